import { Pattern } from '../../pack/pattern.js'
import { ecliAt } from '../_shared/ecli.js'
import { courtByCode } from './courts.js'
import { docketAt } from './dockets.js'
import { MONTHS } from './words.table.js'

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .map(m => m.replace('.', '\\.'))
  .join('|')
const DATE = new Pattern(
  new RegExp(`(\\d{1,2}) (${MONTH}) (\\d{4})(?!\\d)|(\\d{1,2})-(\\d{1,2})-(\\d{4})(?!\\d)`, 'iy'),
)
/** What may stand between a court and the date of its decision. */
export const TO_DATE =
  /(?:,? (?:locatie|zittingsplaats) \p{Lu}[\p{L}-]+)?,? ?(?:\((?:(?:hierna:? )?(?:de |het )?(?:[Rr]echtbank|[Hh]of|[Gg]erechtshof)|GK|OK|[Kk]tr\.?|[Vv]zr\.?|[Pp]res\.?|MK|EK|[Pp]-?G|meervoudige kamer|grote kamer|\p{Ll}{0,14}kamer|[Oo]ndernemingskamer|\p{Ll}{3,12}rechter|(?:zp\.|zittingsplaats|loc\.|locatie) \p{Lu}[\p{L}-]{2,20})\),? )?(?:(?:d\.?d\.? ?|van |uit |\()|(?=\d|ECLI|ecli|LJN|LJ-|ELRO))/uy
const TO_ECLI = new Pattern(
  / ?[,;:]? ?\(?(?:onder nummer |met nummer |met (?:als )?ECLI-?(?:nummer)? |gepubliceerd (?:als|onder) |(?:met )?(?:kenmerk|vindplaats):? |ECLI-?nummer:? )?(?=ECLI|ecli|Ecli|NL:[A-Z]|EU:[CTF]:)/y,
)
const BARE_ECLI = new Pattern(/(NL|EU):([A-Z]{1,7}):(\d{4}):([A-Z0-9]{1,12})(?![A-Z0-9])/y)
/** Landelijk jurisprudentienummer, before it the number of the ELRO foundation. */
const TO_LJN = new Pattern(
  / ?[,;]? ?\(?(?:LJN|LJ|ELRO)(?:[- ](?:nrs?\.?|nummers?))?[: ]{0,3}([A-Z]{2})[ -]?(\d{4})(?!\d)/y,
)
const TO_DOCKET = new Pattern(
  /(?: ?[,;]? ?\(?(?:met )?(?:(?:zaak|rol|rekest|parket|procedure|LJN-)-? ?(?:\/ ?rol)?(?:nummers?|nrs?\.?)(?: ?[/\\] ?rol-?(?:nummers?|nrs?\.?))?:? |(?:in (?:de )?)?(?:gevoegde )?za(?:ak|ken) (?:(?:met )?(?:nummers?|nrs?\.) )?|(?:appl?\.? ?)?nummers?:? |(?:appl?\.? ?)?n(?:rs?|os?)\.? ?|no\.? )|[,;] ?|, in zaak )(?=[A-Z\d])| \((?=[CT][-‑]\d)/y,
)
/** A docket alone in brackets behind the date. */
const BRACKETED = new Pattern(/ \((?=(?:[A-Z]{3}|Awb|awb) ?\d|[A-Z]{0,3}[\d.-]+\/|\d{2}-\d{6}|200\.)/y)
const MORE_DOCKETS = new Pattern(/(?:,? (?:en|tot en met|t\/m)|,| ?[/\\]) ?(?:nr\.? )?(?=[A-Z\d])/y)
const PIN = new Pattern(
  / ?[,;]? ?\(?(?:(?:in )?(?:r\.o\.|rov\.|ro\.|rechtsoverweging(?:en)?|ov\.|overweging(?:en)?|punt(?:en)?|par\.|paragraaf|§|onder)) ?(\d{1,3}(?:\.\d{1,3}){0,4})(?:(?:,| en| t\/m| tot en met|[-–]) ?\d{1,3}(?:\.\d{1,3}){0,4}){0,6}/y,
)
const NAME = new Pattern(
  / \((?!(?:hierna|zie|rov|r\.o|verder|oud|ook|vgl|nr|hof|de |het |in |met |ECLI|NJ|m\.nt|concl|A-G|bijlage|gepubl))[\p{Lu}“"'‘][^()\n\d]{2,48}\)/uy,
)

/** The name by which a judgment of the Union's courts or the Court of Human Rights goes, before its docket or ECLI. */
const UNION_NAME = new Pattern(
  /,? ?[“"‘]?\p{Lu}[^,;()\n\d]{1,60}(?=, (?:[CT][-‑]\d|(?:ECLI:)?EU:[CT]:|(?:nrs?\.|zaaknrs?\.|nos?\.|appl?\. ?nos?\.) ?\d{2,5}\/\d\d)| \((?:[CT][-‑]\d|(?:ECLI:)?EU:[CT]:))/uy,
)
const UNION: Readonly<Record<string, string>> = {
  C: 'Hof van Justitie van de Europese Unie',
  T: 'Gerecht van de Europese Unie',
}

/** What identifies a decision behind its court and date. */
export interface Tail {
  end: number
  ecli?: string
  docket?: string
  dockets: string[]
  pin?: string
  court?: string
}

/** Reads what identifies a decision behind its date: ECLI, LJN, docket, pinpoint, name; in any order, each once. */
export function tailAt(text: string, from: number): Tail {
  const tail: Tail = { end: from, dockets: [] }
  for (let k = 0; k < 6; k++) {
    const at = tail.end
    if (!tail.ecli && ecliInto(tail, text, at)) continue
    if (tail.dockets.length === 0 && docketsInto(tail, text, at)) continue
    const pin = PIN.at(text, at)
    if (pin && !tail.pin && (tail.ecli || tail.dockets.length > 0)) {
      tail.pin = pin[1] as string
      tail.end = closed(text, at, at + pin[0].length)
      continue
    }
    const name = tail.ecli || tail.dockets.length > 0 ? NAME.at(text, at) : UNION_NAME.at(text, at)
    if (!name) break
    tail.end = at + name[0].length
  }
  if (tail.end > from && opened(text.slice(from, tail.end)) && text[tail.end] === ')') tail.end++
  return tail
}

function opened(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** With the closing bracket where one was opened on the way. */
function closed(text: string, from: number, end: number): number {
  return text.slice(from, end).includes('(') && text[end] === ')' ? end + 1 : end
}

function ecliInto(tail: Tail, text: string, at: number): boolean {
  const lead = TO_ECLI.at(text, at)
  if (lead) {
    const start = at + lead[0].length
    const printed = ecliAt(text, start)
    const bare = printed ? undefined : BARE_ECLI.at(text, start)
    if (printed || bare) {
      tail.ecli = printed?.value ?? `ECLI:${bare?.[0]}`
      const code = printed?.court ?? (bare?.[2] as string)
      tail.court = (/^ECLI:EU:/.test(tail.ecli) ? UNION[code] : courtByCode(code)?.name) ?? ''
      tail.end = closed(text, at, printed?.end ?? start + (bare?.[0].length ?? 0))
      return true
    }
  }
  const ljn = TO_LJN.at(text, at)
  if (!ljn) return false
  tail.ecli = `LJN:${ljn[1]}${ljn[2]}`
  tail.end = closed(text, at, at + ljn[0].length)
  return true
}

function docketsInto(tail: Tail, text: string, at: number): boolean {
  const bracket = BRACKETED.at(text, at)
  const lead = bracket ?? TO_DOCKET.at(text, at)
  const first = lead && docketAt(text, at + lead[0].length)
  if (!first || (bracket && !/[),;]/.test(text[first.end] ?? ''))) return false
  tail.dockets.push(first.value)
  const sign = /^[A-Z]{3} (?=\d{2}\/\d+$)/i.exec(first.value)?.[0] ?? ''
  tail.end = first.end
  for (let k = 0; k < 8; k++) {
    const more = MORE_DOCKETS.at(text, tail.end)
    const next = more && docketAt(text, tail.end + more[0].length)
    if (!next) break
    tail.dockets.push(/^\d{2}\/\d+$/.test(next.value) ? sign + next.value : next.value)
    tail.end = next.end
  }
  tail.end = closed(text, at, tail.end)
  return true
}

/** A full date at a place, named or in numbers. */
export function dateAt(text: string, at: number): { iso: string; end: number } | undefined {
  const m = DATE.at(text, at)
  if (!m) return undefined
  const month = m[2] ? (MONTHS[m[2].toLowerCase()] as number) : Number(m[5])
  const day = Number(m[1] ?? m[4])
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  return { iso: `${m[3] ?? m[6]}-${two(month)}-${two(day)}`, end: at + m[0].length }
}
