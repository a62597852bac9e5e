import { isEcli, type Name } from '../../links/names.js'
import { isPlaceName } from '../../links/parallels.js'
import type { IsoDate } from '../../model/decision.js'

/**
 * A name as a number of 53 bits, which takes less room: odd for an ECLI, below 0 for a place in a report, even for any other. That two of a million names get the
 * same number is as likely as one in ten thousand.
 */
export function numberOf(name: Name): number {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  const number = ((b >>> 0) % 0x100000) * 0x200000000 + (a >>> 0) * 2 + (isEcli(name) ? 1 : 0)
  return isPlaceName(name) ? -number : number
}

/** Whether a number is that of an ECLI. */
export function isEcliNumber(number: number): boolean {
  return number % 2 === 1
}

const DATE = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/

/** A date as a number: 20310200 for February of 2031, 501 for the first of May of no year. */
export function dateNumber(date: IsoDate | null): number | null {
  const parts = date === null ? null : DATE.exec(date)
  return parts && Number(parts[1] ?? 0) * 10_000 + Number(parts[2] ?? 0) * 100 + Number(parts[3] ?? 0)
}

/** The date of a number. */
export function dateOf(number: number | null): IsoDate | null {
  if (number === null) return null
  const digits = String(number).padStart(8, '0')
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
  return [year === '0000' ? '-' : year, ...(month === '00' ? [] : [month]), ...(day === '00' ? [] : [day])].join('-')
}

/** Numbers as bytes, eight for each. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(new Float64Array(numbers).buffer)
}

/** The numbers of `packNumbers`. */
export function unpackNumbers(bytes: ArrayBuffer): number[] {
  return [...new Float64Array(Uint8Array.from(Buffer.from(bytes)).buffer)]
}
