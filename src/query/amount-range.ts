import { CURRENCIES } from './field-names.table.js'

/** Amounts from `from` to `to`, `null` is open; the ends themselves only where they are not `outside`. In any currency: `null`. */
export interface AmountRange {
  readonly currency: string | null
  readonly from: number | null
  readonly to: number | null
  /** Whether the bounds themselves are left out, as `>` and `<` say. */
  readonly outside: boolean
}

const NUMBER = String.raw`\d{1,15}(?:[.,'\u2019]\d{1,15}){0,5}`
const WRITTEN = new RegExp(
  String.raw`^([^\d<>=.,\s]{0,8})(>=|<=|>|<|=)?([^\d<>=.,\s]{0,8})(${NUMBER})?(\.\.)?(${NUMBER})?([^\d<>=.,\s]{0,8})$`,
)

/**
 * What an `amount` filter means: `>10000EUR`, `5000..10000`, `>=1.000,50€`, `KRW>1000000`, `100..`. A point or comma before three
 * digits parts thousands, before any other number of digits it is that of a decimal. `null` for anything else.
 */
export function amountRangeOf(value: string): AmountRange | null {
  const found = WRITTEN.exec(value.replace(/\s+/g, ''))
  if (!found) return null
  const [, before = '', sign = '', between = '', first, dots, last, after = ''] = found
  const named = [before, between, after].filter(Boolean)
  const currency = named.length ? currencyOf(named[0]!) : null
  if (named.length > 1 || currency === undefined || (sign && dots) || (!dots && last !== undefined)) return null
  const [from, to] = [first, last].map(n => (n === undefined ? null : numberOf(n))) as [number | null, number | null]
  if (from === null && to === null) return null
  if (dots) return from !== null && to !== null && from > to ? null : { currency, from, to, outside: false }
  const outside = sign === '>' || sign === '<'
  return { currency, from: sign.startsWith('<') ? null : from, to: sign.startsWith('>') ? null : from, outside }
}

/** Whether an amount lies in a range. */
export function isInRange({ currency, from, to, outside }: AmountRange, amount: number, of: string): boolean {
  if (currency !== null && currency !== of) return false
  if (outside && (amount === from || amount === to)) return false
  return (from ?? amount) <= amount && amount <= (to ?? amount)
}

function currencyOf(name: string): string | undefined {
  const known = CURRENCIES[name.toLowerCase()]
  return known ?? (/^[A-Za-z]{3}$/.test(name) ? name.toUpperCase() : undefined)
}

function numberOf(written: string): number {
  const at = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','))
  const signs = new Set(written.replace(/\d/g, ''))
  const decimal = at >= 0 && (signs.size > 1 ? !/['\u2019]/.test(written.slice(at)) : isDecimal(written, at))
  const digits = (text: string) => text.replace(/\D/g, '')
  return decimal ? Number(`${digits(written.slice(0, at))}.${written.slice(at + 1)}`) : Number(digits(written))
}

/** One sign alone: it parts thousands before three digits. */
function isDecimal(written: string, at: number): boolean {
  return written.indexOf(written[at]!) === at && written.length - at - 1 !== 3
}
