import type { Facts } from '../../pack/document.js'

/**
 * The ECLI by the national scheme (e-Justice portal, Germany: the federal courts each have a form of their own, those of
 * the Länder share one) from court, date, docket and kind of decision; `undefined` where one of them is not known.
 */
export function ecli(facts: Facts): string | undefined {
  const docket = facts.caseNumbers[0]
  const date = facts.date && /^\d{4}-\d{2}-\d{2}$/.test(facts.date) ? facts.date : undefined
  const court = facts.court
  if (!docket || !date || !court || !facts.type) return undefined
  const [year, month, day] = date.split('-') as [string, string, string]
  const short = `${day}${month}${year.slice(2)}`
  const kind = facts.type.value === 'judgment' ? 'U' : facts.type.value === 'order' ? 'B' : undefined
  const of = (code: string, ordinal: string | undefined) =>
    ordinal ? `ECLI:DE:${code}:${year}:${ordinal}`.toUpperCase() : undefined
  const plain = compact(docket)
  if (kind === undefined) return undefined
  switch (court.name) {
    case 'Bundesgerichtshof':
      return of('BGH', `${short}${facts.type.native === 'Verfügung' ? 'V' : kind}${plain}.0`)
    case 'Bundespatentgericht':
      return of('BPATG', `${short}${kind}${compact(docket.replace(/[()]/g, ''))}.0`)
    case 'Bundesverwaltungsgericht':
      return of('BVERWG', `${short}${facts.type.native === 'Gerichtsbescheid' ? 'G' : kind}${plain}.0`)
    case 'Bundesfinanzhof':
      return of('BFH', `${kind}.${short}.${plain}.0`)
    case 'Bundesarbeitsgericht':
      return of('BAG', `${short}.${kind}.${plain}.0`)
    case 'Bundessozialgericht':
      return of('BSG', `${short}${kind}${docket.replace(/[^A-Za-z0-9]/g, '')}0`)
    case 'Bundesverfassungsgericht':
      return of('BVERFG', constitutional(docket, court.chamber, date))
    default:
      return court.code && !/^(?:BGH|BAG|BSG|BFH)/.test(court.code)
        ? of(court.code, state(docket, month, day))
        : undefined
  }
}

/** A docket as the identifiers of the federal courts write it: no spaces, points for everything between numbers. */
function compact(docket: string): string {
  return docket
    .replace(/ ?[()] ?/g, '.')
    .replace(/\.?\/\.?/g, '.')
    .replace(/[\s-]/g, '')
    .replace(/\.+/g, '.')
    .replace(/^\.|\.$/g, '')
}

const PROCEEDINGS: Readonly<Record<string, string>> = {
  R: 'r',
  L: 'l',
  E: 'e',
  F: 'f',
  C: 'c',
  B: 'b',
  G: 'g',
  K: 'k',
  Q: 'q',
}

/** `1 BvR 996/20` of a chamber: `rk20200501.1bvr099620`. */
function constitutional(docket: string, chamber: string | null, date: string): string | undefined {
  const m = /^([12]) Bv([RLEFCBGKQ]) (\d{1,4})\/(\d{2})$/.exec(docket)
  const panel = chamber === null ? undefined : /Kammer/.test(chamber) ? 'k' : /Senat/.test(chamber) ? 's' : undefined
  if (!m || !panel) return undefined
  const [, senate, register, number, year] = m as unknown as [string, string, string, string, string]
  return `${PROCEEDINGS[register]}${panel}${date.replace(/-/g, '')}.${senate}bv${register}${number.padStart(4, '0')}${year}`
}

/** The form of the Länder: month and day, the docket in at most 17 characters, a number against collisions. */
function state(docket: string, month: string, day: string): string | undefined {
  const written = docket
    .replace(/\./g, '')
    .replace(/(\d)[ -](?=\d)/g, '$1.')
    .replace(/\//g, '.')
    .replace(/[^A-Za-z0-9.]/g, '')
  return written.length <= 17 && /^[A-Za-z0-9.]+$/.test(written) ? `${month}${day}.${written}.00` : undefined
}
