import { MONTHS } from '../_shared/german/dates.js'

const NAMED = new RegExp(
  `(\\d{1,2})\\. ?(${Object.keys(MONTHS)
    .map(m => m.replace('.', '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\.? (\\d{4})(?!\\d)`,
  'y',
)
const NUMERIC = /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/y
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y

/** Reads a whole date at one place: `22. Juni 2012`, `22.06.2012`, `2012-06-22`. */
export function dateAt(text: string, at: number): { readonly iso: string; readonly end: number } | undefined {
  for (const [pattern, order] of [
    [NAMED, 'dmy'],
    [NUMERIC, 'dmy'],
    [ISO, 'ymd'],
  ] as const) {
    pattern.lastIndex = at
    const m = pattern.exec(text)
    if (!m) continue
    const [d, mo, y] = (order === 'dmy' ? [m[1], m[2], m[3]] : [m[3], m[2], m[1]]) as [string, string, string]
    const month = MONTHS[mo] ?? Number(mo)
    if (month < 1 || month > 12 || Number(d) < 1 || Number(d) > 31) return undefined
    return { iso: `${y}-${two(month)}-${two(Number(d))}`, end: at + m[0].length }
  }
  return undefined
}

/** The first whole date in a short text. */
export function firstDate(
  text: string,
): { readonly iso: string; readonly start: number; readonly end: number } | undefined {
  for (let at = 0; at < text.length && at < 400; at++) {
    if (!/\d/.test(text[at] as string) || /[\d.]/.test(text[at - 1] ?? '')) continue
    const date = dateAt(text, at)
    if (date) return { ...date, start: at }
  }
  return undefined
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
