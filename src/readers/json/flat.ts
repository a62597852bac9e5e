import type { Mark, Statement } from '../../text/source.js'
import { ENVELOPES, SUMMARY_FIELDS, TEXT_FIELDS } from '../field-names.table.js'
import { frontMatter } from '../front-matter.js'
import { htmlDialects } from '../html/dialects.js'
import { readHtml } from '../html/html.js'
import { plainName } from '../name.js'
import { distinct, foldKey, statementOf } from '../statements.js'
import { type Fields, isFields, type JsonDialect, type JsonRecord } from './dialect.js'

/** What a text that is markup begins or goes on with. */
const MARKUP = /<\/(?:p|div|span|h[1-6]|li|td|dd)>|<br ?\/?>/i

/** Fewer characters are no abstract. */
const SHORTEST_ABSTRACT = 12

/** The record of a scraper or an open database: a text and fields under usual names, perhaps in an envelope. */
export const flat: JsonDialect = {
  format: 'json',
  records: value => {
    const record = recordOf(value)
    return record && [record]
  },
}

/** The record in an object, or in the one envelope it is wrapped in; what the envelope itself states counts too. */
function recordOf(object: Fields): JsonRecord | undefined {
  const layers: Fields[] = [object]
  for (let depth = 0; depth < 3; depth++) {
    const inner = layers[0] as Fields
    const text = textOf(inner)
    if (text !== undefined) {
      const stated = layers.flatMap(statementsOf)
      const page = MARKUP.test(text.slice(0, 20_000))
        ? readHtml(
            text,
            htmlDialects.find(d => d.recognises(text)),
          )
        : undefined
      const inside = page ?? frontMatter(text)
      return {
        text: page?.text ?? text,
        marks: inside?.marks ?? abstractIn(text, inner),
        statements: distinct([...stated, ...(inside?.statements ?? [])]),
        faults: page?.faults ?? [],
        name: nameOf(layers),
        json: JSON.stringify(object),
      }
    }
    const next = ENVELOPES.map(k => inner[k]).find(isFields)
    if (!next) return undefined
    layers.unshift(next)
  }
  return undefined
}

/** The abstract of a record, where its text repeats it before the decision: a headnote, and where the decision begins. */
function abstractIn(text: string, fields: Fields): Mark[] {
  const summary = stringAt(fields, SUMMARY_FIELDS)?.trim()
  const end = summary === undefined || summary.length < SHORTEST_ABSTRACT ? undefined : repeated(text, summary)
  if (end === undefined) return []
  const rest = text.length - text.slice(end).trimStart().length
  const at = { start: text.length - text.trimStart().length, end }
  if (rest >= text.length) return []
  return [
    { kind: 'section', value: 'headnote', at },
    { kind: 'headnote', at },
    { kind: 'section', value: 'head', at: { start: rest, end: text.length } },
  ]
}

/** Where a text that begins with some words is done with them; blanks and line ends do not count. */
function repeated(text: string, words: string): number | undefined {
  let at = 0
  for (const c of words) {
    if (/\s/.test(c)) continue
    while (at < text.length && /\s/.test(text[at] as string)) at++
    if (!text.startsWith(c, at)) return undefined
    at += c.length
  }
  return at
}

/** The name nearest to the text. */
function nameOf(layers: readonly Fields[]): string | null {
  for (const { name } of layers) {
    const plain = typeof name === 'string' ? plainName(name) : null
    if (plain) return plain
  }
  return null
}

function textOf(object: Fields): string | undefined {
  return stringAt(object, TEXT_FIELDS)
}

/** The first of some fields that holds more than blanks. */
function stringAt(object: Fields, names: readonly string[]): string | undefined {
  const byKey = new Map(Object.entries(object).map(([k, v]) => [foldKey(k), v]))
  for (const key of names) {
    const value = byKey.get(key)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return undefined
}

/** Flat fields, and one level of objects that give a name (`court: { name }`). */
function statementsOf(object: Fields): Statement[] {
  return Object.entries(object).flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.flatMap(v => statementOf(key, v) ?? [])
    return statementOf(key, isFields(value) ? value.name : value) ?? []
  })
}
