import type { At } from '../../model/decision.js'
import type { Filter, Words } from '../../query/query.js'
import { thingsOf } from '../../store/matching.js'
import type { PassageRole } from '../../store/passages.js'
import type { Entry, Hit, Store, Stored } from '../../store/store.js'
import { passageAddress } from '../reading/addresses.js'
import { type Why, whyOf } from '../search/why.js'
import { type Asked, askedAbroad, askedOf, conceptsOf, languagesOf, meetingsIn, shareOf, typedAs } from './asked.js'
import { inOrder } from './in-order.js'
import { type Quotation, quotationOf } from './quotation.js'
import { rarities, wordsOf } from './rarities.js'

/** A passage that answers a question. */
export interface Answering {
  readonly entry: Entry
  readonly paragraph: string | null
  readonly address: string
  readonly role: PassageRole
  readonly quotation: Quotation & { readonly text: string }
  readonly passage: { readonly at: At; readonly text: string }
  /** The share of what was asked that the passage meets. */
  readonly share: number
  readonly why: readonly Why[]
  /** What the passage and its quotation meet, the mean. */
  readonly met: number
  /** Of the search. */
  readonly score: number
}
/** One of the things asked for. */
export interface AskedThing {
  readonly text: string
  readonly concepts: readonly { readonly id: string; readonly gloss: string }[]
  readonly weight: number
  /** Whether any passage of the library meets it. */
  readonly known: boolean
}
export interface Found {
  readonly asked: readonly AskedThing[]
  /** The best first. */
  readonly passages: readonly Answering[]
}

/** What answers must meet of what was asked, by weight: the best sentence alone, and the mean of what it meets and what its passage does. */
const LEAST = { sentence: 0.55, mean: 0.6 } as const
/** So many of the best passages are looked at. */
const PAGE = { offset: 0, limit: 60 } as const
/** So many passages of one decision are given. */
const OF_ONE = 2
/** What is no answer: who was there, what is listed, and what others than the court wrote. */
const NOWHERE: readonly PassageRole[] = [
  ...(['head', 'parties', 'signatures', 'keywords', 'references', 'lower-courts', 'editorial'] as const),
]
/** The passages that answer a question. */
export async function passagesFor(
  question: string,
  words: Words | null,
  filters: readonly Filter[],
  store: Store,
): Promise<Found> {
  if (!words) return { asked: [], passages: [] }
  const placed = filters.some(f => f.field === 'in' && !f.not)
  const nowhere = placed ? [] : NOWHERE.map((value): Filter => ({ field: 'in', value, not: true }))
  const look = async (what: Words) =>
    await store.search({ words: what, filters: [...filters, ...nowhere] }, PAGE, {
      wide: true,
      loose: 'always',
      each: 'passage',
    })
  const { hits: near, match } = await look(words)
  if (!match) return { asked: [], passages: [] }
  const typed = thingsOf(match).map(thing => typedAs(thing, question))
  const languages = languagesOf(question)
  const rare = await rarities(thingsOf(match), typed, languages, store)
  const asked = askedOf(
    match,
    languages,
    rare.map(r => r.rarity),
  )
  // What is in another language has concepts alone, and is far below what has the words.
  const bridges = asked.things.flatMap((t, i) => (t.crosses ? (wordsOf(typed[i]!) ?? []) : []))
  const far = bridges.length ? (await look({ is: 'or', of: bridges })).hits : []
  const seen = new Set<string>()
  const hits = [...near, ...far].filter(({ entry, at }) => {
    const key = `${at[0]} ${entry.id}`
    return !seen.has(key) && seen.add(key)
  })
  const decisions = new Map<string, Promise<Stored | undefined>>()
  const found: Answering[] = []
  for (const hit of hits) {
    const { id } = hit.entry
    if (!decisions.has(id)) decisions.set(id, store.get(id))
    const stored = await decisions.get(id)
    const one = stored && answeringOf(hit, stored, asked)
    if (one) found.push(one)
  }
  return {
    asked: asked.things.map(({ match: of, weight }, i) => {
      return { text: typed[i]!, concepts: conceptsOf(of), weight: round(weight), known: rare[i]!.known }
    }),
    passages: fewOfOne(inOrder(found)),
  }
}

/** A passage with its quotation, if it answers. */
function answeringOf(hit: Hit, { decision }: Stored, all: Asked): Answering | null {
  const { entry, text, at, paragraph, role, score } = hit
  const asked = askedAbroad(all, entry.title.language)
  const meetings = meetingsIn(text, asked, entry.title.language)
  const share = shareOf(meetings, asked)
  const quotation = quotationOf(decision, { at, text }, meetings, asked)
  if (!quotation || decision.text === undefined) return null
  if (quotation.most < LEAST.sentence || (share + quotation.most) / 2 < LEAST.mean) return null
  const place = { paragraph, at: [at[0], at[1]] as const }
  return {
    ...{ entry, paragraph, role },
    address: passageAddress(decision.paragraphs, place),
    quotation: { ...quotation, text: decision.text.slice(...quotation.at) },
    passage: { at, text },
    share: round(share),
    why: whyOf(text, meetings, entry.title),
    ...{ met: (share + quotation.share) / 2, score },
  }
}

/** The best passages of each decision; a quotation that another one has to the letter (a copy, a standing phrase) once. */
function fewOfOne(passages: readonly Answering[]): Answering[] {
  const times = new Map<string, number>()
  const quoted = new Set<string>()
  return passages.filter(({ entry, quotation }) => {
    const words = quotation.text.replace(/\s+/g, ' ')
    const n = times.get(entry.id) ?? 0
    if (n >= OF_ONE || quoted.has(words)) return false
    times.set(entry.id, n + 1)
    quoted.add(words)
    return true
  })
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
