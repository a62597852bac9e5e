import type { Decision, Section } from '../model/decision.js'
import { type Item, itemOf } from './item.js'
import type { Entry, Page, Store } from './store.js'

/** What a made-up decision says; the rest of its record is empty. */
export interface Sample extends Partial<Omit<Decision, 'text' | 'source' | 'sections'>> {
  readonly name?: string
  /** Tells its content from other content; default is its text. */
  readonly key?: string
  /** Its passages: text alone is reasoning. */
  readonly says?: readonly (string | { readonly role: Section['role']; readonly text: string })[]
}

/** A decision made ready, with one section for each text. */
export function sample({ name = 'a.txt', key, says = ['nothing of note'], ...facts }: Sample = {}): Item {
  let text = ''
  const sections = says.map((s): Section => {
    const { role, text: words } = typeof s === 'string' ? { role: 'reasoning' as const, text: s } : s
    const start = text.length
    text += `${words}\n\n`
    return { role, heading: null, at: [start, start + words.length], children: [] }
  })
  const decision: Decision = {
    ...EMPTY,
    ...facts,
    source: { name, sha256: '', mediaType: 'text/plain', format: 'text', publisher: null, length: text.length },
    text,
    sections,
  }
  return itemOf(decision, key ?? `${text} ${JSON.stringify(facts)}`)
}

/** The same decision as other rules would have read it. */
export function madeWith(rules: string, is: Sample): Item {
  return sample({ ...is, key: sample(is).key, madeWith: rules })
}

const EMPTY: Omit<Decision, 'text' | 'source' | 'sections'> = {
  schema: 'pandect.decision/1',
  id: 'X:1',
  madeWith: 'rules',
  ...{ jurisdiction: null, language: null, court: null, type: null, date: null, published: null, ecli: null },
  ...{ ecliBasis: null, documentNumber: null, areaOfLaw: null, procedure: null, costs: null },
  ...{ caseNumbers: [], keywords: [], norms: [], outcome: [], judges: [], paragraphs: [], dropped: [], editorial: [] },
  ...{ footnotes: [], headnotes: [], mentions: [], placeholders: [], parties: [], citations: [], amounts: [] },
  ...{
    dates: [],
    sums: [],
    timeline: [],
    history: [],
    operative: [],
    claims: [],
    holdings: [],
    problems: [],
    checks: [],
  },
}

/** The first thousand. */
export const ALL: Page = { offset: 0, limit: 1000 }

/** A court by its name. */
export function court(name: string, code: string | null = null): Decision['court'] {
  return { name, code, level: 'appeal', seat: null, chamber: null }
}

/** Keeps items in an import of their own. */
export async function keep(store: Store, ...items: readonly Item[]) {
  const { id } = await store.begin(`import ${(await store.batches(ALL)).total + 1}`)
  const kept = await store.put(id, items)
  return { kept, batch: await store.end(id) }
}

/** All that can be asked of a library, but for when things were stored. */
export async function whole(store: Store) {
  const entries = (await store.list([], ALL)).items
  const found = await store.search({ words: null, filters: [] }, ALL)
  const stored = await Promise.all(entries.map(({ id }: Entry) => store.get(id)))
  return {
    entries,
    stats: await store.stats(),
    found,
    stored: stored.map(s => ({ ...s, versions: s?.versions.map(({ version, batch }) => ({ version, batch })) })),
  }
}
