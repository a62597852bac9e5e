import type { Target } from '../../../model/decision.js'
import type { FoundCitation } from '../../../pack/rule.js'

/** A decision cited earlier in the text, with the name it goes by (`– Beispielmarke`). */
interface Cited {
  readonly at: number
  readonly name: string | undefined
  readonly targets: readonly Target[]
}

/** The name of a case behind its place, as the Federal Court and the Federal Patent Court give them. */
const NAME = /^[^;()\n]{0,60}? [–-] ([^;,()\n–]{2,48}?)(?= ?[;,()\n–]|\.(?: |$)|$)/
const DOCKET = /^(?:[IVX]+[a-z]? |\d+ )?[A-Z][A-Za-z]{0,5} ?(?:\(|\d)/
const REACH = 6000

/**
 * The decisions a text has cited so far, by which `aaO` is read. What it means is the decision of that court with the same
 * name or date, else the only one of the court shortly before; where several could be meant, none.
 */
export class Antecedents {
  readonly #named = new Map<string, Cited>()
  readonly #dated = new Map<string, Cited | 'several'>()
  readonly #byCourt = new Map<string, Cited[]>()

  constructor(private readonly text: string) {}

  /** Keeps a decision that later references may point back to. */
  keep(c: FoundCitation): void {
    const [t] = c.targets
    if ((t?.docket ?? t?.date ?? t?.ref) === undefined) return
    const name = this.#nameOf(c)
    const cited: Cited = { at: c.end, name, targets: c.targets }
    for (const court of t?.court === undefined ? [''] : ['', t.court]) {
      if (name !== undefined) this.#named.set(`${court}|${name}`, cited)
      if (t?.date === undefined) continue
      const same = this.#dated.get(`${court}|${t.date}`)
      const one = same === undefined || (same !== 'several' && keyOf(same) === keyOf(cited))
      this.#dated.set(`${court}|${t.date}`, one ? cited : 'several')
    }
    if (t?.court === undefined) return
    const list = this.#byCourt.get(t.court) ?? []
    list.push(cited)
    this.#byCourt.set(t.court, list)
  }

  /** What an `aaO` of a court means. */
  of(c: FoundCitation, court: string | undefined): readonly Target[] | undefined {
    const name = this.#nameOf(c)
    const named = name === undefined ? undefined : this.#named.get(`${court ?? ''}|${name}`)
    if (named) return named.targets
    const date = c.targets[0]?.date
    if (date !== undefined) {
      const dated = this.#dated.get(`${court ?? ''}|${date}`)
      return dated === 'several' ? undefined : dated?.targets
    }
    return name === undefined && court !== undefined ? this.#only(this.#byCourt.get(court) ?? [], c.start) : undefined
  }

  #only(list: readonly Cited[], before: number): readonly Target[] | undefined {
    const last = list[list.length - 1]
    if (!last || before - last.at > REACH) return undefined
    for (let i = list.length - 2; i >= 0; i--) {
      const other = list[i] as Cited
      if (before - other.at > REACH) break
      if (keyOf(other) !== keyOf(last)) return undefined
    }
    return last.targets
  }

  #nameOf(c: FoundCitation): string | undefined {
    const name = NAME.exec(this.text.slice(c.end, c.end + 112))?.[1]?.trim()
    return name === undefined || DOCKET.test(name) ? undefined : name.toLowerCase().replace(/[„“"]/g, '')
  }
}

function keyOf({ targets: [t] }: Cited): string {
  return t?.docket ?? (t?.ref !== undefined ? `${t.reporter} ${t.ref}` : (t?.date ?? ''))
}
