import type { Target } from '../../model/decision.js'
import type { Annotated } from '../../pack/document.js'
import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation } from '../../pack/rule.js'
import { actOfYear } from './act-before.js'
import { captionOf } from './caption.js'

/** What names a law in a target. */
type Law = Pick<Target, 'code' | 'instrument' | 'celex' | 'jurisdiction'>

const POINTED = /(that|same|said|the) (Act|Order|Regulations|Rules|Measure)$/
/** Behind a law: the short name it is given, the number of an instrument before it. */
const DEFINED = new Pattern(
  /,?(?: \(?(?:SI|S\.I\.) ?(?:No\.? ?)?\d{4}(?:\/| ?[Nn]o\.? ?)\d{1,5}\)?,?)? \((?:(?:hereafter|hereinafter|together|as amended)[, ]{1,2})?["“‘'](?:the )?([A-Z][\w&’.]*(?: [\w&’.()]+){0,5})["”’'][,)]/y,
)
/** `the 1998 Act`. */
const YEAR_ACT = /^the (\d{4}) (\w+)$/
const KIND = / (Act|Order|Regulations|Rules|Measure) \d{4}$/
/** Short names of laws that are kept at most. */
const MOST = 200
const OF = new Pattern(/,? (?:(?:of|to|in) )?(?:the )?(?=[A-Z])/y)
/** Another law follows that nothing tells. */
const ELSEWHERE = new Pattern(/ of (?:the |that |this |its |an? )?[A-Za-z]| to (?:the )?[A-Z]/y)
/** A bare section takes the act of the one before it no further back than this, and only in the same numbered paragraph. */
const NEAR = 900
/** Articles of the Convention that are cited for a right. */
const RIGHTS = /^(?:[2-9]|1[0-8])$/

/** The decision's own citation is none; a bare provision belongs to the law its words, or the text before, give it. */
export function settle(citations: readonly FoundCitation[], document: Annotated): FoundCitation[] {
  const { text } = document
  const top = captionOf(document).own.at(-1)?.end ?? 0
  const own = citations.find(c => c.kind === 'case' && c.start < top)?.targets[0]?.docket
  const defined = new Map<string, Law>()
  const cited = new Map<string, Law>()
  const convention = onlyTreaty(citations, text)
  const printed = namesOf(citations, text)
  const lastOf = new Map<string, Law>()
  /** The act a section was given last, and where. */
  let near: { readonly law: Law; readonly at: number } | undefined
  return citations.flatMap(c => {
    if (c.kind === 'case' && c.start < top && own !== undefined && c.targets[0]?.docket === own) return []
    if (c.kind !== 'statute' && c.kind !== 'eu') return [c]
    const settled = lawful(c)
    if (!settled) return []
    const [target] = settled.targets
    if (!target || !nameOf(target)) return [settled]
    const law = lawOf(target)
    const short = DEFINED.at(text, settled.end)?.[1]
    if (short && defined.size < MOST) defined.set(short, law)
    for (const t of settled.targets) if (nameOf(t)) cited.set(keyOf(c, t, text), lawOf(t))
    const kind = KIND.exec(law.code ?? '')?.[1]
    if (kind) lastOf.set(kind, law)
    if (unitOf(c, text) === 'section' && target.section) near = { law, at: c.end }
    return [settled]
  })

  /** With its law; nothing for an article or rule without one. */
  function lawful(c: FoundCitation): FoundCitation | undefined {
    const code = c.targets[0]?.code
    const year = YEAR_ACT.exec(code ?? '')
    if (year) {
      const known = defined.get(`${year[1]} ${year[2]}`)
      const full = known ? undefined : actOfYear(text, c.start, year[2] as string, year[1] as string)
      const bare = c.targets.map(({ code: _, ...t }) => t)
      const law = known ?? (full ? { code: full } : undefined)
      return law ? withLaw(c, law) : { ...c, targets: bare }
    }
    if (c.targets.some(nameOf)) return c
    const pointed = POINTED.exec(text.slice(Math.max(c.start, c.end - 24), c.end))
    if (pointed) {
      const kind = pointed[2] as string
      const law = (pointed[1] === 'the' ? defined.get(kind) : undefined) ?? lastOf.get(kind)
      if (law) return withLaw(c, law)
      return unitOf(c, text) === 'section' ? c : undefined
    }
    return named(c) ?? before(c)
  }

  /** By a short name of the text behind it: `section 47B of the CA`, `rule 16 of the Tribunal Rules`. */
  function named(c: FoundCitation): FoundCitation | undefined {
    const of = OF.at(text, c.end)
    if (!of) return undefined
    const at = c.end + of[0].length
    let best: string | undefined
    for (const short of defined.keys())
      if (short.length > (best?.length ?? 0) && text.startsWith(short, at) && !/\w/.test(text[at + short.length] ?? ''))
        best = short
    return best ? { ...withLaw(c, defined.get(best) as Law), end: at + best.length } : undefined
  }

  /** By what its number was cited with before. */
  function before(c: FoundCitation): FoundCitation | undefined {
    const unit = unitOf(c, text)
    const foreign = ELSEWHERE.at(text, c.end) !== null
    const close = unit === 'section' && !foreign && near && sameParagraph(near.at, c.start) ? near.law : undefined
    const targets = c.targets.map(t => {
      const key = keyOf(c, t, text)
      const names = printed.get(key)
      const only = names?.size === 1 ? [...names.values()][0] : undefined
      const known = cited.get(key) ?? (only && !YEAR_ACT.test(nameOf(only) ?? '') ? only : names ? undefined : close)
      return known
        ? withTarget(t, known)
        : unit === 'article' && convention && RIGHTS.test(t.section ?? '')
          ? withTarget(t, convention)
          : t
    })
    const all = targets.every(nameOf)
    if (unit !== 'section' && (foreign || !all)) return undefined
    return { ...c, ...kindOf(targets[0]), targets, ...(all ? { form: 'anaphoric' as const } : {}) }
  }

  function sameParagraph(at: number, start: number): boolean {
    return start - at < NEAR && document.numberAt(at) === document.numberAt(start)
  }
}

/** Every law that the text prints with a provision, by the provision. */
function namesOf(citations: readonly FoundCitation[], text: string): ReadonlyMap<string, ReadonlyMap<string, Law>> {
  const out = new Map<string, Map<string, Law>>()
  for (const c of citations)
    if (c.kind === 'statute' || c.kind === 'eu')
      for (const t of c.targets) {
        const name = nameOf(t)
        if (name === undefined) continue
        const key = keyOf(c, t, text)
        const laws = out.get(key) ?? new Map<string, Law>()
        out.set(key, laws.set(name, lawOf(t)))
      }
  return out
}

/** The Convention, where it is the only treaty whose articles the text cites by name. */
function onlyTreaty(citations: readonly FoundCitation[], text: string): Law | undefined {
  const laws = new Map<string, Law>()
  for (const c of citations)
    if ((c.kind === 'statute' || c.kind === 'eu') && unitOf(c, text) === 'article')
      for (const t of c.targets) {
        const name = nameOf(t)
        if (name && name !== 'ECHR-P1') laws.set(name, lawOf(t))
      }
  const [only] = [...laws.values()]
  return laws.size === 1 && only?.code === 'ECHR' ? only : undefined
}

function unitOf(c: FoundCitation, text: string): 'article' | 'rule' | 'schedule' | 'section' {
  const first = c.targets[0]
  if (first?.article) return 'article'
  if (first?.section?.startsWith('Sch')) return 'schedule'
  const printed = text.slice(c.start, c.start + 4)
  return /^Art/i.test(printed) ? 'article' : /^(?:rule|reg|r)/i.test(printed) ? 'rule' : 'section'
}

function keyOf(c: FoundCitation, t: Target, text: string): string {
  return `${unitOf(c, text)} ${t.section ?? t.article ?? ''}`
}

function nameOf(t: Law): string | undefined {
  return t.code ?? t.instrument
}

function lawOf({ code, instrument, celex, jurisdiction }: Target): Law {
  return {
    ...(code ? { code } : {}),
    ...(instrument ? { instrument } : {}),
    ...(celex ? { celex } : {}),
    ...(jurisdiction ? { jurisdiction } : {}),
  }
}

/** With its law before it; in an act of the Union a section is an article. */
function withTarget({ code: _, section, ...t }: Target, law: Law): Target {
  return law.instrument
    ? { ...law, ...(section ? { article: section } : {}), ...t }
    : { ...law, ...(section ? { section } : {}), ...t }
}

function withLaw(c: FoundCitation, law: Law): FoundCitation {
  const targets = c.targets.map(t => withTarget(t, law))
  return { ...c, ...kindOf(targets[0]), targets }
}

function kindOf(target: Target | undefined): { readonly kind: 'eu' | 'statute' } {
  return { kind: target?.instrument ? 'eu' : 'statute' }
}
