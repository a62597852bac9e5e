import type { Span } from '../../text/span.js'

/** A case number of the Union's courts in normal form (`C-128/22`, `T-33/17 P(R)`), and where it stands. */
export interface Docket extends Span {
  readonly value: string
}

/** What may stand behind the number: the kind of proceedings (CURIA, list of cases). */
export const SUFFIX =
  '(?: (?:PPU|P|R|REV|RENV|DEP|SA|TO|INTP|RX|AJ|OP|OST|RECT)(?:(?:[ -]|[ -]?[([])(?:R|I|II|III|P)[)\\]]?)?(?![A-Za-z])){0,3}'
const NUMBER = `[CTFС] ?[‑–-] ?\\d{1,4}\\/\\d{2}${SUFFIX}(?![\\d\\p{L}])`
/** A line that names the own case: a few words, then the number. Markdown may have bold letters in it. */
const OWN = new RegExp(`^(?![(«„“‘[])[^\\d\\n]{0,60}?(${NUMBER})`, 'u')
const NEXT = new RegExp(
  `^[^\\d\\n;.()/]{1,24}?(${NUMBER})|^[^\\d\\n;]{0,4}\\[[^\\]\\n]{0,120}\\][^\\d\\n;]{0,24}?(${NUMBER})`,
  'u',
)
/** Before 1989, when there was one court: a number alone, after a word for the case. */
const EARLY =
  /^(?:(?:in|dans|in der|in den|in de|nella|nelle|i|en el|en los|no|nos|στην|στις) )?(?:l['’]|les )?(?:joined cases?|cases?|affaires?(?: jointes)?|rechtssachen?|verbundenen rechtssachen|zaak|gevoegde zaken|zaken|causa|cause|cause riunite|sagen?|sager|de forenede sager|asuntos?|asuntos acumulados|processos?|processos apensos|υποθεση|υπόθεση) (\d{1,3}\/\d{2})((?:(?:, | and | et | und | en | e | og | y | και | to | à | bis )\d{1,3}\/\d{2}){0,30})(?!\d)/iu
const MOST = 60

/** The case numbers a line gives as the decision's own: one, or those of joined cases one after another. */
export function ownDockets(line: string, start: number): Docket[] {
  const early = EARLY.exec(line)
  if (early)
    return [...early[0].matchAll(/\d{1,3}\/\d{2}/g)].map(m => ({
      value: m[0],
      start: start + m.index,
      end: start + m.index + m[0].length,
    }))
  const out: Docket[] = []
  let at = 0
  for (let m = OWN.exec(line); m && out.length < MOST; m = NEXT.exec(line.slice(at, at + 260))) {
    const printed = (m[1] ?? m[2]) as string
    const end = at + m[0].length
    out.push({ value: normalDocket(printed), start: start + end - printed.length, end: start + end })
    at = end
  }
  return out
}

/** Plain hyphen, Latin letter, no doubled blanks. */
export function normalDocket(printed: string): string {
  return printed
    .replace(/С/g, 'C')
    .replace(/ ?[‑–-] ?/, '-')
    .replace(/ +/g, ' ')
    .trim()
}

/** The court a case number belongs to by its letter; without one it is from before the General Court. */
export function courtOfDocket(docket: string): string {
  return docket.startsWith('T-')
    ? 'General Court'
    : docket.startsWith('F-')
      ? 'Civil Service Tribunal'
      : 'Court of Justice'
}

/**
 * CELEX number of a judgment: sector 6, year, court and kind, number in four digits (EUR-Lex, types of documents in CELEX). Of joined
 * cases the first has it; those of opinions and orders have other letters.
 */
export function celexOfJudgment(docket: string): string | undefined {
  const m = /^(?:([CTF])-)?(\d{1,4})\/(\d{2})/.exec(docket)
  if (!m) return undefined
  const year = Number(m[3]) >= 53 ? `19${m[3]}` : `20${m[3]}`
  return `6${year}${m[1] ?? 'C'}J${(m[2] as string).padStart(4, '0')}`
}

/** The docket of a decision by its CELEX number; before 1989 without the letter of the court. */
export function docketOfCelex(celex: string): string | undefined {
  const m = /^6(\d{4})([CTF])[JOC](\d{4})$/.exec(celex)
  if (!m) return undefined
  const number = `${Number(m[3])}/${(m[1] as string).slice(2)}`
  return Number(m[1]) < 1989 ? number : `${m[2]}-${number}`
}
