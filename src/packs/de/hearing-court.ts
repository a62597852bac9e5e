import type { Annotated, Evidence } from '../../pack/document.js'
import type { Span } from '../../text/span.js'
import { sentencesIn } from './sentences-in.js'

/** The appeals on points of law, decided by one federal court for each branch. */
const REMEDY =
  /(?:Revision|Rechtsbeschwerde|Nichtzulassungsbeschwerde|Nichtzulassung der (?:Revision|Rechtsbeschwerde)|Sprungrevision)(?:en)?\b(?! (?:wird|werden|ist|sind) (?:nicht )?zugelassen| zum )/
/** The courts whose decisions go to them (§ 133 GVG, § 8 ArbGG, § 39 SGG, § 36 FGO, § 49 VwGO, § 100 PatG), as the genitive has them. */
const ABOVE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Landesarbeitsgericht|Arbeitsgericht)e?s\b/, 'Bundesarbeitsgericht'],
  [/\b(?:Landessozialgericht|Sozialgericht)e?s\b/, 'Bundessozialgericht'],
  [/\bFinanzgerichte?s\b/i, 'Bundesfinanzhof'],
  [/\b(?:Oberverwaltungsgericht|Verwaltungsgerichtshof|Verwaltungsgericht)e?s\b/, 'Bundesverwaltungsgericht'],
  [/\b(?:Oberlandesgericht|Bundespatentgericht|Kammergericht)e?s\b/, 'Bundesgerichtshof'],
  [/Zivilkammer(?: \d{1,2}| [IVX]{1,4})? des Landgerichte?s\b/, 'Bundesgerichtshof'],
]
/** § 93a BVerfGG: no other court is asked to accept a constitutional complaint. */
const NOT_ACCEPTED = /Verfassungsbeschwerden? (?:wird|werden)\b[^.;]{0,120}\bnicht zur Entscheidung angenommen/

/**
 * The federal court that alone can decide so: an appeal on points of law against a court of one branch, or a constitutional
 * complaint that is not accepted. For copies that have nothing but headnotes, orders and reasons.
 */
export function hearingCourt(document: Annotated): Evidence[] {
  const [operative] = document.parts('operative')
  if (!operative) return []
  const end = Math.min(operative.end, operative.start + 1500)
  for (const at of sentencesIn(document, { start: operative.start, end })) {
    const court = decides(document.text.slice(at.start, at.end))
    if (court) return [{ field: 'court', value: court, basis: 'derived', at: place(at) }]
  }
  return []
}

function place({ start, end }: Span): Span {
  return { start, end }
}

/** The court that decides what a sentence of the orders says; the first court below that it names counts. */
export function decides(sentence: string): string | undefined {
  if (NOT_ACCEPTED.test(sentence)) return 'Bundesverfassungsgericht'
  const remedy = REMEDY.exec(sentence)
  if (!remedy) return undefined
  const rest = sentence.slice(remedy.index)
  let first: { readonly index: number; readonly court: string } | undefined
  for (const [pattern, court] of ABOVE) {
    const m = pattern.exec(rest)
    if (m && (!first || m.index < first.index)) first = { index: m.index, court }
  }
  const other = /\b(?:Amtsgericht|Landgericht)e?s\b|\bBerufung gegen\b/.exec(rest)
  return first && (!other || first.index < other.index) ? first.court : undefined
}
