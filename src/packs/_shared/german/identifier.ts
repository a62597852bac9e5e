import { Pattern } from '../../../pack/pattern.js'
import { ecliAt } from '../ecli.js'

const BEFORE_ECLI = new Pattern(/,? ?[([]?(?=ECLI:|EU: ?[CTF]:)/y)
/** The identifier of the Union's courts without its prefix and country, as the courts themselves print it: `EU:C:2014:300`. */
const SHORT_ECLI = new Pattern(/EU: ?([CTF]): ?(\d{4}): ?(\d{1,5})(?!\d)/y)

/** A short identifier at a place, in full. */
export function shortEcli(text: string, at: number): { end: number; value: string } | undefined {
  const m = SHORT_ECLI.at(text, at)
  return m ? { end: at + m[0].length, value: `ECLI:EU:${m[1]}:${m[2]}:${m[3]}` } : undefined
}

/** The identifier printed behind a docket, with its brackets. */
export function identifierAt(text: string, at: number): { end: number; value: string } | undefined {
  const before = BEFORE_ECLI.at(text, at)
  if (!before) return undefined
  const from = at + before[0].length
  const found = ecliAt(text, from) ?? shortEcli(text, from)
  return (
    found && {
      value: found.value,
      end: found.end + (/[([]/.test(before[0]) && /[)\]]/.test(text[found.end] ?? '') ? 1 : 0),
    }
  )
}
