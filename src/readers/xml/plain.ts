import type { XmlDialect } from './dialect.js'

/** Any other XML: every element on a line of its own, as nothing is known of it. */
export const plain: XmlDialect = { format: 'xml', recognises: () => true, start: () => () => ({ flow: 'block' }) }
