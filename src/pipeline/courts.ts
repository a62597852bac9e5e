import type { Court, Pack } from '../pack/pack.js'

/** A court that a citation names, with the country it is of. */
export interface CourtMeant {
  readonly jurisdiction: string
  /** The full name as the country's table has it. */
  readonly name: string
}
/** Finds the court that a name, abbreviation or code means, the own country's first; `undefined` where none or several are meant. */
export type CourtFinder = (name: string) => CourtMeant | undefined

/** Texts name courts without end: no more are kept. */
const MOST_KNOWN = 10_000

const known = new WeakMap<Pack, Map<string, CourtMeant | undefined>>()
const indexes = new WeakMap<Pack, ReadonlyMap<string, Court>>()

/** A finder for the documents of one country. */
export function courtFinder(own: Pack, packs: readonly Pack[]): CourtFinder {
  let met = known.get(own)
  if (!met) known.set(own, (met = new Map()))
  const cache = met
  return name => {
    if (cache.has(name)) return cache.get(name)
    const found = courtIn(own, name) ?? abroad(name, own, packs) ?? unlisted(own, name)
    if (found && cache.size < MOST_KNOWN) cache.set(name, found)
    return found
  }
}

function courtIn(pack: Pack, name: string): CourtMeant | undefined {
  const listed = index(pack).get(name)
  if (listed) return { jurisdiction: pack.jurisdiction, name: listed.name }
  const code = pack.courtNamed?.(name)?.code
  const court = code === undefined ? undefined : index(pack).get(code)
  return court && { jurisdiction: pack.jurisdiction, name: court.name }
}

function abroad(name: string, own: Pack, packs: readonly Pack[]): CourtMeant | undefined {
  const found = packs.filter(p => p !== own).flatMap(p => (index(p).get(name) ? [courtIn(p, name) as CourtMeant] : []))
  return found.length === 1 ? found[0] : undefined
}

/** A court that no table has, by the full name that its kind and place give it. */
function unlisted(pack: Pack, name: string): CourtMeant | undefined {
  const full = pack.courtNamed?.(name)?.name
  return full === undefined ? undefined : { jurisdiction: pack.jurisdiction, name: full }
}

/** Courts by every name; a name that two courts of a country bear means neither. */
function index(pack: Pack): ReadonlyMap<string, Court> {
  const made = indexes.get(pack)
  if (made) return made
  const names = new Map<string, Court | undefined>()
  for (const court of pack.courts)
    for (const name of new Set([court.code, court.name, ...(court.aliases ?? [])]))
      names.set(name, names.has(name) ? undefined : court)
  for (const court of pack.courts) names.set(court.name, court)
  const single = new Map([...names].filter((entry): entry is [string, Court] => entry[1] !== undefined))
  indexes.set(pack, single)
  return single
}
