import type { Near, Phrase } from '../matching.js'

/** A phrase, or phrases near each other, in the words of FTS5: the column, and every word quoted, so that none can mean anything but itself. */
export function ftsOf(asked: Phrase | Near): string {
  if (asked.is === 'phrase') return `{${asked.in}} : ${phraseOf(asked)}`
  return `{words} : NEAR(${asked.of.map(phraseOf).join(' ')}, ${asked.within})`
}

function phraseOf({ forms, open }: Phrase): string {
  return forms.map(quoted).join(' + ') + (open ? ' *' : '')
}

function quoted(word: string): string {
  return `"${word.replace(/"/g, '""')}"`
}
