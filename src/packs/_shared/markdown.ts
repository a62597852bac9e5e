import type { Edit } from '../../text/clean.js'

/** Bold and italic marks, escapes, and links, of which the words stay. */
const MARKUP =
  /\[(?=(?:[^[\]\n\\]|\\.){1,200}\]\((?:https?:|#)[^()\s]{1,300}\))|\]\((?:https?:|#)[^()\s]{1,300}\)|\*\*+|\\(?=[.\-*()[\]_#])|(?<![\p{L}\d_])_+(?=[\p{L}\d“‘«(])|(?<=[\p{L}\d.,)”’»])_+(?![\p{L}\d_])/gu

/** Emphasis and escapes that a scraper's Markdown left in a text; nothing where the text is not Markdown. */
export function markdownEdits(text: string): Edit[] {
  if (!/\*\*|\\\[|\]\((?:https?:|#)/.test(text)) return []
  const edits: Edit[] = []
  MARKUP.lastIndex = 0
  for (let m = MARKUP.exec(text); m; m = MARKUP.exec(text))
    edits.push({ start: m.index, end: m.index + m[0].length, put: '', why: 'markup' })
  return edits
}
