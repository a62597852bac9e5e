import type { Match } from '../matching.js'

/** A question in the words of FTS5: every word quoted, so that none can mean anything but itself. */
export function ftsOf(match: Match): string {
  if (match.is === 'phrase') return match.forms.map(quoted).join(' + ') + (match.open ? ' *' : '')
  const all = (of: readonly Match[], word: string) => `(${of.map(ftsOf).join(` ${word} `)})`
  if (match.is === 'or') return all(match.of, 'OR')
  const positive = all(match.of, 'AND')
  return match.none.length ? `(${positive} NOT ${all(match.none, 'OR')})` : positive
}

function quoted(word: string): string {
  return `"${word.replace(/"/g, '""')}"`
}
