import type { At, Decision } from '../model/decision.js'
import type { SectionRole } from '../model/vocabulary.js'

/**
 * What a text says, in little: the smallest hashes of its runs of words. Two texts that share most of them share most of their
 * runs of words (bottom-k sketch: Broder, On the resemblance and containment of documents, 1997). Ascending; empty for a
 * text too short to tell it from others.
 */
export type Sketch = readonly number[]

/** So many hashes of a text are kept. */
export const SKETCH_SIZE = 32
/** Words in a run. */
const RUN = 5
/** Shorter texts are alike by their formulas alone. */
const FEWEST_WORDS = 150

/** What the court itself says; names, labels and lists differ from publisher to publisher. */
const SAID: ReadonlySet<SectionRole> = new Set([
  'operative',
  'procedure',
  'facts',
  'claims',
  'arguments',
  'lower-decision',
  'reasoning',
  'costs',
])

/** The sketch of what the court says; of the whole text where it has no parts. A headnote alone is no text of a decision. */
export function sketchOf({ text = '', sections, dropped, editorial }: Decision): Sketch {
  const said = sections.filter(s => SAID.has(s.role))
  const parts = (said.length || sections.length > 1 ? said : sections).map(s => s.at)
  const smallest = new Smallest()
  let words = 0
  for (const at of without(
    parts,
    [...dropped, ...editorial].map(d => d.at),
  ))
    words += runsIn(text, at, smallest)
  return words < FEWEST_WORDS ? [] : smallest.sorted()
}

/** How much of what two texts say is the same, 0 to 1, by their sketches; 0 where one has none. */
export function likeness(a: Sketch, b: Sketch): number {
  if (!a.length || !b.length) return 0
  const most = Math.min(a.length, b.length)
  let [shared, i, j] = [0, 0, 0]
  // The smallest of both together are a fair sample of all; how many of it both have is the share.
  for (let seen = 0; seen < most; seen++) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / most
}

/** Tells the hash of every run of words in a stretch; returns how many words it has. */
function runsIn(text: string, [start, end]: At, smallest: Smallest): number {
  const last = new Int32Array(RUN)
  let words = 0
  let hash = 0
  let inWord = false
  for (let at = start; at <= end; at++) {
    const code = at < end ? lowered(text.charCodeAt(at)) : 0
    if (code > 0) {
      hash = Math.imul((inWord ? hash : 0x811c9dc5) ^ code, 0x01000193)
      inWord = true
    } else if (inWord) {
      inWord = false
      last[words++ % RUN] = hash
      if (words >= RUN) smallest.add(mixed(last, words))
    }
  }
  return words
}

/** The hash of the last words in their order. */
function mixed(last: Int32Array, words: number): number {
  let hash = 0x9e3779b9
  for (let n = 0; n < RUN; n++) {
    hash = Math.imul(hash ^ (last[(words + n) % RUN] as number), 0x85ebca6b)
    hash ^= hash >>> 13
  }
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A letter or digit, ASCII letters small; 0 for what parts words. A soft hyphen and marks of width do not part: they are nothing. */
function lowered(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return code
    if (code >= 0x41 && code <= 0x5a) return code + 32
    return code >= 0x30 && code <= 0x39 ? code : 0
  }
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && code < 0xfe00
    ? code
    : 0
}

/** Keeps the smallest different numbers it is told. */
class Smallest {
  private readonly kept: number[] = []
  private largest = Number.POSITIVE_INFINITY

  add(value: number): void {
    if (value >= this.largest) return
    const { kept } = this
    let at = kept.length
    while (at > 0 && (kept[at - 1] as number) > value) at--
    if (at > 0 && kept[at - 1] === value) return
    kept.splice(at, 0, value)
    if (kept.length > SKETCH_SIZE) kept.pop()
    if (kept.length === SKETCH_SIZE) this.largest = kept[SKETCH_SIZE - 1] as number
  }

  sorted(): Sketch {
    return this.kept
  }
}

/** Stretches without what lies in the holes. */
function without(stretches: readonly At[], holes: readonly At[]): At[] {
  const sorted = [...holes].sort((a, b) => a[0] - b[0])
  const left: At[] = []
  let first = 0
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    while (first < sorted.length && (sorted[first] as At)[1] <= start) first++
    let at = start
    for (let n = first; n < sorted.length && (sorted[n] as At)[0] < end; n++) {
      const hole = sorted[n] as At
      if (hole[0] > at) left.push([at, hole[0]])
      at = Math.max(at, hole[1])
    }
    if (at < end) left.push([at, end])
  }
  return left
}
