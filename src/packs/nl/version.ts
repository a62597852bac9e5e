import { Pattern } from '../../pack/pattern.js'
import { MONTHS } from './words.table.js'

const MONTH = Object.keys(MONTHS)
  .filter(name => !name.endsWith('.'))
  .join('|')
const DATE = `\\d{1,2} (?:${MONTH}) \\d{4}`
const DAY = new RegExp(`(tot (?:en met )?)?(\\d{1,2}) (${MONTH}) (\\d{4})(?!.*\\d{4})`)
/** In brackets, which belong to it. */
const BRACKETED = `\\((?:oud|nieuw|\\p{Lu}\\w{1,3} oud|oude tekst|tekst (?:19|20)\\d{2}|(?:tot|t/m|vanaf) ${DATE})\\)`
/** The law or provision as the subject of `gold`. */
const IT = '(?:(?:dat|die|deze|dit|het)(?: (?:artikel|bepaling|wet|lid|besluit))? )?'
/** Words of time between `zoals dat` and `gold`. */
const TIME = `(?:(?:tot|en met|op|voor|vóór|na|vanaf|sinds|per|met ingang van|in|ten tijde van(?: (?:belang|het besluit|de (?:uitspraak|overeenkomst)))?|destijds|toen(?:tertijd)?|indertijd|de jaren|het jaar|${DATE}|(?:19|20)\\d{2}) )`
const WHEN = `(?: (?:tot(?: en met)?|vóór|voor|na|vanaf|sinds|op|per|in|met ingang van) (?:${DATE}|(?:19|20)\\d{2})| ten tijde van belang| destijds| toen)`
const PAST = `zoals ${IT}${TIME}{0,6}(?:gold(?:en)?|luidden?|van kracht was)${WHEN}?`
const PRESENT = `(?:zoals ${IT}(?:geldt|luidt)|(?:zoals )?(?:geldende?|luidende?))${WHEN}`
const LEAD = new Pattern(
  new RegExp(
    `,? (?:(${BRACKETED})|\\(?(oud(?=[ .,;)])|(?:in de (?:versie|tekst|redactie) )?(?:${PAST}|${PRESENT})))(?![\\p{L}\\d])`,
    'uy',
  ),
)
const SPACE = 32
const COMMA = 44

/**
 * The version in which a law is cited, as printed right behind it or behind its article: `(oud)`, `(tekst 2015)`, `zoals dat gold
 * tot 1 januari 2015`.
 */
export function versionAt(text: string, at: number): { readonly end: number; readonly version: string } | undefined {
  const c = text.charCodeAt(at)
  const m = c === SPACE || c === COMMA ? LEAD.at(text, at) : null
  return m ? { end: at + m[0].length, version: ((m[1] ?? m[2]) as string).replace(/\s+/g, ' ') } : undefined
}

/** The last day on which a version was in force that names its day; `undefined` for one that does not, such as `(oud)`. */
export function dayOf(version: string): string | undefined {
  const [, until, printed, month, year] = DAY.exec(version) ?? []
  if (!printed) return undefined
  const date = { year: Number(year), month: MONTHS[month as string] as number, day: Number(printed) }
  const { year: y, month: m, day: d } = until === 'tot ' ? dayBefore(date) : date
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function dayBefore({ year, month, day }: { year: number; month: number; day: number }) {
  if (day > 1) return { year, month, day: day - 1 }
  if (month === 1) return { year: year - 1, month: 12, day: 31 }
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30][month - 2] as number
  return { year, month: month - 1, day: days }
}
