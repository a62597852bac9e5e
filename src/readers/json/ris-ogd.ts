import { RIS_FIELDS, RIS_TECHNICAL, type RisField } from '../ris-fields.table.js'
import { Writer, type Written } from '../writer.js'
import { readXml } from '../xml/xml.js'
import { type Fields, isFields, type JsonDialect, type JsonRecord } from './dialect.js'
import { flat } from './flat.js'

/** One field of a record, with its values as text. */
interface Value {
  readonly name: string
  readonly field: RisField
  readonly text: string
}

/**
 * Answers of the RIS OGD interface (data.bka.gv.at), 2.5 and 2.6: metadata of decisions without their text. Collections keep the
 * answer beside the document itself (`sourceRaw`): then the document is read, and the answer adds what it does not state.
 */
export const risOgd: JsonDialect = {
  format: 'ris-ogd',
  jurisdiction: 'AT',
  records: value => {
    const found = answered(value) ?? collected(value)
    return found?.length ? found : undefined
  },
}

function answered(value: Fields): JsonRecord[] | undefined {
  const result = child(value, 'OgdSearchResult') ?? value
  const results = child(result, 'OgdDocumentResults')
  const references = results ? list(results, 'OgdDocumentReference') : [value]
  const found = references.flatMap(r => {
    const metadata = metadataOf(r)
    return metadata ? [{ ...written(valuesOf(metadata)), name: null, json: JSON.stringify(r) }] : []
  })
  return results || found.length ? found : undefined
}

/** A page of records as a collection keeps them, or one of them. */
function collected(value: Fields): JsonRecord[] | undefined {
  const page = isFields(value.page) ? value.page : value
  if (!Array.isArray(page.decisions)) {
    const record = withSource(value)
    return record && [record]
  }
  const decisions = page.decisions.filter(isFields)
  const read = decisions.map(withSource)
  return read.some(r => r) ? decisions.flatMap((d, i) => read[i] ?? flat.records(d) ?? []) : undefined
}

function withSource(record: Fields): JsonRecord | undefined {
  const raw = sourceOf(record.sourceRaw)
  if (!raw) return undefined
  const metadata = Object.values(raw).filter(isFields).map(metadataOf).find(isFields)
  const xml = Object.values(raw).find((v): v is string => typeof v === 'string' && v.slice(0, 1000).includes('<risdok'))
  if (!metadata && xml === undefined) return undefined
  const values = metadata ? valuesOf(metadata) : []
  const document = xml === undefined ? undefined : documentIn(xml)
  const both = document ? joined(written(added(values, document)), without(document, values)) : written(values)
  return { ...both, name: null, json: JSON.stringify(record) }
}

/** What a collection kept of the source: an envelope of parts, as JSON or written as text; or the document alone. */
function sourceOf(raw: unknown): Fields | undefined {
  if (isFields(raw)) return raw
  if (typeof raw !== 'string') return undefined
  if (!raw.trimStart().startsWith('{')) return { document: raw }
  try {
    const parsed: unknown = JSON.parse(raw)
    return isFields(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function documentIn(xml: string): Written | undefined {
  const read = readXml(xml)
  return 'records' in read ? read.records[0] : undefined
}

/** What the answer states and the document does not. */
function added(values: readonly Value[], document: Written): Value[] {
  const stated = new Set(document.statements.map(s => s.field))
  return values.filter(
    ({ name, field, text }) =>
      name === 'ID' ||
      (field.states !== undefined && !stated.has(field.states)) ||
      (field.states === undefined && !document.text.includes(text)),
  )
}

/** The document number of the answer is that of the document; the number of a Rechtssatz then is its subject's. */
function without(document: Written, values: readonly Value[]): Written {
  if (!values.some(v => v.name === 'ID')) return document
  return { ...document, statements: document.statements.filter(s => s.field !== 'documentNumber') }
}

function joined(front: Written, back: Written): Written {
  if (front.text === '') return back
  const by = front.text.length + 1
  const moved = (at: { start: number; end: number }) => ({ start: at.start + by, end: at.end + by })
  return {
    text: `${front.text}\n${back.text}`,
    marks: [...front.marks, ...back.marks.map(m => ({ ...m, at: moved(m.at) }))],
    statements: [...front.statements, ...back.statements.map(s => (s.at ? { ...s, at: moved(s.at) } : s))],
    faults: [...front.faults, ...back.faults.map(f => ({ ...f, at: f.at + by }))],
  }
}

/** The metadata of a decision in a reference; of other documents (laws) none. */
function metadataOf(reference: unknown): Fields | undefined {
  if (!isFields(reference)) return undefined
  const data = child(reference, 'Data') ?? reference
  const metadata = child(data, 'Metadaten') ?? data
  return child(metadata, 'Judikatur') ? metadata : undefined
}

const ORDER = new Map(Object.keys(RIS_FIELDS).map((name, i) => [name, i]))
const DEEPEST = 6

/** All fields of a record with their values, in the order of the pages. */
function valuesOf(metadata: Fields): Value[] {
  const values: Value[] = []
  const visit = (name: string, value: unknown, depth: number) => {
    if (RIS_TECHNICAL.test(name) || depth > DEEPEST) return
    if (name === 'Entscheidungstexte') for (const text of list(value, 'item').map(chained)) push(name, text)
    else if (Array.isArray(value)) for (const v of value) visit(name, v, depth + 1)
    else if (isFields(value))
      for (const [key, inner] of Object.entries(value))
        visit(/^(?:item|#text)$/.test(key) ? name : key, inner, depth + 1)
    else if (typeof value === 'string' || typeof value === 'number') push(name, String(value))
  }
  const push = (name: string, text: string) => {
    if (text.trim() !== '') values.push({ name, field: fieldOf(name), text: text.trim() })
  }
  for (const [key, value] of Object.entries(metadata)) visit(key, value, 0)
  const last = ORDER.size
  return values.sort((a, b) => (ORDER.get(a.name) ?? last) - (ORDER.get(b.name) ?? last))
}

function fieldOf(name: string): RisField {
  return Object.hasOwn(RIS_FIELDS, name) ? (RIS_FIELDS[name] as RisField) : { label: name }
}

/** A decision of a Rechtssatz as the RIS prints it: `TE OGH 2031-02-03 2 Ob 9044/30x`, and what is noted of it. */
function chained(item: unknown): string {
  if (!isFields(item)) return typeof item === 'string' ? item : ''
  const text = (key: string) => (typeof item[key] === 'string' ? (item[key] as string) : '')
  const line = `TE ${text('Gericht')} ${text('Entscheidungsdatum')} ${text('Geschaeftszahl')}`.replace(/ {2,}/g, ' ')
  return `${line} ${text('Entscheidungsart')} ${text('Anmerkung')}`.replace(/\s+/g, ' ').trim()
}

/** A record that is all metadata: a line for each value. Of a Rechtssatz the type is that, whatever its decision was. */
function written(values: readonly Value[]): Written {
  const rechtssatz = values.some(v => v.name === 'Dokumenttyp' && v.text === 'Rechtssatz')
  const writer = new Writer()
  writer.open({ flow: 'paragraph', marks: [{ kind: 'metadata' }] })
  for (const { name, field, text } of values) {
    const { states, divided, headnote } = field
    const silent = states === 'type' && rechtssatz && name !== 'Dokumenttyp'
    if (headnote) {
      writer.open({ flow: 'block', marks: [{ kind: 'supplied' }] })
      writer.text(field.label)
      writer.close()
    }
    writer.open({
      flow: 'block',
      ...(headnote ? { marks: [{ kind: 'headnote' }] } : { label: `${field.label}:` }),
      ...(states && !silent ? { states, official: true } : {}),
      ...(divided ? { divided } : {}),
    })
    writer.text(text)
    writer.close()
  }
  return writer.finish()
}

/** A member by its name in whatever case. */
function child(fields: Fields, name: string): Fields | undefined {
  const key = Object.keys(fields).find(k => k.toLowerCase() === name.toLowerCase())
  const value = key === undefined ? undefined : fields[key]
  return isFields(value) ? value : undefined
}

/** A member that is one value or several. */
function list(fields: unknown, name: string): unknown[] {
  if (!isFields(fields)) return Array.isArray(fields) ? fields : []
  const key = Object.keys(fields).find(k => k.toLowerCase() === name.toLowerCase())
  return key === undefined ? [] : [fields[key]].flat()
}
