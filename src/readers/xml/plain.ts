import type { XmlDialect } from './dialect.js'

/** What almost every vocabulary calls emphasis and links. */
const INLINE = new Set(
  'a abbr b bold em emphasis emph i italic link ref s span strong sub sup u underline xref'.split(' '),
)

/** Any other XML: every element on a line of its own, as nothing is known of it. */
export const plain: XmlDialect = {
  format: 'xml',
  recognises: () => true,
  start:
    () =>
    ({ name }) => ({ flow: INLINE.has(name.toLowerCase()) ? 'inline' : 'block' }),
}
