import type { SectionRole } from '../../model/vocabulary.js'

/** The lone word after which the grounds begin. */
export const starts =
  /^(?:Judgment|Order|Opinion|Decision|Arrêt|Ordonnance|Avis|Urteil|Beschluss|Gutachten|Arrest|Beschikking|Advies|Sentencia|Auto|Sentenza|Ordinanza|Acórdão|Despacho|Dom|Kendelse|Beslut|Wyrok|Postanowienie|Tuomio|Määräys|Rozsudek|Rozsudok|Usnesení|Uznesenie|Ítélet|Végzés|Hotărârea|Ordonanța|Presuda|Rješenje|Sodba|Sklep|Spriedums|Rīkojums|Sprendimas|Nutartis|Otsus|Määrus|Απόφαση|Διάταξη|Решение|Определение|Digriet)$/

/** Headings of the parts of a judgment in the older collection of EUR-Lex, in lower case. */
export const olderHeadings: Readonly<Record<string, SectionRole>> = {
  keywords: 'keywords',
  summary: 'summary',
  parties: 'parties',
  'subject of the case': 'head',
  grounds: 'reasoning',
  'decision on costs': 'costs',
  'operative part': 'operative',
  'mots clés': 'keywords',
  sommaire: 'summary',
  'objet du litige': 'head',
  'motifs de l’arrêt': 'reasoning',
  "motifs de l'arrêt": 'reasoning',
  'décisions sur les dépenses': 'costs',
  dispositif: 'operative',
  schlüsselwörter: 'keywords',
  leitsätze: 'summary',
  parteien: 'parties',
  streitgegenstand: 'head',
  entscheidungsgründe: 'reasoning',
  kostenentscheidung: 'costs',
  tenor: 'operative',
  trefwoorden: 'keywords',
  samenvatting: 'summary',
  partijen: 'parties',
  'onderwerp van de zaak': 'head',
  'overwegingen van het arrest': 'reasoning',
  'beslissing inzake de kosten': 'costs',
  dictum: 'operative',
}

/** Headings of the judgments and opinions of the Union's courts (house style of CURIA), without case and final stop. */
export const headings: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(?:legal (?:context|framework|background)|(?:the )?relevant (?:legal )?provisions|applicable law)$/, 'references'],
  [
    /^(?:(?:the )?(?:facts|background).{0,60}|the disputes? in the main proceedings.{0,90}|the facts (?:of|in) the main proceedings.{0,90})$/,
    'facts',
  ],
  [
    /^(?:procedure.{0,80}|the procedure before .{0,80}|proceedings before .{0,60}|the requests? to have the oral.{0,60}|the (?:written|oral) procedure)$/,
    'procedure',
  ],
  [/^(?:forms? of order sought.{0,40}|claims of the parties.{0,20}|.{0,30}forms? of order sought.{0,40})$/, 'claims'],
  [/^(?:arguments? of the (?:parties|applicants?|appellants?).{0,30}|submissions of the parties)$/, 'arguments'],
  [/^(?:the )?judgment under appeal$/, 'lower-decision'],
  [/^costs$/, 'costs'],
  [
    /^(?:law|analysis|assessment|legal assessment|the law|findings of the (?:general )?court|consideration of .{0,80}|the (?:questions?|appeals?|actions?|cross-appeals?) ?(?:referred)?.{0,60}|the (?:first|second|third|fourth|fifth|sixth|single) (?:question|plea|ground|part).{0,120}|admissibility.{0,90}|substance|jurisdiction.{0,60}|conclusion|preliminary observations.{0,40}|introduction|temporal .{0,60})$/,
    'reasoning',
  ],
  // French.
  [
    /^(?:le )?cadre juridique.{0,40}$|^(?:le )?droit (?:de l[’']union|international|national|applicable|français|belge|.{1,30})$/,
    'references',
  ],
  [
    /^(?:les )?antécédents du litige.{0,80}$|^les faits.{0,60}$|^le litige au principal.{0,90}$|^les litiges au principal.{0,90}$/,
    'facts',
  ],
  [/^la procédure.{0,80}$|^procédure.{0,80}$/, 'procedure'],
  [/^(?:les )?conclusions des parties.{0,60}$/, 'claims'],
  [/^argumentation des parties.{0,30}$/, 'arguments'],
  [/^l[’'](?:arrêt|ordonnance) attaquée?$/, 'lower-decision'],
  [/^(?:sur )?les dépens$/, 'costs'],
  [
    /^(?:en droit|appréciation.{0,60}|analyse.{0,40}|conclusion|introduction|observations liminaires|sur (?:le|la|les|l[’']).{1,120}|quant (?:au|à).{1,80})$/,
    'reasoning',
  ],
  // German.
  [/^rechtlicher rahmen$|^(?:unionsrecht|völkerrecht|.{2,40}es recht)$/, 'references'],
  [
    /^(?:vorgeschichte des rechtsstreits|sachverhalt).{0,80}$|^ausgangsverfahren.{0,60}$|^ausgangsrechtsstreit.{0,60}$/,
    'facts',
  ],
  [/^verfahren.{0,120}$/, 'procedure'],
  [/^anträge der (?:parteien|verfahrensbeteiligten|beteiligten).{0,60}$/, 'claims'],
  [/^vorbringen der (?:parteien|verfahrensbeteiligten|beteiligten)$/, 'arguments'],
  [/^(?:das )?angefochtene[rs]? (?:urteil|beschluss)$/, 'lower-decision'],
  [/^kosten$/, 'costs'],
  [
    /^(?:zu[rm]? (?:den |der |dem )?.{1,120}|würdigung.{0,60}|rechtliche würdigung|ergebnis|vorbemerkungen)$/,
    'reasoning',
  ],
  // Dutch.
  [/^toepasselijke bepalingen$|^(?:unierecht|.{2,30}s recht)$/, 'references'],
  [/^(?:voorgeschiedenis van het geding|voorgeschiedenis|feiten).{0,80}$|^hoofdgeding.{0,60}$/, 'facts'],
  [/^procedure.{0,80}$/, 'procedure'],
  [/^conclusies van (?:de )?partijen$/, 'claims'],
  [/^argumenten van partijen$/, 'arguments'],
  [/^bestreden (?:arrest|beschikking)$/, 'lower-decision'],
  [
    /^beantwoording van .{1,80}$|^hogere voorziening$|^in rechte$|^beoordeling.{0,60}$|^ten gronde$|^ontvankelijkheid.{0,60}$/,
    'reasoning',
  ],
]

/** Tokens before a full stop that end no sentence in the English of the courts. */
export const abbreviations: readonly string[] = [
  'No',
  'Nos',
  'p',
  'pp',
  'para',
  'paras',
  'Art',
  'Arts',
  'v',
  'cf',
  'e.g',
  'i.e',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Ltd',
  'Co',
  'Inc',
  'Corp',
  'et',
  'al',
  'J',
  'St',
]
