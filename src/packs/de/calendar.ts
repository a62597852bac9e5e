import { matchAt } from '../../pack/rule.js'
import { MONTHS } from '../_shared/german/dates.js'
import { isDigit } from '../_shared/letters.js'

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
  if (!isDigit(text.charCodeAt(at))) return undefined
  const point = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  const dotted = text.charCodeAt(point) === 46
  const month = point + (text.charCodeAt(point + 1) === 32 ? 2 : 1)
  const named = dotted && !isDigit(text.charCodeAt(month))
  const m = matchAt(named ? NAMED : dotted ? NUMERIC : ISO, text, at)
  if (!m) return undefined
  const [d, mo, y] = (dotted ? [m[1], m[2], m[3]] : [m[3], m[2], m[1]]) as [string, string, string]
  const number = named ? (MONTHS[mo] as number) : Number(mo)
  if (number < 1 || number > 12 || Number(d) < 1 || Number(d) > 31) return undefined
  return { iso: `${y}-${two(number)}-${two(Number(d))}`, end: at + m[0].length }
}

/** The first whole date in a short text, or from an offset on. */
export function firstDate(
  text: string,
  from = 0,
  to = Math.min(text.length, 400),
): { readonly iso: string; readonly start: number; readonly end: number } | undefined {
  for (let at = from; at < to; at++) {
    if (!beginsNumber(text, at)) continue
    const date = dateAt(text, at)
    if (date) return { iso: date.iso, start: at, end: date.end }
  }
  return undefined
}

/** True for a digit that no digit and no point stands before. */
export function beginsNumber(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return false
  const before = text.charCodeAt(at - 1)
  return !isDigit(before) && before !== 46
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
