/** Public holidays in all Länder: the fixed ones (Einigungsvertrag Art. 2, acts of the Länder) and those that depend on Easter. */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'Neujahr',
  '05-01': 'Tag der Arbeit',
  '12-25': 'Erster Weihnachtstag',
  '12-26': 'Zweiter Weihnachtstag',
}
const MOVING: Readonly<Record<number, string>> = {
  [-2]: 'Karfreitag',
  1: 'Ostermontag',
  39: 'Christi Himmelfahrt',
  50: 'Pfingstmontag',
}

/** The holiday on a day, where it is one in the whole of Germany. */
export function holiday(iso: string): string | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!m) return undefined
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  const fixed = FIXED[`${m[2]}-${m[3]}`]
  if (fixed) return fixed
  if (year >= 1990 && month === 10 && day === 3) return 'Tag der Deutschen Einheit'
  const easter = easterOf(year)
  return MOVING[dayOfYear(year, month, day) - dayOfYear(year, easter.month, easter.day)]
}

/** Easter Sunday by the anonymous Gregorian algorithm. */
function easterOf(year: number): { readonly month: number; readonly day: number } {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return { month: Math.floor(f / 31), day: (f % 31) + 1 }
}

function dayOfYear(year: number, month: number, day: number): number {
  const lengths = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return lengths.slice(0, month - 1).reduce((sum, n) => sum + n, 0) + day
}
