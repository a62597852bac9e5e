import type { Line, Reading } from '../pack/document.js'
import type { Clean } from '../text/clean.js'
import type { Source } from '../text/source.js'
import { trimmed } from '../text/span.js'
import { Sentences } from './sentences.js'

/** Puts the clean text in the form every later step reads: lines and sentences. */
export function readingOf(source: Source, clean: Clean, abbreviations: readonly string[], before?: RegExp): Reading {
  const text = clean.text
  const sentences = new Sentences(text, setOf(abbreviations), before)
  const headings = source.marks.filter(m => m.kind === 'heading').map(m => clean.toClean(m.at.start))
  return {
    source,
    clean,
    text,
    lines: linesOf(text, headings),
    sentences: at => sentences.of(at),
    sentenceAround: (at, place) => sentences.around(at, place),
  }
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The words of a pack's table, put together once. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  let set = sets.get(words)
  if (!set) sets.set(words, (set = new Set(words)))
  return set
}

function linesOf(text: string, headings: readonly number[]): Line[] {
  const lines: Line[] = []
  let at = 0
  let gap = 0
  let h = 0
  for (;;) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const span = trimmed(text, at, end)
    if (span) {
      while (h < headings.length && (headings[h] as number) < at) h++
      const heading = h < headings.length && (headings[h] as number) < end
      lines.push({
        start: span.start,
        end: span.end,
        index: lines.length,
        text: text.slice(span.start, span.end),
        gap,
        heading,
      })
      gap = 0
    } else gap++
    if (stop < 0) return lines
    at = stop + 1
  }
}
