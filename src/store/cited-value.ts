import { type Name, nameOf } from '../links/names.js'
import type { EntryId } from './entry.js'

/**
 * What `cites`, `citedby` and `statute` narrow by, as a library is asked: a law or an article of it, an entry, or a decision that is
 * cited by this name and need not be there.
 */
export type CitedValue =
  | { readonly is: 'law'; readonly law: string; readonly section: string | null }
  | { readonly is: 'entry'; readonly id: EntryId }
  | { readonly is: 'name'; readonly name: Name }

/** As the value of a filter. */
export function writtenValue(value: CitedValue): string {
  if (value.is === 'entry') return `entry ${value.id}`
  if (value.is === 'name') return `name ${value.name}`
  return `law ${nameOf(value.law)}${value.section === null ? '' : ` ${nameOf(value.section)}`}`
}

/** What the value of a filter means; `null` for one that means nothing, which nothing meets. */
export function citedValueOf(written: string): CitedValue | null {
  const [is = '', ...rest] = written.split(' ')
  if (is === 'entry') return { is, id: rest.join(' ') }
  if (is === 'name') return { is, name: rest.join(' ') }
  return is === 'law' && rest[0] ? { is, law: rest[0], section: rest[1] ?? null } : null
}
