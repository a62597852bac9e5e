import type { StatedField } from '../../text/source.js'
import { TEXT_FIELDS } from '../field-names.table.js'
import { writeHtml } from '../html/html.js'
import { hudoc as hudocPages } from '../html/hudoc.js'
import { plainName } from '../name.js'
import { foldKey } from '../statements.js'
import { Writer } from '../writer.js'
import { type Fields, isFields, type JsonDialect, type JsonRecord } from './dialect.js'

/**
 * What HUDOC's interface answers (`results` of `columns`), and records that collections made of it under its own names, with the
 * text beside them: whole, or as a tree of parts.
 */
export const hudoc: JsonDialect = {
  format: 'hudoc-json',
  jurisdiction: 'CE',
  records: value => {
    if (Array.isArray(value.results)) {
      const found = value.results.filter(isFields).flatMap(r => recordOf(r) ?? [])
      return found.length ? found : undefined
    }
    const record = recordOf(value)
    return record && [record]
  },
}

/** HUDOC's columns in the order of its page, its label for each, and the fact it states, if any. */
const COLUMNS: readonly (readonly [column: string, label: string, states?: StatedField])[] = [
  ['docname', 'Title:', 'title'],
  ['appno', 'Application no.:', 'docket'],
  ['ecli', 'ECLI:', 'ecli'],
  ['kpdate', 'Date:', 'date'],
  ['doctype', 'Document type:', 'type'],
  ['originatingbody', 'Originating body:', 'chamber'],
  ['doctypebranch', 'Branch:'],
  ['languageisocode', 'Language:', 'language'],
  ['importance', 'Importance level:'],
  ['respondent', 'Respondent State:'],
  ['representedby', 'Represented by:'],
  ['conclusion', 'Conclusion:'],
  ['article', 'Article:', 'norm'],
  ['separateopinion', 'Separate opinion:'],
]
/** Columns in which several values stand, divided by semicolons. */
const LISTS = new Set(['appno', 'article', 'conclusion'])
const COMMISSION = /\bCOMMISSION\b|ADMISSIBILITYCOM|\bREPORTS?\b/i
const MARKUP = /<\/(?:p|div|span|h[1-6]|li|td)>|<br ?\/?>/i
const DEEPEST = 30

function recordOf(object: Fields): JsonRecord | undefined {
  const columns = isFields(object.columns) ? object.columns : object
  const named =
    typeof columns.itemid === 'string' && ['docname', 'appno', 'kpdate'].some(k => typeof columns[k] === 'string')
  if (!named) return undefined
  const writer = new Writer()
  writer.open({ flow: 'paragraph', marks: [{ kind: 'metadata' }] })
  for (const [column, label, states] of COLUMNS)
    for (const value of valuesOf(column, columns[column]))
      if (states) writer.fact({ field: states, value, label, official: true })
      else writeLine(writer, label, value)
  writer.close()
  writer.fact({ field: 'documentNumber', value: columns.itemid as string, official: true })
  writer.fact({ field: 'court', value: courtOf(columns), official: true })
  for (const layer of new Set([columns, object])) writeText(writer, layer)
  return { ...writer.finish(), name: plainName(columns.itemid as string), json: JSON.stringify(object) }
}

function valuesOf(column: string, value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(v => (isFields(v) ? valuesOf(column, v.element ?? v.name) : valuesOf(column, v)))
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'string') return []
  return (LISTS.has(column) ? value.split(';') : [value]).map(v => v.trim()).filter(v => v !== '')
}

function courtOf(columns: Fields): string {
  const says = [
    'doccollection',
    'documentcollectionid',
    'documentcollectionid2',
    'doctypebranch',
    'originatingbody_name',
  ]
  return says.some(k => valuesOf('', columns[k]).some(v => COMMISSION.test(v)))
    ? 'European Commission of Human Rights'
    : 'European Court of Human Rights'
}

function writeLine(writer: Writer, label: string, value: string): void {
  writer.open({ flow: 'block', label })
  writer.text(value)
  writer.close()
}

/** The text of a record: a page, lines, or a tree of parts each with its heading (`content`, `elements`). */
function writeText(writer: Writer, record: Fields): void {
  const fields = new Map(Object.entries(record).map(([k, v]) => [foldKey(k), v]))
  for (const key of TEXT_FIELDS) {
    const value = fields.get(key)
    if (typeof value === 'string' && value.trim() !== '') {
      writer.flow.paragraph()
      writePlain(writer, value)
      return
    }
    if (isFields(value) || Array.isArray(value)) writeTree(writer, value, 0)
  }
}

function writePlain(writer: Writer, text: string): void {
  if (MARKUP.test(text.slice(0, 20_000))) {
    writeHtml(writer, text, hudocPages)
    return
  }
  writer.flow.pre++
  writer.text(text)
  writer.flow.pre--
}

function writeTree(writer: Writer, node: unknown, depth: number): void {
  if (depth > DEEPEST) return
  if (typeof node === 'string') {
    writer.flow.block()
    writePlain(writer, node)
  } else if (Array.isArray(node)) for (const part of node) writeTree(writer, part, depth + 1)
  else if (isFields(node)) {
    if (!('content' in node) && !('elements' in node))
      for (const part of Object.values(node)) writeTree(writer, part, depth + 1)
    else {
      if (typeof node.content === 'string' && node.content.trim() !== '') writeTree(writer, node.content, depth + 1)
      if (Array.isArray(node.elements)) writeTree(writer, node.elements, depth + 1)
    }
  }
}
