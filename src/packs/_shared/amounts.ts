import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundAmount, type Hit, type Rule } from '../../pack/rule.js'

export interface AmountForms {
  readonly id: string
  readonly version: number
  readonly authority: string
  /** Signs and words printed before the number, with their ISO 4217 code. */
  readonly before: Readonly<Record<string, string>>
  /** Signs and words printed after the number. */
  readonly after: Readonly<Record<string, string>>
  /** Words of magnitude after the number (`miljoen`, `Mio.`), with their power of ten. */
  readonly magnitudes?: Readonly<Record<string, number>>
  /** English notation: space or comma for thousands, point for cents. */
  readonly english?: boolean
  /** Magnitudes may stand right behind the number (`£2.4m`). */
  readonly glued?: boolean
  readonly hits: readonly [Hit, ...Hit[]]
  readonly misses: readonly [string, ...string[]]
}

/** Continental notation: point or space for thousands, comma for cents, `-`, `--` or `–` for none. */
const NUMBER = new Pattern(
  /\d{1,3}(?:\.\d{3}){1,6}(?:,(?:\d{1,2}(?!\d)|-{1,2}|–|—))?|\d{1,3}(?: \d{3}){1,4}(?:,\d{1,2}(?!\d))?(?!\d)|\d{1,12}(?:,(?:\d{1,2}(?!\d)|-{1,2}|–|—))?|\d{1,3}(?:,\d{3}){1,5},\d{2}(?!\d)/y,
)
const ENGLISH = new Pattern(
  /\d{1,3}(?:([ ,])\d{3})(?:\1\d{3}){0,4}(?:\.\d{1,2})?(?![.,]?\d)|\d{1,12}(?:\.\d{1,3})?(?![.,]?\d)/y,
)
/** The same with a slip in it: a comma for a thousands point. */
const SLIP = new Pattern(/\d{1,3}(?:[.,]\d{3}){1,5},(?:\d{2}|-)(?![\d])/y)

/**
 * Amounts of money in continental notation with the currency before or after: `€ 2.094,00`, `EUR 28.574,83`, `500 €`,
 * `S 502.524,-`. Values are decimal strings with a point. A comma for a thousands point is read and marked malformed.
 */
export function amounts(forms: AmountForms): Rule[] {
  const words = (table: Readonly<Record<string, string | number>>) =>
    Object.keys(table)
      .sort((a, b) => b.length - a.length)
      .map(w => w.replace(/[.$*+?^()|[\]\\]/g, '\\$&'))
      .join('|') || '(?!)'
  const after = new Pattern(new RegExp(` ?(${words(forms.after)})(?![a-zäöüß\\d])`, 'y'))
  const magnitude = new Pattern(
    new RegExp(` ${forms.glued ? '?' : ''}(${words(forms.magnitudes ?? {})})(?![a-zäöüß])`, 'y'),
  )
  /** Beginnings of a number that its currency follows. */
  const amount = new Pattern(
    new RegExp(`\\d(?:[\\d., –—-])*(?:${words(forms.magnitudes ?? {})})? ?(?:${words(forms.after)})`, 'y'),
  )
  const numberAt = (text: string, at: number) => {
    const slip = forms.english ? null : SLIP.at(text, at)
    const plain = (forms.english ? ENGLISH : NUMBER).at(text, at)
    const wrong = slip !== null && /\d,\d{3}[.,]/.test(slip[0])
    const m = wrong ? slip : plain
    if (!m) return undefined
    let end = at + m[0].length
    let value = forms.english ? m[0].replace(/[ ,]/g, '') : decimal(m[0])
    const power = magnitude.at(text, end)
    if (power) {
      end += power[0].length
      value = shift(value, (forms.magnitudes as Record<string, number>)[power[1] as string] as number)
    }
    return { end, value, malformed: wrong ? 'a comma stands where a thousands point belongs' : undefined }
  }
  const found = (
    start: number,
    end: number,
    n: { value: string; malformed: string | undefined },
    currency: string,
  ): FoundAmount => ({
    is: 'amount',
    start,
    end,
    value: n.value,
    currency,
    ...(n.malformed ? { malformed: n.malformed } : {}),
  })
  return [
    {
      id: forms.id,
      version: forms.version,
      authority: forms.authority,
      hits: forms.hits,
      misses: forms.misses,
      triggers: [DIGIT, ...Object.keys(forms.before)],
      digits: { next: `.,-–— ${Object.keys({ ...forms.after, ...forms.magnitudes }).join('')}` },
      read: ({ text, at, after: next, trigger }) => {
        if (trigger !== DIGIT) {
          const from = text[next] === ' ' ? next + 1 : next
          const n = numberAt(text, from)
          return n && found(at, n.end, n, forms.before[trigger] as string)
        }
        const before = text.charCodeAt(at - 1)
        if ((before >= 44 && before <= 57) || !amount.possible(text, at)) return undefined
        const n = numberAt(text, at)
        const unit = n && after.at(text, n.end)
        return n && unit ? found(at, n.end + unit[0].length, n, forms.after[unit[1] as string] as string) : undefined
      },
    },
  ]
}

/** A printed number as a decimal string: `1.228,00` is `1228.00`, `502.524,-` is `502524.00`, `500` stays `500`. */
export function decimal(printed: string): string {
  const cents = /,(\d{1,2}|-{1,2}|–|—)$/.exec(printed)
  const whole = (cents ? printed.slice(0, cents.index) : printed).replace(/[^\d]/g, '').replace(/^0+(?=\d)/, '')
  if (!cents) return whole
  const fraction = /\d/.test(cents[1] as string) ? (cents[1] as string).padEnd(2, '0') : '00'
  return `${whole}.${fraction}`
}

/** A decimal string times a power of ten, without floating point. */
export function shift(value: string, power: number): string {
  const [whole = '0', fraction = ''] = value.split('.')
  const digits = fraction.padEnd(power, '0')
  const rest = digits.slice(power)
  const head = `${whole}${digits.slice(0, power)}`.replace(/^0+(?=\d)/, '')
  return rest ? `${head}.${rest}` : head
}
