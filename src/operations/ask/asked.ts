import { conceptId } from '../../analysis/concepts/concept.js'
import { glossOf } from '../../analysis/concepts/glosses.js'
import { languagesGuessed } from '../../analysis/guess.js'
import { tokensOf } from '../../analysis/tokens.js'
import type { At } from '../../model/decision.js'
import { hitsOf, type WordHit } from '../../store/finding/hits.js'
import { type Match, type Phrase, thingsOf } from '../../store/matching.js'

/** One of the things a question asks for. */
export interface Thing {
  readonly match: Match
  /** Its part of what was asked, by how rare it is; all together 1. */
  readonly weight: number
  /** Whether a text in another language can have it: a concept, a number, a sign. */
  readonly crosses: boolean
}
/** A place that meets what was asked, with the way in which it does. */
export interface Meeting extends WordHit {
  readonly phrase: Phrase
}
/** A question ready to be compared with texts. */
export interface Asked {
  /** Languages that it may be in. */
  readonly languages: readonly string[]
  readonly things: readonly Thing[]
  readonly phrases: readonly Phrase[]
}

/** What a term of the law counts beside another word: it is what a legal question turns on. */
const CONCEPT = 1.5
/** What a word counts for texts in another language that nothing brings there. */
const WORD_ABROAD = 0.5

/** What was asked in one of these languages, each thing with its weight by its rarity (`rarities.ts`). */
export function askedOf(match: Match, languages: readonly string[], rarities: readonly number[]): Asked {
  const things = thingsOf(match)
  const points = things.map((thing, i) => rarities[i]! * (conceptsOf(thing).length ? CONCEPT : 1))
  const sum = points.reduce((a, b) => a + b, 0) || 1
  const phrases = new Map<string, Phrase>()
  for (const thing of things) for (const phrase of phrasesOf(thing)) phrases.set(keyOf(phrase), phrase)
  return {
    languages,
    things: things.map((m, i) => ({ match: m, weight: (points[i] ?? 0) / sum, crosses: crosses(m) })),
    phrases: [...phrases.values()],
  }
}

/** The same for texts in a language: what cannot be there as it was typed counts less. */
export function askedAbroad(asked: Asked, language: string | null): Asked {
  if (language === null || asked.languages.includes(language)) return asked
  const points = asked.things.map(t => t.weight * (t.crosses ? 1 : WORD_ABROAD))
  const sum = points.reduce((a, b) => a + b, 0) || 1
  return { ...asked, things: asked.things.map((t, i) => ({ ...t, weight: points[i]! / sum })) }
}

/** The languages that a question may be in; none where no word tells. */
export function languagesOf(question: string): readonly string[] {
  const forms = tokensOf(question).map(t => t.form)
  const latin = forms.filter(form => /^[a-z]{3}/.test(form))
  return [...(forms.some(f => f >= '\u1100') ? ['ko'] : []), ...(latin.length ? languagesGuessed(latin) : [])]
}

/** Whether a text in another language can have a thing. */
export function crosses(match: Match): boolean {
  return phrasesOf(match).some(p => p.in === 'concepts' || p.forms.some(form => /[0-9_]/.test(form)))
}

/** The places of a text, in a language, that meet anything of what was asked. */
export function meetingsIn(text: string, { phrases }: Asked, language: string | null): Meeting[] {
  return hitsOf(text, { is: 'or', of: phrases }, language).map(hit => ({ ...hit, phrase: phrases[hit.word]! }))
}

/** The share of what was asked, from 0 to 1, that places meet together; a thing said in another way counts what that way does. */
export function shareOf(meetings: readonly Meeting[], { things }: Asked): number {
  const met = new Set(meetings.map(m => keyOf(m.phrase)))
  return things.reduce((sum, { match, weight }) => sum + weight * partOf(match, met), 0)
}

/** Those of them that stand in a stretch. */
export function within(meetings: readonly Meeting[], [start, end]: At): Meeting[] {
  return meetings.filter(m => m.at[0] >= start && m.at[1] <= end)
}

/** How well a thing is met: of what must stand together each part counts alike. */
function partOf(match: Match, met: ReadonlySet<string>): number {
  if (match.is === 'phrase') return met.has(keyOf(match)) ? 1 : 0
  if (match.is === 'best') return Math.max(...match.of.map(way => way.worth * partOf(way.match, met)))
  const parts = match.of.map(m => partOf(m, met))
  return match.is === 'or' ? Math.max(...parts) : parts.reduce((a, b) => a + b, 0) / parts.length
}

function phrasesOf(match: Match): readonly Phrase[] {
  if (match.is === 'phrase') return [match]
  return match.is === 'best' ? match.of.flatMap(w => phrasesOf(w.match)) : match.of.flatMap(phrasesOf)
}

function keyOf({ in: column, forms, open }: Phrase): string {
  return `${column} ${open} ${forms.join(' ')}`
}

/** The concepts a thing may be met by. */
export function conceptsOf(match: Match): { readonly id: string; readonly gloss: string }[] {
  const forms = phrasesOf(match).filter(p => p.in === 'concepts')
  return [...new Set(forms.map(p => conceptId(p.forms[0]!)))].map(id => ({ id, gloss: glossOf(id) ?? id }))
}

/** What of a question a thing was typed as. */
export function typedAs(match: Match, question: string): string {
  const words = phrasesOf(match).filter(p => p.in === 'words')
  const places = hitsOf(question, { is: 'or', of: words }, null).map(h => h.at)
  if (!places.length) return words[0]?.forms.join(' ') ?? ''
  return question.slice(Math.min(...places.map(p => p[0])), Math.max(...places.map(p => p[1])))
}
