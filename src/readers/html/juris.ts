import type { Effect, Element } from '../effect.js'
import type { HtmlDialect } from './dialect.js'

const METADATA = [{ kind: 'metadata' }] as const
const CHROME = [{ kind: 'dropped', value: 'site-chrome' }] as const
/** Tables of the fields of a document, in the portals' several generations. */
const FIELDS = /\b(?:TableRahmenkpl|kopfTabelle|docheader|documentHeader|docLayoutHeader)\b/i
/** What the portals keep for screen readers, and their permanent links. */
const HIDDEN = /\b(?:unsichtbar|docLayoutPermalink(?:Item)?|docLayoutFillerMinMax)\b/

/**
 * Pages of the portals that juris runs, of the federal courts (rechtsprechung-im-internet.de) and of most Länder, and what is cut
 * out of them: a table of labelled fields, parts under `h4`, paragraphs as `dl.RspDL` with their margin number in `a name="rd_…"`.
 */
export const juris: HtmlDialect = {
  format: 'juris-html',
  jurisdiction: 'DE',
  recognises: html =>
    /class=["'][^"'<>]{0,200}\b(?:RspDL|docLayoutText|TableRahmenkpl)\b/.test(html) ||
    /<a\s[^<>]{0,200}\bname=["']rd_\d/.test(html),
  start: () => {
    let inFields = false
    return element => {
      const { name, attributes } = element
      const role = attributes.class ?? ''
      if (name === 'table' && FIELDS.test(role)) {
        inFields = true
        return { flow: 'paragraph', marks: METADATA }
      }
      if (name === 'dl' || /^docLayout(?:MarginTop|Text)/.test(role)) inFields = false
      return (inFields ? field(element, role) : undefined) ?? text(element, role)
    }
  },
}

function field({ name }: Element, role: string): Effect | undefined {
  if (/\bdocLayoutTitel\b/.test(role)) return { flow: 'paragraph', states: 'title', official: true }
  if (name === 'th' || (name === 'td' && /\bTD30\b/.test(role))) return { names: true }
  if (name === 'td') return { named: true, official: true }
  return undefined
}

function text({ name, attributes }: Element, role: string): Effect | undefined {
  if (HIDDEN.test(role) || attributes.id === 'permalink') return { marks: CHROME }
  if (name === 'dl') return { flow: 'paragraph', marks: [{ kind: 'paragraph' }] }
  if (name === 'dd' && role === '') return { flow: 'block' }
  if (name === 'a' && /^rd_\w{1,12}$/.test(attributes.name ?? '')) return { flow: 'inline', number: true }
  if (/^FuNo/.test(role))
    return name === 'a' || name === 'sup' || name === 'span'
      ? { flow: 'inline', marks: [{ kind: 'footnote-ref' }] }
      : { flow: 'paragraph', marks: [{ kind: 'footnote' }] }
  return undefined
}
