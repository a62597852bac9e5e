import type { Basis, Evidence, FactField, Line } from '../../pack/document.js'
import type { Span } from '../../text/span.js'
import { ecliAt } from '../_shared/ecli.js'
import { isDigit, isLetter } from '../_shared/letters.js'
import { dateAt, firstDate } from './calendar.js'
import { firstCourt, lowered } from './court-names.js'
import { docketsOf } from './docket-lists.js'
import { chamberIn, docketAt, mayHoldDocket, typeOf } from './head-forms.js'

/** Labels of databases and front matter, in small letters, with the field they state. */
const LABELS = new Map<string, FactField | 'title'>(
  Object.entries({
    gericht: 'court',
    court: 'court',
    spruchkörper: 'chamber',
    senat: 'chamber',
    kammer: 'chamber',
    entscheidungsdatum: 'date',
    'datum der entscheidung': 'date',
    datum: 'date',
    date: 'date',
    aktenzeichen: 'caseNumber',
    az: 'caseNumber',
    docket: 'caseNumber',
    file_number: 'caseNumber',
    geschäftszeichen: 'caseNumber',
    'geschäfts-nr': 'caseNumber',
    ecli: 'ecli',
    dokumenttyp: 'type',
    entscheidungsart: 'type',
    entscheidungsform: 'type',
    typ: 'type',
    doknr: 'documentNumber',
    dokumentnummer: 'documentNumber',
    'juris-dokumentnummer': 'documentNumber',
    normen: 'norm',
    norm: 'norm',
    schlagworte: 'keyword',
    rechtsgebiet: 'areaOfLaw',
    sachgebiet: 'areaOfLaw',
    verfahrensart: 'procedure',
    veröffentlichungsdatum: 'published',
    title: 'title',
    titel: 'title',
  } as const),
)
/** The longest of them. */
const LONGEST = 25

/** What labels state, with the value behind them or on the next line. */
export function labelled(lines: readonly Line[]): Evidence[] {
  const out: Evidence[] = []
  lines.forEach((line, i) => {
    const colon = line.text.indexOf(':')
    const field = fieldOf(colon < 0 ? line.text : line.text.slice(0, colon).replace(/\s$/, ''))
    if (!field) return
    const next = lines[i + 1]
    const own = colon < 0 ? '' : line.text.slice(colon + 1).trim()
    if (own !== '')
      out.push(
        ...fact(field, own.replace(/^["']|["']$/g, ''), { start: line.end - own.length, end: line.end }, 'label'),
      )
    else if (next && (colon < 0 || !LABEL.test(next.text))) out.push(...fact(field, next.text, next, 'label'))
  })
  return out
}

/** Any label, known or not. */
const LABEL = /^[\p{L}_ -]{2,28}?\s?:/u

function fieldOf(label: string): FactField | 'title' | undefined {
  return label.length <= LONGEST ? LABELS.get(label.toLowerCase()) : undefined
}

/** One statement in its normal form; nothing where the value is not of the field's kind. */
export function fact(
  field: FactField | 'title' | undefined,
  value: string,
  at: { start: number; end: number } | undefined,
  basis: Basis,
): Evidence[] {
  const place = at && { start: at.start, end: at.end }
  const say = (f: FactField, v: string | undefined, native?: string): Evidence[] =>
    v ? [evidence(f, v, basis, place, native)] : []
  switch (field) {
    case undefined:
      return []
    case 'title':
      return title(value, at)
    case 'court': {
      const court = firstCourt(lowered(value))
      return [...say('court', court?.name), ...(court ? say('chamber', chamberIn(value)) : [])]
    }
    case 'date':
    case 'published':
      return say(field, dateAt(value, 0)?.iso)
    case 'caseNumber':
      return docketsOf(value).flatMap(v => say('caseNumber', docketAt(v, 0)?.docket))
    case 'ecli':
      return say('ecli', ecliAt(value, value.indexOf('ECLI'))?.value)
    case 'type': {
      const type = typeOf(value)
      return type ? say('type', type.value, type.native) : []
    }
    case 'norm':
      return value
        .replace(/^\[|\]$/g, '')
        .split(/[,;] (?=§|Art)/)
        .flatMap(v => say('norm', v.replace(/^"|"$/g, '').trim()))
    case 'keyword':
      return value.split(/, | [-–] /).flatMap(v => say('keyword', v.trim()))
    default:
      return say(field, value.trim())
  }
}

/** `BGH, Urteil vom 04.05.2015 - XIV ZR 901/14`, `Urteil vom Amtsgericht Musterstadt - 12 C 901/14`. */
export function title(value: string, at: { start: number; end: number } | undefined): Evidence[] {
  const court = firstCourt(lowered(value))
  if (!court) return []
  const type = typeOf(value)
  const docket = docketIn(value)
  if (!(type || (docket && court.start === 0))) return []
  const place = at && { start: at.start, end: at.end }
  const date = firstDate(value)
  const out = [evidence('court', court.name, 'head', place)]
  if (type) out.push(evidence('type', type.value, 'head', place, type.native))
  if (date) out.push(evidence('date', date.iso, 'head', place))
  if (docket) out.push(evidence('caseNumber', docket, 'head', place))
  return out
}

/** One piece of evidence. */
export function evidence(field: FactField, value: string, basis: Basis, at?: Span, native?: string): Evidence {
  if (!at) return native ? { field, value, basis, native } : { field, value, basis }
  return native ? { field, value, basis, at, native } : { field, value, basis, at }
}

function docketIn(text: string): string | undefined {
  if (!mayHoldDocket(text)) return undefined
  for (let at = 0; at < text.length && at < 200; at++) {
    const before = text.charCodeAt(at - 1)
    if (isLetter(before) || isDigit(before) || before === 46) continue
    const d = docketAt(text, at)
    if (d) return d.docket
  }
  return undefined
}
