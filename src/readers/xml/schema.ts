import type { XmlDialect } from './dialect.js'

/** XML Schema (W3C): describes files and holds no decision. */
export const schema: XmlDialect = {
  format: 'xsd',
  recognises: root =>
    root.name === 'schema' && Object.values(root.attributes).includes('http://www.w3.org/2001/XMLSchema'),
  start: () => () => ({ silent: true }),
  nothing: 'an XML Schema, which describes decisions and holds none; leave it out',
}
