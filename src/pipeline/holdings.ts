import type { Identified, Part } from '../pack/document.js'
import type { HoldingRules } from '../pack/pack.js'
import { cuesOf } from '../text/cues.js'
import type { Span } from '../text/span.js'

/** A rule the court states in its own words, with what it weighs and how it applies it. */
export interface HoldingFound {
  readonly rule: Span
  readonly factors: readonly Span[]
  readonly application: readonly Span[]
  readonly paragraphs: readonly string[]
}

/** Sentences after a rule in which its application is looked for. */
const REACH = 6
/** Rule sentences closer than this many sentences, in one paragraph and without a line break between, state one rule. */
const TOGETHER = 2

/** Finds the sentences in which the court states a rule: cues of the pack, inside the sections that hold the court's own law. */
export function holdingsOf(document: Identified, rules: HoldingRules): HoldingFound[] {
  const out: HoldingFound[] = []
  for (const part of leaves(document.parts(...rules.roles), rules)) {
    const sentences = document.sentences(part)
    const is = sentences.map(s => kindOf(document.text, s, rules))
    for (let i = 0; i < sentences.length; i++) {
      if (is[i] !== 'rule') continue
      const paragraph = document.numberAt((sentences[i] as Span).start)
      let last = i
      for (let j = i + 1; j < sentences.length && j - last <= TOGETHER; j++) {
        if (document.numberAt((sentences[j] as Span).start) !== paragraph) break
        if (document.text.slice((sentences[j - 1] as Span).end, (sentences[j] as Span).start).includes('\n')) break
        const told = rules.announces?.test(textOf(document, sentences[j - 1] as Span))
        if ((is[j] === 'rule' || told) && (sentences[j] as Span).end - (sentences[i] as Span).start <= 1500) last = j
      }
      const factors: Span[] = []
      const application: Span[] = []
      for (let j = last + 1; j < sentences.length && j <= last + REACH && is[j] !== 'rule'; j++)
        if (is[j] === 'application') application.push(sentences[j] as Span)
      for (let j = i; j <= last; j++)
        if (weighs(document.text, sentences[j] as Span, rules)) factors.push(sentences[j] as Span)
      out.push({
        rule: { start: (sentences[i] as Span).start, end: (sentences[last] as Span).end },
        factors,
        application,
        paragraphs: paragraph === undefined ? [] : [paragraph],
      })
      i = last
    }
  }
  return out
}

function textOf(document: Identified, s: Span): string {
  return document.text.slice(s.start, s.end)
}

/** Sections without the children that are somebody else's words. */
function leaves(parts: readonly Part[], rules: HoldingRules): Span[] {
  return parts.flatMap(p => {
    const cut = foreign(p, rules)
    const spans: Span[] = []
    let at = p.start
    for (const c of cut) {
      if (c.start > at) spans.push({ start: at, end: c.start })
      at = c.end
    }
    if (at < p.end) spans.push({ start: at, end: p.end })
    return spans
  })
}

/** The children, at any depth, that hold something else. */
function foreign(part: Part, rules: HoldingRules): Part[] {
  return part.children.flatMap(c => (rules.roles.includes(c.role) ? foreign(c, rules) : [c]))
}

/** A shorter sentence states no rule. */
const SHORTEST = 40
const kinds = cuesOf((r: HoldingRules) => [...r.notOwn, ...r.application, ...r.rule])
const factorCues = cuesOf((r: HoldingRules) => r.factor)

function kindOf(text: string, { start, end }: Span, rules: HoldingRules): 'rule' | 'application' | undefined {
  if (end - start < SHORTEST) return undefined
  const cue = kinds(rules).first(text, start, end) - rules.notOwn.length
  return cue < 0 ? undefined : cue < rules.application.length ? 'application' : 'rule'
}

function weighs(text: string, { start, end }: Span, rules: HoldingRules): boolean {
  return factorCues(rules).first(text, start, end) >= 0
}
