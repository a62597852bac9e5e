import { movable } from '../_shared/easter.js'

/** Public holidays in all Länder (acts of the Länder), with a fixed day. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['01-01', 'Neujahr'],
  ['05-01', 'Tag der Arbeit'],
  ['12-25', 'Erster Weihnachtstag'],
  ['12-26', 'Zweiter Weihnachtstag'],
])
/** Einigungsvertrag Art. 2 Abs. 2. */
const UNITY = { day: '10-03', since: 1990, name: 'Tag der Deutschen Einheit' }
const moving = movable([
  [-2, 'Karfreitag'],
  [1, 'Ostermontag'],
  [39, 'Christi Himmelfahrt'],
  [50, 'Pfingstmontag'],
])

/** The holiday on a day (ISO 8601), where it is one in the whole of Germany. */
export function holiday(iso: string): string | undefined {
  const day = iso.slice(5)
  if (day === UNITY.day && Number(iso.slice(0, 4)) >= UNITY.since) return UNITY.name
  return FIXED.get(day) ?? moving(iso)
}
