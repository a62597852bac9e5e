import { createHash } from 'node:crypto'
import { titleLine } from '../words/links.js'
import type { Words } from '../words/words.js'
import { pageOf } from './address.js'
import type { Result } from './library.js'

/** A result, and when its present version was stored; ISO 8601, UTC. */
export interface FeedEntry {
  readonly result: Result
  readonly stored: string
}
interface Feed {
  /** Address of the search without its origin, and what was looked for. */
  readonly asked: string
  readonly query: string
  readonly origin: string
  readonly entries: readonly FeedEntry[]
}

/** A search as an Atom feed (RFC 4287): what was stored last comes first. Ids stay the same wherever the library is served. */
export function feedOf({ asked, query, origin, entries }: Feed, words: Words): string {
  const newest = [...entries].sort((a, b) => (a.stored < b.stored ? 1 : a.stored > b.stored ? -1 : 0))
  const self = asked.replace('/search', '/search.atom')
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${idOf(`search ${asked}`)}</id>
  <title>${escaped(`Pandect: ${query || words.label.all}`)}</title>
  <updated>${newest[0]?.stored ?? '1970-01-01T00:00:00.000Z'}</updated>
  <author><name>Pandect</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(origin + self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(origin + asked)}"/>
${newest.map(entry => entryOf(entry, origin, words)).join('')}</feed>
`
}

function entryOf({ result, stored }: FeedEntry, origin: string, words: Words): string {
  const { id, title, snippet } = result
  const lang = title.language && /^[A-Za-z]{2,3}$/.test(title.language) ? ` xml:lang="${title.language}"` : ''
  return `  <entry${lang}>
    <id>${idOf(`decision ${id}`)}</id>
    <title>${escaped(titleLine(title, words) || id)}</title>
    <updated>${stored}</updated>
    <link rel="alternate" type="text/html" href="${escaped(origin + pageOf(id))}"/>
    <summary>${escaped(snippet)}</summary>
  </entry>
`
}

/** A UUID of version 8 (RFC 9562) made of a name. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`pandect ${name}`).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** Text for XML 1.0: what it cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
