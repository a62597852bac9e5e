import type { Target } from '../../model/decision.js'
import type { Annotated } from '../../pack/document.js'
import type { FoundCitation } from '../../pack/rule.js'
import { courtIn } from './courts.js'
import { courtLine } from './head.js'
import { lawTarget } from './laws.js'

/** What names a law in a target. */
type LawRef = Pick<Target, 'code' | 'instrument' | 'bwb' | 'celex'>

const DEFINED = /^ ?\((?:hierna(?: te noemen| ook)?:? ?|verder:? ?)?(?:de |het )?([A-Z][\w.-]{0,18}(?: \d{4})?)\)/
const JOINED =
  /^(?:,? (?:en|of|juncto|jo\.?|alsmede|tot en met|dan wel)|,)?(?:,? (?:gelezen )?in (?:verbinding|samenhang|combinatie|onderlinge samenhang) met)? ?(?:de |het )?$/
const GENERIC = /^(?:Wet|Besluit|Regeling|Verordening|Reglement|Verdrag|Protocol|Wetboek|Beleidsregels?)$/

/** Gives citations what only their surroundings know: the law of a bare article, the decision a `dat vonnis` means, this court. */
export function settle(citations: readonly FoundCitation[], document: Annotated): readonly FoundCitation[] {
  const own = ownOf(document)
  const defined = definitionsOf(citations, document.text)
  const out: FoundCitation[] = []
  let law: { ref: LawRef; at: number; colon: boolean } | undefined
  let colon: LawRef | undefined
  citations.forEach((c, i) => {
    const settled = settleOne(c, i)
    if (!settled) return
    out.push(settled)
    const t = settled.targets[settled.targets.length - 1]
    if ((c.kind === 'statute' || c.kind === 'eu') && t && (t.code || t.instrument)) {
      const isColon = t.section?.includes(':') ?? false
      law = { ref: refOf(t), at: c.end, colon: isColon }
      if (isColon) colon = refOf(t)
    }
  })
  return out

  function settleOne(c: FoundCitation, i: number): FoundCitation | undefined {
    if (c.kind === 'internal') return internal(c, document, own.numbers, own.reviews)
    if (c.kind === 'case') return caseOf(c, document, own, out)
    if ((c.kind !== 'statute' && c.kind !== 'eu') || c.targets.length === 0) return c
    const first = c.targets[0] as Target
    const printed = first.code ?? first.instrument
    if (printed !== undefined) {
      const known = defined.get(printed)
      if (known) return withLaw(c, known)
      if (!GENERIC.test(printed)) return c
      const word = out
        .map(o => o.targets[0])
        .filter(t => t && (t.code ?? t.instrument ?? '').startsWith(`${printed} `))
        .pop()
      return word ? withLaw(c, refOf(word)) : first.section ? c : undefined
    }
    return bareArticle(c, citations[i + 1])
  }

  function bareArticle(c: FoundCitation, next: FoundCitation | undefined): FoundCitation | undefined {
    const { text } = document
    const target = next?.targets[0]
    if (next && target && (next.kind === 'statute' || next.kind === 'eu') && (target.code || target.instrument))
      if (next.start - c.end < 60 && JOINED.test(text.slice(c.end, next.start)))
        return withLaw(c, defined.get(target.code ?? '') ?? refOf(target))
    if (/\b(?:wet|verordening|richtlijn|regeling|besluit|verdrag)$/.test(text.slice(c.start, c.end)))
      return law ? withLaw(c, law.ref) : undefined
    const behind = text.slice(c.end, c.end + 32)
    if (
      /^,? (?:van|uit) (?:de |het |deze |dit )?\p{Ll}/u.test(behind) &&
      !/^,? van (?:overeenkomstige|toepassing|kracht|belang)/.test(behind)
    )
      return undefined
    if (/^,? (?:van|uit) (?:de |het )?\p{Lu}|^,? \p{Lu}{2}/u.test(behind)) return c
    if (c.targets.every(t => t.section?.includes(':'))) return colon ? withLaw(c, colon) : undefined
    const near = law && !law.colon && c.start - law.at < 900 && document.numberAt(law.at) === document.numberAt(c.start)
    return near && law ? withLaw(c, law.ref) : undefined
  }
}

function refOf(t: Target): LawRef {
  const { code, instrument, bwb, celex } = t
  return {
    ...(code ? { code } : {}),
    ...(instrument ? { instrument } : {}),
    ...(bwb ? { bwb } : {}),
    ...(celex ? { celex } : {}),
  }
}

function withLaw(c: FoundCitation, ref: LawRef): FoundCitation {
  const eu = ref.instrument !== undefined
  const targets = c.targets.map(t => {
    const { code: _c, instrument: _i, bwb: _b, celex: _x, section, article, ...fine } = t
    const base = {
      code: (ref.code ?? ref.instrument) as string,
      eu,
      ...(ref.bwb ? { bwb: ref.bwb } : {}),
      ...(ref.celex ? { celex: ref.celex } : {}),
    }
    return { ...lawTarget(base, section ?? article), ...fine }
  })
  return { ...c, kind: eu ? 'eu' : 'statute', targets }
}

/** Short names the text gives to laws: `Algemene wet bestuursrecht (hierna: Awb)`. */
function definitionsOf(citations: readonly FoundCitation[], text: string): Map<string, LawRef> {
  const out = new Map<string, LawRef>()
  for (const c of citations) {
    const t = c.targets[c.targets.length - 1]
    const printed = t && (t.code ?? t.instrument)
    if (!t || printed === undefined || (c.kind !== 'statute' && c.kind !== 'eu')) continue
    const short = DEFINED.exec(text.slice(c.end, c.end + 60))?.[1]
    if (short && !out.has(short))
      out.set(
        short,
        /^[A-Z]{2,}|^[A-Z][a-z]*[A-Z]|^[A-Z][a-z]{1,4}$/.test(short) && !GENERIC.test(short)
          ? { ...refOf(t), ...(t.code ? { code: short } : { instrument: short }) }
          : refOf(t),
      )
    if (short && /^[A-Z]/.test(printed) && !GENERIC.test(short) && !out.has(printed))
      out.set(printed, out.get(short) as LawRef)
  }
  return out
}

interface Own {
  readonly ecli: string | undefined
  readonly court: string | undefined
  readonly numbers: ReadonlySet<string>
  /** True for a court that reviews another court's numbered decision. */
  readonly reviews: boolean
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

/** The decision's own head is no citation; `deze rechtbank` is this court; `dat vonnis` is the one named last. */
function caseOf(
  c: FoundCitation,
  document: Annotated,
  own: Own,
  before: readonly FoundCitation[],
): FoundCitation | undefined {
  const [target] = c.targets
  const role = document.roleAt(c.start)
  if (target?.ecli && target.ecli === own.ecli) return undefined
  if (c.form === 'anaphoric') {
    const printed = document.text.slice(c.start, c.end)
    const lead = document.text.slice(Math.max(0, c.start - 12), c.start)
    if (/^(?:deze|dit) /.test(printed) && !/\btegen $/.test(lead)) return undefined
    if (/bestreden|aangevallen/.test(printed)) return undefined
    const noun = nounOf(document.text.slice(c.start, c.end))
    const meant = [...before]
      .reverse()
      .find(
        b =>
          b.kind === 'case' &&
          b.form !== 'anaphoric' &&
          !b.targets[0]?.ecli &&
          c.start - b.end < 4_000 &&
          nounOf(document.text.slice(b.start, b.end)) === noun,
      )
    return meant && !byRole(document.text.slice(meant.end, c.start), noun)
      ? { ...c, targets: meant.targets }
      : undefined
  }
  if (role === 'head' && !target?.court && !target?.ecli) return undefined
  if (role === 'signatures' && !target?.ecli) return undefined
  if (
    role === 'head' &&
    firstOnLine(document.text, c.start) &&
    !target?.ecli &&
    /^\p{Lu}|^(?:vonnis|arrest|beschikking|uitspraak)/u.test(lineStart(document.text, c.start))
  )
    return undefined
  if (
    / van (?:deze|dit) (?:rechtbank|hof|raad|afdeling|college)\b/i.test(document.text.slice(c.start, c.end)) &&
    own.court &&
    target &&
    !target.court
  )
    return { ...c, targets: c.targets.map(t => ({ court: own.court as string, ...t })) }
  return c
}

const BY_ROLE =
  /(vonnis|arrest|uitspraak|beschikking) van (?:het|de) (?:gerechtshof|hof|rechtbank|kantonrechter|voorzieningenrechter|inspecteur)\b/gi

/** True when a decision was named by its court's role alone in between: that one is meant, and it is no citation. */
function byRole(between: string, noun: string | undefined): boolean {
  for (const m of between.matchAll(BY_ROLE)) if (m[1]?.toLowerCase() === noun) return true
  return false
}

function lineStart(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 20).trimStart()
}

function firstOnLine(text: string, at: number): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 6), at))
}

function nounOf(text: string): string | undefined {
  return /(?:vonnis|arrest|uitspraak|beschikking)/i.exec(text)?.[0].toLowerCase()
}
