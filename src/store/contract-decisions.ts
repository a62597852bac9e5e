import type { Citation, HistoryEntry, Target } from '../model/decision.js'
import type { Level } from '../model/vocabulary.js'
import { type Sample, sample } from './contract-samples.js'
import type { Item } from './item.js'
import type { Store } from './store.js'

/** A made-up decision of a made-up court, that cites others: `docket`, or `docket date`. */
export interface Made extends Omit<Sample, 'court' | 'history'> {
  readonly court?: string | null
  readonly level?: Level
  readonly cites?: readonly (string | Target)[]
  /** Instances of its own case: `court: docket`, or `court: docket date`. */
  readonly after?: readonly string[]
}

const COURT = 'Oberhof'
const DATE = / (\d{4}(?:-\d\d)*)$/

/** The canonical id of a decision of a made-up court. */
export const idOf = (docket: string, court = COURT) => `de:${court}:${docket}`

/** What a citation of a decision of the highest made-up court points to. */
export function target(cited: string, court = COURT): Target {
  const date = DATE.exec(cited)?.[1]
  const docket = cited.replace(DATE, '')
  return { court, docket, id: idOf(docket, court), ...(date ? { date } : {}) }
}

/** A citation of one or several targets, 5 characters from an offset on. */
export function citation(start: number, targets: readonly Target[], more: Partial<Citation> = {}): Citation {
  const is = { kind: 'case', form: 'formal', group: null, signal: null, status: 'outside', by: 'x' } as const
  return { ...is, at: [start, start + 5], targets, ...more }
}

/** A decision of one docket or several (`1 A 1/30, 1 A 2/30`), whose name tells it from others of the same docket. */
export function made(
  dockets: string,
  { court = COURT, level = 'supreme', cites = [], after = [], ...is }: Made = {},
): Item {
  const caseNumbers = dockets.split(', ').filter(d => d)
  const date = is.date ?? null
  return sample({
    id: idOf(caseNumbers[0] ?? 'x', court ?? 'x'),
    name: `${dockets} ${date ?? ''}`,
    jurisdiction: 'DE',
    court: court === null ? null : { code: null, name: court, level, seat: null, chamber: null },
    caseNumbers,
    citations: cites.map((c, n) => citation(6 * n, [typeof c === 'string' ? target(c) : c], { signal: `s${n}` })),
    history: after.map(instance),
    says: [`Says ${dockets} of ${date}. And some more, so that there is a place for what is cited.`],
    ...is,
  })
}

function instance(named: string, n: number): HistoryEntry {
  const [court, cited] = named.split(': ') as [string, string]
  const { docket = null, id, date = null } = target(cited, court)
  return {
    court,
    caseNumber: docket,
    date,
    outcome: null,
    sameProceedings: true,
    at: [n, n + 1],
    ...(id ? { id } : {}),
  }
}

/** Where the citations of an entry lead: `exact de:Oberhof:1 A 1/30`. */
export async function leads(store: Store, id: string): Promise<readonly string[]> {
  const links = await store.links(id)
  return (links ?? []).map(l => [l.status, ...l.entries].join(' '))
}

/** Words enough to tell a text from others, the same for the same number. */
export function words(seed: number, count = 400): string {
  return Array.from({ length: count }, (_, n) => `w${(n * 7919 + seed * 104729) % 5003}`).join(' ')
}
