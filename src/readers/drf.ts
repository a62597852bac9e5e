import { DRF_ENVELOPE, DRF_FIELDS, DRF_SERVICES } from './drf.table.js'
import type { Effect } from './effect.js'

/** What a field of the open API does to the text; one that is not known stands under its name. */
export function drfEffect(name: string): Effect {
  const field = Object.hasOwn(DRF_FIELDS, name) ? DRF_FIELDS[name] : undefined
  if (!field) return DRF_ENVELOPE.has(name) ? { silent: true } : { label: `${name}:`, flow: 'block', markup: true }
  switch (field.is) {
    case 'silent':
      return { silent: true }
    case 'line': {
      const states: Effect = field.states ? { states: field.states, official: true } : {}
      return { ...states, label: `${name}:`, marks: [{ kind: 'metadata' }] }
    }
    case 'part': {
      const value = field.role ? { value: field.role } : {}
      return {
        flow: 'paragraph',
        heading: `【${field.heading}】`,
        marks: [{ kind: 'section', ...value }],
        markup: true,
      }
    }
  }
}

/** What the service of this name says of its records. */
export function drfFacts(name: string): Effect {
  const facts = DRF_SERVICES[name.replace(/(?:Service|Search)$/, '').toLowerCase()]
  return facts ? { facts } : {}
}
