import { conceptId } from '../../analysis/concepts/concept.js'
import type { LongTerms } from '../../analysis/concepts/terms.js'
import { eachKorean, longest } from '../../analysis/meanings.js'
import { senseOf, sensesFor } from '../../analysis/senses.js'
import { isStemmed, type Stemmed } from '../../analysis/stems.js'
import { type Token, tokensOf } from '../../analysis/tokens.js'
import type { At } from '../../model/decision.js'
import type { Match, Phrase } from '../matching.js'

/** How a place of a text meets what was asked: as typed, by another form, as part of a compound, or by meaning the same. */
export type By = 'word' | 'form' | 'part' | 'concept'

/** A place in a passage that meets one of the things asked for. */
export interface WordHit {
  readonly at: At
  /** Which of the things. */
  readonly word: number
  readonly by: By
  /** The concept by which it does, as an index keeps it. */
  readonly concept: string | null
}

/** More of a text than this is not looked at. */
const MOST = 100_000

/** All places of a text, in a language, that meet what an index was asked for, in order. */
export function hitsOf(text: string, match: Match, language: string | null): WordHit[] {
  const asked = askedIn(match)
  const tokens = tokensOf(text.slice(0, MOST))
  const forms = tokens.map(t => t.form)
  const judge = isStemmed(language) ? judgeIn(language, asked) : null
  const found: WordHit[] = []
  const add = (from: number, to: number, { word, by, concept }: Judged) =>
    found.push({ at: [tokens[from]!.at[0], tokens[to - 1]!.at[1]], word, by, concept })
  for (let i = 0; i < tokens.length; i++) {
    const form = forms[i]!
    for (const [phrase, word] of asked.open.length ? [...asked.of(form), ...asked.open] : asked.of(form)) {
      const end = endOf(tokens, i, phrase)
      if (end >= 0) found.push({ at: [tokens[i]!.at[0], end], word, by: 'word', concept: null })
    }
    const judged = judge?.(form)
    if (!judged || !isStemmed(language)) continue
    for (const met of judged.meets) add(i, i + 1, met)
    const { terms } = judged
    const term = terms.size ? longest(forms, i, terms, language) : null
    const word = term && asked.concepts.get(term.concept)
    if (term && word != null) add(i, i + 1 + term.rest.length, { word, by: 'concept', concept: term.concept })
  }
  if (language === 'ko' && asked.concepts.size)
    eachKorean(forms, (from, to, concept) => {
      const word = asked.concepts.get(concept)
      if (word !== undefined) add(from, to, { word, by: 'concept', concept })
    })
  return found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
}

type Judged = Omit<WordHit, 'at'>
const NO_TERMS: LongTerms = new Map()
const NO_PHRASES: readonly (readonly [Phrase, number])[] = []

/** What a word alone meets by its stem, its parts or what it means, and the terms that it may begin; `null` for nothing. */
type Judgement = { readonly meets: readonly Judged[]; readonly terms: LongTerms } | null

interface Asked {
  /** Phrases by their first form, each with the thing that it is asked for. */
  readonly of: (first: string) => readonly (readonly [Phrase, number])[]
  /** Those of one form that may go on. */
  readonly open: readonly (readonly [Phrase, number])[]
  /** Stems and concepts with the thing that they are asked for. */
  readonly stems: ReadonlyMap<string, number>
  readonly concepts: ReadonlyMap<string, number>
  /** What words of a language were found to be, for the passages that follow. */
  readonly judged: Readonly<Record<Stemmed, Map<string, Judgement>>>
}

function judgeIn(language: Stemmed, asked: Asked): (form: string) => Judgement {
  sensesFor(language)
  const known = asked.judged[language]
  return form => {
    const before = known.get(form)
    if (before !== undefined) return before
    const judgement = judged(form, language, asked)
    known.set(form, judgement)
    return judgement
  }
}

function judged(form: string, language: Stemmed, asked: Asked): Judgement {
  const { stem, parts, concepts, stop, terms } = senseOf(form, language)
  const meets: Judged[] = []
  const ofStem = stop ? undefined : asked.stems.get(stem)
  if (ofStem !== undefined) meets.push({ word: ofStem, by: 'form', concept: null })
  const part = parts.find(p => asked.stems.has(p))
  if (part !== undefined) meets.push({ word: asked.stems.get(part)!, by: 'part', concept: null })
  for (const concept of concepts) {
    const word = asked.concepts.get(concept)
    if (word !== undefined) meets.push({ word, by: 'concept', concept })
  }
  const mayBegin = terms.size > 0 && [...terms.values()].some(of => of.some(t => asked.concepts.has(t.concept)))
  return meets.length || mayBegin ? { meets, terms: mayBegin ? terms : NO_TERMS } : null
}

const prepared = new WeakMap<Match, Asked>()

function askedIn(match: Match): Asked {
  const known = prepared.get(match)
  if (known) return known
  const asked = askedOf(match)
  prepared.set(match, asked)
  return asked
}

/** What is asked for, column by column; the things are the members of the question, what is denied is none of them. */
function askedOf(match: Match): Asked {
  const first = new Map<string, [Phrase, number][]>()
  const open: [Phrase, number][] = []
  const stems = new Map<string, number>()
  const concepts = new Map<string, number>()
  const take = (node: Match, word: number): void => {
    if (node.is === 'best') for (const way of node.of) take(way.match, word)
    else if (node.is !== 'phrase') for (const member of node.of) take(member, word)
    else if (node.in === 'stems') stems.set(node.forms[0]!, word)
    else if (node.in === 'concepts') concepts.set(conceptId(node.forms[0]!), word)
    else if (node.open && node.forms.length === 1) open.push([node, word])
    else first.set(node.forms[0]!, [...(first.get(node.forms[0]!) ?? []), [node, word]])
  }
  if (match.is === 'and' || match.is === 'or' || match.is === 'near')
    for (const [word, m] of match.of.entries()) take(m, word)
  else take(match, 0)
  const of = (form: string) => first.get(form) ?? NO_PHRASES
  return { of, open, stems, concepts, judged: { de: new Map(), nl: new Map(), en: new Map() } }
}

/** Where what meets the phrase from a token on ends, or -1. */
function endOf(tokens: readonly Token[], first: number, { forms, open }: Phrase): number {
  const last = forms.length - 1
  if (last < 0 || first + last >= tokens.length) return -1
  for (let n = 0; n < last; n++) if (tokens[first + n]!.form !== forms[n]) return -1
  const { form, at } = tokens[first + last]!
  const asked = forms[last] as string
  if (form === asked) return at[1]
  if (!open || !form.startsWith(asked)) return -1
  // Of a pair of syllables only the one asked for; of a word all.
  return /^[\u1100-\uffff]/.test(form) ? at[0] + asked.length : at[1]
}
