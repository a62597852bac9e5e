import { formatOf } from '../../readers/detect.js'
import { readJson } from '../../readers/json/json.js'
import { readXml } from '../../readers/xml/xml.js'
import type { Document } from '../operation.js'

const OPENING = [0x3c, 0x7b, 0x5b]

/** What the decision in a document is called, told without reading the decision; `null` when there may be several. */
export function calledOf({ bytes, name }: Document): string | null {
  const start = bytes.find(b => b > 32 && b < 0x80)
  if (start === undefined || !OPENING.includes(start)) return name
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  switch (formatOf(text)) {
    case 'json': {
      const json = readJson(text)
      if (json.is === 'not-json') return name
      return json.is === 'records' && json.records.length === 1 ? (json.records[0]?.record.name ?? name) : null
    }
    case 'xml': {
      const xml = readXml(text)
      return 'records' in xml && xml.records.length === 1 ? name : null
    }
    default:
      return name
  }
}
