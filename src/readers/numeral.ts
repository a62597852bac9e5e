/** The number of a list item as its list shows it, `style` as HTML calls it (`1`, `a`, `A`, `i`, `I`): `3`, `c`, `iii`. */
export function numeral(n: number, style: string): string {
  if (/^[aA]$/.test(style) && n >= 1 && n <= 26) return String.fromCharCode((style === 'a' ? 96 : 64) + n)
  if (!/^[iI]$/.test(style)) return String(n)
  return style === 'i' ? roman(n) : roman(n).toUpperCase()
}

/** A Roman numeral in small letters, from 1 to 3,999; others in figures. */
export function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let out = ''
  let rest = n
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      out += sign
      rest -= value
    }
  return out
}
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
