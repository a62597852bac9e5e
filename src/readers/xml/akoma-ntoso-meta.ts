import { type Effect, type Element, type Fact, TECHNICAL } from '../effect.js'
import { LABELS, RIS_FIELDS, SILENT, STATES } from './akoma-ntoso.table.js'

/** Dates of a work that are not the day on which it was decided. */
const OTHER_DATE =
  /hear|transform|conver|markup|mark-up|dummy|enrich|publi|fil(?:ed|ing)|lodg|submi|audience|version|updat|access/i
const DAY = /^\d{4}-\d{2}-\d{2}/
/** Find Case Law writes this where it does not know the date. */
const NO_DAY = '1000-01-01'

/** The metadata of one decision as they come by. */
export class Metadata {
  private dated = false
  private authors: string[] = []
  private sources: string[] = []
  private courted = false

  constructor(
    /** Whether the file is of the profile of NeuRIS, whose own fields name the court better than its author does. */
    private readonly ris: boolean,
  ) {}

  /** What an element of `meta` says; `name` with the prefix of its profile. */
  effect(element: Element, name: string): Effect {
    const facts = this.facts(element, name)
    if (SILENT.has(name)) return name.startsWith('uk:') ? TECHNICAL : { silent: true }
    if (name === 'note') return note(element)
    const term = element.attributes.domainTerm ?? element.attributes['ris:domainTerm']
    const states = STATES[name]
    if (states === 'court') this.courted = true
    const one = name.startsWith('ris:') && RIS_FIELDS.has(name.slice(4)) && term !== undefined
    const label = LABELS[name] ?? (one ? `${term}:` : undefined)
    return {
      ...(facts.length ? { facts } : {}),
      ...(states ? { states, official: true } : {}),
      ...(states === 'chamber' ? { apart: true as const } : {}),
      ...(label !== undefined ? { label } : {}),
      ...(/^ris:(?:gerichtstyp|gerichtsort|spruchkoerper)$/.test(name) ? { flow: 'word' as const } : {}),
    }
  }

  /** The day in a `docDate` of the header, where the metadata gave none. */
  headerDate({ attributes, parent }: Element): Fact[] {
    const about = `${attributes.refersTo ?? ''} ${parent?.attributes.class ?? ''}`
    return this.date(attributes.date ?? '', about)
  }

  /** Whether a court that the header names is the first that is stated. */
  headerCourt(): boolean {
    if (this.courted) return false
    this.courted = true
    return true
  }

  private facts({ attributes: a, parent }: Element, name: string): Fact[] {
    const value = a.value ?? ''
    switch (name) {
      case 'identification':
        this.sources.push(local(a.source))
        return []
      case 'FRBRdate':
        return parent?.name === 'FRBRManifestation' || parent?.name === 'FRBRItem'
          ? []
          : this.date(a.date ?? '', a.name ?? '')
      case 'FRBRalias':
        return this.alias(a.name ?? '', value)
      case 'FRBRauthor':
        if (parent?.name === 'FRBRWork') this.authors.push(local(a.href))
        return []
      case 'FRBRcountry':
        return country(value)
      case 'FRBRname':
        return [{ field: 'title', value, label: 'Title:' }]
      case 'FRBRlanguage':
        return [{ field: 'language', value: a.language ?? '' }]
      case 'FRBRuri':
        return parent?.name === 'FRBRWork' && /^https?:/.test(value) ? [{ field: 'url', value }] : []
      case 'publication':
        return DAY.test(a.date ?? '')
          ? [{ field: 'published', value: (a.date ?? '').slice(0, 10), official: true }]
          : []
      case 'keyword':
        return [
          { field: 'keyword', value: a.showAs || value, label: this.ris ? 'Schlagwort:' : 'Keyword:', official: true },
        ]
      case 'TLCOrganization':
        return this.organization(a)
      default:
        return []
    }
  }

  private date(day: string, about: string): Fact[] {
    if (this.dated || !DAY.test(day) || day.startsWith(NO_DAY) || OTHER_DATE.test(about)) return []
    this.dated = true
    return [
      { field: 'date', value: day.slice(0, 10), label: this.ris ? 'Entscheidungsdatum:' : 'Date:', official: true },
    ]
  }

  private alias(name: string, value: string): Fact[] {
    if (/^ECLI:/i.test(value)) return [{ field: 'ecli', value, label: 'ECLI:', official: true }]
    if (/^(?:dokumentnummer|document ?number)$/i.test(name))
      return [
        { field: 'documentNumber', value, label: this.ris ? 'Dokumentnummer:' : 'Document number:', official: true },
      ]
    return []
  }

  private organization(a: Element['attributes']): Fact[] {
    const id = a.eId ?? a.id ?? ''
    const name = a.showAs ?? ''
    if (id === '' || name === '') return []
    if (!this.ris && this.authors.includes(id) && !this.sources.includes(id)) {
      this.courted = true
      return [{ field: 'court', value: name, label: 'Court:', official: true }]
    }
    return this.sources.includes(id) ? [{ field: 'publisher', value: name }] : []
  }
}

function local(href: string | undefined): string {
  return (href ?? '').slice((href ?? '').lastIndexOf('#') + 1)
}

/** ISO 3166 code (`GB-UKM` is `GB`), `EU` or `CE`. */
function country(value: string): Fact[] {
  const code = /^([a-z]{2})(?:-[a-z0-9]{1,4})?$/i.exec(value)?.[1]?.toUpperCase()
  const known = code === 'UK' ? 'GB' : /^coe$/i.test(value) ? 'CE' : code
  return known === undefined ? [] : [{ field: 'jurisdiction', value: known, official: true }]
}

/** A note of the editor, called by a `noteRef` in the text. */
export function note({ attributes: a }: Element): Effect {
  const sign = a.marker ?? /\d{1,4}$/.exec(a.eId ?? a.id ?? '')?.[0] ?? ''
  return {
    aside: '',
    marks: [{ kind: 'footnote', ...(sign ? { value: sign } : {}) }],
    ...(sign ? { label: `(${sign})` } : {}),
  }
}
