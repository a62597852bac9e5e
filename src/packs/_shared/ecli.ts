import { Pattern } from '../../pack/pattern.js'

/** A European Case Law Identifier as it stands in a text. */
export interface PrintedEcli {
  readonly end: number
  /** In normal form: upper case, colons, without what a sentence put behind it. */
  readonly value: string
  readonly country: string
  readonly court: string
  readonly year: string
  readonly ordinal: string
}

/** Council conclusions 2011/C 127/01: five parts; the ordinal has up to 25 letters, digits and points. Tolerates `;`, spaces around colons and lower case. */
const ECLI = new Pattern(
  /ECLI ?[:;] ?([A-Z]{2}) ?[:;] ?([A-Z0-9]{1,9}) ?[:;] ?(\d{4}) ?[:;] ?([A-Z0-9](?:[A-Z0-9.]{0,24}[A-Z0-9])?)/iy,
)

/** Reads an ECLI at `at`, where `ECLI` stands. */
export function ecliAt(text: string, at: number): PrintedEcli | undefined {
  const m = ECLI.at(text, at)
  if (!m) return undefined
  const [whole, country, court, year] = m as unknown as [string, string, string, string]
  const ordinal = unglued(m[4] as string, text[at + whole.length], country)
  if (ordinal === '' || !/\d/.test(ordinal)) return undefined
  return {
    end: at + whole.length - ((m[4] as string).length - ordinal.length),
    value: `ECLI:${country}:${court}:${year}:${ordinal}`.toUpperCase(),
    country: country.toUpperCase(),
    court: court.toUpperCase(),
    year,
    ordinal: ordinal.toUpperCase(),
  }
}

/** Without a label that a database glued behind it: in an identifier printed in capitals, small letters are none of it. */
function unglued(ordinal: string, next: string | undefined, country: string): string {
  if (country !== country.toUpperCase()) return ordinal
  const own = ordinal.replace(/[A-Z]?[a-z].*$/, '')
  return own === ordinal && next !== undefined && /[a-z]/.test(next) ? ordinal.replace(/[A-Z]$/, '') : own
}
