import { Pattern } from '../../../pack/pattern.js'
import { type CourtForms, courtAt } from './court-name.js'
import { MONTHS } from './dates.js'
import type { DocketForms } from './docket.js'

/** What the shared readers of decisions need to know of a country. */
export interface CaseForms {
  readonly courts: CourtForms
  readonly dockets: DocketForms
}

/** The parts of a cited decision behind the court or the word for the decision. */
export interface Rest {
  readonly end: number
  readonly court: string | undefined
  readonly date: string | undefined
  readonly dockets: readonly string[]
  /** True where the text says what kind of decision it is. */
  readonly worded: boolean
  /** True where it is one of the panel that writes: `Beschluss des Senats vom …`. */
  readonly own: boolean
}

/** Words for decisions, with compounds and endings. */
export const DECISION = new Pattern(
  /(?:[A-ZÄÖÜ]?[a-zäöüß]{2,22})?(?:[Uu]rteil(?:e[ns]?|s)?|[Bb]eschl(?:uss|uß)(?:es)?|[Bb]eschlüssen?|[Ee]ntscheid(?:ung(?:en)?)?|[Ee]rkenntnis(?:se[ns]?)?|[Gg]erichtsbescheid(?:e?s)?|[Gg]utachten|Urt\.?|Beschl\.?|Entsch\.?|Erk\.?|Vfg\.?|[Vv]erfügung|EuGH-Vorlage|U\.|B\.)(?![a-zäöüß])|(?:U|G?B)\.(?= ?v\.)/y,
)
const GLUED = new Pattern(/ ?-{1,2}(?=[A-ZÄÖÜ])/y)
const SHORT = new Pattern(
  / [(<] ?(?:K|GK|GS|GrS|GrSen|VGS)[)>],?| ?(?:\(|-{1,2} ?|– ?)[A-ZÄÖÜ][A-Za-zäöü]{1,10}(?: ?-{1,2}| ?–|\)),?/y,
)
const CHAMBER = new Pattern(
  /,? ?(?:[-–(] ?)?(?:(?:\d{1,2}|[IVX]{1,4})[a-z]?\. (?:(?:Großen?|Kleinen?|gr|kl)\.? )?(?:[A-ZÄÖÜ][a-zäöü]{2,16})?(?:[Ss]enat|[Kk]ammer|ZK|ZS)|(?:Großer|Gemeinsamer|Kartell|Erster|Zweiter) ?[Ss]enat|Kartellsenat)(?: (?:für|des|in) [A-ZÄÖÜ][a-zäöüß]+(?: [A-ZÄÖÜ][a-zäöüß]+)?)?(?: ?[-–)])?/y,
)
/** The panel between dashes behind its court: ` - Zivilkammer 18 -`, ` – 2. Strafsenat –`, ` - Familiengericht -`. */
const PANEL = new Pattern(
  / [-–] ?(?:(?:\d{1,2}|[IVX]{1,5})[a-z]?\. )?(?:Große[rn]? |Kleine[rn]? )?[A-ZÄÖÜ][a-zäöüß]{0,24}(?:kammer|senat|gericht|Kammer|Senat)(?: für [A-ZÄÖÜ][a-zäöüß]{3,20})?(?: (?:\d{1,2}[a-z]?|[IVX]{1,5}))? ?[-–](?= )/y,
)
/** The seat of a senate outside the seat of its court: ` in Darmstadt des Oberlandesgerichts Frankfurt`. */
const OUTSIDE = new Pattern(/ in [A-ZÄÖÜ][a-zäöüß]{2,20}(?= des )/y)
/** A bracket that holds all a list says of a decision: ` (Urteil vom 3.5.2011; Aktenzeichen 3 O 1/10)`. */
const BRACKET = new Pattern(/ \((?=[A-ZÄÖÜ][a-zäöü.]{2,24} (?:vom|v\.) \d)/y)
const OF = new Pattern(/ (?:des|der|d\.|als|in|durch)(?= )/y)
/** What a phrase behind the word for a decision must name for it to be a court's. */
const JUDGING =
  /[Gg]ericht|[Ss]enat|[Kk]ammer|[Ee]inzelrichter|[Pp]lenum|[Gg]roßen?|Zivilsachen|Strafsachen|[Hh]auptsache|[Ii]nstanz|gerichtshof|^ [A-Z]{2,}/
const WORD = new Pattern(/ (?:[A-Za-zÄÖÜäöüß\d][A-Za-zÄÖÜäöüß.\d/-]{0,40}|\((?:[A-Z][A-Za-z. -]{1,24})\))(?=[ ,])/y)
const BEFORE_DATE = new Pattern(/,? ?(?:vom|v\.|von|of|aus|dated)? ?/y)
/** The date of a decision given on the same day. */
const SAME_DAY = new Pattern(/,? ?(?:vom|v\.) (?:gleichen|heutigen|selben) Tage?(?= ?[-–(,])/y)
/** The name of a case before its date: `EuGH-Urteil Muster u.a. vom`. */
const CASE_NAME = new Pattern(
  / [„"]?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.&'’-]{1,30}(?:[ /](?:und|u\.|a\.|u\.a\.|de|du|van|der|of|&|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.&'’-]{0,30})){0,8}[“"]?(?= (?:vom|v\.) \d)/y,
)
/** The name between date and number: `, Muster, C-1/10`. */
const BETWEEN = new Pattern(
  /, [A-ZÀ-ÖØ-Þ„"][^,;()\n]{1,60}, (?=(?:verb(?:undene|\.)? )?(?:Rsn?\. |Rechtssachen? )?[CTF] ?[-‑] ?\d)/y,
)
const NAMED = new Pattern(/(\d{1,2})\. ?([A-ZÄÖÜ][a-zä]{2,8}\.?) ?(\d{4})(?!\d)/y)
const NUMERIC = new Pattern(/(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?![\d/.]*\/)(?!\d)/y)
const STANDARD = new Pattern(/(?:18|19|20)\d{2}-(?:0\d|1[0-2])-[0-3]\d(?![\d-])/y)
const BEFORE_DOCKET = new Pattern(
  /(?:,? ?(?:[-‑‒–—−] {0,2}|\( ?(?:- ?)?|zu |zur |unter |, |; ?(?=A[kz]))?(?:(?:GZ|Gz|Geschäftszahl|Geschäftsnummer|Geschäftszeichen|AZ|Az|Aktenzeichen|(?:verb(?:undene|\.)? )?(?:Rsn?|Rechtssachen?)|Nr|Zlen|Zl|Zahl|Z|Bsw(?:Nr)?|BeschwNr|Appl)\.?:? ?(?:des [A-Z][a-z]+ )?)?[-–]? ?)/y,
)

const months = new Map(Object.entries(MONTHS))
const monthOf = (name: string) => months.get(name) ?? months.get(name.replace('.', ''))

/** A date at a place, as ISO 8601. */
export function dateAt(text: string, at: number): { end: number; iso: string } | undefined {
  const c = text.charCodeAt(at)
  if (c < 48 || c > 57) return undefined
  const standard = STANDARD.at(text, at)
  if (standard) return { end: at + 10, iso: standard[0] }
  const numeric = NUMERIC.at(text, at)
  if (numeric) return iso(at, numeric, Number(numeric[2]))
  const named = NAMED.at(text, at)
  const month = named && monthOf(named[2] as string)
  return named && month ? iso(at, named, month) : undefined
}

function iso(at: number, m: RegExpExecArray, month: number): { end: number; iso: string } | undefined {
  const day = Number(m[1])
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  const y = m[3] as string
  const year = y.length === 4 ? y : Number(y) >= 50 ? `19${y}` : `20${y}`
  return { end: at + m[0].length, iso: `${year}-${two(month)}-${two(day)}` }
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/**
 * Reads on behind a court (`, Urteil vom 3. Mai 2011 - V ZR 1/10`) or behind the word for the decision (` des
 * Oberlandesgerichtes Graz als Rekursgericht vom …, GZ …`). `worded`: the word has been read.
 */
export function restAt(text: string, from: number, forms: CaseForms, worded: boolean): Rest | undefined {
  let at = from
  let court: string | undefined
  let said = worded
  let own = false
  let bracket = 0
  if (!said) {
    at = SHORT.past(text, at)
    at = PANEL.past(text, at)
    bracket = BRACKET.past(text, at) - at
    at += bracket
    at = CHAMBER.past(text, at)
    const word = wordAt(text, at)
    if (word) {
      at = word
      said = true
    }
  }
  if (said) {
    const named = CASE_NAME.end(text, at)
    if (named >= 0 && !courtAt(text, at + 1, forms.courts)) at = named
    const by = byAt(text, at, forms)
    own = by.court === undefined && OWN.test(text.slice(at, by.end))
    at = by.end
    court = by.court
  }
  const date = dateAt(text, BEFORE_DATE.past(text, at))
  let end = date?.end ?? SAME_DAY.past(text, at)
  const between = date ? BETWEEN.end(text, end) : -1
  const dockets = docketsAfter(text, end, forms) ?? (between >= 0 ? docketsAfter(text, between, forms) : undefined)
  if (dockets) end = dockets.end
  if (bracket && text[end] === ')') end++
  if (!date && !dockets && !court) return undefined
  if (!date && !dockets) own = false
  return { end, court, date: date?.iso, dockets: dockets?.dockets ?? [], worded: said, own }
}

/** The panel that writes, behind the word for its decision. */
const OWN =
  /^ (?:des|dieses) (?:(?:er|be)(?:kennenden|schließenden) )?(?:Senats|Gerichts)$|^ (?:der|dieser) (?:erkennenden |beschließenden )?Kammer$/

/** Small words between a court and the kind of its decision: ` in seinem`, `, u. a. `, `, etwa `. */
const SEPARATED = new Pattern(
  /,? ?(?:[-–] ?)?(?:(?:sein|ihr)(?:e[mns]?)? |(?:vgl\. )?(?:u\. ?a\.|z\. ?B\.|etwa|zuletzt|insbesondere|grundlegend|zB|ua),? |st\. ?Rspr\.,? |stRspr,? )?/y,
)

function wordAt(text: string, at: number): number | undefined {
  const glued = GLUED.end(text, at)
  const end = DECISION.end(text, glued >= 0 ? glued : SEPARATED.past(text, at))
  return end >= 0 ? end : undefined
}

/** The branch a court sits for, whose name has words that end a phrase elsewhere. */
const MATTERS = new Pattern(
  / (?:des Arbeits- und Sozialgericht(?:e?s)? Wien|als Arbeits- und Sozialgericht(?:e?s)?|in (?:Arbeits- und Sozial|[A-ZÄÖÜ][a-zäöü]{2,20})(?:rechts)?sachen)(?=[ ,])/y,
)

/** Who decided, behind the word: ` der 11. Zivilkammer des Landgerichts X`, ` des Zweiten Senats`, ` als Rekursgericht`. */
function byAt(text: string, at: number, forms: CaseForms): { end: number; court: string | undefined } {
  let end = at
  let court: string | undefined
  for (let n = 0; n < 6; n++) {
    const matters = MATTERS.at(text, end)
    if (matters) {
      end += matters[0].length
      if (matters[0].endsWith(' Wien')) court = court ?? 'Arbeits- und Sozialgericht Wien'
      continue
    }
    const of = OF.end(text, end)
    const next = of >= 0 ? phraseAt(text, of, forms) : undefined
    if (!next) break
    end = OUTSIDE.past(text, next.end)
    court = court ?? next.court
  }
  return { end: court ? PANEL.past(text, SHORT.past(text, end)) : end, court }
}

/** Up to six words of a phrase such as ` 2. Kammer`, ` Landgerichts Ulm`, until ` vom`, another ` des` or a mark. */
function phraseAt(text: string, at: number, forms: CaseForms): { end: number; court: string | undefined } | undefined {
  let end = at
  for (let n = 0; n < 6; n++) {
    const named = courtAt(text, end + 1, forms.courts)
    if (named) return { end: named.end, court: named.name }
    const m = WORD.at(text, end)
    if (!m || /^ (?:vom|v\.|des|der|als|mit|und|in|zu|am|im|hat|ist|wird|aufgrund|wegen|gegen|über|durch)$/.test(m[0]))
      break
    end += m[0].length
  }
  if (end === at) return undefined
  if (!JUDGING.test(text.slice(at, end))) return undefined
  return /^,? (?:vom|v\.|des|der|als|\d|[-–]|in [A-ZÄÖÜ])/.test(text.slice(end, end + 8))
    ? { end, court: undefined }
    : undefined
}

const CLOSE = new Pattern(/ ?-?\)/y)

/** Dockets behind a date, with what announces them: ` - V ZR 1/10`, `, GZ 6 R 1/01m-12`, ` (B 12 R 3/14 R)`. */
function docketsAfter(text: string, at: number, forms: CaseForms) {
  const from = BEFORE_DOCKET.past(text, at)
  const found = forms.dockets.at(text, from, true)
  if (!found) return undefined
  const open = text.slice(at, from).includes('(')
  return { end: open ? CLOSE.past(text, found.end) : found.end, dockets: found.dockets }
}
