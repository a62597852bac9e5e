import { movable } from '../_shared/easter.js'

/** Public holidays with a fixed day, § 7 Abs 2 Arbeitsruhegesetz; with the year from which they are kept where that is in reach. */
const FIXED: Readonly<Record<string, { readonly name: string; readonly since?: number }>> = {
  '01-01': { name: 'Neujahr' },
  '01-06': { name: 'Heilige Drei Könige' },
  '05-01': { name: 'Staatsfeiertag' },
  '08-15': { name: 'Mariä Himmelfahrt' },
  '10-26': { name: 'Nationalfeiertag', since: 1967 },
  '11-01': { name: 'Allerheiligen' },
  '12-08': { name: 'Mariä Empfängnis', since: 1955 },
  '12-25': { name: 'Weihnachten' },
  '12-26': { name: 'Stephanstag' },
}
const moving = movable([
  [1, 'Ostermontag'],
  [39, 'Christi Himmelfahrt'],
  [50, 'Pfingstmontag'],
  [60, 'Fronleichnam'],
])

/** The name of an Austrian public holiday; Sundays are known to the core. */
export function holiday(iso: string): string | undefined {
  const year = Number(iso.slice(0, 4))
  const fixed = FIXED[iso.slice(5)]
  if (fixed) return fixed.since !== undefined && year < fixed.since ? undefined : fixed.name
  return moving(iso)
}
