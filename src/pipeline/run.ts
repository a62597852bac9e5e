import type { Decision } from '../model/decision.js'
import type { Check, Examined } from '../pack/check.js'
import type { Annotated } from '../pack/document.js'
import type { Pack, Related } from '../pack/pack.js'
import type { Source } from '../text/source.js'
import { isBlank, type Span } from '../text/span.js'
import { annotate } from './annotate.js'
import { type Assembled, assemble, placer } from './assemble.js'
import { cleanText } from './clean.js'
import { courtFinder } from './courts.js'
import { holdingsOf } from './holdings.js'
import { identify } from './identify.js'
import { ofOthers } from './itself.js'
import { ordersOf, outcomeOf } from './orders.js'
import { readingOf } from './reading.js'
import { recognise } from './recognise.js'
import { outlined, segment } from './segment.js'
import { stated } from './stated.js'
import { sumsOf } from './sums.js'
import { supportOf } from './support.js'
import { timelineOf } from './timeline.js'

/** What the pipeline works with: it knows no country and no check of its own. */
export interface Equipment {
  readonly packs: readonly Pack[]
  /** Reads texts in which no country's signs were found. */
  readonly fallback: Pack
  readonly checks: readonly Check[]
  /** Hash of all rule ids and versions. */
  readonly madeWith: string
}

/** Reads one source into a Decision: clean, segment, annotate, identify, relate, check. Pure; no text makes it throw. */
export function run(source: Source, equipment: Equipment, country?: string): Decision {
  const named =
    country && equipment.packs.find(p => p.id === country.toLowerCase() || p.jurisdiction === country.toUpperCase())
  const recognised = named || recognise(source, equipment.packs)
  const pack = recognised ?? equipment.fallback
  const cleaned = cleanText(source, pack.cleaning)
  const reading = readingOf(source, cleaned.clean, pack.abbreviations, pack.sentenceEnd)
  const annotated = annotate(outlined(reading, segment(reading, pack.outline)), pack)
  const evidence = pack.head(annotated)
  const identity = identify([...evidence, ...stated(source.statements, evidence, pack, cleaned.clean)], pack)
  const document = relating(annotated, ofOthers(annotated, identity.facts), identity.facts)
  document.parties = pack.parties(document)
  document.orders = ordersOf(document, pack, document.parties)
  const statements = supportOf(document, pack)
  const decision = assemble({
    document,
    pack,
    courts: courtFinder(pack, equipment.packs),
    cleaned,
    finders: annotated.finders,
    judges: pack.judges(document),
    history: pack.history(document),
    claims: pack.claims(document),
    costs: pack.costs(document),
    holdings: holdingsOf(document, pack.holdings),
    sums: sumsOf(document, pack.facts.rates ?? {}, pack.facts.totals),
    events: timelineOf(document),
    statements,
    outcome: outcomeOf(document, pack),
    madeWith: equipment.madeWith,
    known: recognised !== undefined,
  })
  const lost = lostIn(decision, source.text)
  return check(
    decision,
    {
      decision,
      document,
      pack,
      broken: cleaned.broken,
      glued: cleaned.glued,
      lost,
      conflicts: identity.conflicts,
      empty: identity.empty,
      statements,
      at: placer(cleaned),
    },
    equipment.checks,
  )
}

/** The identified document, to be given its parties and orders; field by field, since a spread of so many costs more than all of them. */
function relating(
  a: Annotated,
  citations: Related['citations'],
  facts: Related['facts'],
): { -readonly [K in keyof Related]: Related[K] } {
  return {
    source: a.source,
    clean: a.clean,
    text: a.text,
    lines: a.lines,
    sentences: a.sentences,
    sentenceAround: a.sentenceAround,
    outline: a.outline,
    partAt: a.partAt,
    roleAt: a.roleAt,
    parts: a.parts,
    numberAt: a.numberAt,
    inEditorial: a.inEditorial,
    inMetadata: a.inMetadata,
    citations,
    dates: a.dates,
    amounts: a.amounts,
    placeholders: a.placeholders,
    mentions: a.mentions,
    within: a.within,
    facts,
    parties: [],
    orders: [],
  }
}

/** The decision with what the checks find in it. */
function check(decision: Assembled, examined: Examined, checks: readonly Check[]): Decision {
  const { problems, checks: reports } = decision
  for (const c of checks) {
    const finding = c.run(examined)
    if ('because' in finding) {
      reports.push({ code: c.code, result: 'not-checked', because: finding.because })
      continue
    }
    for (const problem of finding) problems.push(problem)
    reports.push({ code: c.code, result: finding.length ? 'found' : 'not-found', because: null })
  }
  problems.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  return decision
}

/** Characters that are no text. */
const INVISIBLE = '\ufeff\u00ad\u200b\u200c\u200d\u2060'

/** What no section, dropped or editorial stretch covers: the law says there is none. */
function lostIn(decision: Omit<Decision, 'problems' | 'checks'>, text: string): Span<'source'>[] {
  const covered = [...decision.sections, ...decision.dropped, ...decision.editorial]
    .map(x => x.at)
    .sort((a, b) => a[0] - b[0])
  const lost: Span<'source'>[] = []
  let at = 0
  const gap = (end: number) => {
    for (let i = at; i < end; i++)
      if (!isBlank(text.charCodeAt(i)) && !INVISIBLE.includes(text[i] as string)) {
        lost.push({ start: at, end })
        return
      }
  }
  for (const [start, end] of covered) {
    if (start > at) gap(start)
    at = Math.max(at, end)
  }
  gap(text.length)
  return lost
}
