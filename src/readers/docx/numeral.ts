import { roman } from '../numeral.js'
import { SERIES } from './number-formats.table.js'

/** A number as a list of this format writes it: `3`, `c`, `iii`, `다`. */
export function numeral(n: number, format: string): string {
  const series = SERIES[format]
  if (series !== undefined) return n >= 1 && n <= series.length ? (series[n - 1] as string) : String(n)
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
    case 'upperLetter': {
      if (n < 1 || n > 26 * 20) return String(n)
      // After z comes aa, then bb.
      const letter = String.fromCharCode((format === 'lowerLetter' ? 97 : 65) + ((n - 1) % 26))
      return letter.repeat(Math.ceil(n / 26))
    }
    case 'lowerRoman':
    case 'upperRoman':
      return format === 'upperRoman' ? roman(n).toUpperCase() : roman(n)
    case 'decimalZero':
      return String(n).padStart(2, '0')
    case 'ordinal':
      return `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
    default:
      return String(n)
  }
}
