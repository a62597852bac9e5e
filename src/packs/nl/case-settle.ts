import type { Annotated } from '../../pack/document.js'
import { Before } from '../../pack/pattern.js'
import type { FoundCitation } from '../../pack/rule.js'
import { courtNamed } from './courts.js'

/** What a decision says of itself that tells its own citations from others. */
export interface Own {
  readonly ecli: string | undefined
  readonly court: string | undefined
  readonly numbers: ReadonlySet<string>
  /** True for a court that reviews another court's numbered decision. */
  readonly reviews: boolean
}

/** The decision's own head is no citation; `deze rechtbank` is this court; `dat vonnis` is the one named last. */
export function caseOf(
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
    const noun = nounOf(printed)
    const close = DEMONSTRATIVE.test(printed)
    const meant = before.findLast(
      b =>
        b.kind === 'case' &&
        b.form !== 'anaphoric' &&
        (close ? c.start - b.end < 900 : !b.targets[0]?.ecli && c.start - b.end < 4_000) &&
        nounsOf(b, document.text).includes(noun ?? ''),
    )
    return meant && !byRole(document.text.slice(meant.end, c.start), noun)
      ? pinned({ ...c, targets: meant.targets }, document.text)
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
  const court = target && !target.court ? courtOf(c, document.text, own) : undefined
  return pinned(court ? { ...c, targets: c.targets.map(t => ({ court, ...t })) } : c, document.text)
}

const OWN = / van (?:deze|dit) (?:rechtbank|hof|raad|afdeling|college)\b/i
const OF_COUNCIL = / van de Raad\b/
/** A court as the subject of a clause, with `zijn` or `haar` before its decision. */
const SUBJECT = new Before(/\b([Dd]e Hoge Raad|[Dd]e Raad|[Dd]e Afdeling)\b[^.;:\n]{1,60}\b(?:zijn|haar) $/, 90)

/** The court of a decision named without it: this one (`van deze rechtbank`, in its own words `de Raad`), or the subject's. */
function courtOf(c: FoundCitation, text: string, { court }: Own): string | undefined {
  const printed = text.slice(c.start, c.end)
  if (OWN.test(printed)) return court
  const subject = OF_COUNCIL.test(printed) ? 'de Raad' : SUBJECT.of(text, c.start)?.[1]
  if (subject === undefined) return undefined
  if (subject.endsWith(' Raad') && !subject.endsWith('Hoge Raad'))
    return court === 'Centrale Raad van Beroep' ? court : undefined
  return courtNamed(subject.slice(3))
}

const PIN = new Before(
  /(?:rechtsoverweging(?:en)?|r\.o\.|rov\.|overweging(?:en)?|punt(?:en)?|onder) (\d{1,3}(?:\.\d{1,3}){0,4})\.?(?:(?:,| en| tot en met) \d{1,3}(?:\.\d{1,3}){0,4}\.?){0,4} (?:van|in) (?:(?:het|de|zijn|haar|die|dat) )?$/i,
  90,
)

/** With the paragraph that is named before the decision: `rechtsoverweging 3.5.2 van het arrest van …`. */
function pinned(c: FoundCitation, text: string): FoundCitation {
  if (c.targets.length === 0 || c.targets.some(t => t.pin)) return c
  const pin = PIN.of(text, c.start)?.[1]
  return pin === undefined ? c : { ...c, targets: c.targets.map(t => ({ ...t, pin })) }
}

/** Gives a decision cited by its day alone what the same text names one decision of that day by; nothing where it names two. */
export function sameDays(citations: readonly FoundCitation[], text: string): readonly FoundCitation[] {
  const named = new Map<string, FoundCitation | null>()
  for (const c of citations) {
    const [target] = c.targets
    if (c.kind !== 'case' || c.form === 'anaphoric' || !target?.date || !(target.ecli || target.docket)) continue
    const before = named.get(target.date)
    const other = before && (before.targets[0]?.ecli ?? before.targets[0]?.docket) !== (target.ecli ?? target.docket)
    named.set(target.date, before === null || other ? null : (before ?? c))
  }
  return citations.map(c => {
    const [target] = c.targets
    if (c.kind !== 'case' || c.targets.length !== 1 || !target?.date || target.ecli || target.docket) return c
    const full = named.get(target.date)
    if (!full || !fits(c, full, text)) return c
    const { pin } = target
    return { ...c, targets: full.targets.map(({ pin: _, ...t }) => ({ ...t, ...(pin ? { pin } : {}) })) }
  })
}

/** True where court and kind of two citations of one day do not speak against one decision. */
function fits(c: FoundCitation, full: FoundCitation, text: string): boolean {
  const [court, other] = [c.targets[0]?.court, full.targets[0]?.court]
  if (court && other && court !== other) return false
  const nouns = [c, full].map(x => nounOf(text.slice(x.start, x.end)))
  return nouns[0] === nouns[1] || nouns.includes(undefined)
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

/** Words that point to the decision named last, whoever gave it. */
const DEMONSTRATIVE = /^(?:dat|die|(?:het |de )?(?:(?:laatst|voor)?(?:genoemd|meld)|voornoemd)|datzelfde|dezelfde)/i

/** What a decision cited can be called: the word it is cited with, else what its court gives. */
function nounsOf(c: FoundCitation, text: string): readonly string[] {
  const noun = nounOf(text.slice(c.start, c.end))
  if (noun) return [noun]
  const court = c.targets[0]?.court ?? ''
  if (/^(?:Hoge Raad|Gerechtshof|Hof|Gerecht van|Europees)/.test(court)) return ['arrest', 'beschikking']
  if (/^(?:Rechtbank|Kantongerecht)/.test(court)) return ['vonnis', 'beschikking', 'uitspraak']
  return ['uitspraak']
}

function nounOf(text: string): string | undefined {
  return /(?:vonnis|arrest|uitspraak|beschikking)/i.exec(text)?.[0].toLowerCase()
}
