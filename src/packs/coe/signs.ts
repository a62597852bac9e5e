import type { Sign } from '../../pack/pack.js'

/** Words of title pages and opening formulas that only the bodies of the Convention and the Charter use. */
export const signs: readonly Sign[] = [
  {
    pattern:
      /^\s*(?:(?:FORMER )?(?:FIRST|SECOND|THIRD|FOURTH|FIFTH) SECTION|GRAND CHAMBER|COURT \((?:CHAMBER|PLENARY)\))\s+(?:CASE OF|DECISION)/,
    weight: 12,
  },
  {
    pattern:
      /^\s*(?:(?:PREMIÈRE|DEUXIÈME|TROISIÈME|QUATRIÈME|CINQUIÈME) SECTION|GRANDE CHAMBRE|COUR \((?:CHAMBRE|PLÉNIÈRE)\))\s+(?:AFFAIRE|DÉCISION)/,
    weight: 12,
  },
  { pattern: /\bCASE OF [^\n]{2,120}? v\. [^\n]{2,40}?\s?\(Applications? n/, weight: 8 },
  { pattern: /\bAFFAIRE [^\n]{2,120}? c\. [^\n]{2,40}?\s?\(Requêtes? n/, weight: 8 },
  { pattern: /The European Court of Human Rights \([^)\n]{4,40}\), sitting/, weight: 8 },
  { pattern: /La Cour européenne des droits de l[’']homme \([^)\n]{4,40}\), siégeant/i, weight: 8 },
  { pattern: /\bThe European Court of Human Rights, sitting,? (?:in accordance|as a)/, weight: 8 },
  {
    pattern: /\bConvention for the Protection of Human Rights and Fundamental Freedoms \((?:“|")the Convention/,
    weight: 2,
  },
  {
    pattern:
      /\bthe Commission (?:therefore )?(?:,? ?(?:unanimously|by a majority),? )?declares (?:this|the|inadmissible)/i,
    weight: 3,
  },
  { pattern: /\bdéclare (?:la requête )?(?:IR)?RECEVABLE/i, weight: 1.5 },
  { pattern: /\bEuropean Committee of Social Rights\b|\bComité européen des Droits sociaux\b/, weight: 3 },
  { pattern: /\bBeschwerde Nr\. \d{1,5}\/\d{2}\b|\bvor den EGMR gebracht\b/, weight: 2 },
  {
    pattern:
      /\bCurtea Europeană a Drepturilor Omului, (?:constituită|reunită)|\bCorte europea dei diritti dell[’']uomo \([^)\n]{4,40}\), riunita/,
    weight: 6,
  },
  {
    pattern: /\(art\. \d{1,2}(?:-\d)*(?:-[a-z])?\)|\(Art\. \d{1,2}(?:-\d)*(?:-[a-z])?\) of the Convention/,
    weight: 0.6,
  },
  { pattern: /\bFOR THESE REASONS, THE COURT\b|\bPAR CES MOTIFS, LA COUR, À L[’']UNANIMITÉ/, weight: 2 },
]
