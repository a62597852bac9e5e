import type { Sign } from '../../pack/pack.js'
import { NEIGHBOURS } from '../_shared/german/neighbours.table.js'

/** What only Austrian decisions show: the courts' own sentence, the labels and identifiers of the RIS, docket signs, statutes, months. */
export const signs: readonly Sign[] = [
  { pattern: /ECLI:AT:/, weight: 6 },
  { pattern: /\bJJ[TR]_\d{8}_/, weight: 6 },
  {
    pattern:
      /\b(?:Der|Das) (?:Oberste Gerichtshof|Verwaltungsgerichtshof|Verfassungsgerichtshof|Bundesverwaltungsgericht|Bundesfinanzgericht|Oberlandesgericht (?:Wien|Graz|Linz|Innsbruck)|Landesverwaltungsgericht \p{L}+|Verwaltungsgericht Wien) (?:hat|erkennt|fasst|faßt|beschließt|als)\b/u,
    weight: 5,
  },
  { pattern: /\bOberste[nr]? Gerichtshof/, weight: 4 },
  { pattern: /\b\d{1,2} ?Ob[AS]? ?\d{1,4}\/\d{2}[a-z]?\b/, weight: 3 },
  { pattern: /\b(?:RIS-Justiz|RS\d{7})\b/, weight: 3 },
  { pattern: /\b(?:Ra|Ro) ?20\d{2}\/\d{2}\/\d{4}\b/, weight: 3 },
  { pattern: /^(?:Rechtliche Beurteilung|Spruch:?)$/m, weight: 2 },
  { pattern: /\b(?:ABGB|B-VG|VwGVG|AußStrG|EMRK|ASVG|VfGG|VwGG|StGG|KSchG|EO)\b/, weight: 1 },
  { pattern: /\b(?:Jänner|Feber)\b/, weight: 2 },
  { pattern: /\b(?:wird|werden) (?:teilweise |nicht |keine )?Folge gegeben\b/, weight: 3 },
  { pattern: /\b(?:klagenden?|beklagten?|gefährdeten?) Partei(?:en)?\b/, weight: 1 },
  { pattern: /\b(?:Bezirkshauptmannschaft|Revisionsrekurs|Bundesamte?s? für Fremdenwesen und Asyl)\b/, weight: 3 },
  { pattern: /\b(?:www\.ris\.bka\.gv\.at|JUSLINE|Republik Österreich)\b/, weight: 3 },
  ...NEIGHBOURS,
]
