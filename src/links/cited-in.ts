import type { Citation, Decision, HistoryEntry, IsoDate, Target } from '../model/decision.js'
import type { Cited, CitedPlace } from './cited.js'
import { differ } from './copies.js'
import { type Name, nameOf, soughtBy } from './names.js'
import { placeNameOf, standsBeside } from './parallels.js'

/** What a record cites of decisions that could be in a library: in order of first mention, those known by a report alone last. */
export function citedIn({
  citations,
  history,
  jurisdiction,
}: Pick<Decision, 'citations' | 'history' | 'jurisdiction'>): readonly Cited[] {
  const gathering = new Gathering(jurisdiction)
  citations.forEach((c, n) => {
    if (c.kind === 'case' || c.kind === 'eu') gathering.decisions(c, n)
    else if (c.kind === 'reporter') gathering.reports(c, n)
  })
  history.forEach((h, n) => {
    if (h.sameProceedings) gathering.instance(h, n)
  })
  return gathering.all()
}

/** What is said of a decision that is cited. */
type Said = Pick<Cited, 'date' | 'court'>
type Growing = Cited & { readonly printed: Name[]; readonly places: CitedPlace[] }

/** A place in a report that no decision with a name stands before; what does stand there may say a court or a date. */
interface Alone extends Said {
  readonly name: Name
  readonly group: string | null
  readonly place: CitedPlace
}
/** What a report may stand beside: a decision, by name or not, and the reports beside it up to here. */
interface Before extends Said, Pick<Citation, 'at' | 'group'> {
  readonly cited: Growing | undefined
}

/** Gathers what a record cites, once for all places; citations in the order of the text. */
class Gathering {
  private readonly found = new Map<string, Growing>()
  private readonly alone: Alone[] = []
  /** What a place is printed beside, by group and place. */
  private readonly beside = new Map<string, Set<Growing>>()
  private before: Before | undefined

  constructor(private readonly jurisdiction: string | null) {}

  /** A citation of decisions by court, docket, date, ECLI, or by a place in a report behind the court. */
  decisions(c: Citation, citation: number): void {
    let first: Growing | undefined
    for (const [target, t] of c.targets.entries()) {
      const place = { at: c.at, signal: c.signal, citation, target }
      const names = soughtBy(t)
      const report = placeNameOf(t, this.jurisdiction)
      if (names.length) {
        const cited = this.add({ names, instance: false, ...saidOf(t) }, { ...place, by: 'name' })
        if (report) this.print(report, cited, c.group)
        if (target === 0) first = cited
      } else if (report)
        this.alone.push({ name: report, group: c.group, ...saidOf(t), place: { ...place, by: 'report' } })
    }
    this.pass(c, saidOf(c.targets[0] ?? {}), first)
  }

  /** A citation of places in reports. */
  reports(c: Citation, citation: number): void {
    const near = this.before && standsBeside(c, this.before) ? this.before : undefined
    const said = { date: near?.date ?? null, court: near?.court ?? null }
    const beside = c.targets.length === 1 ? near?.cited : undefined
    for (const [target, t] of c.targets.entries()) {
      const name = placeNameOf(t, this.jurisdiction)
      if (!name) continue
      const place = { at: c.at, signal: c.signal, citation, target }
      const names = soughtBy(t)
      if (names.length) {
        const own = this.add({ names, instance: false, ...saidOf(t) }, { ...place, by: 'name' })
        this.print(name, own, c.group)
      } else if (beside) {
        this.print(name, beside, c.group)
        beside.places.push({ ...place, by: 'beside' })
      } else {
        const of = target === 0 ? said : saidOf(t)
        this.alone.push({ name, group: c.group, ...of, place: { ...place, by: 'report' } })
      }
    }
    this.pass(c, said, beside)
  }

  /** An instance of the case. */
  instance({ id, date, at }: HistoryEntry, citation: number): void {
    if (id === undefined) return
    const place = { at, signal: null, citation, target: 0, by: 'name' } as const
    this.add({ names: soughtBy({ id }), date, court: null, instance: true }, place)
  }

  /** All of it; a place that stands alone means what the text prints it beside elsewhere, where that is one decision. */
  all(): readonly Cited[] {
    const meant = new Map([...this.beside].map(([key, all]) => [key, oneOf(all)]))
    for (const { name, group, place, date, court } of this.alone) {
      const known = meant.get(keyOf(group, name))
      if (known && !differ(known.date, date)) known.places.push(place)
      else this.add({ names: [name], instance: false, date, court }, place)
    }
    return [...this.found.values()]
  }

  private add(is: Said & Pick<Cited, 'names' | 'instance'>, place: CitedPlace): Growing {
    const court = place.by === 'report' ? is.court : ''
    const key = `${is.instance ? 'i' : 'c'} ${is.names[0]} ${is.date ?? ''} ${court}`
    const known = this.found.get(key) ?? { ...is, printed: [], places: [] }
    known.places.push(place)
    this.found.set(key, known)
    return known
  }

  private print(name: Name, beside: Growing, group: string | null): void {
    const key = keyOf(group, name)
    const known = this.beside.get(key) ?? new Set()
    this.beside.set(key, known)
    if (!known.has(beside)) beside.printed.push(name)
    known.add(beside)
  }

  /** What a citation stands inside of goes on. */
  private pass({ at, group }: Citation, said: Said, cited: Growing | undefined): void {
    if (!this.before || at[1] > this.before.at[1]) this.before = { at, group, ...said, cited }
  }
}

function saidOf({ date, court }: Target): { readonly date: IsoDate | null; readonly court: Name | null } {
  return { date: date ?? null, court: court === undefined ? null : nameOf(court) }
}

function keyOf(group: string | null, name: Name): string {
  return `${group} ${name}`
}

/** The decision that a text prints a place beside, with its fullest date; `undefined` where it may be several. */
function oneOf(cited: ReadonlySet<Growing>): Growing | undefined {
  const [fullest, ...others] = [...cited].sort((a, b) => (b.date ?? '').length - (a.date ?? '').length)
  const same = (o: Growing) => o.names[0] === fullest?.names[0] && !differ(o.date, fullest?.date ?? null)
  return others.every(same) ? fullest : undefined
}
