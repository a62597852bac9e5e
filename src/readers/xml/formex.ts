import type { Effect, Element } from '../effect.js'
import type { XmlDialect } from './dialect.js'
import { FORMEX_ELEMENTS, FORMEX_PARTS, FORMEX_ROOTS, UNNUMBERED } from './formex.table.js'

/** Formex 4, the format of the Publications Office of the European Union, as far as it holds decisions. */
export const formex: XmlDialect = {
  format: 'formex',
  jurisdiction: 'EU',
  recognises: root => FORMEX_ROOTS.has(root.name),
  start: () => {
    let decision = new Seen()
    return element => {
      if (!FORMEX_ROOTS.has(element.name)) return effectOf(element, decision)
      decision = new Seen()
      return element.parent ? { flow: 'paragraph', record: true } : { flow: 'block' }
    }
  },
}

/** What has been seen of a decision. */
class Seen {
  stars = 0
  notes = 0
  keywords = 0
  dated = false
  typed = false
  /** True after the number of a point, on whose line its text goes on. */
  numbered = false
}

/** Elements are looked up in so many that they stand in. */
const FURTHEST = 40
const AFTER_NUMBER: Effect = { flow: 'inline', label: '' }

function effectOf(element: Element, seen: Seen): Effect {
  const { name, parent } = element
  const onNumber = seen.numbered && (name === 'TXT' || name === 'ALINEA' || name === 'P')
  if (onNumber) seen.numbered = false
  const effect = onNumber
    ? AFTER_NUMBER
    : (placed(element, seen) ??
      partOf(name) ??
      FORMEX_ELEMENTS[name] ??
      (name.startsWith('BIB.') ? BIB : { flow: 'block' }))
  if (seen.typed || !parent || !FORMEX_ROOTS.has(parent.name) || BEFORE_TYPE.test(name)) return effect
  seen.typed = true
  return { ...effect, facts: [{ field: 'type', value: parent.name, official: true }] }
}

function partOf(name: string): Effect | undefined {
  const role = FORMEX_PARTS[name]
  if (role === undefined) return undefined
  return { flow: 'paragraph', marks: [{ kind: 'section', ...(role ? { value: role } : {}) }] }
}

/** The bibliographic block of a decision. */
const BIB: Effect = { flow: 'paragraph', marks: [{ kind: 'metadata' }] }
/** What stands before the parts of a decision: its title line states its kind better than the name of its element. */
const BEFORE_TYPE = /^(?:BIB\..*|CURR\.TITLE|TITLE)$/

/** What an element does where that hangs on the elements it stands in. */
function placed(element: Element, seen: Seen): Effect | undefined {
  const { name, attributes, parent } = element
  if (!parent) return undefined
  switch (name) {
    case 'NO.CASE':
      return inBib(element) ? { flow: 'block', label: 'Case:', states: 'docket', official: true } : undefined
    case 'NO.ECLI':
      if (!inBib(element)) return undefined
      return {
        flow: 'block',
        label: 'ECLI:',
        states: 'ecli',
        official: true,
        facts: attributes.ECLI ? [{ field: 'ecli', value: attributes.ECLI, official: true }] : [],
      }
    case 'DATE':
      return dateOf(element, seen)
    case 'TI':
      return titleOf(parent)
    case 'NP':
    case 'NP.ECR':
      return numbered(element) ? { flow: 'paragraph', marks: [{ kind: 'paragraph' }] } : { flow: 'block' }
    case 'NO.P':
      if (numbered(parent)) return { flow: 'block', number: true }
      seen.numbered = true
      return { flow: 'inline' }
    case 'NO.PARAG':
      seen.numbered = true
      return { flow: 'inline' }
    case 'KEYWORD':
      return {
        flow: 'inline',
        states: 'keyword',
        official: true,
        ...(seen.keywords++ > 0 ? { sign: parent.attributes.SEPARATOR ?? ' – ' } : {}),
      }
    case 'ITEM': {
      const dash = BULLETS[parent.attributes.TYPE ?? '']
      return { flow: 'block', marks: [{ kind: 'list-item' }], ...(dash ? { label: dash } : {}) }
    }
    case 'QUOT.START':
    case 'QUOT.END':
      return { flow: 'inline', sign: character(attributes.CODE) }
    case 'NOTE':
      return noteOf(attributes, seen)
  }
  return undefined
}

/** The first date of the title is that of the decision. */
function dateOf(element: Element, seen: Seen): Effect | undefined {
  const { ISO } = element.attributes
  if (seen.dated || !ISO || !isOwnTitle(within(element, TITLE))) return undefined
  seen.dated = true
  return { flow: 'inline', facts: [{ field: 'date', value: ISO, official: true }] }
}

/** The title of the decision states what it is and who made it, that of a part is a heading. */
function titleOf(title: Element): Effect {
  if (isOwnTitle(title)) return { flow: 'paragraph', states: 'type', official: true }
  const level = Number.parseInt(title.parent?.attributes.LEVEL ?? '1', 10)
  return {
    flow: 'paragraph',
    marks: [{ kind: 'heading', value: String(Math.min(6, 1 + (Number.isSafeInteger(level) ? level : 1))) }],
  }
}

function isOwnTitle(title: Element | undefined): boolean {
  return title?.name === 'TITLE' && title.parent !== undefined && FORMEX_ROOTS.has(title.parent.name)
}

/** Notes are numbered by what shows them: those with a star, and those with figures, each in their order. */
function noteOf({ NUMBERING, TYPE }: Element['attributes'], seen: Seen): Effect {
  const starred = NUMBERING === 'STAR' || TYPE === 'TABLE'
  const n = starred ? ++seen.stars : ++seen.notes
  seen.numbered = true
  const number = starred ? `*${n > 1 ? n : ''}` : String(n)
  return { aside: `(${number})`, marks: [{ kind: 'footnote', value: number }] }
}

/** Whether a point is a paragraph of the decision: not one of a quoted act, of a list, of the operative part. */
function numbered(point: Element): boolean {
  return (point.name === 'NP' || point.name === 'NP.ECR') && within(point, UNNUMBERED) === undefined
}

function inBib(element: Element): boolean {
  return within(element, /^BIB\./) !== undefined
}

const TITLE = /^(?:TITLE|NOTE)$/

/** The nearest element with such a name that an element stands in. */
function within(element: Element, name: RegExp): Element | undefined {
  let outer = element.parent
  for (let k = 0; outer && k < FURTHEST; k++, outer = outer.parent) if (name.test(outer.name)) return outer
  return undefined
}

const BULLETS: Readonly<Record<string, string>> = { NDASH: '–', DASH: '—', BULLET: '•', DOT: '•', HYPHEN: '-' }

/** The character of a hexadecimal code; nothing for what is none. */
function character(code: string | undefined): string {
  const n = /^[0-9A-F]{2,6}$/i.test(code ?? '') ? Number.parseInt(code as string, 16) : 0
  return n > 31 && n < 0x110000 && (n < 0xd800 || n > 0xdfff) ? String.fromCodePoint(n) : ''
}
