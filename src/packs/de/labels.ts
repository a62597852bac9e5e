import type { Basis, Evidence, FactField, Line } from '../../pack/document.js'
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
const LABEL = /^([\p{L}_ -]{2,28}?)\s?:\s*(.*)$/u

/** What labels state, with the value behind them or on the next line. */
export function labelled(lines: readonly Line[]): Evidence[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const inline = labelOf(line.text)
    if (!inline) {
      const field = line.text.length < 26 ? LABELS.get(line.text.toLowerCase()) : undefined
      return field && next ? fact(field, next.text, next, 'label') : []
    }
    const field = LABELS.get((inline[1] as string).toLowerCase())
    if (!field) return []
    const own = (inline[2] as string).trim()
    if (own !== '')
      return fact(field, own.replace(/^["']|["']$/g, ''), { start: line.end - own.length, end: line.end }, 'label')
    return next && !labelOf(next.text) ? fact(field, next.text, next, 'label') : []
  })
}

/** A line that begins with a label and its colon: both parts. */
function labelOf(text: string): RegExpExecArray | null {
  const colon = text.indexOf(':')
  return colon > 1 && colon < 32 ? LABEL.exec(text) : null
}

/** One statement in its normal form; nothing where the value is not of the field's kind. */
export function fact(
  field: FactField | 'title' | undefined,
  value: string,
  at: { start: number; end: number } | undefined,
  basis: Basis,
): Evidence[] {
  const place = at ? { at: { start: at.start, end: at.end } } : {}
  const say = (f: FactField, v: string | undefined, native?: string): Evidence[] =>
    v ? [{ field: f, value: v, basis, ...place, ...(native ? { native } : {}) }] : []
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
  const place = at ? { at: { start: at.start, end: at.end } } : {}
  const date = firstDate(value)
  const basis: Basis = 'head'
  return [
    { field: 'court', value: court.name, basis, ...place },
    ...(type ? [{ field: 'type' as const, value: type.value, native: type.native, basis, ...place }] : []),
    ...(date ? [{ field: 'date' as const, value: date.iso, basis, ...place }] : []),
    ...(docket ? [{ field: 'caseNumber' as const, value: docket, basis, ...place }] : []),
  ]
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
