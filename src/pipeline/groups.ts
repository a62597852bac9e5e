import type { Target } from '../model/decision.js'
import type { FoundCitation } from '../pack/rule.js'

/** A reporter reference joins the decision before it when no more than this stands between. */
const JOINED = /^\s*[,=([]?\s*$/

/**
 * One id for all citations of one decision: the same ECLI or docket, or court with date, and the reporters printed beside it,
 * there and wherever else the text names their place alone.
 */
export function groupsOf(citations: readonly FoundCitation[], text: string): (string | undefined)[] {
  const same = new Sameness()
  const keys: (string | undefined)[] = []
  let before: FoundCitation | undefined
  let beforeKey: string | undefined
  for (const c of citations) {
    let key = oneDecision(c) ? keyOf(c, c.targets[0] as Target) : undefined
    if (c.kind === 'case' && key !== undefined) same.decides(key, c.targets[0] as Target)
    if (c.kind === 'reporter' && beforeKey !== undefined && (c.parallel || follows(before, c, text))) {
      if (key !== undefined) same.join(key, beforeKey)
      key = beforeKey
    }
    keys.push(key)
    if (!c.nests) {
      before = c
      beforeKey = key
    }
  }
  const ids = new Map<string, string>()
  return keys.map(key => {
    if (key === undefined) return undefined
    const one = same.of(key)
    if (!ids.has(one)) ids.set(one, `g${ids.size + 1}`)
    return ids.get(one)
  })
}

function follows(before: FoundCitation | undefined, c: FoundCitation, text: string): boolean {
  if (before?.kind !== 'case' && before?.kind !== 'reporter') return false
  const gap = c.start - before.end
  return gap >= 0 && gap < 12 && JOINED.test(text.slice(before.end, c.start))
}

type Asked = (root: string) => ReadonlySet<string>
const NONE: ReadonlySet<string> = new Set()

/** Which keys are of one decision by what is printed side by side; where that would make two decisions one, none is joined. */
class Sameness {
  private readonly above = new Map<string, string>()
  private readonly names = new Map<string, Set<string>>()
  /** Court and day of those that have a name besides. */
  private readonly days = new Map<string, Set<string>>()
  private readonly courts = new Map<string, Set<string>>()
  private told: ReadonlyMap<string, string> | undefined

  join(a: string, b: string): void {
    const [one, other] = [this.root(a), this.root(b)]
    if (one !== other) this.above.set(one, other)
  }

  /** A case citation has this key. */
  decides(key: string, t: Target): void {
    const { court, reporter, ref } = t
    const day = dayOf(t)
    if (key !== placeOf(reporter, ref)) add(this.names, key, key)
    if (day !== undefined && key !== day) add(this.days, key, day)
    if (court !== undefined) add(this.courts, key, court)
  }

  of(key: string): string {
    this.told ??= this.tell()
    return this.told.get(key) ?? key
  }

  private root(key: string): string {
    let at = key
    for (let up = this.above.get(at); up !== undefined; up = this.above.get(at)) {
      const higher = this.above.get(up)
      if (higher !== undefined) this.above.set(at, higher)
      at = up
    }
    return at
  }

  private tell(): Map<string, string> {
    const [names, days, courts] = [this.names, this.days, this.courts].map(said => {
      const together = new Map<string, Set<string>>()
      for (const [key, values] of said) for (const v of values) add(together, this.root(key), v)
      return (root: string): ReadonlySet<string> => together.get(root) ?? NONE
    }) as [Asked, Asked, Asked]
    const single = (root: string) => {
      const known = days(root)
      return courts(root).size < 2 && [...names(root)].filter(name => !known.has(name)).length < 2
    }
    const told = new Map<string, string>()
    const roots = new Map<string, boolean>()
    for (const key of this.above.keys()) {
      const root = this.root(key)
      if (!roots.has(root)) roots.set(root, single(root))
      if (roots.get(root)) told.set(key, root)
    }
    return told
  }
}

function add(to: Map<string, Set<string>>, key: string, value: string): void {
  const known = to.get(key)
  if (known) known.add(value)
  else to.set(key, new Set([value]))
}

/** Several dockets with one date and court are those of one decision. */
function oneDecision({ kind, targets: [first, ...more] }: FoundCitation): boolean {
  if (!first || more.length === 0) return first !== undefined
  return (
    kind === 'case' && first.date !== undefined && more.every(t => t.date === first.date && t.court === first.court)
  )
}

function keyOf(c: FoundCitation, t: Target): string | undefined {
  const place = placeOf(t.reporter, t.ref)
  if (c.kind === 'reporter') return place
  if (c.kind !== 'case') return undefined
  if (t.ecli !== undefined) return t.ecli
  if (t.docket) return `${t.court ?? ''}|${t.docket}`
  return dayOf(t) ?? place
}

/** Court and date, by which a decision without docket is known. */
function dayOf({ court, date }: Target): string | undefined {
  return court && date ? `${court}|${date}` : undefined
}

function placeOf(reporter: string | undefined, ref: string | undefined): string | undefined {
  return reporter && ref ? `${reporter} ${ref}` : undefined
}
