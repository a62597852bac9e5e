import type { Line, Reading } from '../pack/document.js'
import type { Clean } from '../text/clean.js'
import type { Source } from '../text/source.js'
import { type Span, trimmed } from '../text/span.js'
import { sentences } from './sentences.js'

/** Puts the clean text in the form every later step reads: lines and sentences. */
export function readingOf(source: Source, clean: Clean, abbreviations: readonly string[], before?: RegExp): Reading {
  const known = new Set(abbreviations)
  const text = clean.text
  const headings = source.marks.filter(m => m.kind === 'heading').map(m => clean.toClean(m.at.start))
  const split = new Map<string, Span[]>()
  return {
    source,
    clean,
    text,
    lines: linesOf(text, headings),
    sentences: at => {
      const key = `${at.start} ${at.end}`
      let found = split.get(key)
      if (!found) split.set(key, (found = sentences(text, at, known, before)))
      return [...found]
    },
  }
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
