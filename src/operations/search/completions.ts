import { termsOf } from '../../analysis/concepts/concept.js'
import { STEMMED } from '../../analysis/stems.js'
import { wordsOf } from '../../analysis/words-of.js'
import type { CitedLaw } from '../../store/links.js'
import type { Store } from '../../store/store.js'
import { asPrinted } from './printed.js'

/** What a query may go on to be. */
export interface Completion {
  readonly query: string
  readonly kind: 'concept' | 'court' | 'law' | 'word'
  readonly says: string
  readonly about: string | null
  readonly found: number | null
}

/** Nothing is completed before so many letters of an alphabet; of syllables one is enough. */
const LEAST = 2
/** So many laws, the most cited ones, are known by name. */
const LAWS = { offset: 0, limit: 200 }
/** Of concepts, courts and laws so many at most, so that words have their place. */
const MOST_OF_A_KIND = 3

/** What completes the last word of what was typed, or its last words together, the most telling kinds first. */
export async function completionsOf(typed: string, limit: number, store: Store): Promise<Completion[]> {
  const last = /[\p{L}\p{M}\p{N}-]+$/u.exec(typed)
  if (!last || (last[0].length < LEAST && /^[\u0000-\u10ff]/.test(last[0])) || /:"?$/.test(typed.slice(0, last.index)))
    return []
  const before = typed.slice(0, last.index)
  const asked = wordsOf(last[0])
  const lists = [
    await conceptsFor(typed),
    await courtsFor(before, asked, store),
    await lawsFor(before, last[0], store),
    await wordsFor(before, asked, limit, store),
  ]
  const all = lists.flatMap((list, i) => (i < lists.length - 1 ? list.slice(0, MOST_OF_A_KIND) : list))
  return [...new Map(all.map(c => [c.query.toLowerCase(), c])).values()].slice(0, limit)
}

interface Term {
  readonly key: string
  readonly term: string
  readonly gloss: string
}
let terms: Promise<readonly Term[]> | null = null

/** All terms of all concepts in the order of their keys; the tables are read when they are first asked for. */
async function readTerms(): Promise<readonly Term[]> {
  const { CONCEPTS } = await import('../../analysis/concepts/concepts.js')
  return CONCEPTS.flatMap(concept =>
    [...STEMMED, 'ko' as const].flatMap(language =>
      termsOf(concept, language).map(term => ({ key: wordsOf(term), term, gloss: concept.gloss })),
    ),
  ).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Terms that begin as the last three, two or one words typed. */
async function conceptsFor(typed: string): Promise<Completion[]> {
  const starts = [...typed.matchAll(/[\p{L}\p{M}\p{N}-]+/gu)].slice(-3).map(m => m.index)
  for (const start of starts) {
    const key = wordsOf(typed.slice(start))
    if (key.length < LEAST && /^[\u0000-\u10ff]/.test(key)) continue
    const found = (await termsFrom(key)).sort((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1))
    if (found.length)
      return found.map(({ term, gloss }) => ({
        ...{ query: typed.slice(0, start) + term, kind: 'concept' as const, says: term, about: gloss, found: null },
      }))
  }
  return []
}

async function termsFrom(key: string): Promise<Term[]> {
  const all = await (terms ??= readTerms())
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.key < key) low = middle + 1
    else high = middle
  }
  const found: Term[] = []
  for (let i = low; i < all.length && all[i]!.key.startsWith(key); i++) found.push(all[i]!)
  return found
}

async function courtsFor(before: string, asked: string, store: Store): Promise<Completion[]> {
  const { courts } = await store.stats()
  const begins = (words: string) => ` ${words}`.includes(` ${asked}`)
  return courts
    .filter(({ value, name }) => begins(wordsOf(name)) || begins(wordsOf(value)))
    .slice(0, MOST_OF_A_KIND)
    .map(({ value, name, decisions }) => ({
      ...{ query: `${before}court:${/^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value.replaceAll('"', ' ')}"`}` },
      ...{ kind: 'court' as const, says: name, about: null, found: decisions },
    }))
}

const laws = new WeakMap<Store, { readonly of: string; readonly items: readonly CitedLaw[] }>()

/** The most cited laws, asked for again when there are more or fewer decisions: to count them takes long. */
async function lawsOf(store: Store): Promise<readonly CitedLaw[]> {
  const { decisions, passages } = await store.stats()
  const of = `${decisions} ${passages}`
  const known = laws.get(store)
  if (known?.of === of) return known.items
  const { items } = await store.laws(null, LAWS)
  laws.set(store, { of, items })
  return items
}

/** Laws that are called by letters, as Germany, Austria and Korea do. */
async function lawsFor(before: string, typed: string, store: Store): Promise<Completion[]> {
  const asked = typed.toLowerCase()
  return (await lawsOf(store)).flatMap(({ law, decisions }) => {
    const name = law.slice(law.indexOf(':') + 1)
    if (!name.startsWith(asked) || /\d/.test(name)) return []
    const says = name.length <= 6 ? name.toUpperCase() : name
    return [{ query: before + says, kind: 'law' as const, says, about: null, found: decisions }]
  })
}

async function wordsFor(before: string, asked: string, limit: number, store: Store): Promise<Completion[]> {
  if (!/^[a-z]+$/.test(asked)) return []
  const found = await store.words(asked, limit)
  return await Promise.all(
    found.map(async ({ word, passages }) => {
      const says = /[aou]e|ss/.test(word) ? await asPrinted(word, store) : word
      return { query: before + says, kind: 'word' as const, says, about: null, found: passages }
    }),
  )
}
