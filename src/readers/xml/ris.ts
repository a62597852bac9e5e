import type { Effect, Element } from '../effect.js'
import { RisParts } from '../ris-parts.js'
import type { XmlDialect } from './dialect.js'

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
    const parts = new RisParts()
    return element => effectOf(element, parts)
  },
}

function effectOf(element: Element, parts: RisParts): Effect {
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
