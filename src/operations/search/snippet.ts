import { tokensOf } from '../../analysis/tokens.js'
import type { At } from '../../model/decision.js'
import type { WordHit } from '../../store/finding/hits.js'

/** A piece of a passage to show, with what it was found by. */
export interface Snippet {
  /** White space runs are single blanks, words broken at line ends are whole; `…` where the passage goes on. */
  readonly text: string
  /** `[start, end)` in the snippet, in order, apart. */
  readonly highlights: readonly At[]
}

/** Characters. */
const LENGTH = 240
/** How much of it stands before the first word found. */
const BEFORE = 80
/** How far a cut may move to the end of a word. */
const WORD = 40

/** The piece of a passage where most of what was asked for stands together; the places that meet it in order. */
export function snippetOf(passage: string, hits: readonly Pick<WordHit, 'at' | 'word'>[]): Snippet {
  const window = windowOf(passage, densest(hits))
  const shown = merged(hits.filter(h => h.at[0] >= window[0] && h.at[1] <= window[1]).map(h => h.at))
  return written(passage, window, shown)
}

/** The stretch of at most the length of a snippet with most different words, then most hits; the first of equals. */
function densest(hits: readonly Pick<WordHit, 'at' | 'word'>[]): At | null {
  let best: { readonly at: At; readonly score: number } | null = null
  const times = new Map<number, number>()
  let first = 0
  for (const [n, hit] of hits.entries()) {
    times.set(hit.word, (times.get(hit.word) ?? 0) + 1)
    for (; first < n && hit.at[1] - hits[first]!.at[0] > LENGTH - BEFORE; first++) {
      const left = times.get(hits[first]!.word)! - 1
      if (left) times.set(hits[first]!.word, left)
      else times.delete(hits[first]!.word)
    }
    const score = times.size * 1_000 + Math.min(n - first, 999)
    if (!best || score > best.score) best = { at: [hits[first]!.at[0], hit.at[1]], score }
  }
  return best?.at ?? null
}

/** The stretch around it that is shown, cut at word ends. */
function windowOf(text: string, around: At | null): At {
  if (text.length <= LENGTH || !around) return [0, cutEnd(text, Math.min(text.length, LENGTH), 0)]
  const [first, last] = around
  const spare = Math.max(0, LENGTH - (last - first))
  const start = Math.max(0, Math.min(first - Math.min(BEFORE, spare), text.length - LENGTH))
  const from = start === 0 ? 0 : cutStart(text, start, first)
  return [from, cutEnd(text, Math.max(last, Math.min(text.length, from + LENGTH)), last)]
}

/** The beginning of a sentence before the first word found, else of a word. */
function cutStart(text: string, start: number, first: number): number {
  const before = text.slice(start, first)
  const sentence = /[.!?:;]["”»)]?\s+(?=\S)/.exec(before)
  if (sentence) return start + sentence.index + sentence[0].length
  const blank = /\s(?=\S)/.exec(before.slice(0, WORD))
  return blank ? start + blank.index + 1 : Math.min(first, whole(text, start))
}

function cutEnd(text: string, end: number, least: number): number {
  if (end >= text.length) return text.length
  for (let at = end; at > Math.max(least, end - WORD); at--) if (/\s/.test(text[at] as string)) return at
  return whole(text, end)
}

/** Not inside a character. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code < 0xe000 ? at + 1 : at
}

function merged(spans: readonly At[]): At[] {
  const found: At[] = []
  for (const at of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = found[found.length - 1]
    if (last && at[0] <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], at[1])]
    else found.push(at)
  }
  return found
}

function written(text: string, [start, end]: At, hits: readonly At[]): Snippet {
  const broken = brokenWords(text, start, end)
  const places = new Int32Array(end - start + 1)
  const begins = text.slice(0, start).trim() === ''
  let shown = begins ? '' : '… '
  const lead = shown.length
  for (let at = start; at < end; at++) {
    places[at - start] = shown.length
    const code = text.charCodeAt(at)
    if (broken.has(at) || isUnseen(code)) continue
    if (!isBlank(code)) shown += text[at]
    else if (shown.length > lead && !shown.endsWith(' ')) shown += ' '
    else places[at - start] = Math.max(lead, shown.length)
  }
  places[end - start] = shown.length
  const trimmed = shown.trimEnd()
  const goesOn = text.slice(end, end + 200).trim() !== ''
  const highlights = hits.map(([s, e]): At => [places[s - start]!, Math.min(places[e - start]!, trimmed.length)])
  return { text: goesOn ? `${trimmed} …` : trimmed, highlights: highlights.filter(([s, e]) => s < e) }
}

/** Soft hyphens and what else has no width. */
function isUnseen(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}

/** The hyphens and blanks where lines break words. */
function brokenWords(text: string, start: number, end: number): Set<number> {
  const left = new Set<number>()
  if (!/[-\u00ad\u2010][ \t\r]*\n/.test(text.slice(start, end))) return left
  for (const { at } of tokensOf(text.slice(start, end)))
    for (const found of text.slice(start + at[0], start + at[1]).matchAll(/[-\u00ad\u2010]\s+/g))
      for (let i = 0; i < found[0].length; i++) left.add(start + at[0] + found.index + i)
  return left
}
