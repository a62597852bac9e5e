import type { Effect, Element } from '../effect.js'
import type { XmlDialect } from './dialect.js'
import { FIELDS, PARTS, TECHNICAL } from './rii.table.js'
import { xhtml } from './xhtml.js'

/** The XML of rechtsprechung-im-internet.de (rii-dok.dtd), as juris delivers the decisions of the federal courts. */
export const rii: XmlDialect = {
  format: 'rii-xml',
  jurisdiction: 'DE',
  recognises: root => root.name === 'dokument',
  start: () => effectOf,
}

const METADATA = [{ kind: 'metadata' }] as const

function effectOf(element: Element): Effect {
  const { name, parent } = element
  if (parent?.name === 'dokument') return part(name)
  if (parent?.name === 'region') return { flow: 'inline' }
  const role = element.attributes.class ?? ''
  if (name === 'dl' && role.startsWith('RspDL')) return { flow: 'paragraph', marks: [{ kind: 'paragraph' }] }
  if (name === 'a' && /^rd_\w+$/.test(element.attributes.name ?? '')) return { flow: 'inline', number: true }
  if (role.startsWith('FuNo')) return note(element)
  return xhtml(element)
}

function part(name: string): Effect {
  const field = FIELDS[name]
  if (field) return { flow: 'block', marks: METADATA, official: true, ...field }
  const technical = TECHNICAL[name]
  if (technical !== undefined)
    return { flow: 'block', marks: METADATA, ...(technical ? { states: technical, official: true } : {}) }
  const { role, heading } = PARTS[name] ?? {}
  const title: Effect = name === 'titelzeile' ? { states: 'title', official: true } : {}
  return {
    flow: 'paragraph',
    marks: [{ kind: 'section', ...(role ? { value: role } : {}) }],
    ...title,
    ...(heading ? { heading } : {}),
  }
}

/** A note at the end of the text, or its call in it. */
function note(element: Element): Effect {
  const called = xhtml(element).flow === 'inline'
  return called
    ? { flow: 'inline', marks: [{ kind: 'footnote-ref' }] }
    : { flow: 'paragraph', marks: [{ kind: 'footnote' }] }
}
