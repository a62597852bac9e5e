import type { Decision, HistoryEntry } from '../../model/decision.js'
import type { Disposition } from '../../model/vocabulary.js'
import type { Instance, Link } from '../../store/links.js'
import type { Entry } from '../../store/store.js'
import type { Address } from '../countries.js'
import type { Context } from '../operation.js'

/** A decision of a case, of the library or only told of, and what became of it. */
export interface InstanceOf {
  readonly entry: Entry | null
  readonly court: string | null
  readonly date: string | null
  readonly docket: string | null
  readonly outcome: readonly Disposition[]
  readonly became: readonly Later[]
  readonly address: Address | null
}
export interface Later {
  /** `null` where that is only told of. */
  readonly id: string | null
  readonly court: string | null
  readonly date: string | null
  readonly outcome: readonly Disposition[]
}

/** The instances of a case, the first first; none for a decision that is not there. */
export async function instancesOf(id: string, context: Context): Promise<readonly InstanceOf[]> {
  const chain = await context.store.chain(id)
  const kept = chain.map(instance => keptInstance(instance, chain, context))
  const told = await Promise.all(chain.map(({ entry }) => toldBy(entry, context)))
  return told.reduce<readonly InstanceOf[]>((all, { by, instances }) => {
    // What a decision tells of goes before it, in the order of their days.
    return instances.reduce<readonly InstanceOf[]>((list, instance) => {
      const known = list.findIndex(other => isSame(other, instance))
      if (known >= 0)
        return list.map((other, i) =>
          i === known ? { ...other, became: other.became.length ? other.became : instance.became } : other,
        )
      const at = list.findIndex(other => other.entry?.id === by || later(other, instance))
      return [...list.slice(0, at < 0 ? list.length : at), instance, ...list.slice(at < 0 ? list.length : at)]
    }, all)
  }, kept)
}

function keptInstance({ entry }: Instance, chain: readonly Instance[], { countries }: Context): InstanceOf {
  const { court, date, caseNumbers, outcome, ecli, jurisdiction } = entry.title
  const [docket = null] = caseNumbers
  return {
    entry,
    court: court?.name ?? null,
    date,
    docket,
    outcome,
    became: chain.filter(i => i.before.includes(entry.id)).map(i => laterOf(i.entry)),
    address: countries.address(
      {
        ...(court ? { court: court.name } : {}),
        ...(docket ? { docket } : {}),
        ...(ecli ? { ecli } : {}),
        ...(date ? { date } : {}),
      },
      jurisdiction,
    ),
  }
}

/** The instances that a decision tells of and that the library does not have. */
async function toldBy({ id }: Entry, { store, countries }: Context): Promise<{ by: string; instances: InstanceOf[] }> {
  const stored = await store.get(id)
  const links = (await store.links(id)) ?? []
  if (!stored) return { by: id, instances: [] }
  const { decision } = stored
  const there = new Set(links.filter((l: Link) => l.of === 'history' && l.status === 'exact').map(l => l.index))
  const all = decision.history.filter(h => h.sameProceedings && !isAfter(h, decision))
  const ordered = [...all].sort((a, b) => byDate(a.date, b.date))
  const told = ordered
    .map((h, i) => ({ h, after: ordered[i + 1] }))
    .filter(({ h }) => !there.has(decision.history.indexOf(h)))
  return {
    by: id,
    instances: told.map(({ h: { court, caseNumber, date, outcome }, after }) => ({
      entry: null,
      court,
      date,
      docket: caseNumber,
      outcome: outcome === null ? [] : [outcome],
      became: [after ? toldLater(after) : laterOf(stored)],
      address: countries.address(
        { ...(court ? { court } : {}), ...(caseNumber ? { docket: caseNumber } : {}), ...(date ? { date } : {}) },
        decision.jurisdiction,
      ),
    })),
  }
}

function laterOf({ id, title }: Entry): Later {
  return { id, court: title.court?.name ?? null, date: title.date, outcome: title.outcome }
}

function toldLater({ court, date, outcome }: HistoryEntry): Later {
  return { id: null, court, date, outcome: outcome === null ? [] : [outcome] }
}

/** What a publisher lists beside a decision may have followed it, and may be the decision itself. */
function isAfter({ date, caseNumber }: HistoryEntry, decision: Decision): boolean {
  if (date === null || decision.date === null) return false
  return (
    date > decision.date || (date === decision.date && caseNumber !== null && decision.caseNumbers.includes(caseNumber))
  )
}

function isSame(a: InstanceOf, b: InstanceOf): boolean {
  if (a.date !== null && b.date !== null && a.date !== b.date) return false
  if (a.docket !== null && b.docket !== null) return bare(a.docket) === bare(b.docket)
  return a.court !== null && a.court === b.court && a.date === b.date
}

/** An Austrian docket is cited with the number of the paper in the file (`5 Cg 1/20x-14`), and with or without blanks. */
function bare(docket: string): string {
  return docket.replace(/\s+/g, '').replace(/-\d{1,4}$/, '')
}

function later(a: InstanceOf, b: InstanceOf): boolean {
  return a.date !== null && b.date !== null && a.date > b.date
}

/** Days in order; one that is not known keeps its place. */
function byDate(a: string | null, b: string | null): number {
  return a === null || b === null || a === b ? 0 : a < b ? -1 : 1
}
