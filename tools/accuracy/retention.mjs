// How much of what a publisher's XML says in its text nodes is in the text that was read, word by word.
import { readFileSync } from 'node:fs'
import { sourcesIn } from './sources.mjs'

/** Each format against the share of characters that must be kept. */
export async function measure({ corpus, bars, misses }) {
  const { readAll } = await import('../../dist/readers/read.js')
  const files = new Map()
  for (const { file, source } of sourcesIn(`${corpus}/decisions`, readAll))
    if (source?.mediaType === 'application/xml')
      files.set(file, { format: source.format, text: `${files.get(file)?.text ?? ''} ${source.text}` })
  const formats = new Map()
  const worst = []
  for (const [file, { format, text }] of files) {
    const [kept, all, lost] = retained(textNodes(readFileSync(file, 'utf8')), text)
    const sum = formats.get(format) ?? [0, 0, 0]
    formats.set(format, [sum[0] + kept, sum[1] + all, sum[2] + 1])
    if (kept < all * bars)
      worst.push(`    ${file} ${((100 * kept) / all).toFixed(2)} %: ${lost.slice(0, 12).join(' ')}`)
  }
  const rows = [...formats].map(([format, [kept, all, count]]) => ({ format, share: kept / all, files: count }))
  const failed = rows.filter(r => r.share < bars).length
  return {
    lines: [
      ...rows.map(r => `${r.format.padEnd(18)} ${(100 * r.share).toFixed(2)} % of ${r.files} files`),
      ...(misses ? worst : []),
    ],
    passed: rows.length - failed,
    failed,
    rows,
  }
}

/** What stands between the tags of an XML file, but for style sheets. */
function textNodes(xml) {
  return xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?>/g, ' ')
    .replace(/<(?:\w+:)?style\b[\s\S]*?<\/(?:\w+:)?style>/g, ' ')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, n) => String.fromCodePoint(Number.parseInt(n, 16)))
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
}

/** Characters of the words that the text has too, as often; of all words; and the words it lacks. */
function retained(nodes, text) {
  const WORD = /[\p{L}\p{N}]+/gu
  const have = new Map()
  const squeezed = text.replace(/[\u00ad\u200b]/g, '')
  for (const [word] of squeezed.matchAll(WORD)) have.set(word, (have.get(word) ?? 0) + 1)
  let [kept, all] = [0, 0]
  const lost = []
  for (const [word] of nodes.replace(/[\u00ad\u200b]/g, '').matchAll(WORD)) {
    all += word.length
    const n = have.get(word) ?? 0
    // A word that markup cuts in two is one in the text.
    if (n > 0 || squeezed.includes(word)) kept += word.length
    else lost.push(word)
    if (n > 0) have.set(word, n - 1)
  }
  return [kept, all, lost]
}
