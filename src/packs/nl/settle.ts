import type { Annotated } from '../../pack/document.js'
import type { FoundCitation } from '../../pack/rule.js'
import { type Cited, lawMeant, provisionMeant } from './antecedent.js'
import { caseOf, type Own, sameDays } from './case-settle.js'
import { courtIn } from './courts.js'
import { definedIn, definitionsOf } from './definitions.js'
import { courtLine } from './head.js'
import { type LawRef, lawEnding, lawTarget, refOf } from './laws.js'
import { leadingAt } from './provision.js'

const JOINED =
  /^(?:,? (?:en|of|juncto|jo\.?|alsmede|tot en met|dan wel)|,)?(?:,? (?:gelezen )?in (?:verbinding|samenhang|combinatie|onderlinge samenhang) met)? ?(?:de |het )?$/
const GENERIC = /^(?:Wet|Besluit|Regeling|Verordening|Reglement|Verdrag|Protocol|Wetboek|Beleidsregels?)$/
/** A bare article takes the law cited before it no further back than this, and only in the same numbered paragraph. */
const NEAR = 900

/** Gives citations what only their surroundings know: the law of a bare article, the decision a `dat vonnis` means, this court. */
export function settle(citations: readonly FoundCitation[], document: Annotated): readonly FoundCitation[] {
  const { text } = document
  const own = ownOf(document)
  const defined = definitionsOf(citations, text)
  const out: FoundCitation[] = []
  const cited: Cited[] = []
  citations.forEach((c, i) => {
    const settled = settleOne(c, i)
    if (!settled) return
    out.push(settled)
    const t = settled.targets[settled.targets.length - 1]
    if ((c.kind === 'statute' || c.kind === 'eu') && settled.form !== 'anaphoric' && t && (t.code || t.instrument))
      cited.push({ law: refOf(t), at: c.end, section: t.section })
  })
  return sameDays(out, text)

  function settleOne(c: FoundCitation, i: number): FoundCitation | undefined {
    if (c.kind === 'internal') return internal(c, document, own.numbers, own.reviews)
    if (c.kind === 'case') return caseOf(c, document, own, out)
    if (c.kind !== 'statute' && c.kind !== 'eu') return c
    if (c.form === 'anaphoric') return pointed(c)
    const first = c.targets[0]
    if (!first) return c
    const printed = first.code ?? first.instrument
    if (printed === undefined) return bareArticle(c, citations[i + 1])
    const known = definedIn(c, text, defined)
    if (known) return withLaw(c, known)
    if (!GENERIC.test(printed)) return c
    const word = cited.findLast(({ law }) => law.code.startsWith(`${printed} `))
    return word ? withLaw(c, word.law) : first.section ? c : undefined
  }

  /** `dat artikel`, with a rung of its own before it: the provision cited last. */
  function pointed(c: FoundCitation): FoundCitation | undefined {
    const meant = provisionMeant(out, c.start, text)
    if (!meant) return undefined
    const lead = leadingAt(text, c.start)
    const { start = c.start, ...before } = lead ?? {}
    const rungs = c.targets.map(t => ({ ...t, ...before })).filter(t => Object.keys(t).length > 0)
    const [first] = meant.targets
    const { paragraph: _p, sentence: _s, number: _n, letter: _l, ...whole } = first ?? {}
    const targets = rungs.length > 0 ? rungs.map(r => ({ ...whole, ...r })) : meant.targets
    return { ...c, kind: meant.kind, start, targets }
  }

  function bareArticle(c: FoundCitation, next: FoundCitation | undefined): FoundCitation | undefined {
    const target = next?.targets[0]
    if (next && target && (next.kind === 'statute' || next.kind === 'eu') && (target.code || target.instrument))
      if (next.start - c.end < 60 && JOINED.test(text.slice(c.end, next.start)))
        return withLaw(c, definedIn(next, text, defined) ?? refOf(target))
    const pointing = lawMeant(text.slice(c.start, c.end), cited)
    if (pointing) return withLaw(c, pointing)
    if (
      /\p{Ll}{3}$/u.test(text.slice(c.start, c.end)) &&
      !/(?:lid|zin|oud|nieuw|volgende)$/.test(text.slice(c.start, c.end))
    )
      return undefined
    const lead = lawBefore(c)
    if (lead) return lead
    const behind = text.slice(c.end, c.end + 32)
    if (
      /^,? (?:van|uit) (?:de |het |deze |dit )?\p{Ll}/u.test(behind) &&
      !/^,? van (?:overeenkomstige|toepassing|kracht|belang)/.test(behind)
    )
      return undefined
    if (/^,? (?:van|uit) (?:de |het )?\p{Lu}|^,? \p{Lu}{2}/u.test(behind)) return c
    if (/^ \p{Lu}\.\p{L}/u.test(behind)) return undefined
    if (c.targets.every(t => t.section?.includes(':'))) {
      const book = cited.findLast(l => l.section?.includes(':'))
      return book && withLaw(c, book.law)
    }
    const last = cited[cited.length - 1]
    const near =
      last &&
      !last.section?.includes(':') &&
      c.start - last.at < NEAR &&
      document.numberAt(last.at) === document.numberAt(c.start)
    return near ? withLaw(c, last.law) : undefined
  }

  /** `Boek 6 BW, artikel 193h`, `EVRM artikel 6`: the law before its article. */
  function lawBefore(c: FoundCitation): FoundCitation | undefined {
    const gap = /,? $/.exec(text.slice(Math.max(0, c.start - 2), c.start))
    const law = gap ? lawEnding(text, c.start - gap[0].length) : undefined
    if (!law || law.unknown) return undefined
    const targets = c.targets.map(t =>
      law.book && t.section && !t.section.includes(':') ? { ...t, section: `${law.book}:${t.section}` } : t,
    )
    return withLaw({ ...c, targets }, refOf(lawTarget(law, undefined)))
  }
}

function withLaw(c: FoundCitation, law: LawRef): FoundCitation {
  const targets = c.targets.map(t => {
    const { code: _c, instrument: _i, bwb: _b, celex: _x, jurisdiction: _j, section, article, ...fine } = t
    return { ...lawTarget(law, section ?? article), ...fine }
  })
  return { ...c, kind: law.jurisdiction === 'EU' ? 'eu' : 'statute', targets }
}

/** The identifier of a decision stands at the start of a line of its head; one in a sentence is somebody else's. */
const OWN_ECLI = /(?:^|\n)[ \t]*(?:[\p{L} -]{0,24}:?[ \t]*)?(ECLI:NL:[A-Z]{2,7}:\d{4}:[A-Z0-9]+)/u

function ownOf(document: Annotated): Own {
  const top = document.text.slice(0, 2_500)
  const ecli = OWN_ECLI.exec(top.slice(0, 400))?.[1]
  const numbers = new Set(document.outline.paragraphs.map(p => p.number))
  const visit = (parts: Annotated['outline']['parts']) => {
    for (const p of parts) {
      const n = /^(\d{1,2}(?:\.\d{1,2})*)/.exec(p.heading ?? '')?.[1]
      if (n && p.role !== 'footnotes') numbers.add(n)
      visit(p.children)
    }
  }
  visit(document.outline.parts)
  return {
    ecli,
    court:
      document.lines
        .slice(0, 30)
        .map(l => courtLine(l.text))
        .find(name => name !== undefined) ?? courtIn(top)?.name,
    numbers,
    reviews: /HOGE RAAD|GERECHTSHOF|PARKET|hoger beroep|cassatie/i.test(top),
  }
}

const ELSEWHERE =
  /\b(?:[Hh]et [Hh]of|'s [Hh]ofs|[Dd]e [Rr]echtbank|kantonrechter|voorzieningenrechter|middel|onderdeel|[Gg]rief|conclusie van|memorie|dagvaarding|rapport|tussen(?:vonnis|arrest|uitspraak|beschikking)|vonnis|arrest)\b/

/** A number this decision does not have, in a sentence about another one, is not its own paragraph. */
function internal(
  c: FoundCitation,
  document: Annotated,
  numbers: ReadonlySet<string>,
  reviews: boolean,
): FoundCitation | undefined {
  if (c.targets.length === 0 || c.targets.every(t => t.paragraph !== undefined && numbers.has(t.paragraph))) return c
  if (numbers.size === 0) return undefined
  const before =
    document.text
      .slice(Math.max(0, c.start - 140), c.start)
      .split(/[.;]\s/)
      .pop() ?? ''
  const after = document.text.slice(c.end, c.end + 80).split(/[.;]\s/)[0] ?? ''
  if (reviews && /^r\.?o\.?v?/i.test(document.text.slice(c.start, c.end))) return undefined
  if (reviews && (ELSEWHERE.test(before) || ELSEWHERE.test(after))) return undefined
  const printed = document.text.slice(c.start, c.end)
  return /^(?:rechtsoverweging|r\.?o\.?v?)/i.test(printed) ||
    /hiervoor|hierboven|hierna/i.test(printed + before.slice(-20))
    ? c
    : undefined
}
