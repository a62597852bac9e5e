/** A day some days after another, both ISO 8601; Gregorian calendar by day number, no clock and no time zone. */
export function daysAfter(iso: string, days: number): string {
  const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
  return fromNumber(toNumber(y, m, d) + days)
}

/** Easter Sunday of a Gregorian year as ISO date (Meeus/Jones/Butcher). */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return iso(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Names the days that move with Easter, by how many days after it they are; the days of a year are counted out once. */
export function movable(days: readonly (readonly [number, string])[]): (iso: string) => string | undefined {
  const years = new Map<number, ReadonlyMap<string, string>>()
  return day => {
    const year = Number(day.slice(0, 4))
    if (!(year > 0)) return undefined
    let named = years.get(year)
    if (!named) {
      const sunday = easter(year)
      years.set(year, (named = new Map(days.map(([after, name]) => [daysAfter(sunday, after), name]))))
    }
    return named.get(day)
  }
}

function iso(y: number, m: number, d: number): string {
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** Days since 1 March of the year 0. */
function toNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  )
}

function fromNumber(n: number): string {
  let y = Math.floor((10000 * n + 14780) / 3652425)
  let rest = n - toNumber(y, 3, 1)
  if (rest < 0) rest = n - toNumber(--y, 3, 1)
  const m = Math.floor((100 * rest + 52) / 3060)
  const day = rest - Math.floor((153 * m + 2) / 5) + 1
  return iso(m < 10 ? y : y + 1, m < 10 ? m + 3 : m - 9, day)
}
