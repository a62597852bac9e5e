import type { Effect, Element, Fact, Zone } from '../effect.js'
import type { XmlDialect } from './dialect.js'
import { OF_RECHTSSATZ, RIS_ZONES, type RisZone } from './ris-zones.table.js'

/** Characters that the vocabulary spells as elements. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ gdash: '\u2011', nbsp: '\u00a0', tab: ' ', wechsel: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" },
  ...{ ndash: '–', mdash: '—', hellip: '…', euro: '€', shy: '\u00ad' },
}
/** Elements that stand on lines of their own; all others within one of them are part of its line. */
const BLOCKS: Readonly<Record<string, Effect>> = {
  absatz: {},
  schlussteil: {},
  ueberschrift: { flow: 'paragraph', marks: [{ kind: 'heading', value: '3' }] },
  liste: {},
  aufzaehlung: {},
  listelem: { marks: [{ kind: 'list-item' }] },
  table: { flow: 'paragraph' },
  tr: {},
  td: { marks: [{ kind: 'table-cell', value: 'td' }] },
  th: { marks: [{ kind: 'table-cell', value: 'th' }] },
  fn: { marks: [{ kind: 'footnote' }] },
  fussnote: { marks: [{ kind: 'footnote' }] },
  endnote: { marks: [{ kind: 'footnote' }] },
}
const LINES = new Set(['absatz', 'schlussteil', 'ueberschrift', 'listelem', 'td', 'th', 'fn', 'fussnote', 'endnote'])
/** Layout: pictures, room between paragraphs, the measures of the page. */
const SILENT = new Set(['layoutdaten', 'abstand', 'binary', 'bild', 'image'])
const RUNNING: Effect = { marks: [{ kind: 'dropped', value: 'running-head' }] }

/**
 * Documents of the RIS (Rechtsinformationssystem des Bundes): `ueberschrift typ="titel"` is the label its pages print, `ct` of
 * the paragraphs below the machine name of the part. Running heads are kept as no part of the decision.
 */
export const ris: XmlDialect = {
  format: 'ris-xml',
  jurisdiction: 'AT',
  recognises: root => root.name === 'risdok',
  start: () => {
    const parts = new Parts()
    return element => effectOf(element, parts)
  },
}

function effectOf(element: Element, parts: Parts): Effect {
  const { name, parent } = element
  if (SILENT.has(name)) return { silent: true }
  const character = CHARACTERS[name]
  if (character !== undefined) return { flow: 'inline', sign: character }
  if (name === 'br') return { flow: 'line' }
  if (name === 'symbol' || name === 'gldsym') return { flow: 'word' }
  if (name === 'kzinhalt' || name === 'fzinhalt') return RUNNING
  if (name === 'metadaten') return { marks: [{ kind: 'metadata' }] }
  if (name === 'ueberschrift' && element.attributes.typ === 'titel') return parts.titled()
  const block = BLOCKS[name]
  if (!block) return { flow: within(parent) ? 'inline' : 'block' }
  return inRunning(element) ? block : { ...block, ...parts.part(element.attributes.ct) }
}

function within(parent: Element | undefined): boolean {
  for (let e = parent; e; e = e.parent) if (LINES.has(e.name)) return true
  return false
}

function inRunning({ parent }: Element): boolean {
  return parent?.name === 'kzinhalt' || parent?.name === 'fzinhalt'
}

/** The parts of a document as they come. */
class Parts {
  private current: string | undefined
  private titles = 0
  private body = false
  private rechtssatz = false

  titled(): Effect {
    this.titles++
    return { flow: 'paragraph', title: true }
  }

  part(ct: string | undefined): Effect {
    const name = ct?.toLowerCase()
    if (name === undefined) return {}
    const part = RIS_ZONES[name]
    const begins = name !== this.current
    this.current = name
    if (!part) return { zone: { name, marks: [] } }
    if (part.is !== 'field') this.body = true
    const effect: Effect = {
      zone: this.zone(name, part),
      ...(part.states ? { states: part.states, official: true } : {}),
      ...(part.divided ? { divided: part.divided } : {}),
      ...(begins && this.titles === 0 ? { heading: part.title } : {}),
      ...(begins && OF_RECHTSSATZ.has(name) ? { facts: this.typed() } : {}),
    }
    if (begins) this.titles = 0
    return effect
  }

  /** Fields before the text are its head; those after it a note. */
  private zone(name: string, { is }: RisZone): Zone {
    if (is === 'field')
      return this.body
        ? { name: 'after', marks: [{ kind: 'section', value: 'note' }] }
        : { name: 'before', marks: [{ kind: 'metadata' }] }
    if (is === 'headnote') return { name, marks: [{ kind: 'section', value: 'headnote' }, { kind: 'headnote' }] }
    return { name, marks: is === 'references' ? [{ kind: 'section', value: 'references' }] : [] }
  }

  private typed(): readonly Fact[] {
    if (this.rechtssatz) return []
    this.rechtssatz = true
    return [{ field: 'type', value: 'Rechtssatz', official: true }]
  }
}
