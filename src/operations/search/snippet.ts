import { tokensOf } from '../../analysis/tokens.js'
import type { At } from '../../model/decision.js'
import type { Match } from '../../store/matching.js'
import { hitsOf, type WordHit } from './hits.js'

/** A piece of a passage to show, with what it was found by. */
export interface Snippet {
  /** White space runs are single blanks, words broken at line ends are whole; `…` where the passage goes on. */
  readonly text: string
  /** `[start, end)` in the snippet, in order, apart. */
  readonly highlights: readonly At[]
  /** All places of the passage that meet what was asked. */
  readonly hits: readonly WordHit[]
}

/** Characters. */
const LENGTH = 240
/** How much of it stands before the first word found. */
const BEFORE = 80
/** More of a passage than this is not looked at. */
const MOST = 100_000
/** How far a cut may move to the end of a word. */
const WORD = 40

/** The piece of a passage, in a language, where most of what was asked for stands together; `places` are shown as found, too. */
export function snippetOf(
  passage: string,
  match: Match | null,
  language: string | null,
  places: readonly At[] = [],
): Snippet {
  const text = passage.slice(0, MOST)
  const known = places.filter(([start, end]) => start >= 0 && start < end && end <= text.length)
  // What is known to be meant tells where to look, however it is printed.
  const hits = known.length
    ? known.map((at): WordHit => ({ at, word: 0, by: 'word', concept: null }))
    : match
      ? hitsOf(text, match, language)
      : []
  const window = windowOf(text, densest(hits))
  const shown = merged(hits.filter(h => h.at[0] >= window[0] && h.at[1] <= window[1]).map(h => h.at))
  return { ...written(text, window, shown, passage.length), hits }
}

/** The stretch of at most the length of a snippet with most different words, then most hits; the first of equals. */
function densest(hits: readonly WordHit[]): At | null {
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

function written(text: string, [start, end]: At, hits: readonly At[], length: number): Omit<Snippet, 'hits'> {
  const broken = brokenWords(text, start, end)
  const place: number[] = []
  let shown = text.slice(0, start).trim() === '' ? '' : '… '
  const lead = shown.length
  for (let at = start; at < end; at++) {
    place[at] = shown.length
    const char = text[at] as string
    if (broken.has(at) || /[\u00ad\u200b\u2060\ufeff]/.test(char)) continue
    if (!/\s/.test(char)) shown += char
    else if (shown.length > lead && !shown.endsWith(' ')) {
      shown += ' '
    } else place[at] = Math.max(lead, shown.length)
  }
  place[end] = shown.length
  const trimmed = shown.trimEnd()
  const goesOn = end < length && text.slice(end, end + 200).trim() !== ''
  const highlights = hits.map(([s, e]): At => [place[s]!, Math.min(place[e]!, trimmed.length)])
  return { text: goesOn ? `${trimmed} …` : trimmed, highlights: highlights.filter(([s, e]) => s < e) }
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
