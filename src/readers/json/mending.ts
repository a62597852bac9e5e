import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** A literal of bytes as Python prints it (Python reference, 2.4.1): printable ASCII and escapes, the quote chosen to fit. */
const LITERAL = /^b(['"])(?:(?!\1)[\x20-\x5b\x5d-\x7e]|\\(?:x[\da-f]{2}|[\\'"abfnrtv0]))*\1$/i
const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
}

/** The text of a printed literal of bytes; `undefined` for anything else. */
export function fromBytesLiteral(value: string): string | undefined {
  const text = value.trim()
  if (!/^b['"]/.test(text) || text.length < 4 || !/\\[nrtx]/.test(text) || !LITERAL.test(text)) return undefined
  const decoded = text
    .slice(2, -1)
    .replace(/\\(?:x([\da-f]{2})|(.))/gi, (_, hex: string | undefined, c: string) =>
      hex === undefined ? (SIMPLE[c] ?? c) : String.fromCharCode(Number.parseInt(hex, 16)),
    )
  const bytes = Buffer.from(decoded, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : decoded
}

const ENTITY = /&#(?:(1[2-9]\d|2[0-5]\d)|x([89a-f][\da-f]));/gi
/** What begins a letter of two or three bytes when UTF-8 is read as Windows-1252. */
const SIGN = /[ÂÃâÅ]/
/** One such letter by itself may be meant. */
const LEAST = 2

/**
 * UTF-8 that was read as Windows-1252, read right. Only where it is certain: every letter beyond ASCII is part of a valid sequence
 * of bytes, and there are several, or one in a short value. `undefined` else.
 */
export function fromMojibake(value: string): string | undefined {
  const text = value.replace(ENTITY, (_, decimal: string | undefined, hex: string) =>
    String.fromCharCode(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)),
  )
  if (!SIGN.test(text)) return undefined
  const bytes = bytesOf(text)
  if (!bytes || !isUtf8(bytes)) return undefined
  const right = bytes.toString('utf8')
  const letters = text.length - right.length
  return letters >= LEAST || (letters > 0 && text.length < 200) ? right : undefined
}

/** The bytes a text had, read as Windows-1252 or Latin-1; `undefined` where a character is in neither. */
function bytesOf(text: string): Buffer | undefined {
  const bytes = iconv.encode(text, 'windows-1252')
  if (iconv.decode(bytes, 'windows-1252') === text) return bytes
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return undefined
  return Buffer.from(text, 'latin1')
}
