import type { Target } from '../../../model/decision.js'
import type { FoundCitation } from '../../../pack/rule.js'

const BACK = /,? ?\(?a\. ?a\. ?O\.?\)?$|,? ?aaO\.?$/

/** The books and essays a text has cited so far, by which `Muster, aaO Rn. 3` is read: the only work of these authors, else none. */
export class Works {
  readonly #known = new Map<string, Target | 'several'>()

  /** A citation with the title and edition of its work; a work cited in full is kept for those that follow. */
  of(c: FoundCitation): FoundCitation {
    const [t] = c.targets
    const authors = t?.authors
    if (!t || !authors?.length) return c
    const back = c.form === 'anaphoric' || BACK.test(t.title ?? '')
    const keys = [authors.join('/').toLowerCase(), (authors[authors.length - 1] as string).toLowerCase()]
    if (!back) {
      for (const key of keys) this.#keep(key, t)
      return c
    }
    const work = keys.map(k => this.#known.get(k)).find(w => w !== undefined)
    const { title: printed, ...rest } = t
    const title = printed?.replace(BACK, '') || undefined
    const named = work === undefined || work === 'several' ? (title ? { title } : {}) : titled(work)
    return { ...c, form: 'anaphoric', targets: [{ ...rest, ...named }] }
  }

  #keep(key: string, t: Target): void {
    const before = this.#known.get(key)
    this.#known.set(key, before === undefined || (before !== 'several' && before.title === t.title) ? t : 'several')
  }
}

function titled({ title, edition }: Target): Target {
  return { ...(title ? { title } : {}), ...(edition ? { edition } : {}) }
}
