import { DUTCH } from './compounds/dutch.table.js'
import { GERMAN } from './compounds/german.table.js'

/** Languages that write compounds as one word. */
export type Compounding = 'de' | 'nl'

export function isCompounding(language: string | null): language is Compounding {
  return language === 'de' || language === 'nl'
}

/** Words by how many others they were seen with: log2. */
type Strengths = ReadonlyMap<string, number>
interface Dictionary {
  readonly modifiers: Strengths
  readonly heads: Strengths
}
const TABLES = { de: GERMAN, nl: DUTCH } as const
/** Made when they are first asked for. */
const dictionaries = new Map<Compounding, Dictionary>()

/** Shorter words are not taken apart, and no part is shorter. */
const SHORTEST = 8
const LEAST_MODIFIER = 3
const LEAST_HEAD = 4
/** A part is one if it was seen in so many others, both taken together (log2); both being long counts for one more. */
const SURE = 3
const LONG = 5
/** Longer words are hardly words. */
const LONGEST = 48

/**
 * The words that a compound is made of, folded, and the compounds within it, in their order: `wohnungseigentuemergemeinschaft` gives
 * `wohnungseigentuemer`, `wohnungs`, `eigentuemer`, `gemeinschaft`. What is none gives nothing. Linear in the square of the word.
 */
export function partsOf(form: string, language: Compounding): readonly string[] {
  return halvesOf(form, language).flatMap(half => [half, ...partsOf(half, language)])
}

/** What stands before in a compound, with its linking element, and what it is; nothing for what is no compound. */
export function halvesOf(form: string, language: Compounding): readonly string[] {
  if (form.length < SHORTEST || form.length > LONGEST || !/^[a-z]+$/.test(form)) return []
  const at = bestCut(form, dictionaryOf(language))
  return at === 0 ? [] : [form.slice(0, at), form.slice(at)]
}

/** All words with which a compound may begin, the longest first, each with what is left. */
export function beginningsOf(form: string, language: Compounding): readonly (readonly [string, string])[] {
  if (form.length < SHORTEST || form.length > LONGEST || !/^[a-z]+$/.test(form)) return []
  const dictionary = dictionaryOf(language)
  const found: [string, string][] = []
  for (let at = form.length - LEAST_HEAD; at >= LONG; at--)
    if (strengthOf(form, at, dictionary) > 0) found.push([form.slice(0, at), form.slice(at)])
  return found
}

/** Where the modifier ends and the head begins; 0 for what is no compound. */
function bestCut(form: string, dictionary: Dictionary): number {
  let best = 0
  let most = 0
  for (let at = LEAST_MODIFIER; at <= form.length - LEAST_HEAD; at++) {
    const score = strengthOf(form, at, dictionary)
    if (score > most) {
      most = score
      best = at
    }
  }
  return best
}

/** How sure it is that a compound may be cut at a place; 0 where it may not. */
function strengthOf(form: string, at: number, { modifiers, heads }: Dictionary): number {
  const modifier = modifiers.get(form.slice(0, at))
  if (modifier === undefined) return 0
  const head = heads.get(form.slice(at)) ?? inflected(form.slice(at), heads)
  if (head === undefined) return 0
  const score = modifier + head + (at >= LONG && form.length - at >= LONG ? 1 : 0)
  return score >= SURE ? score : 0
}

/** How strong a head is without its ending. */
function inflected(head: string, heads: Strengths): number | undefined {
  for (const ending of ['n', 's', 'en', 'es', 'e', 'er', 'ern']) {
    if (head.length - ending.length < LONG || !head.endsWith(ending)) continue
    const strength = heads.get(head.slice(0, -ending.length))
    if (strength !== undefined) return strength
  }
  return undefined
}

function dictionaryOf(language: Compounding): Dictionary {
  const known = dictionaries.get(language)
  if (known) return known
  const { modifiers, heads } = TABLES[language]
  const dictionary = { modifiers: strengths(modifiers), heads: strengths(heads) }
  dictionaries.set(language, dictionary)
  return dictionary
}

function strengths(table: Readonly<Record<number, string>>): Strengths {
  const found = new Map<string, number>()
  for (const [n, words] of Object.entries(table)) for (const word of words.split(' ')) found.set(word, Number(n))
  return found
}
