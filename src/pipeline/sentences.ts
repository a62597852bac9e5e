import { type Span, trimmed } from '../text/span.js'

/** What can end a sentence: a stop with its closing marks before a blank, or a line break. */
const END = /[.!?]["'“”’»)\]]*(?=\s)|\n/g
const CLOSERS = '"\'“”’»)]'
const OPENERS = '"\'„“‘«»([{-–'
/** Tokens after which a full stop is no end: a single letter, digits that read as an ordinal, a Roman number. */
const NUMERAL = /^(?:\p{L}|\d{1,2}|[IVXLC]+)$/u
const LONGEST_WORD = 24

/**
 * Splits stretches of one text into sentences. A line break always ends one; a full stop does not after one of the
 * abbreviations, a single letter, or digits that read as an ordinal (`22. Juni`). The text is read once, as far as asked.
 */
export class Sentences {
  /** Where the stop or line break of an end stands, and where the sentence ends. */
  private readonly stops: number[] = []
  private readonly ends: number[] = []
  private read = 0

  constructor(
    private readonly text: string,
    private readonly abbreviations: ReadonlySet<string>,
    private readonly before?: RegExp,
  ) {}

  /** The sentences of a stretch, trimmed. */
  of(at: Span): Span[] {
    this.readTo(at.end)
    const out: Span[] = []
    let start = at.start
    for (let i = this.firstFrom(at.start); i < this.stops.length && (this.stops[i] as number) < at.end; i++) {
      const end = Math.min(this.ends[i] as number, at.end)
      const s = trimmed(this.text, start, end)
      if (s) out.push(s)
      start = end
    }
    const rest = trimmed(this.text, start, at.end)
    if (rest) out.push(rest)
    return out
  }

  /** The sentence of a stretch that a place of it stands in. */
  around(at: Span, place: number): Span | undefined {
    this.readTo(at.end)
    let i = this.firstFrom(at.start)
    const first = i
    i = Math.max(i, this.firstFrom(place) - 1)
    while (i < this.stops.length && (this.ends[i] as number) <= place) i++
    const start = i > first ? (this.ends[i - 1] as number) : at.start
    const end = i < this.stops.length && (this.stops[i] as number) < at.end ? (this.ends[i] as number) : at.end
    return trimmed(this.text, start, Math.min(end, at.end))
  }

  /** The index of the first end at or behind a place. */
  private firstFrom(place: number): number {
    let low = 0
    let high = this.stops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.stops[middle] as number) < place) low = middle + 1
      else high = middle
    }
    return low
  }

  private readTo(place: number): void {
    const { text } = this
    END.lastIndex = this.read
    while (this.read < place) {
      if (!END.test(text)) {
        this.read = text.length
        return
      }
      const end = (this.read = END.lastIndex)
      let stop = end - 1
      while (CLOSERS.includes(text[stop] as string)) stop--
      if (text[stop] !== '\n' && !this.isEnd(stop, end)) continue
      this.stops.push(stop)
      this.ends.push(end)
    }
  }

  /** Whether the stop ends a sentence that goes to `end`. */
  private isEnd(stop: number, end: number): boolean {
    const { text } = this
    let next = end
    while (next < text.length && (text[next] === ' ' || text[next] === '\n')) next++
    if (next >= text.length) return true
    for (let k = 0; k < 3 && OPENERS.includes(text[next] as string) && next + 1 < text.length; k++) next++
    if (text[stop] !== '.') return true
    if (this.before && !this.before.test(text.slice(Math.max(0, stop - 4), stop))) return false
    if (isSmall(text, next)) return false
    let from = stop
    while (from > 0 && stop - from < LONGEST_WORD && isWordOrStop(text, from - 1)) from--
    const word = text.slice(from, stop)
    return !this.abbreviations.has(word) && !NUMERAL.test(word)
  }
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 97 && code <= 122
  const c = text[at] as string
  return c.toLowerCase() === c && c.toUpperCase() !== c
}

function isWordOrStop(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  if (c < 0x80) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46
  if (c >= 0xc0 && c <= 0x24f) return c !== 0xd7 && c !== 0xf7
  return /\p{L}/u.test(text[at] as string)
}
