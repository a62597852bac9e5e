import { docketAt } from './head-forms.js'

const SEPARATOR = /\s*[;|]\s*|,\s+|\s+(?:u\.|und|sowie)\s+/
/** A second docket in brackets: the number of the case that goes on (`8 B 109/10 (8 C 6/11)`). */
const BRACKETED = /\s*\(([^()]{3,40}\d\/\d{2,4})\)/g
/** What follows a full docket of the same register: `1 BvR 55/21, 56/21`. */
const NUMBER = /^\d{1,6}\/\d{2,4}$/
const MOST = 100

/**
 * The dockets in what a publisher states, each in its normal form and once: joined ones (`2 BvQ 53/18, 2 BvQ 54/18`, `1 BvR 55/21,
 * 56/21`) and the new number of a case in brackets. What is in no known form stays as stated.
 */
export function docketsOf(value: string): string[] {
  const out: string[] = []
  let stem = ''
  for (const piece of value.replace(BRACKETED, '; $1').split(SEPARATOR).slice(0, MOST)) {
    const plain = piece
      .replace(/^(?:Az\.?:?|Aktenzeichen:?)\s*/i, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (!/\d/.test(plain)) continue
    const full = NUMBER.test(plain) && stem !== '' ? `${stem}${plain}` : plain
    const found = docketAt(full, 0)
    const docket = found && found.end >= full.length - 2 ? found.docket : full
    stem = /^(.*[^\d])\d{1,6}\/\d{2,4}$/.exec(docket)?.[1] ?? stem
    if (!out.includes(docket)) out.push(docket)
  }
  return out.length ? out : [value]
}
