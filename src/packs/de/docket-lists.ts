import { docketAt } from './head-forms.js'

const SEPARATOR = /\s*[;|]\s*|,\s+|\s+(?:u\.|und|sowie|\+)\s+(?:(?<=\/\d{2,4}\s+\S+\s+)|(?!\d{1,5}\/))/
/** A second docket in brackets: the number of the case that goes on (`8 B 109/10 (8 C 6/11)`). */
const BRACKETED = /\s*\(([^()]{3,40}\d\/\d{2,4})\)/g
/** What follows a full docket of the same register: `1 BvR 55/21, 56/21`. */
const NUMBER = /^\d{1,6}\/\d{2,4}$/
/** Numbers of one register and year, by their ends or one by one: `AK 19 - 21/31`, `StB 6 + 7/31`, `I ZB 8/32 bis I ZB 11/32`. */
const NUMBERS =
  /^(.*[A-Z][A-Za-z]{0,6}(?: ?\([A-Za-z]{1,5}\))? )(\d{1,5})(?:(\/\d{2,4}) (?:-|–|bis) \1|( ?(?:-|–|bis) ?| (?:\+|und|u\.) ))(\d{1,5})(\/\d{2,4})$/
const MOST = 100

/**
 * The dockets in what a publisher states, each in its normal form and once: joined ones (`2 BvQ 53/18, 2 BvQ 54/18`, `1 BvR 55/21,
 * 56/21`) and the new number of a case in brackets. What is in no known form stays as stated.
 */
export function docketsOf(value: string): string[] {
  const out: string[] = []
  let stem = ''
  const pieces = value.replace(/\s+/g, ' ').replace(BRACKETED, '; $1').split(SEPARATOR)
  for (const plain of pieces.flatMap(single).slice(0, MOST)) {
    if (!/\d/.test(plain)) continue
    const full = NUMBER.test(plain) && stem !== '' ? `${stem}${plain}` : plain
    const found = docketAt(full, 0)
    const docket = found && found.end >= full.length - 2 ? found.docket : full
    stem = /^(.*[^\d])\d{1,6}\/\d{2,4}$/.exec(docket)?.[1] ?? stem
    if (!out.includes(docket)) out.push(docket)
  }
  return out.length ? out : [value]
}

/** The dockets that stand for one another's neighbours, each in full. */
function single(piece: string): string[] {
  const plain = piece.replace(/^(?:Az\.?:?|Aktenzeichen:?)\s*/i, '').trim()
  const m = NUMBERS.exec(plain)
  if (!m) return [plain]
  const [, stem, from, year, sign, to, end] = m as unknown as string[]
  const [first, last] = [Number(from), Number(to)]
  if ((year !== undefined && year !== end) || last <= first || last - first > MOST) return [plain]
  const between = sign?.trim() && /^(?:\+|und|u\.)$/.test(sign.trim()) ? 0 : last - first - 1
  return [first, ...Array.from({ length: between }, (_, i) => first + 1 + i), last].map(n => `${stem}${n}${end}`)
}
