import type { Target } from '../../../model/decision.js'
import { Before, Pattern } from '../../../pack/pattern.js'
import type { Found, FoundCitation, Rule, Scan } from '../../../pack/rule.js'
import { abbreviationAt, type Laws, lawAt, shapedLikeLaw } from './law.js'
import { type Provision, type Provisions, provisionsAt } from './provision.js'
import { STATUTE_HITS, STATUTE_MISSES } from './statute-hits.table.js'
import { versionAt, versionHits } from './version.js'

/** A reference as it is put together, segment by segment, until a law is named. */
interface Segment {
  readonly list: readonly Provision[]
  readonly article: boolean
  law: Target | undefined
  /** The version of the law named with it, or of this provision alone where no law is. */
  version: string | undefined
}

/** Links of a chain before the next sign: `iVm`, `in Verbindung mit`, `, `, ` und `. */
const LINK = new Pattern(
  /(,? {0,2}(?:i\. ?V\. ?m(?:it|\.)?|iVm\.?|i\.V\.m|in Verb(?:indung|\.)? mit|in Verbindung m\.|iVm|zuzüglich|jeweils iVm|jew\. iVm)(?: (?:den|dem|der))? {1,2})|(, (?:insbesondere|insb\.?) |, ?(?:und )?| und | oder | sowie | bzw\.? | u\. |, sowie | bis )/y,
)
const ARTICLE = new Pattern(/(?:ikel[ns]?|t?\.)? ?\d/y)
const SIGN = new Pattern(/(§§? ?)|(Art(?:ikeln?|ikels|t?\.)? ?(?=\d))/y)
const INNER = new Pattern(/ \((?:iVm |i\.V\.m\. )?(?=§)/y)
/** Commentary and other pins that show that the § belongs to a book, not to the court's argument. */
const PIN = new Pattern(
  /(?: [A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{1,12}(?: [IVX]{1,4})?)?,? (?:Rn|Rz|Rd-?[Nn]r?|RN|Randn|Anm|Erl|Tz)(?![a-zäöü])/y,
)
/** A book before the sign: the § is the book's. */
const BOOK_BEFORE = new Before(
  /(?:Aufl(?:age|\.)?(?: \d{4})?|Ed\. [\d.]{3,10}|\baaO|a\. ?a\. ?O\.|Kommentar|Stand:? [A-Za-z\d./ ]{4,14}),? ?$/,
  24,
)
const BEFORE = new Before(/([A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,20}(?: [IVX]{1,4})?(?: (?:19|20)\d{2})?) $/, 36)
const LAND_BEFORE = new Before(/([A-ZÄÖÜ][a-zäöü]{1,5}) $/, 7)
const POINTING = new Before(/(?:deren|dessen) $/, 36)

const OPENS_LINE = new Before(/\n[„"“»]? ?$/, 3)
/** What stands behind the number of a quoted provision: nothing, or its heading. */
const TITLE = new Pattern(/[“"]?(?: [A-ZÄÖÜ][^\n.:;§]{2,80})?(?=\n|$)/y)

/** The law named last, as Austrian courts point to it. */
const LEG_CIT = new Pattern(/ leg\.? ?cit\.?(?![a-z])/y)

/** Longest chain that is followed. */
const MOST = 200

/** What the shared statute rules need to know of a country. */
export interface StatuteForms {
  readonly id: string
  readonly version: number
  readonly laws: Laws
}

/**
 * References to laws by § or article: chains, lists and ranges, the law behind them, before them, or given later by the
 * document's order. Form: Handbuch der Rechtsförmlichkeit (BMJ) part B.4; Legistische Richtlinien 1990 of the Austrian
 * Federal Chancellery, points 136 to 142; house styles without full stops (BSG, BFH, OGH).
 */
export function statutes(forms: StatuteForms): Rule {
  return {
    id: `${forms.id}.citation.statute`,
    version: forms.version,
    authority: 'Handbuch der Rechtsförmlichkeit (BMJ), B.4; Legistische Richtlinien 1990 (BKA), 136-142',
    triggers: ['§', 'Art'],
    read: scan => read(scan, forms.laws),
    hits: [...STATUTE_HITS, ...versionHits],
    misses: STATUTE_MISSES,
  }
}

function read({ text, at, after, trigger }: Scan, laws: Laws): Found | Found[] | undefined {
  const segments: Segment[] = []
  let end = at
  let link: 'none' | 'strong' | 'weak' = 'none'
  let open = 0
  let no = false
  const found: FoundCitation[] = []
  let start = at
  if (trigger !== '§' && !ARTICLE.at(text, after)) return undefined
  let here = at
  for (let n = 0; n < MOST; n++) {
    const sign = SIGN.at(text, here)
    if (!sign) break
    const article = sign[1] === undefined
    const p = provisionsAt(text, here + sign[0].length, article || sign[0].startsWith('§§'))
    if (!p) break
    const listed = n === 0 && !sign[0].endsWith(' ') ? indexed(text, at, p, article, laws) : undefined
    if (listed) return listed
    const close = lawAt(text, p.end, laws, article)
    const printed = close ? undefined : versionAt(text, p.end)
    const named = close ?? (printed && lawAt(text, printed.end, laws, article))
    if (named === undefined && PIN.at(text, p.end)) {
      no = segments.length === 0 || link === 'weak'
      break
    }
    if (named && named.target === undefined) {
      no = segments.every(s => !s.law)
      break
    }
    if (link === 'weak' && segments.length && (segments[segments.length - 1] as Segment).law) {
      found.push(citation(start, end, segments.splice(0)))
      start = here
    }
    const version = printed?.version ?? (named && (named.version ?? versionAt(text, named.end)?.version))
    segments.push({ list: p.list, article, law: named?.target, version })
    end = named?.end ?? LEG_CIT.past(text, p.end)
    const inner = named ? null : INNER.at(text, end)
    if (inner) {
      open++
      here = end + inner[0].length
      link = 'strong'
      continue
    }
    if (open && text[end] === ')') {
      open--
      const law = lawAt(text, end + 1, laws, article)
      if (law?.target) {
        const last = segments[segments.length - 1] as Segment
        last.law = law.target
        last.version = law.version ?? versionAt(text, law.end)?.version
        end = law.end
      } else end++
    }
    const next = LINK.at(text, end)
    if (!next || !startsSign(text, end + next[0].length)) break
    link = next[1] ? 'strong' : 'weak'
    here = end + next[0].length
  }
  if (segments.length === 0) return undefined
  if (segments.every(s => !s.law) && found.length === 0 && BOOK_BEFORE.stands(text, at)) return undefined
  if (no && segments.every(s => !s.law)) return found.length ? found : undefined
  if (found.length === 0 && segments.length === 1 && (PIN.at(text, end) || quoted(text, at, end, segments)))
    return undefined
  const first = found.length ? undefined : lawBefore(text, start, segments, laws)
  found.push(citation(first ?? start, end, segments))
  return found
}

/** The line of a quoted law or contract that numbers what follows: `§ 15`, `„§ 2 Beginn der Mietzeit`. */
function quoted(text: string, at: number, end: number, segments: readonly Segment[]): boolean {
  const [only] = segments
  if (!only || only.law || only.list.length > 1 || only.list[0]?.paragraph !== undefined) return false
  return (at < 3 || OPENS_LINE.stands(text, at)) && TITLE.at(text, end) !== null
}

/** An entry of a list of norms, its law before the glued sign: `AVG §37 Abs1`; what follows is the next entry's law. */
function indexed(text: string, at: number, p: Provisions, article: boolean, laws: Laws): FoundCitation | undefined {
  const segment: Segment = { list: p.list, article, law: undefined, version: versionAt(text, p.end)?.version }
  const start = lawBefore(text, at, [segment], laws)
  return start === undefined ? undefined : citation(start, p.end, [segment])
}

function startsSign(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c === 167 || (c === 65 && text.startsWith('Art', at))
}

/** Gives the segments before a law its name, and writes the reference down. */
function citation(start: number, end: number, segments: readonly Segment[]): FoundCitation {
  let law: Target | undefined
  let version: string | undefined
  const targets: Target[] = []
  for (let i = segments.length - 1; i >= 0; i--) {
    const s = segments[i] as Segment
    if (s.law) [law, version] = [s.law, s.version]
    const of = s.version ?? version
    for (let k = s.list.length - 1; k >= 0; k--) {
      const target = targetOf(s.list[k] as Provision, law)
      targets.push(of === undefined ? target : { ...target, version: of })
    }
  }
  targets.reverse()
  const european = targets.length > 0 && targets.every(t => t.instrument !== undefined)
  return { is: 'citation', kind: european ? 'eu' : 'statute', start, end, targets }
}

function targetOf(p: Provision, law: Target | undefined): Target {
  if (law === undefined) return p
  if (law.instrument === undefined) return { ...law, ...p }
  const { section, ...rest } = p
  return { ...law, ...(section ? { article: section } : {}), ...rest }
}

/** Where the law stands before the sign (`WEG § 26 Abs. 1`, `Vlbg RPG § 45`, `deren § 8`): gives the segments the law, and the new start. */
function lawBefore(text: string, at: number, segments: readonly Segment[], laws: Laws): number | undefined {
  if (segments.some(s => s.law)) return undefined
  const pointing = POINTING.of(text, at)
  if (pointing) return at - pointing[0].length
  const m = BEFORE.of(text, at)
  if (!m) return undefined
  let start = at - m[0].length
  const token = (m[1] as string).split(' ')[0] as string
  if (!laws.abbreviations.has(token) && !(shapedLikeLaw(token) && /(?:G|O|V|B)$/.test(token))) return undefined
  const land = LAND_BEFORE.of(text, start)
  if (land && laws.lands.has(land[1] as string)) start -= land[0].length
  const named = abbreviationAt(text, start, laws, true)
  if (!named?.target) return undefined
  const code = named.target.code === undefined ? named.target : { code: text.slice(start, at - 1) }
  for (const s of segments) s.law = code
  return start
}
