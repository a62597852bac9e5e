import type { Sign } from '../../pack/pack.js'

/** What shows that a text follows German law: its courts, registers, formulas and codes. */
export const SIGNS: readonly Sign[] = [
  { pattern: /\bECLI:DE:/i, weight: 3 },
  {
    pattern:
      /\b(?:Bundesgerichtshof|Bundesverfassungsgericht|Bundesverwaltungsgericht|Bundesfinanzhof|Bundesarbeitsgericht|Bundessozialgericht|Bundespatentgericht)/i,
    weight: 2,
  },
  { pattern: /\b(?:BGH|BVerfG|BVerwG|BFH|BAG|BSG|BGHZ|BVerfGE|BVerwGE)\b/, weight: 1 },
  {
    pattern:
      /\b(?:Amtsgericht|Oberlandesgericht|Oberverwaltungsgericht|Landessozialgericht|Landesarbeitsgericht|Verwaltungsgerichtshof)e?s? \p{Lu}/u,
    weight: 1,
  },
  {
    pattern:
      /^#{0,3} ?(?:Tenor|Tatbestand|Entscheidungsgründe|T a t b e s t a n d|E n t s c h e i d u n g s g r ü n d e) ?:?$/m,
    weight: 2,
  },
  { pattern: /\bVon Rechts wegen\b|\bIM NAMEN DES VOLKES\b|\bNachschlagewerk:/, weight: 1.5 },
  {
    pattern: /\b(?:BGB|StGB|VwGO|SGG|FGO|ArbGG|GVG|StPO|AsylG|AufenthG|BVerfGG|SGB [IVX]+|EStG|VwVfG|ZPO|GKG|RVG|GG)\b/,
    weight: 0.7,
  },
  { pattern: /\b(?:Abs|Nr|Rn|Art)\. \d/, weight: 0.3 },
  {
    pattern:
      /\b(?:Klage wird abgewiesen|Kosten des Rechtsstreits|Kosten des Verfahrens|vorläufig vollstreckbar|Beschwerde wird zurückgewiesen|Revision wird)\b/,
    weight: 0.7,
  },
  {
    pattern:
      /\b(?:[IVX]{1,5}[a-z]? Z[RBA]|\d StR|\d B?v[RLE]|B \d{1,2} [A-Z]{1,3}|\d{1,2} AZR|\d{1,3} [COSTUK]) \d{1,5}\/\d{2}\b/,
    weight: 0.7,
  },
  { pattern: /\b(?:Prozesskostenhilfe|Antragsgegner(?:in)?|Beigeladene[nr]?|Kammer|Senat)\b/, weight: 0.3 },
  // Switzerland: its reports, its collection of laws, its currency; its refugee aid is quoted in every asylum case.
  {
    pattern: /\b(?:BGE \d{2,3} [IV]|BVGE \d|SR \d{3}\.\d|Schweizerische(?!n? Flüchtlingshilfe)|Eidgenössische|CHF \d)/,
    weight: -3,
  },
]
