import type { SectionRole } from '../../model/vocabulary.js'
import type { Mark } from '../../text/source.js'
import type { Effect, Element } from '../effect.js'
import { ABOUT, HEADINGS, INLINE, LEVELS, PARAGRAPHS, PARTS, QUOTED, STATES, TERMS } from './akoma-ntoso.table.js'
import { Metadata, note } from './akoma-ntoso-meta.js'
import type { XmlDialect } from './dialect.js'

const DOCUMENTS = new Set(
  'judgment doc documentCollection act bill statement debate debateReport officialGazette portion'.split(' '),
)
const RIS = /^https?:\/\/rechtsinformationen\.bund\.de\//
/** Styles of word processors that are headings. */
const HEADING_STYLE = /^(?:tax|para)?heading ?\d?$/i

/** Where an element stands. */
interface Place {
  /** Inside `meta`, and whether that is of the decision itself rather than of one of its annexes. */
  readonly meta: 'own' | 'other' | undefined
  readonly quoted: boolean
  readonly header: boolean
  readonly collection: boolean
  /** How many documents it stands in. */
  readonly documents: number
  /** How many levels it stands in. */
  readonly level: number
}
const OUTSIDE: Place = { meta: undefined, quoted: false, header: false, collection: false, documents: 0, level: 0 }

/**
 * Akoma Ntoso, version 1 to 3 (OASIS LegalDocML), as Find Case Law, NeuRIS and others write judgments in it; the judgments of a
 * collection are records. A `decision` that comes first in the body is all of it (Find Case Law), else the operative part.
 */
export const akomaNtoso: XmlDialect = {
  format: 'akn',
  recognises: root => /^akomantoso$/i.test(root.name),
  start: () => {
    const reader = new AkomaNtoso()
    return element => reader.effect(element)
  },
}

class AkomaNtoso {
  private readonly places = new WeakMap<Element, Place>()
  private ris = false
  private meta = new Metadata(false)
  /** Whether a part of the body was opened before. */
  private begun = false
  /** The number that stands at the start of a line which its text is to go on. */
  private numbered: Element | undefined

  effect(element: Element): Effect {
    if (!element.parent) this.ris = Object.values(element.attributes).some(v => RIS.test(v))
    const around = (element.parent && this.places.get(element.parent)) ?? OUTSIDE
    const record = this.enter(element, around)
    const place = this.placeOf(element, around)
    this.places.set(element, place)
    const effect = this.read(element, place, around)
    return record ? { ...effect, record: true } : effect
  }

  /** Begins a document; `true` where it is one of several in a collection. */
  private enter({ name }: Element, around: Place): boolean {
    if (!DOCUMENTS.has(name) || name === 'documentCollection' || around.documents > 0) return false
    this.meta = new Metadata(this.ris)
    this.begun = false
    return around.collection
  }

  private placeOf({ name, attributes }: Element, around: Place): Place {
    const document = DOCUMENTS.has(name)
    if (document && name === 'documentCollection') return { ...around, collection: around.documents === 0 }
    if (document) return { ...around, documents: around.documents + 1, header: false }
    if (name === 'meta') return { ...around, meta: around.documents > 1 ? 'other' : 'own' }
    if (name === 'header') return { ...around, header: true }
    if (QUOTED.has(name) || (name === 'block' && attributes.name === 'embeddedStructure'))
      return { ...around, quoted: true }
    return LEVELS.has(name) ? { ...around, level: around.level + 1 } : around
  }

  private read(element: Element, place: Place, around: Place): Effect {
    const { name, attributes } = element
    if (place.meta === 'other') return { silent: true }
    if (name === 'meta') return { marks: [{ kind: 'metadata' }], flow: 'paragraph' }
    if (place.meta) return this.inMeta(element)
    if (name === 'judgment' || name === 'doc') return place.documents === 1 ? { facts: typeOf(attributes.name) } : {}
    if (HEADINGS.has(name)) return this.heading(element, place)
    if (name === 'num') return this.num(element, place)
    if (name === 'authorialNote') return this.authorialNote(element)
    if (name === 'note') return note(element)
    if (name === 'noteRef') return noteRef(attributes.marker)
    if (name === 'marker') return { flow: 'word' }
    if (name === 'br' || name === 'eol') return { flow: 'block' }
    if (name === 'td' || name === 'th') return { marks: [{ kind: 'table-cell', value: name }] }
    if (name === 'li') return { marks: [{ kind: 'list-item' }] }
    if (name === 'style' || name === 'script') return { silent: true }
    if (INLINE.has(name)) return this.inline(element, place)
    if (!place.quoted) {
      const part = this.part(element)
      if (part) return part
      if (PARAGRAPHS.has(name) || /^randnummer$/i.test(termOf(element) ?? '')) return paragraph
      if (LEVELS.has(name)) return { flow: 'paragraph' }
    }
    return this.block(element, around)
  }

  private inMeta(element: Element): Effect {
    const name = this.ofProfile(element)
    if (name === 'p' && element.parent?.name === 'note') return { flow: 'inline' }
    const term = element.attributes.domainTerm ?? ''
    const effect = this.meta.effect(element, name)
    if (name === 'ris:titelzeile')
      return { ...effect, flow: 'paragraph', marks: [{ kind: 'editorial', value: 'title' }] }
    if (ABOUT.has(term))
      return { ...effect, flow: 'paragraph', heading: term, marks: [{ kind: 'editorial', value: 'summary' }] }
    return effect.flow === undefined && effect.label === undefined && INLINE.has(element.name)
      ? { ...effect, flow: 'inline' }
      : effect
  }

  /** The name with the usual prefix of its profile: NeuRIS gives each of its fields a term, Find Case Law has a list. */
  private ofProfile({ name, attributes, parent }: Element): string {
    if (this.ris && attributes.domainTerm !== undefined) return `ris:${name}`
    return parent?.name === 'proprietary' && UK_FIELDS.has(name) ? `uk:${name}` : name
  }

  private part(element: Element): Effect | undefined {
    const { name, parent } = element
    const term = termOf(element)
    const named = term !== undefined && Object.hasOwn(TERMS, term) ? TERMS[term] : undefined
    const known =
      named !== undefined
        ? named
        : name === 'decision'
          ? this.decision(parent)
          : Object.hasOwn(PARTS, name)
            ? PARTS[name]
            : undefined
    if (parent?.name === 'judgmentBody') this.begun = true
    if (known === undefined) return undefined
    const marks: { kind: Mark['kind']; value?: string }[] = [section(known)]
    if (term === 'Leitsatz') marks.push({ kind: 'headnote' })
    return { flow: 'paragraph', marks, ...(named !== undefined && term !== undefined ? { heading: term } : {}) }
  }

  private decision(parent: Element | undefined): SectionRole | null | undefined {
    if (parent?.name !== 'judgmentBody') return undefined
    return this.begun ? 'operative' : null
  }

  private heading({ name }: Element, place: Place): Effect {
    const flow = this.numbered ? 'word' : 'paragraph'
    this.numbered = undefined
    if (place.quoted) return { flow }
    const level = Math.min(6, Math.max(1, place.level) + (name === 'subheading' ? 2 : 1))
    return { flow, marks: [{ kind: 'heading', value: String(level) }] }
  }

  private num(element: Element, place: Place): Effect {
    this.numbered = element.parent
    const unit = element.parent
    const counts = !place.quoted && unit && (PARAGRAPHS.has(unit.name) || /^randnummer$/i.test(termOf(unit) ?? ''))
    return { flow: 'inline', ...(counts ? { number: 'path' as const } : {}) }
  }

  private inline(element: Element, place: Place): Effect {
    const { name, attributes } = element
    if (!place.header || place.documents !== 1) return { flow: 'inline' }
    const states = STATES[name]
    if (states) return { flow: 'inline', states, official: true }
    if (name === 'docDate') return { flow: 'inline', facts: this.meta.headerDate(element) }
    if (name === 'docNumber') return { flow: 'inline', states: 'docket', official: true }
    if ((name === 'courtType' || name === 'court') && this.meta.headerCourt())
      return { flow: 'inline', states: 'court', official: true }
    return attributes.name === 'tab' ? { flow: 'word' } : { flow: 'inline' }
  }

  private authorialNote(element: Element): Effect {
    const sign = (element.attributes.marker ?? '').replace(/^[([]+|[)\]]+$/g, '')
    this.numbered = element
    return {
      aside: sign === '' ? '' : `(${sign})`,
      marks: [{ kind: 'footnote', ...(sign ? { value: sign } : {}) }],
    }
  }

  /** A block; the first one behind a number goes on in its line. */
  private block({ name, attributes }: Element, around: Place): Effect {
    const goesOn = this.numbered !== undefined
    if (name === 'p' || !CARRIERS.has(name)) this.numbered = undefined
    const styled = name === 'p' && !around.quoted && HEADING_STYLE.test((attributes.class ?? '').split(' ', 1)[0] ?? '')
    return {
      flow: goesOn ? 'word' : 'block',
      ...(styled ? { marks: [{ kind: 'heading' as const, value: String(Math.min(6, around.level + 2)) }] } : {}),
    }
  }
}

/** Elements between a number and its text. */
const CARRIERS = new Set([
  'content',
  'intro',
  'block',
  'container',
  'blockContainer',
  'subparagraph',
  'listIntroduction',
])
const UK_FIELDS = new Set(
  'court year number cite caseNumber parser hash jurisdiction summaryOf summaryOfCite'.split(' '),
)
const paragraph: Effect = { flow: 'paragraph', marks: [{ kind: 'paragraph' }] }

function section(role: SectionRole | null): { kind: Mark['kind']; value?: string } {
  return role === null ? { kind: 'section' } : { kind: 'section', value: role }
}

function termOf({ attributes }: Element): string | undefined {
  return attributes['ris:domainTerm'] ?? attributes.domainTerm ?? attributes.name
}

/** The kind of document, where it is named by a word and not by an address. */
function typeOf(name: string | undefined): Effect['facts'] {
  return name !== undefined && /^\p{L}+$/u.test(name) ? [{ field: 'type', value: name, official: true }] : []
}

/** The call of a note that stands elsewhere in the file. */
function noteRef(marker: string | undefined): Effect {
  return marker
    ? { flow: 'inline', sign: `(${marker})`, marks: [{ kind: 'footnote-ref', value: marker }] }
    : { flow: 'inline' }
}
