import type { Edit } from '../../text/clean.js'

const MARKUP = /\*\*+|\\(?=[.\-*()[\]_#])|(?<![\p{L}\d_])_+(?=[\p{L}\d“‘«(])|(?<=[\p{L}\d.,)”’»])_+(?![\p{L}\d_])/gu

/** Emphasis and escapes that a scraper's Markdown left in a text; nothing where the text is not Markdown. */
export function markdownEdits(text: string): Edit[] {
  if (!text.includes('**')) return []
  const edits: Edit[] = []
  MARKUP.lastIndex = 0
  for (let m = MARKUP.exec(text); m; m = MARKUP.exec(text))
    edits.push({ start: m.index, end: m.index + m[0].length, put: '', why: 'markup' })
  return edits
}
