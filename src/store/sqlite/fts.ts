import type { Phrase } from '../matching.js'

/** A phrase in the words of FTS5: its column, and every word quoted, so that none can mean anything but itself. */
export function ftsOf({ forms, open, in: column }: Phrase): string {
  return `{${column}} : ${forms.map(quoted).join(' + ')}${open ? ' *' : ''}`
}

function quoted(word: string): string {
  return `"${word.replace(/"/g, '""')}"`
}
