import type { Sign } from '../../../pack/pack.js'

/**
 * Signs that a text in German is of Liechtenstein or Switzerland, whose courts cite Austrian and German law: they weigh against both
 * packs. Sources: dockets and collections of the Staatsgerichtshof (StGH, LES), Landesgesetzblatt (LGBl. year Nr.), Amtliche Sammlung
 * (BGE) and Systematische Rechtssammlung (SR), Swiss way of writing amounts.
 */
export const NEIGHBOURS = [
  { pattern: /\bFürstentums? Liechtenstein\b/, weight: -6 },
  { pattern: /\b(?:StGH|VGH) (?:19|20)\d{2}\/\d{1,3}(?!\d)/, weight: -6 },
  { pattern: /\bStaatsgerichtshof als Verfassungsgerichtshof\b/, weight: -8 },
  { pattern: /\bFürstliche[nrs]? (?:Oberste|Ober|Land)/, weight: -6 },
  { pattern: /\b(?:[Ll]iechtensteinische[nrsm]?|StGHG|LES (?:19|20)\d{2})\b/, weight: -4 },
  { pattern: /\bLGBl\. (?:19|20)\d{2} Nr\. ?\d/, weight: -4 },
  { pattern: /\bBGE \d{2,3} [IV]{1,3}[a-z]? \d/, weight: -5 },
  { pattern: /\bSR \d{3}(?:\.\d{1,4})+/, weight: -5 },
  { pattern: /\b(?:Fr\.|CHF) ?\d{1,3}['’]\d{3}/, weight: -2 },
  { pattern: /\bdes Kantons \p{Lu}\p{L}+/u, weight: -2 },
  {
    pattern: /\b(?:BVGer|Bundesverwaltungsgerichts? \([A-F]-\d)/,
    weight: -4,
  },
  { pattern: /\b[A-F]-\d{1,4}\/20\d{2}\b/, weight: -5 },
  { pattern: /\b(?:Staatssekretariat für Migration|Obergericht|Bezirksgericht Zürich)\b/u, weight: -3 },
] as const satisfies readonly Sign[]
