import { besidesOf } from '../analysis/besides.js'
import { wordsOf } from '../analysis/words-of.js'
import { type Cited, type CitedProvision, provisionsIn } from '../links/cited.js'
import { citedIn } from '../links/cited-in.js'
import { type Likeness, likenessOf } from '../links/copies.js'
import { type Name, namesOf } from '../links/names.js'
import type { Decision } from '../model/decision.js'
import { type Packed, packed, textIn } from './packed.js'
import { type Particulars, particularsOf } from './particulars.js'
import { type Passage, passagesOf, passageText } from './passages.js'
import { type Title, titleOf } from './title.js'

/**
 * A decision made ready to be kept: all that costs time is done, so that it can be done in any thread. Plain data, safe
 * to send between threads.
 */
export interface Item extends Packed, Linked {
  /** Tells content from other content: hash of the bytes it was read from, with what else decided how it was read. */
  readonly key: string
  readonly id: string
  readonly name: string
  readonly madeWith: string
  readonly title: Title
  /** Problems by code, for counts. */
  readonly problems: readonly { readonly code: string; readonly severity: string }[]
  readonly passages: readonly IndexedPassage[]
  readonly particulars: Particulars
}
/** How a decision hangs together with others: names under which it is cited, what it cites, and what tells copies of it. */
export interface Linked {
  readonly names: readonly Name[]
  readonly cited: readonly Cited[]
  readonly provisions: readonly CitedProvision[]
  readonly likeness: Likeness
}
export interface IndexedPassage extends Passage {
  /** Its words as an index keeps them, in order, with blanks between. */
  readonly words: string
  /** What stands beside them (`src/analysis/besides.ts`). */
  readonly stems: string
  readonly concepts: string
}

/** Makes a decision ready. It must carry its text. */
export function itemOf(decision: Decision, key: string): Item {
  return {
    ...packed(decision),
    key,
    id: decision.id,
    name: decision.source.name,
    madeWith: decision.madeWith,
    title: titleOf(decision),
    problems: distinctProblems(decision),
    passages: indexedPassages(decision),
    particulars: particularsOf(decision),
    ...linkedOf(decision),
  }
}

/** How a decision hangs together with others. It must carry its text. */
export function linkedOf(decision: Decision): Linked {
  return {
    names: namesOf(decision),
    cited: citedIn(decision),
    provisions: provisionsIn(decision),
    likeness: likenessOf(decision),
  }
}

/** The passages of a decision with what an index keeps of them. It must carry its text. */
export function indexedPassages(decision: Decision): readonly IndexedPassage[] {
  const { text = '' } = decision
  const passages = passagesOf(decision)
  const own = passages.find(p => p.role !== 'editorial') ?? passages[0]
  return passages.map(p => {
    const words = wordsOf(passageText(text, p))
    const named = p === own ? withNames(words, decision) : words
    return { ...p, words: named, ...besidesOf(words, decision.language) }
  })
}

/** The court's first passage is found by the decision's ECLI and dockets too, where they are derived or printed otherwise, and glued. */
function withNames(words: string, { ecli, caseNumbers }: Decision): string {
  const names = [ecli ?? '', ...caseNumbers, ...caseNumbers.map(name => name.replace(/\s/g, ''))].map(wordsOf)
  return [words, ...names.filter(name => name !== '' && !` ${words} `.includes(` ${name} `))].join(' ')
}

/** What `passageText` gives for a passage, read from a packed decision. */
export function keptPassage(item: Packed, { at, without }: Pick<IndexedPassage, 'at' | 'without'>): string {
  const [start, end] = at
  const inside = without.map(([from, to]): readonly [number, number] => [from - start, to - start])
  return passageText(textIn(item, start, end), { at: [0, end - start], without: inside })
}

function distinctProblems(decision: Decision): Item['problems'] {
  const seen = new Map(decision.problems.map(({ code, severity }) => [`${code} ${severity}`, { code, severity }]))
  return [...seen.values()]
}
