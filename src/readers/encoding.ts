import { isUtf8 } from 'node:buffer'
import { detect } from 'chardet'
import iconv from 'iconv-lite'

/** Text and how its bytes were read, or why they could not be. A byte order mark stays in the text as U+FEFF. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly undecodable: string; readonly at: number }
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'cp949'

/** Names under which pages and files declare an encoding (WHATWG Encoding, labels), as far as they are read. */
const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  latin9: 'iso-8859-15',
  'euc-kr': 'cp949',
  'ks_c_5601-1987': 'cp949',
  cp949: 'cp949',
  uhc: 'cp949',
  'windows-949': 'cp949',
}
/** More high bytes than this share of a text is no Western European text. */
const MOST_HIGH = 0.3
/** Control characters and halves of characters: a text has hardly any. */
const STRANGE = /[\u0000-\u0008\u000e-\u001f\ufffd\uffff]/g

/**
 * Decodes bytes by what they are: a byte order mark, then zero bytes in every other place (UTF-16), then valid UTF-8, then
 * what the page declares, then Hangul pairs, then Western European. `declared` gives a charset label, believed only where it fits.
 */
export function decode(bytes: Uint8Array, declared?: () => string | undefined): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be')
  const wide = utf16Order(bytes)
  if (wide) return utf16(bytes, wide)
  if (isUtf8(bytes)) return { text: asBuffer(bytes).toString('utf8'), encoding: 'utf-8' }
  const mended = nearlyUtf8(bytes)
  if (mended !== undefined) return { text: mended, encoding: 'utf-8' }
  const label = LABELS[(declared?.() ?? '').trim().toLowerCase()]
  if (label !== 'windows-1252' && label !== 'iso-8859-15' && isKorean(bytes)) return legacy(bytes, 'cp949')
  return western(bytes, label === 'iso-8859-15')
}

/** The byte order of a text in UTF-16 without a mark: zero bytes on one side only, and often enough. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 65_536) & ~1
  if (length < 4 || bytes.length % 2 !== 0 || bytes.indexOf(0) < 0) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const often = Math.max(1, length * 0.03)
  const order = odd > often && even * 3 < odd ? 'utf-16le' : even > often && odd * 3 < even ? 'utf-16be' : undefined
  if (!order) return undefined
  const sample = new TextDecoder(order).decode(bytes.subarray(0, length))
  const strange = sample.match(STRANGE)?.length ?? 0
  return strange * 100 <= length ? order : undefined
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** UTF-8 with a torn character here and there, as in a download that was cut off; the torn ones become U+FFFD. */
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const text = utf8(bytes)
  let torn = 0
  let whole = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0xfffd) torn++
    else if (c > 0x7f) whole++
  }
  return whole >= 4 && torn * 20 <= whole + 20 ? text : undefined
}

/** Whether the high bytes come in pairs of the Hangul rows of KS X 1001, as in any Korean text, and decode as CP949. */
function isKorean(bytes: Uint8Array): boolean {
  let hangul = 0
  let other = 0
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i] as number
    if (b < 0x80) continue
    const next = bytes[i + 1] ?? 0
    if (b >= 0xb0 && b <= 0xc8 && next >= 0xa1) hangul++
    else other++
    if (next >= 0x41) i++
  }
  if (hangul < 2 || hangul < other) return false
  const torn = iconv.decode(asBuffer(bytes), 'cp949').match(/\ufffd/g)?.length ?? 0
  return torn * 100 <= hangul + 100
}

function legacy(bytes: Uint8Array, encoding: Encoding): Decoded {
  return { text: iconv.decode(asBuffer(bytes), encoding, { stripBOM: false }), encoding }
}

/** Windows-1252 or ISO-8859-15: the former prints in 0x80-0x9F, the latter has the euro sign where the former has `¤`. */
function western(bytes: Uint8Array, latin9: boolean): Decoded {
  let high = 0
  let undefinedAt = -1
  let printed = false
  let euro = false
  bytes.forEach((b, i) => {
    if (b < 0x80) return
    high++
    if (b === 0x81 || b === 0x8d || b === 0x8f || b === 0x90 || b === 0x9d) {
      if (undefinedAt < 0) undefinedAt = i
    } else if (b < 0xa0 && b !== 0x85) printed = true
    if (b === 0xa4 || (b >= 0xbc && b <= 0xbe && isLetter(bytes[i - 1]) && isLetter(bytes[i + 1]))) euro = true
  })
  if (undefinedAt >= 0 || (high > 8 && high > bytes.length * MOST_HIGH))
    return { undecodable: detect(bytes) ?? 'nothing known', at: undefinedAt >= 0 ? undefinedAt : firstHigh(bytes) }
  return legacy(bytes, !printed && (latin9 || euro) ? 'iso-8859-15' : 'windows-1252')
}

function firstHigh(bytes: Uint8Array): number {
  return bytes.findIndex(b => b >= 0x80)
}

function isLetter(b: number | undefined): boolean {
  return b !== undefined && (b | 32) >= 97 && (b | 32) <= 122
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
