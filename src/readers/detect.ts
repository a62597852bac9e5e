/** The formats a text can have; which of them a file is, is read off its content. */
export type TextFormat = 'html' | 'json' | 'xml' | 'text'

const ELEMENT = /<([a-zA-Z][\w:.-]{0,60})(?=[\s/>])/y
const SKIPPED = /\s+|\ufeff|<!--[\s\S]*?-->|<\?[\s\S]{0,2000}?\?>|<!(?!doctype html)[a-z][^>]{0,4000}>/iy
/** A document type that is not that of a page. */
const OTHER_DOCTYPE = /^<!doctype\s+(?!html\b)/i
/** Words that a tool put before the XML it saved. */
const PREFACE = /^[^<]{1,2000}(?=<\?xml\s)/
/** Elements with which a page, or a piece cut out of one, can begin. */
const HTML = new Set(
  (
    'html head body title meta link base style script div span p br hr h1 h2 h3 h4 h5 h6 table tbody thead tr td th ul ol ' +
    'li dl dt dd a b i em strong u font center article section main header nav blockquote pre img form center small sup sub'
  ).split(' '),
)

/** The format of a text by how it begins; JSON only where it parses is decided by the JSON reader. Words before XML count once. */
export function formatOf(text: string, prefaced = false): TextFormat {
  let at = 0
  for (let k = 0; k < 1000; k++) {
    SKIPPED.lastIndex = at
    const m = SKIPPED.exec(text)
    if (!m) break
    if (OTHER_DOCTYPE.test(m[0])) return 'xml'
    at += m[0].length
  }
  const c = text[at]
  if (c === '{' || c === '[') return 'json'
  if (c !== '<') {
    const beginning = prefaced ? '' : text.slice(at, at + 2100)
    const preface = beginning.includes('<?xml') ? PREFACE.exec(beginning)?.[0] : undefined
    return preface !== undefined && formatOf(text.slice(at + preface.length), true) === 'xml' ? 'xml' : 'text'
  }
  if (/^<!doctype html/i.test(text.slice(at, at + 20))) return 'html'
  ELEMENT.lastIndex = at
  const name = ELEMENT.exec(text)?.[1]
  if (name === undefined) return 'text'
  const declared = /<\?xml\s/.test(text.slice(0, at))
  return HTML.has(name.toLowerCase()) && (!declared || /^(?:x?html|body)$/i.test(name))
    ? 'html'
    : declared || text.includes(`</${name}>`, at)
      ? 'xml'
      : 'text'
}

/** The charset a page declares in its first kilobyte (HTML Living Standard, prescan), as a label. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  if (!/^[\s\ufeff\xef\xbb\xbf]*</.test(head)) return undefined
  return (
    /<meta[^>]{0,300}charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s{0,4}=\s{0,4}["']([\w:-]{2,40})/i.exec(head)?.[1]
  )
}
