/** `2025-08-20` as `20 August 2025`, `1989-11` as `November 1989`, `--05-08` as `8 May`; anything else as it is. */
export function dateFormat(iso: string, months: string): string {
  const found = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  if (!found) return iso
  const [, year, month, day] = found
  const name = month && months.split(' ')[Number(month) - 1]
  if (month && !name) return iso
  return [day && String(Number(day)), name, year === '-' ? '' : year].filter(Boolean).join('\u00a0')
}

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', KRW: '₩', GBP: '£', USD: '$', NLG: 'ƒ' }
const WHOLE = new Set(['KRW', 'JPY'])

/** `2094.00`, `EUR` as `€ 2,094.00`. No rounding: what the record holds is what is shown. */
export function moneyFormat(value: string, currency: string | null, thousands: string, point: string): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value)
  if (!found) return currency ? `${currency}\u00a0${value}` : value
  const [, sign, whole, fraction] = found as unknown as [string, string, string, string | undefined]
  const grouped = group(whole, thousands)
  const rest = fraction && !(WHOLE.has(currency ?? '') && /^0+$/.test(fraction)) ? point + fraction : ''
  const amount = `${sign === '-' ? '−' : ''}${grouped}${rest}`
  return currency ? `${SIGNS[currency] ?? currency}\u00a0${amount}` : amount
}

/** `62137` as `62,137`. */
export function numberFormat(n: number, thousands: string): string {
  return group(String(n), thousands)
}

function group(digits: string, thousands: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, thousands)
}
