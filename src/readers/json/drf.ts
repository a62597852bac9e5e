import { drfEffect, drfFacts } from '../drf.js'
import { DRF_FIELDS, DRF_ITEM, DRF_LIST, DRF_TEXT } from '../drf.table.js'
import type { Effect } from '../effect.js'
import { writeFragment } from '../html/fragment.js'
import { Writer } from '../writer.js'
import { type Fields, isFields, type JsonDialect, type JsonRecord } from './dialect.js'

/** Only records of the API have these. */
const NUMBERS = Object.keys(DRF_FIELDS).filter(name => name.endsWith('일련번호'))
/** Under this name collectors keep the text beside the member of the list that led to it. */
const DETAIL = '상세정보'
/** A field of another name that is longer holds a text, which needs no label. */
const LONG = 200
const BODY: Effect = { flow: 'paragraph', marks: [{ kind: 'section' }], markup: true }
const ORDER = new Map(Object.keys(DRF_FIELDS).map((name, i) => [name, i]))

/** The open API of the 국가법령정보센터 (law.go.kr/DRF) in JSON: texts, lists of results, and single records taken out of them. */
export const drf: JsonDialect = {
  format: 'drf-json',
  jurisdiction: 'KR',
  records: value => {
    for (const [name, inner] of Object.entries(value)) {
      if (!isFields(inner)) continue
      if (DRF_TEXT.test(name)) return [recordOf(inner, name)]
      if (DRF_LIST.test(name)) return listed(inner)
    }
    return NUMBERS.some(name => name in value) ? [recordOf(value, '')] : undefined
  },
}

function listed(list: Fields): JsonRecord[] | undefined {
  const records = Object.entries(list).flatMap(([name, members]) =>
    DRF_ITEM.test(name)
      ? [members]
          .flat()
          .filter(isFields)
          .map(member => recordOf(member, name))
      : [],
  )
  return records.length ? records : undefined
}

/** A record in the order in which the pages show its fields: JSON keeps none. */
function recordOf(object: Fields, service: string): JsonRecord {
  const detail = object[DETAIL]
  const { [DETAIL]: _, ...outer } = object
  const fields = isFields(detail) ? { ...outer, ...detail } : object
  const writer = new Writer()
  writer.open(drfFacts(service))
  const last = ORDER.size
  const names = Object.keys(fields).sort((a, b) => (ORDER.get(a) ?? last) - (ORDER.get(b) ?? last))
  for (const name of names) {
    const text = textOf(fields[name])
    if (text.trim() === '') continue
    const { markup, ...effect } = text.length > LONG && !ORDER.has(name) ? BODY : drfEffect(name)
    writer.open({ flow: 'block', ...effect })
    if (markup) writeFragment(writer, text)
    else writer.text(text)
    writer.close()
  }
  return { ...writer.finish(), name: null, json: JSON.stringify(object) }
}

/** A value as text; what has fields of its own is read member by member. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  if (isFields(value))
    return Object.entries(value)
      .map(([name, v]) => `${name}: ${textOf(v)}`)
      .join('\n')
  return ''
}
