import { Before, Pattern } from '../../pack/pattern.js'
import { DIGIT, type Digits, type FoundDate, type Hit, type Rule, type Scan } from '../../pack/rule.js'

export interface DateForms {
  /** Rule id prefix, such as `nl.date`. */
  readonly id: string
  readonly version: number
  readonly authority: string
  /** Every printed form of a month's name, as it stands in text, with its number. */
  readonly months: Readonly<Record<string, number>>
  /** What may stand between day and month name: `. ` in German, a space in Dutch. */
  readonly dayMark: '.' | ''
  /** Words after which a year stands alone: `im Jahr`, `in`, `sinds`. Matched at the end of the text before the year. */
  readonly beforeYear: RegExp
  /** Whether a day and a month without year (`13 februari`) are a date. */
  readonly withoutYear: boolean
  readonly hits: {
    readonly named: readonly [Hit, ...Hit[]]
    readonly numeric: readonly [Hit, ...Hit[]]
    readonly year: readonly [Hit, ...Hit[]]
  }
  readonly misses: {
    readonly named: readonly [string, ...string[]]
    readonly numeric: readonly [string, ...string[]]
    readonly year: readonly [string, ...string[]]
  }
}

const NUMERIC = new Pattern(/(\d{1,2})(?:\. ?|-|\/)(\d{1,2})(?:\. ?|-|\/)(\d{4}|\d{2})(?![\d/]|[.,]\d|-\d)/y)
const YEAR = new Pattern(/(1[6-9]|20)\d{2}(?![\d/.:,]\d|\d|-\d|[a-zA-Z])/y)
const DAY_BEFORE = new Before(/\d\.? ?$/, 4)

/**
 * The rules for dates of a country that writes day, month, year: named months (also month and year, day and month),
 * numbers only, and years alone after a word that makes them one. ISO 8601 values; partial where the text is.
 */
export function dates(forms: DateForms): Rule[] {
  const names = Object.keys(forms.months).sort((a, b) => b.length - a.length)
  const month = `(?:${names.map(n => n.replace('.', '\\.')).join('|')})(?![a-zäöüß])`
  const alone = new Pattern(new RegExp(`(${month}) (\\d{4})(?!\\d)`, 'y'))
  const day = forms.dayMark === '.' ? '\\. ?' : '(?:er|e|ste|de)? '
  const named = new Pattern(new RegExp(`(\\d{1,2})${day}(${month})(?: ?(\\d{4})(?!\\d))?`, 'y'))
  const beforeYear = new Before(forms.beforeYear, 24)
  const rule = (
    suffix: 'named' | 'numeric' | 'year',
    triggers: readonly string[],
    digits: Digits,
    read: Rule['read'],
  ): Rule => ({
    id: `${forms.id}.${suffix}`,
    version: forms.version,
    authority: forms.authority,
    triggers,
    digits,
    read,
    hits: forms.hits[suffix],
    misses: forms.misses[suffix],
  })
  return [
    rule(
      'named',
      [DIGIT, ...names],
      { most: 2, next: forms.dayMark === '.' ? '.' : ' esd' },
      ({ text, at, trigger }) => {
        if (trigger !== DIGIT) {
          const m = alone.at(text, at)
          if (!m || DAY_BEFORE.stands(text, at)) return undefined
          return date(at, at + m[0].length, `${m[2]}-${two(forms.months[m[1] as string] as number)}`)
        }
        const m = inNumber(text, at) ? null : named.at(text, at)
        const d = Number(m?.[1])
        if (!m || d < 1 || d > 31 || !(m[3] || forms.withoutYear)) return undefined
        return date(at, at + m[0].length, `${m[3] ?? '-'}-${two(forms.months[m[2] as string] as number)}-${two(d)}`)
      },
    ),
    rule('numeric', [DIGIT], { most: 2, next: '.-/' }, ({ text, at }) => numeric(text, at)),
    rule('year', [DIGIT], { least: 4, most: 4 }, ({ text, at }) => {
      const year = beforeYear.stands(text, at) && YEAR.end(text, at) === at + 4
      return year ? date(at, at + 4, text.slice(at, at + 4)) : undefined
    }),
  ]
}

/** `27.3.2002`, `2. 3. 1980`, `13-01-2010`; two-digit years only with dots or dashes and two-digit parts, read as 1950-2049. */
function numeric(text: string, at: number): FoundDate | undefined {
  if (inNumber(text, at)) return undefined
  const m = NUMERIC.at(text, at)
  if (!m) return undefined
  const [whole, d, mo, y] = m as unknown as [string, string, string, string]
  if (Number(d) < 1 || Number(d) > 31 || Number(mo) < 1 || Number(mo) > 12) return undefined
  if (y.length === 2 && !/^\d\d?([.-])\d\d?\1\d\d$/.test(whole)) return undefined
  const separators = whole.replace(/[\d ]/g, '')
  if (separators[0] !== separators[1]) return undefined
  const year = y.length === 4 ? y : Number(y) >= 50 ? `19${y}` : `20${y}`
  if (Number(year) < 1600 || Number(year) > 2199) return undefined
  return date(at, at + whole.length, `${year}-${two(Number(mo))}-${two(Number(d))}`)
}

const [COMMA, HYPHEN, DOT, SLASH, COLON, UNDERSCORE] = [44, 45, 46, 47, 58, 95]
const isDigit = (c: number) => c >= 48 && c <= 57

/** True where the digits at `at` go on from something that is no date: `12.345`, `III-3.4.2002`, `C-1/2`. */
function inNumber(text: string, at: number): boolean {
  const c = text.charCodeAt(at - 1)
  if (c === DOT || c === COMMA) return isDigit(text.charCodeAt(at - 2))
  return c === SLASH || c === HYPHEN || c === COLON || c === UNDERSCORE || ((c | 32) >= 97 && (c | 32) <= 122)
}

function date(start: number, end: number, iso: string): FoundDate {
  return { is: 'date', start, end, iso }
}
function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

export type { Scan }
