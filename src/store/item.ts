import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { wordsOf } from '../analysis/words-of.js'
import { type Cited, type CitedProvision, citedIn, provisionsIn } from '../links/cited.js'
import { type Likeness, likenessOf } from '../links/copies.js'
import { type Name, namesOf } from '../links/names.js'
import type { Decision } from '../model/decision.js'
import { packText, unpackText } from './packed-text.js'
import { type Passage, passagesOf, passageText } from './passages.js'
import { type Title, titleOf } from './title.js'

/**
 * A decision made ready to be kept: all that costs time is done, so that it can be done in any thread. Plain data, safe
 * to send between threads.
 */
export interface Item {
  /** Tells content from other content: hash of the bytes it was read from, with what else decided how it was read. */
  readonly key: string
  readonly id: string
  readonly name: string
  readonly madeWith: string
  readonly title: Title
  /** The record without its text, and the text apart: as `recordOf` and `unpackText` read them. */
  readonly record: Uint8Array
  readonly text: Uint8Array
  /** Problems by code, for counts. */
  readonly problems: readonly { readonly code: string; readonly severity: string }[]
  readonly passages: readonly IndexedPassage[]
  /** Names under which it is cited, what it cites, and what tells copies of it. */
  readonly names: readonly Name[]
  readonly cited: readonly Cited[]
  readonly provisions: readonly CitedProvision[]
  readonly likeness: Likeness
}
export interface IndexedPassage extends Passage {
  /** Its words as an index keeps them, in order, with blanks between. */
  readonly words: string
}

/** Makes a decision ready. It must carry its text. */
export function itemOf(decision: Decision, key: string): Item {
  const { text = '', ...record } = decision
  return {
    key,
    id: decision.id,
    name: decision.source.name,
    madeWith: decision.madeWith,
    title: titleOf(decision),
    record: deflated(JSON.stringify(record)),
    text: packText(text),
    problems: distinctProblems(decision),
    passages: indexed(decision, text),
    names: namesOf(decision),
    cited: citedIn(decision),
    provisions: provisionsIn(decision),
    likeness: likenessOf(decision),
  }
}

function indexed(decision: Decision, text: string): IndexedPassage[] {
  const passages = passagesOf(decision)
  const own = passages.find(p => p.role !== 'editorial') ?? passages[0]
  return passages.map(p => {
    const words = wordsOf(passageText(text, p))
    return { ...p, words: p === own ? withNames(words, decision) : words }
  })
}

/** The court's first passage is found by the decision's ECLI and dockets too, where they are derived or printed otherwise, and glued. */
function withNames(words: string, { ecli, caseNumbers }: Decision): string {
  const names = [ecli ?? '', ...caseNumbers, ...caseNumbers.map(name => name.replace(/\s/g, ''))].map(wordsOf)
  return [words, ...names.filter(name => name !== '' && !` ${words} `.includes(` ${name} `))].join(' ')
}

/** The decision that was made ready. */
export function decisionOf(item: { readonly record: Uint8Array; readonly text: Uint8Array }): Decision {
  return { ...recordOf(item.record), text: unpackText(item.text) }
}

/** The record that was made ready, without its text. Throws when the bytes are damaged. */
export function recordOf(bytes: Uint8Array): Omit<Decision, 'text'> {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'))
}

/** What `passageText` gives for a passage, read from a packed text. */
export function keptPassage(text: Uint8Array, { at, without }: Pick<IndexedPassage, 'at' | 'without'>): string {
  const [start, end] = at
  const inside = without.map(([from, to]): readonly [number, number] => [from - start, to - start])
  return passageText(unpackText(text, start, end), { at: [0, end - start], without: inside })
}

function deflated(text: string): Uint8Array {
  return deflateRawSync(Buffer.from(text, 'utf8'), { level: 1 })
}

function distinctProblems(decision: Decision): Item['problems'] {
  const seen = new Map(decision.problems.map(({ code, severity }) => [`${code} ${severity}`, { code, severity }]))
  return [...seen.values()]
}
