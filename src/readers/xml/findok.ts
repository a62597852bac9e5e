import type { StatedField } from '../../text/source.js'
import type { Effect, Element } from '../effect.js'
import type { XmlDialect } from './dialect.js'

/** Fields of the envelope (`Grundk`) and of a headnote (`Segk`) with the labels of the Findok's pages. */
const FIELDS: Readonly<Record<string, { readonly label: string; readonly states?: StatedField }>> = {
  behoerde: { label: 'Behörde', states: 'court' },
  doktyptxt: { label: 'Dokumenttyp', states: 'type' },
  appdat: { label: 'Entscheidungsdatum', states: 'date' },
  gz: { label: 'Geschäftszahl', states: 'docket' },
  ecli: { label: 'ECLI', states: 'ecli' },
  betreff: { label: 'Betreff', states: 'title' },
  matbez_erf: { label: 'Materie', states: 'area' },
  ngesamt_erf: { label: 'Norm', states: 'norm' },
  ngesamt: { label: 'Norm', states: 'norm' },
  vadat: { label: 'Veröffentlicht am', states: 'published' },
  stammnr: { label: 'Stammnummer', states: 'documentNumber' },
}
const CONTAINERS = /^(?:Segmente|Segment|Segk|.*_sub)$/

/**
 * Decisions of the Bundesfinanzgericht and the former Unabhängiger Finanzsenat as the Findok of the finance ministry hands them out
 * (findok.bmf.gv.at/findok/iwg): an envelope of fields, and the text as a page within `txt`; a headnote in `txtascii`.
 */
export const findok: XmlDialect = {
  format: 'findok-xml',
  jurisdiction: 'AT',
  recognises: root => root.name === 'Segmente',
  start: () => effectOf,
}

function effectOf({ name, parent }: Element): Effect {
  if (name === 'Grundk') return { flow: 'paragraph', marks: [{ kind: 'metadata' }] }
  if (CONTAINERS.test(name)) return {}
  if (name === 'txt') return { flow: 'paragraph', markup: true }
  if (name === 'txtascii')
    return {
      flow: 'paragraph',
      heading: 'Rechtssatz',
      marks: [{ kind: 'headnote' }],
      facts: [{ field: 'type', value: 'Rechtssatz', official: true }],
    }
  // What the envelope says is repeated, for the collection's own use, with each part of the text.
  const repeated = parent?.name === 'Segk' && name === 'stammnr'
  const field = repeated || !Object.hasOwn(FIELDS, name) ? undefined : FIELDS[name]
  if (!field) return { silent: true }
  return { label: `${field.label}:`, ...(field.states ? { states: field.states, official: true } : {}) }
}
