import type { Effect, Element } from '../effect.js'
import { COURTS, FIELDS, PARTS } from './byrecht.table.js'
import type { XmlDialect } from './dialect.js'
import { xhtml } from './xhtml.js'

/** The XML of gesetze-bayern.de (byrecht.rspr.dtd): decisions of the courts of Bavaria. */
export const byrecht: XmlDialect = {
  format: 'byrecht-xml',
  jurisdiction: 'DE',
  recognises: root => root.name === 'byrecht-rspr',
  start: () => effectOf,
}

/** The court's code of the publisher: it has the name beside it. */
const CODES = new Set(['gerid'])

function effectOf(element: Element): Effect {
  const { name, parent, attributes } = element
  switch (parent?.name) {
    case undefined:
      return attributes.doknr
        ? {
            facts: [{ field: 'documentNumber', value: attributes.doknr, label: 'Dokumentnummer:', official: true }],
          }
        : {}
    case 'metadaten':
      return field(name)
    case 'textdaten':
      return part(name)
  }
  if (inMetadata(element)) return CODES.has(name) ? { silent: true } : { flow: 'inline', sign: ' ' }
  if (name === 'rd')
    return attributes.nr === undefined ? { number: true } : { flow: 'block', sign: attributes.nr, number: true }
  if (name === 'p') return { flow: 'paragraph', marks: [{ kind: 'paragraph' }] }
  if (/^(?:verweis\.|v\.)/.test(name)) return { flow: 'inline' }
  return xhtml(element)
}

function field(name: string): Effect {
  const known = FIELDS[name]
  if (known) return { flow: 'block', marks: [{ kind: 'metadata' }], official: true, ...known }
  const heading = Object.hasOwn(COURTS, name) ? COURTS[name as keyof typeof COURTS] : undefined
  return heading
    ? { flow: 'paragraph', marks: [{ kind: 'section', value: 'lower-courts' }], heading }
    : { flow: 'block', marks: [{ kind: 'metadata' }] }
}

function part(name: string): Effect {
  const { role, heading } = PARTS[name] ?? {}
  return {
    flow: 'paragraph',
    marks: [{ kind: 'section', ...(role ? { value: role } : {}) }],
    ...(name === 'titelzeile' ? { states: 'title' as const, official: true as const } : {}),
    ...(heading ? { heading } : {}),
  }
}

function inMetadata({ parent }: Element): boolean {
  for (let e = parent; e; e = e.parent) if (e.name === 'metadaten') return true
  return false
}
