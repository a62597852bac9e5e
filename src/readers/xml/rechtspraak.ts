import { type Effect, type Element, TECHNICAL } from '../effect.js'
import { numeral } from '../numeral.js'
import type { XmlDialect } from './dialect.js'
import { ELEMENTS, METADATA, ROLES } from './rechtspraak.table.js'

/**
 * Open data of the Dutch judiciary (open-rechtspraak.xsd 1.0): metadata as RDF, the publisher's abstract, and a decision or a
 * conclusion, marked up (`paragroup`, `section`, `uitspraak.info`) or as mere paragraphs with typed numbers.
 */
export const rechtspraak: XmlDialect = {
  format: 'rechtspraak-xml',
  jurisdiction: 'NL',
  recognises: root =>
    root.name === 'open-rechtspraak' || (BODIES.has(root.name) && Object.values(root.attributes).some(isNamespace)),
  start: () => {
    const reading: Reading = {
      descriptions: 0,
      numbered: false,
      notes: new Map(),
      lists: new WeakMap(),
      metadata: new WeakSet(),
    }
    return element => effectOf(element, reading)
  },
  instruction: target => (target === 'linebreak' ? { flow: 'block' } : undefined),
}

const BODIES = new Set(['uitspraak', 'conclusie', 'inhoudsindicatie', 'samenvatting'])
const isNamespace = (value: string) => value.startsWith('http://www.rechtspraak.nl/schema/rechtspraak-')
/** What a paragraph of text can be: the first after a number goes on in its line. */
const RUNNING = new Set(['para', 'parablock'])

interface Reading {
  /** Descriptions begun: the first is of the decision, the second of its publication as a text. */
  descriptions: number
  /** True after the number of a paragraph or item, before its first text. */
  numbered: boolean
  /** Notes called so far, with their numbers: a note is labelled by the order in which notes are called. */
  readonly notes: Map<string, number>
  /** Items of each list so far. */
  readonly lists: WeakMap<Element, number>
  readonly metadata: WeakSet<Element>
}

function effectOf(element: Element, reading: Reading): Effect {
  const { name, parent } = element
  if (name === 'Description') reading.descriptions++
  if (inMetadata(element, reading)) return metadata(element, reading)
  const goesOn = reading.numbered && RUNNING.has(name)
  if (!RUNNING.has(name) || name === 'para') reading.numbered = false
  switch (name) {
    case 'para':
      return { flow: goesOn ? 'inline' : parent?.name === 'parablock' || isNarrow(parent) ? 'block' : 'paragraph' }
    case 'parablock':
      return goesOn ? { flow: 'inline' } : (ELEMENTS.parablock as Effect)
    case 'nr':
      reading.numbered = parent?.name === 'paragroup' || parent?.name === 'listitem'
      return { flow: 'word', ...(parent?.name === 'paragroup' ? { number: true } : {}) }
    case 'section': {
      const role = ROLES[element.attributes.role ?? '']
      return { flow: 'paragraph', marks: [{ kind: 'section', ...(role ? { value: role } : {}) }] }
    }
    case 'listitem':
      return item(element, reading)
    case 'entry':
      return { flow: 'block', marks: [{ kind: 'table-cell', value: inHead(element) ? 'th' : 'td' }] }
    case 'footnote': {
      const label = element.attributes.label?.trim()
      const marks = [{ kind: 'footnote', ...(label ? { value: label } : {}) }] as const
      return { flow: 'paragraph', marks, ...(label ? { label: `[${label}]` } : {}) }
    }
    case 'footnote-ref':
      return note(element, reading)
    default:
      return ELEMENTS[name] ?? { flow: parent && isInline(parent) ? 'inline' : 'block' }
  }
}

/** In a list, a note or a cell, paragraphs follow without a blank line. */
function isNarrow(parent: Element | undefined): boolean {
  return parent?.name === 'listitem' || parent?.name === 'entry' || parent?.name === 'footnote'
}

/** What stands in running text stays in it, known or not. */
function isInline({ name }: Element): boolean {
  return name === 'para' || name === 'title' || name === 'bridgehead' || ELEMENTS[name]?.flow === 'inline'
}

function inHead(element: Element): boolean {
  return element.parent?.parent?.name === 'thead'
}

/** Whether an element is metadata; asked of each as it opens, so that what it stands in is known. */
function inMetadata(element: Element, { metadata }: Reading): boolean {
  if (element.name !== 'RDF' && !(element.parent && metadata.has(element.parent))) return false
  metadata.add(element)
  return true
}

function metadata(element: Element, reading: Reading): Effect {
  const { name, parent } = element
  if (name === 'RDF') return { flow: 'paragraph', marks: [{ kind: 'metadata' }] }
  if (name === 'Description' || name === 'list' || name === 'li') return { flow: 'block' }
  if (name === 'start' || name === 'end') return { flow: 'word', label: name === 'start' ? 'van' : 'tot' }
  if (parent?.name !== 'Description') return { flow: 'inline' }
  const known = METADATA[name]
  if (!known || (reading.descriptions > 1 && ONCE.has(name))) return TECHNICAL
  const label = labelOf(element, known.label)
  const states = name === 'references' && label.startsWith('Wet') ? 'norm' : known.states
  // The day the register was filled gives way to the day the text was published.
  const official = name === 'issued' && reading.descriptions < 2 ? {} : ({ official: true } as const)
  return { flow: 'block', label, ...(states ? { states, ...official } : {}) }
}

/** Stated of the decision, and again, as address or copy, of its publication. */
const ONCE = new Set(['identifier', 'publisher'])

/** The page's own label; where an element has several, the file says which. */
function labelOf({ name, attributes }: Element, label: string): string {
  const own = attributes['rdfs:label']?.trim()
  if (name === 'date' && own === 'Datum genomen') return 'Datum conclusie:'
  return own && (name === 'references' || name === 'relation') ? `${own}:` : label
}

/** An item bears the sign of its list, the number the list counts, or its own. */
function item(element: Element, reading: Reading): Effect {
  const list = element.parent
  const marks = [{ kind: 'list-item' }] as const
  if (!list) return { flow: 'block', marks }
  if (list.name === 'itemizedlist') return { flow: 'block', marks, bullet: `${list.attributes.mark || '•'} ` }
  const from = Number.parseInt(list.attributes.startingnumber ?? '1', 10)
  const n = reading.lists.get(list) ?? (Number.isSafeInteger(from) ? from : 1)
  reading.lists.set(list, n + 1)
  const style = STYLES[list.attributes.numeration ?? 'none']
  return { flow: 'block', marks, ...(style ? { bullet: `${numeral(n, style)}. ` } : {}) }
}

/** The numerations of an `orderedlist`, as HTML calls them; `none` where the items bear their own numbers. */
const STYLES: Readonly<Record<string, string>> = {
  arabic: '1',
  upperalpha: 'A',
  loweralpha: 'a',
  upperroman: 'I',
  lowerroman: 'i',
}

function note({ attributes }: Element, { notes }: Reading): Effect {
  const id = attributes.linkend ?? ''
  const n = notes.get(id) ?? notes.size + 1
  notes.set(id, n)
  return { flow: 'inline', marks: [{ kind: 'footnote-ref', value: String(n) }], shows: `[${n}]` }
}
