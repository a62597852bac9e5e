import { besidesOf } from '../analysis/besides.js'
import { senseOf } from '../analysis/senses.js'
import { isStemmed } from '../analysis/stems.js'
import { tokensOf } from '../analysis/tokens.js'
import { wordsOf } from '../analysis/words-of.js'
import { provisionsIn } from '../links/cited.js'
import { citedIn } from '../links/cited-in.js'
import type { At, Decision } from '../model/decision.js'

/** Something that decisions can have in common; `text` says it as the decision does. */
export type Trait =
  | { readonly kind: 'decision'; readonly name: string; readonly text: string }
  | { readonly kind: 'law'; readonly law: string; readonly section: string; readonly text: string }
  | { readonly kind: 'word' | 'concept'; readonly form: string; readonly text: string }
/** What an engine knows of traits. Decisions are numbers. */
export interface Having {
  readonly decisions: number
  /** Those that have it, each once; no more than asked for. */
  having(trait: Trait, most: number): readonly number[]
}
/** A decision that has much in common with another, and what, the rarest first. */
export interface Alike {
  readonly decision: number
  readonly score: number
  readonly shared: readonly Trait[]
}

/** What more decisions have tells nothing; so many are looked at. */
const MOST_HAVING = 600
/** So many decisions, laws, words and concepts of a decision are looked at. */
const MOST = { decision: 30, law: 30, word: 16, concept: 8 } as const
/** What sharing each counts, beside how rare it is. */
const WORTH = { decision: 1, law: 0.8, word: 0.4, concept: 0.3 } as const
/** So many letters of rules and headnotes are read. */
const MOST_TEXT = 8000
/** With less in common, beside what a thing counts that one alone has, decisions are not alike. */
const LEAST = 0.4
const MOST_SHOWN = 8

/** What a decision cites, and the telling words and concepts of its rules and headnotes. It must carry its text. */
export function traitsOf(decision: Decision): Trait[] {
  const { text = '', citations } = decision
  const printed = (at: At) =>
    text
      .slice(at[0], Math.min(at[1], at[0] + 120))
      .replace(/\s+/g, ' ')
      .trim()
  const decisions = citedIn(decision).flatMap(({ names, places, instance }): Trait[] => {
    const citation = citations[places[0]?.citation ?? -1]
    return instance || !citation || !names[0] ? [] : [{ kind: 'decision', name: names[0], text: printed(citation.at) }]
  })
  const laws = provisionsIn(decision).flatMap(({ law, section, places }): Trait[] => {
    const target = citations[places[0]?.citation ?? -1]?.targets[places[0]?.target ?? -1]
    const called = [target?.code ?? target?.instrument ?? law, target?.section ?? target?.article ?? section].join(' ')
    return section === '' ? [] : [{ kind: 'law', law, section, text: called }]
  })
  return [...decisions.slice(0, MOST.decision), ...laws.slice(0, MOST.law), ...wordsTold(decision)]
}

/** Words that say something, those first that are said most often; and concepts. */
function wordsTold(decision: Decision): Trait[] {
  const { text = '', language } = decision
  const told = tellingText(decision, text)
  const words = new Map<string, { text: string; times: number }>()
  for (const { form, at } of tokensOf(told)) {
    const says = /^[a-z]{5,}$/.test(form)
      ? !(isStemmed(language) && senseOf(form, language).stop)
      : /^[\uac00-\ud7a3]{2}$/.test(form)
    if (!says) continue
    const known = words.get(form)
    if (known) known.times++
    else words.set(form, { text: told.slice(...at).replace(/[-\u00ad]?\s+/g, ''), times: 1 })
  }
  const often = [...words].sort((a, b) => b[1].times - a[1].times || b[0].length - a[0].length)
  const concepts = new Set(besidesOf(wordsOf(told), language).concepts.split(' ').filter(Boolean))
  return [
    ...often.slice(0, MOST.word).map(([form, { text }]): Trait => ({ kind: 'word', form, text })),
    ...[...concepts]
      .slice(0, MOST.concept)
      .map((form): Trait => ({ kind: 'concept', form, text: form.replaceAll('_', ' ') })),
  ]
}

function tellingText({ holdings, headnotes, sections }: Decision, text: string): string {
  const spans = [...headnotes.map(h => h.at), ...holdings.map(h => h.rule)]
  const own = spans.length
    ? spans
    : sections.filter(s => s.role === 'reasoning' || s.role === 'headnote').map(s => s.at)
  let told = ''
  for (const [start, end] of own)
    if (told.length < MOST_TEXT) told += `${text.slice(start, Math.min(end, start + MOST_TEXT))}\n`
  return told.slice(0, MOST_TEXT)
}

/** The decisions that have most in common with one, the most first; itself may be among them. */
export function mostAlike(traits: readonly Trait[], { decisions, having }: Having, most: number): Alike[] {
  const found = new Map<number, { score: number; shared: { trait: Trait; worth: number }[] }>()
  for (const trait of traits) {
    const those = having(trait, MOST_HAVING + 1)
    if (those.length < 2 || those.length > MOST_HAVING) continue
    const worth = WORTH[trait.kind] * Math.log(1 + decisions / those.length)
    for (const decision of those) {
      const known = found.get(decision)
      if (known) known.score += worth
      else found.set(decision, { score: worth, shared: [] })
      found.get(decision)!.shared.push({ trait, worth })
    }
  }
  const least = LEAST * Math.log(1 + decisions)
  return [...found]
    .filter(([, { score }]) => score >= least)
    .sort((a, b) => b[1].score - a[1].score || a[0] - b[0])
    .slice(0, most)
    .map(([decision, { score, shared }]) => ({
      ...{ decision, score },
      shared: shared
        .sort((a, b) => b.worth - a.worth)
        .slice(0, MOST_SHOWN)
        .map(s => s.trait),
    }))
}
