import { hash as digest } from 'node:crypto'
import type { ReadErrorCode } from '../model/decision.js'
import type { Source } from '../text/source.js'
import { type Binary, knownBinary, strayByte } from './binary.js'
import { declaredCharset, formatOf } from './detect.js'
import { type DocumentKind, MEDIA_TYPES, readDocument } from './documents.js'
import { type Decoded, decode, utf16Order } from './encoding.js'
import { frontMatter } from './front-matter.js'
import { htmlDialects } from './html/dialects.js'
import { readHtml } from './html/html.js'
import type { JsonDialect, JsonRecord } from './json/dialect.js'
import { readJson } from './json/json.js'
import type { Written } from './writer.js'
import { readXml } from './xml/xml.js'

/** Bytes under a name, as they came from a disk, a network or a test. */
export interface Input {
  readonly bytes: Uint8Array
  readonly name: string
}
export interface ReadLimits {
  /** Largest input in bytes; default 64 MiB. */
  readonly maxBytes?: number
}
export interface ReadError {
  readonly error: { readonly code: ReadErrorCode; readonly message: string }
}
export type ReadResult = { readonly source: Source } | ReadError

/** Largest input that is read when no limit is given, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024

const LONGEST_RUN = 1_000_000
const VISIBLE = /[^\s\ufeff\u00ad\u200b-\u200f\u2060]/

/** Turns bytes into text by what they are, never by what the file is called. A file of several records is an error here. */
export function read(input: Input, limits: ReadLimits = {}): ReadResult {
  const all = readAll(input, limits)
  if (all.length === 1) return all[0] as ReadResult
  return failure(
    'source.unreadable',
    `${input.name}: holds ${all.length} records; read them one by one, or all with parseAll`,
  )
}

/** Every record of a file, in its order: one for a text or a page, one for each JSON object or line that holds a text. */
export function readAll(input: Input, limits: ReadLimits = {}): ReadResult[] {
  const { bytes, name } = input
  const limit = limits.maxBytes ?? MAX_BYTES
  if (bytes.length > limit)
    return [
      failure('source.too-large', `${name}: ${bytes.length} bytes, the limit is ${limit}; split it or raise maxBytes`),
    ]
  if (bytes.length === 0) return [failure('source.empty', `${name}: the file is empty; give the text of a decision`)]
  const known = knownBinary(bytes)
  if (known?.reads) return [document(input, known.reads)]
  const binary = binaryError(input, known)
  if (binary) return [binary]
  const decoded = decode(bytes, () => declaredCharset(bytes))
  if ('undecodable' in decoded) return [undecodable(name, decoded)]
  return textual(input, decoded.text)
}

function textual(input: Input, text: string): ReadResult[] {
  const { name, bytes } = input
  if (isBlank(text))
    return [failure('source.empty', `${name}: only white space from start to end; give the text of a decision`)]
  const format = formatOf(text)
  const sha256 = hash(bytes)
  if (format === 'html') return [page(name, sha256, text)]
  if (format === 'xml') return xml(name, sha256, text)
  if (format === 'json') {
    const json = readJson(text)
    switch (json.is) {
      case 'records': {
        const several = json.records.length > 1
        return json.records.map(({ dialect, record: r }, i) =>
          record(name, sha256, dialect, r, several ? i : undefined),
        )
      }
      case 'broken':
        return [
          failure(
            'source.unreadable',
            `${name}: JSON that does not parse (${json.at}); mend it or save the text alone`,
          ),
        ]
      case 'no-text': {
        const keys = json.keys.length ? `has ${json.keys.join(', ')}` : 'has no named fields'
        return [failure('source.no-text', `${name}: the JSON ${keys}, but no field with a text; put it under "text"`)]
      }
    }
  }
  const front = frontMatter(text)
  if (endless(text)) {
    const message = `${name}: a million characters without a blank are no text; give that of a decision`
    return [failure('source.no-text', message)]
  }
  return [
    {
      source: front
        ? {
            name,
            text,
            sha256,
            faults: [],
            marks: front.marks,
            statements: front.statements,
            mediaType: 'text/markdown',
            format: 'markdown',
          }
        : { name, text, sha256, faults: [], marks: [], statements: [], mediaType: 'text/plain', format: 'text' },
    },
  ]
}

function document({ name, bytes }: Input, kind: DocumentKind): ReadResult {
  const read = readDocument(kind, bytes)
  if ('refused' in read) return failure('source.unreadable', `${name}: ${read.refused}`)
  if ('noText' in read) return failure('source.no-text', `${name}: ${read.noText}`)
  return source({ name, sha256: hash(bytes), mediaType: MEDIA_TYPES[kind], format: kind }, read.written)
}

function page(name: string, sha256: string, html: string): ReadResult {
  const dialect = htmlDialects.find(d => d.recognises(html))
  const written = readHtml(html, dialect)
  if (isBlank(written.text))
    return failure('source.no-text', `${name}: a page without text, perhaps filled in by a script; save it as shown`)
  return source({ name, sha256, mediaType: 'text/html', format: dialect?.format ?? 'html' }, written, dialect)
}

function xml(name: string, sha256: string, text: string): ReadResult[] {
  const read = readXml(text)
  if ('refused' in read) return [failure('source.unreadable', `${name}: ${read.refused}`)]
  const { dialect, records } = read
  return records.map((written, i) => {
    const several = records.length > 1
    const own = several ? `${name}#${i + 1}` : name
    if (isBlank(written.text))
      return failure('source.no-text', `${own}: XML without text in its elements; save the text alone`)
    const sha = several ? hash(Buffer.from(written.text, 'utf8')) : sha256
    return source({ name: own, sha256: sha, mediaType: 'application/xml', format: dialect.format }, written, dialect)
  })
}

/** One record, by the name it gives itself; without one, among several, by its place. Among several it is hashed by itself. */
function record(
  name: string,
  sha256: string,
  dialect: JsonDialect,
  r: JsonRecord,
  index: number | undefined,
): ReadResult {
  const own = index === undefined ? name : `${name}#${index + 1}`
  if (isBlank(r.text)) return failure('source.no-text', `${own}: the record's text is blank; leave the record out`)
  const sha = index === undefined ? sha256 : hash(Buffer.from(r.json, 'utf8'))
  return source({ name: r.name ?? own, sha256: sha, mediaType: 'application/json', format: dialect.format }, r, dialect)
}

/** What was read, with the country whose courts a publisher publishes as its first statement. */
function source(
  file: Pick<Source, 'name' | 'sha256' | 'mediaType' | 'format'>,
  { text, marks, statements, faults }: Written,
  { jurisdiction }: { readonly jurisdiction?: string } = {},
): ReadResult {
  const country = jurisdiction && { field: 'jurisdiction' as const, value: jurisdiction, official: true as const }
  return { source: { ...file, text, marks, statements: country ? [country, ...statements] : statements, faults } }
}

function binaryError({ bytes, name }: Input, known: Binary | undefined): ReadError | undefined {
  if (known)
    return failure('source.binary', `${name}: ${known.name} from byte ${known.at} on, not read; ${known.remedy}`)
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const stray = marked || utf16Order(bytes) ? undefined : strayByte(bytes)
  if (stray === undefined) return undefined
  const byte = (bytes[stray] as number).toString(16).padStart(2, '0').toUpperCase()
  return failure('source.binary', `${name}: byte 0x${byte} at ${stray} is in no text; export the text of the decision`)
}

function undecodable(name: string, d: Extract<Decoded, { undecodable: string }>): ReadError {
  const known = 'UTF-8, UTF-16, windows-1252, ISO-8859-15 or EUC-KR'
  return failure(
    'source.undecodable',
    `${name}: from byte ${d.at} on the text is in none of ${known} (it looks like ${d.undecodable}); save it as UTF-8`,
  )
}

function failure(code: ReadErrorCode, message: string): ReadError {
  return { error: { code, message } }
}

/** True for a text with a run of a million characters and no white space: data, or made to do harm. */
function endless(text: string): boolean {
  let from = 0
  for (let i = 0; i < text.length && text.length - from > LONGEST_RUN; i++) {
    const c = text.charCodeAt(i)
    if (c <= 32 || c === 0xa0 || c === 0x3000) from = i + 1
    else if (i - from >= LONGEST_RUN) return true
  }
  return false
}

function isBlank(text: string): boolean {
  return !VISIBLE.test(text)
}

function hash(bytes: Uint8Array): string {
  return digest('sha256', bytes, 'hex')
}
