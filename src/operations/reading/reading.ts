import type { At, Decision, Editorial } from '../../model/decision.js'
import { passagesOf } from '../../store/passages.js'
import { offsetAddress, offsetsIn } from './addresses.js'
import { type Part, partsOf } from './blocks.js'
import { holesOf, outside } from './holes.js'
import { stretchesOf } from './lines.js'
import { cut, type Mark, type MarkKind, type Piece } from './pieces.js'

/** A decision set out for a reader: what every face that shows the text builds on. */
export interface Reading {
  readonly decision: Decision
  readonly text: string
  readonly parts: readonly Part[]
  readonly editorial: readonly EditorialReading[]
}

/** What a publisher or a machine wrote, cut into its parts in order. */
export interface EditorialReading {
  readonly entry: Editorial
  readonly parts: readonly {
    readonly kind: 'question' | 'answer' | 'ground' | 'sentence' | 'text'
    /** `undefined`: nobody asked; `null`: could not be checked. */
    readonly supported: boolean | null | undefined
    readonly at: At
    readonly pieces: readonly Piece[]
    /** Addresses of passages that begin here. */
    readonly others: readonly string[]
  }[]
}

/** Sets a decision out for reading. The record must carry its text. */
export function readingOf(decision: Decision): Reading {
  const text = decision.text ?? ''
  const marks = marksOf(decision)
  const parts = partsOf(decision, text, holesOf(decision), marks)
  const editorial = decision.editorial.map(entry => editorialOf(entry, decision, text, marks))
  const addresses = passageAddresses(decision, [...parts.flatMap(p => p.blocks), ...editorial.flatMap(e => e.parts)])
  const addressed = <T extends Addressed>(thing: T): T => {
    const more = addresses.get(thing)?.filter(a => a !== thing.anchor)
    return more?.length ? { ...thing, others: [...thing.others, ...more] } : thing
  }
  return {
    decision,
    text,
    parts: parts.map(p => ({ ...p, blocks: p.blocks.map(addressed) })),
    editorial: editorial.map(e => ({ ...e, parts: e.parts.map(addressed) })),
  }
}

interface Addressed {
  readonly at: At
  readonly anchor?: string
  readonly others: readonly string[]
}

/** The addresses of unnumbered passages, by what they begin in: what a search finds has a place on the page. */
function passageAddresses(decision: Decision, things: readonly Addressed[]): Map<Addressed, string[]> {
  const sorted = [...things].sort((a, b) => a.at[0] - b.at[0])
  const offsets = passagesOf(decision)
    .filter(p => p.paragraph === null)
    .map(p => p.at[0])
    .sort((a, b) => a - b)
  return new Map(offsetsIn(offsets, sorted).map((met, i) => [sorted[i]!, met.map(offsetAddress)]))
}

/** A problem that concerns more text than this is marked at its beginning only. */
const LONGEST_PROBLEM = 200

function marksOf(decision: Decision): Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, spans: readonly (At | null)[]) =>
    spans.forEach((at, index) => {
      if (at && at[1] > at[0]) marks.push({ kind, index, at })
    })
  add(
    'citation',
    decision.citations.map(x => x.at),
  )
  add(
    'amount',
    decision.amounts.map(x => x.at),
  )
  add(
    'placeholder',
    decision.placeholders.map(x => x.at),
  )
  add(
    'footnote',
    decision.footnotes.map(x => x.marker),
  )
  add(
    'holding',
    decision.holdings.map(x => x.rule),
  )
  add(
    'mention',
    decision.mentions.map(x => x.at),
  )
  add(
    'problem',
    decision.problems.map(({ at }) => [at[0], Math.min(at[1], at[0] + LONGEST_PROBLEM)] as const),
  )
  return marks.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])
}

function editorialOf(entry: Editorial, decision: Decision, text: string, marks: readonly Mark[]): EditorialReading {
  const dropped = holesOf({ dropped: decision.dropped, editorial: [] })
  const own = marks.filter(m => m.at[0] < entry.at[1] && m.at[1] > entry.at[0])
  const parts: { kind: EditorialReading['parts'][number]['kind']; at: At; supported?: boolean | null }[] = []
  let at = entry.at[0]
  for (const part of entry.parts) {
    parts.push(...linesOf(text, at, part.at[0]))
    parts.push({ kind: part.kind, at: part.at, supported: part.supported })
    at = Math.max(at, part.at[1])
  }
  parts.push(...linesOf(text, at, entry.at[1]))
  return {
    entry,
    parts: parts
      .map(p => ({
        kind: p.kind,
        supported: p.supported,
        at: p.at,
        others: [],
        pieces: outside(p.at[0], p.at[1], dropped).flatMap(range => cut(text, range, own)),
      }))
      .filter(p => p.pieces.some(piece => piece.text.trim() !== '')),
  }
}

function linesOf(text: string, start: number, end: number): { kind: 'text'; at: At }[] {
  return stretchesOf(text, [start, end], [], []).map(({ at }) => ({ kind: 'text', at }))
}
