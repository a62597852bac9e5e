import type { Level } from '../../model/vocabulary.js'
import { isDigit, isLetter } from '../_shared/letters.js'
import { courts } from './courts.js'

/** A court named in a text, in the nominative; offsets count from the start of the text given. */
export interface NamedCourt {
  readonly name: string
  readonly level: Level
  readonly start: number
  readonly end: number
}

/** Kinds of court with their level; `seat` says whether a place belongs to the name. Source: GVG, VwGO, SGG, FGO, ArbGG. */
const TYPES: readonly (readonly [word: string, abbreviation: string, level: Level, seat: boolean])[] = [
  ['Bundesverfassungsgericht', 'BVerfG', 'constitutional', false],
  ['Bundesgerichtshof', 'BGH', 'supreme', false],
  ['Bundesverwaltungsgericht', 'BVerwG', 'supreme', false],
  ['Bundesfinanzhof', 'BFH', 'supreme', false],
  ['Bundesarbeitsgericht', 'BAG', 'supreme', false],
  ['Bundessozialgericht', 'BSG', 'supreme', false],
  ['Bundespatentgericht', 'BPatG', 'other', false],
  ['Kammergericht', 'KG', 'appeal', false],
  ['Oberstes Landesgericht', 'ObLG', 'appeal', true],
  ['Landesverfassungsgericht', 'LVerfG', 'constitutional', true],
  ['Verfassungsgerichtshof', 'VerfGH', 'constitutional', true],
  ['Verfassungsgericht', 'VerfG', 'constitutional', true],
  ['Staatsgerichtshof', 'StGH', 'constitutional', true],
  ['Oberverwaltungsgericht', 'OVG', 'appeal', true],
  ['Verwaltungsgerichtshof', 'VGH', 'appeal', true],
  ['Verwaltungsgericht', 'VG', 'first-instance', true],
  ['Landesarbeitsgericht', 'LAG', 'appeal', true],
  ['Landessozialgericht', 'LSG', 'appeal', true],
  ['Oberlandesgericht', 'OLG', 'appeal', true],
  ['Finanzgericht', 'FG', 'first-instance', true],
  ['Arbeitsgericht', 'ArbG', 'first-instance', true],
  ['Sozialgericht', 'SG', 'first-instance', true],
  ['Landgericht', 'LG', 'first-instance', true],
  ['Amtsgericht', 'AG', 'first-instance', true],
  ['Familiengericht', 'FamG', 'first-instance', true],
  ['Anwaltsgerichtshof', 'AGH', 'other', true],
  ['Vergabekammer', 'VK', 'other', true],
  ['Truppendienstgericht', 'TDG', 'first-instance', true],
]
const BY_WORD = new Map(TYPES.flatMap(t => [[t[0], t] as const, [t[1], t] as const]))
const WORDS = TYPES.flatMap(t => [t[0], t[1]])
  .sort((a, b) => b.length - a.length)
  .map(w => w.replace('Oberstes', 'Oberste[sn]'))
  .join('|')

const ADJECTIVE =
  '(?:(?:Bayer|Sächs|Hess|Niedersächs|Hamburg|Hanseat|Brandenburg|Saarländ|Pfälz|Schleswig-Holstein|Schl\\.-Holst\\.|Württemberg|Mecklenburg-Vorpommer)(?:isch)(?:e[snrm]?)|Thüringer|Bay\\.|Hess\\.|Sächs\\.|Nds\\.|Thür\\.|Saarl\\.|Schl\\.-Holst\\.|Hanseatischen?s?|Bay)'
const PLACE =
  "(?:Bad |St\\. |Sankt |Freien? (?:und )?Hansestadt |Groß-|Neustadt |Burg )?\\p{Lu}[\\p{L}'’]*(?:-\\p{L}+){0,3}(?: (?:am Main|am Rhein|am Neckar|an der \\p{Lu}\\p{L}+|a\\. ?d\\. ?\\p{Lu}\\p{L}+\\.?|v\\. ?d\\. ?H(?:öhe|\\.)|im Breisgau|i\\. ?d\\. ?OPf\\.?|i\\. ?OB|am Inn|am Lech|im Allgäu|in der Oberpfalz|unter Teck|in Holstein|bei Berlin|\\((?:Oder|Saale|Jagst|Allgäu|Bodensee|Eder|Hessen|Spreewald|Westf\\.?|Wümme|Han|Main|Spree|Altmark)\\)|Hall|Gmünd|Wusterhausen|i\\. ?Westf\\.|a\\. ?M\\.|a\\.M\\.))?"
const COURT = new RegExp(
  `(?:(${ADJECTIVE}) ?)?(${WORDS})(e?s)?\\b(?: (in|am|für das Land|des Landes|des Freistaate?s|für das|der Freien Hansestadt|der|des|für) (?=\\p{Lu})| (?=\\p{Lu}))?(${PLACE})?`,
  'uy',
)
/** Capitalised words that follow a court's name and are no place. */
const NO_PLACE =
  /^(?:(?:Im|In|Az|Gz|Vom|Von|Der|Die|Das|Dr|Prof|Es|Auf|Am|An|Typ|Dok|Norm|Teil|Vf)(?![\p{L}])|(?:Urteil|Beschluss|Beschluß|Aktenzeichen|Geschäfts|Gerichtsbescheid|Verkündet|Versäumnis|Teil(?:-|urteil|beschl|anerk|versäum)|Abteilung|Kammer|Zivil|Straf|Senat|Datum|Dokument|Verwaltungsrecht|Ausfertigung|Abschrift|Rechtsstreit|Richter|Vorsitz|Rechtspfleg|Schöffen|Familien|Insolvenz|Vollstreck|Zwangs|Nachlass|Register|Grundbuch|Betreuung|Jugend|Mahn|Landwirtschaft|Gericht|Entscheid|Verf|Schluss|Anerkenntnis|Tenor|Leitsatz|BESCHLUSS|URTEIL|Quelle|ECLI|Normen))/u
/** What belongs to a word, and to the number or compound it may be part of. */
const inWord = (code: number) => isLetter(code) || isDigit(code) || code === 45

/** The first letters of everything a court's name begins with, also in capitals. */
const BEGINNINGS = [
  ...new Set(
    [
      ...BY_WORD.keys(),
      ...'Bay Hanseat Hess Sächs Niedersächs Nds Hamburg Brandenburg Saarl Pfälz Schl Württemberg Mecklenburg Thür'.split(
        ' ',
      ),
    ]
      .map(word => word.slice(0, 3))
      .flatMap(first => [first, first.toUpperCase()]),
  ),
].join('|')
const BEGINS = new RegExp(BEGINNINGS, 'g')
const BEGINS_HERE = new RegExp(BEGINNINGS, 'y')

/** False where no court's name can begin, whether or not it is set in capitals. */
export function mayNameCourt(text: string, at: number): boolean {
  BEGINS_HERE.lastIndex = at
  return BEGINS_HERE.test(text)
}

/** Reads a court's name at one place: `Landgerichts Karlsruhe`, `OVG Münster`, `Sächsisches Oberverwaltungsgericht`. */
export function courtAt(text: string, at: number): NamedCourt | undefined {
  if (inWord(text.charCodeAt(at - 1))) return undefined
  COURT.lastIndex = at
  const m = COURT.exec(text)
  if (!m) return undefined
  const word = (m[2] as string).replace('Obersten', 'Oberstes')
  const type = BY_WORD.get(word)
  if (!type) return undefined
  const [full, short, level, seated] = type
  const abbreviated = word === short && word !== full
  if (abbreviated && m[3]) return undefined
  const tail = m.index + m[0].length - (m[5]?.length ?? 0)
  const listed = seated && m[5] ? seatAt(text, tail, full) : undefined
  let place = listed ?? (seated && m[5] && !NO_PLACE.test(m[5]) ? (m[5] as string).trim() : '')
  const link = place ? (m[4] ?? '') : ''
  if (link === 'der' && place && !/^(?:Freien|Hansestadt)/.test(place)) place = ''
  if ((link === 'des' || link === 'für' || link === 'für das') && !/^(?:Saarl|Land|Freistaat|Bezirk)/.test(place))
    place = ''
  if (seated && !place && !m[1]) return undefined
  const adjective = m[1] ? nominative(m[1], full) : ''
  const spoken = place === '' ? '' : ` ${link ? `${link} ` : ''}${place}`
  const bare = m[0].indexOf(m[2] as string) + (m[2] as string).length + (m[3] ?? '').length
  const end = place === '' ? at + bare : listed === undefined ? at + m[0].length : tail + listed.length
  const printed = adjective ? `${adjective} ${full}${spoken}` : full + spoken
  const name = adjective ? printed.replace(/^Bayerisches? Oberstes/, 'Bayerisches Oberstes') : printed
  return { name, level, start: at, end: at + text.slice(at, end).trimEnd().length }
}

let seats: Map<string, string[]> | undefined

/** The longest place of a court in the table that stands at an offset: `Halle / Westfalen`, `München II`. */
function seatAt(text: string, at: number, kind: string): string | undefined {
  if (!seats) {
    seats = new Map()
    for (const { name, seat } of courts) {
      if (seat === undefined || !name.endsWith(` ${seat}`)) continue
      const first = `${name.slice(0, -seat.length)}${/^[^\s-]+/.exec(seat)?.[0] ?? ''}`
      seats.set(
        first,
        [...(seats.get(first) ?? []), seat].sort((a, b) => b.length - a.length),
      )
    }
  }
  const word = /^[^\s-]+?(?=[\s,;:.)-]|$)/.exec(text.slice(at, at + 40))?.[0] ?? ''
  return seats.get(`${kind} ${word}`)?.find(s => text.startsWith(s, at) && !inWord(text.charCodeAt(at + s.length)))
}

/** The adjective of a court's name as it stands before the nominative. */
function nominative(adjective: string, word: string): string {
  const full = adjective
    .replace(/^Bay\.?$/, 'Bayerisch')
    .replace(/^Hess\.$/, 'Hessisch')
    .replace(/^Sächs\.$/, 'Sächsisch')
    .replace(/^Nds\.$/, 'Niedersächsisch')
    .replace(/^Saarl\.$/, 'Saarländisch')
    .replace(/^Schl\.-Holst\.$/, 'Schleswig-Holsteinisch')
    .replace(/^Thür\.$/, 'Thüringer')
  if (full === 'Thüringer') return full
  const stem = full.replace(/(isch)e[snrm]?$/, '$1')
  return `${stem}${/hof$/.test(word) ? 'er' : 'es'}`
}

/** The first court named in a text, or behind an offset. */
export function firstCourt(text: string, behind = -1, to = text.length): NamedCourt | undefined {
  BEGINS.lastIndex = behind + 1
  for (let m = BEGINS.exec(text); m && m.index < to; m = BEGINS.exec(text)) {
    const court = courtAt(text, m.index)
    if (court) return court
    BEGINS.lastIndex = m.index + 1
  }
  return undefined
}

/** Four letters in a row that may be capitals. */
const CAPITALS = /[A-Z\u0080-\uffff]{4}/

/** A text in which words set in capitals are set like others, letter by letter in the same places. */
export function lowered(text: string): string {
  if (!CAPITALS.test(text)) return text
  return text.replace(/(?<![\p{L}])(\p{Lu})([\p{Lu}]{3,40})(?![\p{Ll}])/gu, (_, first: string, rest: string) => {
    const small = rest.toLowerCase()
    return small.length === rest.length ? first + small : first + rest
  })
}
