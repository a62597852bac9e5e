import type { DecisionType } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import { matchAt } from '../../pack/rule.js'
import { isDigit } from '../_shared/letters.js'

const TYPE =
  /\b((?:Teil-?|Schluss-?|Zwischen-?|Grund-?|Versäumnis-?|Anerkenntnis-?|Verzichts-?|Vorbehalts-?|End-?|Ergänzungs-?|Teil-?Versäumnis-? ?und ?Schluss-?|Teil-?Versäumnis-?|Teil-?Anerkenntnis-? ?und ?Schluss-?)?[Uu]rteil|(?:Hinweis-|Vorlage-|Kostenfestsetzungs-?|Prozesskostenhilfe|Nichtannahme|Beweis-?|Einstellungs|Streitwert|Kammer|Senats|Eröffnungs)?[Bb]eschlu(?:ss|ß)|Gerichtsbescheid|Verfügung|Strafbefehl|Bescheid)\b/i

const SPACED = /^(?:\p{L} ){4,20}\p{L}\s?:?$/u
/** What every word for a kind of decision holds. */
const STEM = /urteil|beschlu|bescheid|verfügung|strafbefehl/i

/** The kind of decision a title names, with the word as printed in title case. */
export function typeOf(text: string): { readonly value: DecisionType; readonly native: string } | undefined {
  const bare = text.trim()
  const flat = bare[1] === ' ' && SPACED.test(bare) ? text.replace(/ /g, '') : text
  const m = STEM.test(flat) ? TYPE.exec(flat) : null
  if (!m) return undefined
  const word = m[1] as string
  const native = (
    word === word.toUpperCase()
      ? word[0] + word.slice(1).toLowerCase()
      : (word[0] as string).toUpperCase() + word.slice(1)
  ).replace('Beschluß', 'Beschluss')
  const value = /urteil|gerichtsbescheid/i.test(word)
    ? 'judgment'
    : /beschlu|verfügung|strafbefehl/i.test(word)
      ? 'order'
      : 'other'
  return { value, native }
}

const CHAMBER =
  /(?:(?:der|des|die|dem|Der|Die|[-–]) ?|^|[\s,(])((?:\d{1,3}[a-z]?|[IVX]{1,5}[a-z]?)\. (?:[Ff]erien|[Gg]roßen? |[Kk]leinen? )?(?:\p{L}{0,24}-?(?:[Ss]enat|[Kk]ammer)s?)(?: des (?:Ersten|Zweiten) Senats)?(?: [IVX]{1,4})?|(?:Ersten?r?|Zweiten?r?) Senat|Kartellsenats?|(?:Zivil|Straf)kammer \d{1,3}|(?:Senat|Kammer) für [\p{L}-]{4,40}sachen(?: des \p{L}+)?|Großen? Senats? für (?:Zivil|Straf)sachen)(?![\p{L}])/u

/** The chamber that decided, in the nominative: `V. Zivilsenat`, `2. Kammer des Ersten Senats`. */
export function chamberIn(text: string): string | undefined {
  const m = /enat|ammer/.test(text) ? CHAMBER.exec(text) : null
  return m?.[1]?.replace(/([Ss]enat|[Kk]ammer)s(?= |$)/, '$1').replace(/^(Erste|Zweite)n(?= Senat)/, '$1r')
}

const DOCKET =
  /(?:((?:OVG|VGH|VG|VerfGH|LVerfG|StGH|VfGH|VI-|III-|I-|II-|IV-|V-)\s?)?)((?:\d{1,3}-\d{1,3} |\d{1,4}[a-z]? |[IVX]{1,5}(?:[a-z])?-?\d{0,2} |[BLSN] (?:\d{1,3} )?)?(?:\(?[A-Z][A-Za-zÄÖÜäöü]{0,6}\)?(?: \((?:[A-Za-zäöü]{1,7}\.?)\))?(?: \d{1,3} (?=[A-Z]))? ?){1,3}\d{1,6}[/.]\d{2,4}(?:\.[A-Z]{1,4}(?:\.[A-Z])?)?(?:\s(?:ER|NC|NE|B|R|KL|S|D|A|PKH|RG|SN|BH|C|ZVW|BK|OVG|HGW|SN|HAL|MD|SK|HRO|VerfG|WEG|WE|Ge|Me|EA|L|U|EU|EP|LP|Z|WG|ERJ|W|K|GS|E|\([A-Za-z.]{1,6}\))(?![A-Za-z]))*)(?![\d/])/y

/** White space that the normal form of a docket does not have. */
const UNEVEN = /\s\s|[^\S ]| [/.]/
/** Number and year of a docket. */
const NUMBERED = /\d[/.]\d\d/

/** False for a text in which no docket can stand. */
export function mayHoldDocket(text: string): boolean {
  return NUMBERED.test(text)
}

/** Reads a docket at one place and writes it in its normal form. */
export function docketAt(text: string, at: number): { readonly docket: string; readonly end: number } | undefined {
  const first = text.charCodeAt(at)
  if (!(isDigit(first) || (first >= 65 && first <= 90) || first === 40)) return undefined
  const m = matchAt(DOCKET, text, at)
  if (
    !m ||
    /^(?:Nr|Abs|Art|Rn|Seite|Bl|S|Az|BGBl|Drucks|TOP|Anlage|Kap|Ziff|vom|Der|Die|Das|Im|Am|In)\b/.test(m[2] as string)
  )
    return undefined
  const docket = (UNEVEN.test(m[0]) ? m[0].replace(/\s+/g, ' ').replace(/ ([/.]) ?/g, '$1') : m[0]).trim()
  if (!/[A-Za-z]/.test(docket)) return undefined
  return { docket, end: at + m[0].length }
}

const PREFIX =
  /^(?:(?:Az|AZ|Aktenzeichen|Geschäfts-?(?:zeichen|nummer|Nr)|Gesch\.-Z|GeschZ|Gz|Geschäfts-Nr|(?:OVG|VG|LAG|LSG|OLG|LG|AG|ArbG|SG|FG)(?=:))\.?\s?:?\s*)/

/** The case below, named on the same line: `1 Ws 940/25 zu: 89 StVK 981/25`. */
const BELOW = /^ \(?(?:zu|vorgehend|Vorinstanz)\b/

/**
 * The dockets of the decision itself among the lines of the title page: the first, and those of the same register joined
 * with it. A docket of another register below it is the one of the court below.
 */
export function ownDockets(lines: readonly Line[]): { readonly docket: string; readonly line: Line }[] {
  const out: { docket: string; line: Line }[] = []
  for (const line of lines.slice(0, 60)) {
    if (!mayHoldDocket(line.text)) continue
    const bare = line.text.replace(PREFIX, '').replace(/^[-–] ?| ?[-–]$/g, '')
    for (const piece of bare.split(/, (?=\d|[IVX])| und |; /)) {
      const d = docketAt(piece.trim(), 0)
      if (!d || (piece.trim().length - d.end > 3 && !BELOW.test(piece.trim().slice(d.end)))) break
      if (out.length && register(d.docket) !== register((out[0] as { docket: string }).docket)) break
      if (!out.some(o => o.docket === d.docket)) out.push({ docket: d.docket, line })
    }
  }
  return out
}

function register(docket: string): string {
  return docket
    .replace(/\d+[/.]\d{2,4}/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
