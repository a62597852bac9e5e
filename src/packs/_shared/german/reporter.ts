import type { Target } from '../../../model/decision.js'
import { Pattern } from '../../../pack/pattern.js'

/** A place in a law report or journal. */
export interface ReporterFound {
  readonly end: number
  readonly targets: readonly Target[]
}

/** Volume or year and page: `189, 1`, `2011, 3025`, `II 2015, 293`, `2015 II S. 293`. */
const PAGED = new Pattern(
  /(?:[ ,]|, | in )?((?:[IVX]{1,3} )?(?:\d{1,2}\/(?=(?:19|20)\d{2}))?\d{1,4}(?: [IVX]{1,3}(?![a-zA-Z]))?)(?: ?[(<[] ?\d{4} ?[)>\]])?(?:, ?| ?S\.? )(?:S\.? ?)?((?:[LF]|I{1,2}-)?\d{1,8})(?!\d|\.\d{3}(?!\d)|\/\d{5})/y,
)
/** Number in a volume or year, running number: `42/125`, `2015/9, 34`, `27.764`, `19.632/2012`, `8765 A/1975`. */
const NUMBERED = new Pattern(
  /,? ((?:(?:[IVX]{1,2}|NF) )?\d{1,3}(?:\.\d{3})+(?: ?[A-Z](?![a-z]))?(?:\/\d{2,4})?|\d{1,5}(?: ?[A-Z](?![a-z]))?(?:\/\d{1,4}){1,3}|(?!(?:18|19|20)\d{2}(?!\d))\d{3,5}(?![\d,]| [A-ZÄÖÜ][a-z]|\. [A-Z]))(?:, (\d{1,4})(?![\d./]))?/y,
)
/** Collections by law and section: `SozR 4-2500 § 31 Nr 6`, `AP BGB § 611 Nr. 4`, `BGHR StPO § 261 Beweiswürdigung 3`. */
const BY_LAW = new Pattern(
  / ((?:Nr\.? ?\d+ (?:zu )?)?(?:\d(?: ?[-–] ?\d{4})?|\d{3,4}(?:\.\d{1,3})?|(?:zu )?[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,12}(?: (?:19|20)\d{2})?)?(?: ?(?:zu )?(?:§§?|Art\.?) ?\d{1,4}(?: ?[a-z]{1,2}(?![a-zäöüß]))?(?: (?:Abs\.? ?\d+|Satz \d|S\.? \d|Nr\.? ?\d{1,3}(?= [A-Z])(?! R[dnz])|(?!R[dnz])[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,10}(?: [IVX]+)?(?= (?:Nr|\d))|[A-ZÄÖÜ][A-Za-zäöüß]{3,30}(?:, [A-ZÄÖÜa-zäöüß]+){0,3}(?= (?:Nr|\d|[A-Z]))|(?:19|20)\d{2}(?= Nr))){0,5})(?: Nr\.? ?\d{1,4}(?: S\.? ?\d{1,4})?| \d{1,4}(?![\d/]|\.\d)))/y,
)
/** The same the other way round: `SozR Nr 35 zu § 543 RVO aF`, `AP Nr. 338 zu § 1 TVG Tarifverträge: Bau`. */
const NUMBER_BY_LAW = new Pattern(
  / (Nr\.? ?\d{1,4} zu (?:[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,12}(?: (?:19|20)\d{2})? )?(?:§§?|Art\.?) ?\d{1,4}(?: ?[a-z](?![a-zäöüß]))?(?: Abs\.? ?\d{1,2})?(?: [A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,12}[A-ZÄÖÜ](?: (?:19|20)\d{2})?(?: aF| a\. ?F\.)?)?(?: [A-ZÄÖÜ][a-zäöüß]{3,30}(?:: [A-ZÄÖÜ][a-zäöüß]{2,20})?(?=[,;)]))?)/y,
)
const VOLUME_LIST = new Pattern(/; ?(\d{1,3}), ?(\d{1,4})(?= ?[<;)(,.]| [<[])/y)
const NUMBER_LIST = new Pattern(
  /(?:, ?| und (?=\d{1,3}\.\d{3}\/))(\d{1,3}\.\d{3}(?:\/\d{4})?|\d{1,4}\/\d{1,4})(?![\d/]|, \d)/y,
)
const PIN = new Pattern(
  /,? ?(?:(?:Rn|Rz|Rd-?[Nn]r|Rdn|RdNr|Rnd?|RN|Rndr|Tz|TZ|Nrn?|S|Ls|juris-?Rn)s?\.?:? ?\d{1,4}(?:\.\d{1,3}){0,2}[a-z]?(?:(?: ?[-–] ?| bis |, ?| und | u\. )(?:Rn\.? ?)?\d{1,4}(?![\d./])){0,20}(?: ?ff?\.?(?![a-zäöü]))?|\/\d{1,5}(?: ?ff?\.?(?![a-z]))?(?![\d/])| ?[<[] ?\d{1,5}[^>\]\n]{0,40}[>\]]|\((?:\d{1,5}(?: ?[-–,f]{1,2} ?\d{0,5})?\.?|(?:Rn|Rz|Tz|Nr|S|Ls)\.? ?\d{1,4}(?: ?ff?\.?)?)\))/y,
)
const PAGE_PIN = new Pattern(
  /, ?(\d{1,5})(?:[-–]\d{1,5})?(?: ?ff?\.?(?![a-zäöü\w]))?(?![\d]*[/]|[\d.]*\d{3}|\. (?:Aufl|[A-ZÄÖÜ][a-zäöü]+ \d{4}))/y,
)
const FOLLOWING = new Pattern(/ ?ff?\.?(?![a-zäöü\w])/y)
const END = new Pattern(/ a\. ?E\.| aE(?![a-z])/y)
const TAIL = new Pattern(/(?: (?:mwN|m\. ?w\. ?N\.|uva|ua|u\. ?a\.|uvam|uzw))(?![a-zäöü])/y)
const NOTES = new Pattern(/ ?\[T ?\d{1,3}(?:, ?T? ?\d{1,3})*\]| \(T ?\d{1,3}(?:, ?T? ?\d{1,3})*\)/y)

/**
 * Reads volume, number or year and page behind the name of a report or journal, with the pin: `NJW 2011, 3025, 3026
 * Rn. 11` is ref `2011, 3025`, pin `3026 Rn. 11`. A list (`BVerfGE 9, 89; 32, 87`, `MietSlg 27.764, 27.765`) gives one target each.
 */
export function placesAt(text: string, after: number, reporter: string, tail: boolean): ReporterFound | undefined {
  const byLaw = /^(?:SozR|AP|EzA|BGHR|Buchholz|LM|BRS|NStE|StRK|EzAÜG|EzTöD|EzB)/.test(reporter)
  const paged = byLaw ? null : PAGED.at(text, after)
  const m =
    paged ??
    (byLaw
      ? (NUMBER_BY_LAW.at(text, after) ?? BY_LAW.at(text, after))
      : reporter === 'AS'
        ? null
        : NUMBERED.at(text, after))
  if (!m) return undefined
  let end = after + m[0].length
  const targets: Target[] = []
  const add = (ref: string, page: string | undefined) => {
    const from = end
    end = pinEnd(text, end)
    const printed =
      from < end
        ? text
            .slice(from, end)
            .replace(/^[,\s]+/, '')
            .replace(/\s+/g, ' ')
            .trim()
        : ''
    const pin = page && printed ? `${page} ${printed}` : page || printed
    targets.push({ reporter, ref, ...(pin ? { pin } : {}) })
  }
  if (paged) add(`${paged[1]}, ${paged[2]}`.replace(/\s+/g, ' '), undefined)
  else add((m[1] as string).replace(/\s+/g, ' '), byLaw ? undefined : m[2])
  for (let n = 0; n < 60; n++) {
    const more = paged
      ? /^\d{1,3}$/.test(paged[1] as string)
        ? VOLUME_LIST.at(text, end)
        : null
      : byLaw
        ? null
        : NUMBER_LIST.at(text, end)
    if (!more) break
    end += more[0].length
    add(paged ? `${more[1]}, ${more[2]}` : (more[1] as string), undefined)
  }
  if (tail) end = TAIL.past(text, end)
  return { end, targets }
}

const PINS = [PIN, PAGE_PIN, FOLLOWING, END]

function pinEnd(text: string, at: number): number {
  let end = at
  for (let n = 0; n < 5; n++) {
    let next = -1
    for (let k = 0; next < 0 && k < PINS.length; k++) next = (PINS[k] as Pattern).end(text, end)
    if (next <= end) break
    end = next
  }
  return end
}

/** The notes of a Rechtssatz behind its number: ` [T4]`, ` (T12, T14)`. */
export function notesEnd(text: string, at: number): number {
  const notes = NOTES.at(text, at)
  const end = at + (notes?.[0].length ?? 0)
  return TAIL.past(text, end)
}
