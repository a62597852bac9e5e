import type { Court } from '../../pack/pack.js'
import { courtAt } from './court-names.js'
import { courts } from './courts.js'

/** Places that titles shorten, with the form of the court table. */
const PLACES: Readonly<Record<string, string>> = {
  nrw: 'nordrhein-westfalen',
  saarlandes: 'saarland',
  münster: 'nordrhein-westfalen',
  frankfurt: 'frankfurt am main',
  'frankfurt a.m.': 'frankfurt am main',
  'frankfurt a. m.': 'frankfurt am main',
  'bad homburg v. d. höhe': 'bad homburg',
}
let index: ReadonlyMap<string, Court> | undefined

/** The name without the words by which its printed forms differ. */
function key(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(
      / (?:der freien hansestadt|der freien und hansestadt|für das land|des landes|des freistaats|für das|in|des|der|am) /g,
      ' ',
    )
    .replace(/ische[srn]? /g, 'isch ')
  const at = bare.indexOf(' ')
  const place = bare.slice(at + 1)
  return at > 0 && PLACES[place] ? `${bare.slice(0, at)} ${PLACES[place]}` : bare
}

/** The court a printed name means: from the table where it is there in another form, else what its kind tells. */
export function courtNamed(
  name: string,
): { readonly code?: string; readonly level: Court['level']; readonly seat?: string } | undefined {
  index ??= new Map(courts.map(c => [key(c.name), c]))
  const known = index.get(key(name))
  const spelled = courtAt(name, 0)
  return known ?? (spelled ? { level: spelled.level } : undefined)
}
