import type { HeadnoteBlock } from '../../pack/document.js'
import type { Opening } from '../../pack/pack.js'
import { trimmed } from '../../text/span.js'

/** `[1]`, `[2]` at the start of a headnote or inside its line; `1.`, `가.` as the Constitutional Court numbers them. */
export function headnotes(text: string, start: number): Opening[] {
  const out: Opening[] = []
  const plain = /^(\d{1,2}|[가나다라마바사아자차카타파하])\. ?(?=[^\d\s])/.exec(text)
  if (plain) return [{ opens: 'headnote', number: plain[1] as string, at: start }]
  const pattern = /(^|[\s)])\[(\d{1,2})\] ?/g
  for (let m = pattern.exec(text); m; m = pattern.exec(text))
    out.push({ opens: 'headnote', number: m[2] as string, at: start + m.index + (m[1] as string).length })
  return out
}

const POLARITY = /\((?:[가-힣]{2,4} ?)?(적극|소극|affirmative|negative)(?:\)|[,:])/

/** A headnote cut at ` / ` into its questions: each is answered 적극 (yes) or 소극 (no) for itself. */
export function questions(block: HeadnoteBlock, text: string): HeadnoteBlock[] {
  const out: HeadnoteBlock[] = []
  let from = block.start
  while (from < block.end) {
    const cut = text.indexOf(') / ', from)
    const to = cut < 0 || cut >= block.end ? block.end : cut + 1
    const span = trimmed(text, from, to)
    const said = span && POLARITY.exec(text.slice(Math.max(span.start, span.end - 24), span.end))?.[1]
    if (span)
      out.push({ ...span, number: block.number, polarity: said ? (/적극|aff/.test(said) ? 'yes' : 'no') : null })
    from = to === block.end ? to : to + 3
  }
  return out
}
