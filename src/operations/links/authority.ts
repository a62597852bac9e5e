import { z } from 'zod'
import type { Level } from '../../model/vocabulary.js'
import type { Store } from '../../store/store.js'
import { countSchema } from '../entry.js'

/** Who cites: how many decisions, and how many of them of high courts. Not whether what they cite is still good law. */
export interface Authority {
  readonly decisions: number
  readonly supreme: number
  readonly appeal: number
}
export const authoritySchema = z
  .object({
    decisions: countSchema('Decisions that cite it; copies of one count once, instances of its own case do not.'),
    supreme: countSchema('Those of them of supreme and constitutional courts.'),
    appeal: countSchema('Those of them of courts of appeal.'),
  })
  .meta({ id: 'Authority', description: 'Who cites it. It says nothing of whether it is still good law.' })

type Sorted = (page: { readonly offset: number; readonly limit: number }) => Promise<{
  readonly total: number
  readonly items: readonly {
    readonly entry: { readonly title: { readonly court: { readonly level: Level | null } | null } }
  }[]
}>

/** Counts by level in a list that has the highest courts first, with a few looks at single places of it. */
export async function authorityIn(list: Sorted, total: number): Promise<Authority> {
  if (total === 0) return { decisions: 0, supreme: 0, appeal: 0 }
  const rankAt = async (offset: number) => rank((await list({ offset, limit: 1 })).items[0]?.entry.title.court?.level)
  const until = async (highest: number, from: number) => {
    let [low, high] = [from, total]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((await rankAt(middle)) <= highest) low = middle + 1
      else high = middle
    }
    return low
  }
  const supreme = await until(0, 0)
  return { decisions: total, supreme, appeal: (await until(1, supreme)) - supreme }
}

/** The same for a decision of the library. */
export async function authorityOf(id: string, store: Store): Promise<Authority> {
  const [total = 0] = await store.citedCounts([id])
  return await authorityIn(page => store.citedBy(id, page), total)
}

function rank(level: Level | null | undefined): number {
  return level === 'supreme' || level === 'constitutional' ? 0 : level === 'appeal' ? 1 : 2
}
