import type { Disposition } from '../../model/vocabulary.js'
import type { Span } from '../../text/span.js'
import { decided } from './decided.js'
import { docketIn } from './identifiers.js'
import { isoOf } from './printed.js'

/** A decision of a court or authority below, as a caption or the facts name it. */
export interface Below extends Span {
  readonly court?: string
  /** `Berufungsgericht`, where the text says as what it decided. */
  readonly as?: string
  readonly date?: string
  readonly caseNumber?: string
  readonly outcome?: Disposition
}

const KIND =
  '(?:(?:[Tt]eil|[Zz]wischen|[Ee]nd|[Vv]ersäumungs|[Aa]nerkenntnis|[Ss]ach|[Ee]rgänzungs|[Ss]traf|[Mm]andats|[Aa]bgaben|[Ff]eststellungs|[Zz]urückweisungs|[Aa]bweisungs|[Ee]inkommensteuer|[Uu]msatzsteuer)*-?(?:[Bb]eschlu(?:ss|ß)|[Uu]rteil|[Ee]rkenntnis|[Bb]escheid|[Bb]eschwerdevorentscheidung|[Zz]ahlungsbefehl|[Ss]trafverfügung|[Ss]achbeschlu(?:ss|ß))(?:es|s|en)?)'
const COURT =
  '(?:Oberlandesgericht|Landesgericht|Kreisgericht|Handelsgericht|Bezirksgericht|Arbeits- und Sozialgericht|Jugendgerichtshof|Landesverwaltungsgericht|Verwaltungsgericht|Bundesverwaltungsgericht|Bundesfinanzgericht|Disziplinarrat|Bezirkshauptmannschaft|Bezirkshauptmann|Bundesamt|Finanzamt|Magistrat|Bürgermeister|Landespolizeidirektion|Landesregierung|Österreichische[rn]? (?:Botschaft|Gesundheitskasse)|Pensionsversicherungsanstalt|Arbeitsmarktservice|Zollamt|Unabhängige[nr]? Verwaltungssenat|Gemeinderat|Stadtsenat|Landeshauptmann|Bundesminister(?:in|ium)?)'
/** `Beschluss des Oberlandesgerichtes Linz als Rekursgerichtes vom 3. Mai 1984, GZ 1 R 9010/84-12`. */
const NAMED = new RegExp(
  `\\b${KIND} (?:de[rs] |des (?:Obersten )?)(${COURT}(?:e?s|en)?(?:(?! vom | als | in der | zu | mit | betreffend )[ \\p{L}.,-]){0,80}?)(?: als ((?:Berufungs|Rekurs|Beschwerde|Rechtsmittel|Revisions|Revisionsrekurs|Arbeits|Schöffen|Geschworenen|Handels|Einzel)[\\p{L}]*(?:- und Sozial\\p{L}*)?(?:gericht(?:e?s)?|richters?)?)(?: in [\\p{L} -]{5,50}?sachen)?)?,? vom (\\d{1,2}\\. ?(?:\\p{L}{3,9}|\\d{1,2}\\.) ?\\d{4})?(?:,? {0,3}(?:GZ|AZ|Zl\\.?|Zahl|GZl\\.?|Az\\.?|Z|zu|Zlen\\.?)?:? ?([^,;()]{3,60}?))?(?=[,;()]| womit | mit (?:dem|der|welchem)| in der | betreffend| wurde| wegen| hat | ab\\b| auf\\b|\\.(?:\\s|$)|$| zu Recht| in (?:nicht|Anwes)| sowie| über | den | nach | und )`,
  'u',
)
/** A decision told with its day, its court behind the verb or not at all: `Mit Bescheid vom 3. Juni 2019, Zl …, entzog die Behörde`. */
const TOLD = new RegExp(
  `\\b(?:[Mm]it|[Dd]urch|[Gg]egen|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ii]n) (?:\\p{L}+ ){0,2}?${KIND}(?: der belangten Behörde| des BFA)? vom (\\d{1,2}\\. ?(?:\\p{L}{3,9}|\\d{1,2}\\.) ?\\d{4})(?:, {0,2}(?:GZ|AZ|Zl\\.?|Zahl|Zlen\\.?)?:? ?([^,;()]{3,60}?),)?(?: \\p{L}+ (?:de[rm]|die|das) (${COURT}(?:e?s|en)?(?: (?:für |und |\\p{Lu})[\\p{L}-]+){0,5}|belangte Behörde|Verwaltungsgericht))?`,
  'u',
)
const CLAUSE = /^,? ?(?:und |sowie )?(?:womit|mit (?:dem|der|welche[mr])|wodurch)\b/
const MOST = 40
const REACH = 320

/** The decisions that a caption or a stretch of the facts names with court and day, each with what the clause behind it says it did. */
export function decisionsBelow(text: string, at: Span): Below[] {
  const out: Below[] = []
  let from = at.start
  for (let n = 0; n < MOST; n++) {
    const m = NAMED.exec(text.slice(from, at.end))
    if (!m) break
    const start = from + m.index
    const end = start + m[0].length
    const file = m[4] ? fileIn(m[4]) : undefined
    const date = m[3] ? isoOf(m[3]) : undefined
    const rest = text.slice(end, Math.min(at.end, end + REACH + 400))
    const did = CLAUSE.test(rest) ? decided(clause(rest)) : undefined
    if (date || file)
      out.push({
        start,
        end,
        court: courtName(m[1] as string),
        ...(m[2] ? { as: m[2] } : {}),
        ...(date ? { date } : {}),
        ...(file ? { caseNumber: file } : {}),
        ...(did ? { outcome: did } : {}),
      })
    from = end
  }
  return out
}

/** The decisions of authorities and courts that a stretch tells of with their day only. */
export function decisionsTold(text: string, at: Span): Below[] {
  const out: Below[] = []
  let from = at.start
  for (let n = 0; n < MOST; n++) {
    const m = TOLD.exec(text.slice(from, at.end))
    if (!m) break
    const start = from + m.index + m[0].search(/\p{Lu}\p{L}*(?:schlu|teil|nntnis|scheid|befehl|fügung)/u)
    const end = from + m.index + m[0].length
    const date = isoOf(m[1] as string)
    const file = m[2] ? fileIn(m[2]) : undefined
    if (date && start > from - 1)
      out.push({
        start: Math.max(start, from + m.index),
        end,
        date,
        ...(m[3] && !/^(?:belangte|Verwaltungsgericht$)/.test(m[3]) ? { court: courtName(m[3]) } : {}),
        ...(file ? { caseNumber: file } : {}),
      })
    from = end
  }
  return out
}

/** The clause on what the decision did ends with its verb: `… bestätigt wurde`. */
function clause(rest: string): string {
  const end = /\b(?:wurde|wurden|worden ist|hat|wird)\b(?=,|\.|$| in | den | zu | nach |\s*$)/.exec(rest)
  return end ? rest.slice(0, end.index + end[0].length) : rest.slice(0, REACH)
}

/** The file with its item number, in normal form: `2R 24/03x-16` gives `2 R 24/03x-16`; authorities' numbers as printed. */
export function fileIn(printed: string): string | undefined {
  const docket = docketIn(printed)
  if (!docket)
    return /\d/.test(printed) && /^[\p{L}\d*][\p{L}\d./* -]{2,58}$/u.test(printed) ? printed.trim() : undefined
  const item = /^ ?[-‑–] ?(\d{1,4})\b/.exec(printed.slice(docket.end)) ?? /^ (\d{1,4})$/.exec(printed.slice(docket.end))
  return item ? `${docket.value}-${item[1]}` : docket.value
}

/** The court in the nominative: `Oberlandesgerichtes Graz` gives `Oberlandesgericht Graz`. */
function courtName(printed: string): string {
  return printed
    .replace(/\s*,\s*$/, '')
    .replace(/(gericht|gerichtshof)(?:es|s)\b/, '$1')
    .replace(
      /^(Bundesamt|Finanzamt|Magistrat|Bürgermeister|Disziplinarrat|Zollamt|Arbeitsmarktservice|Gemeinderat)(?:es|s)\b/,
      '$1',
    )
    .trim()
}
