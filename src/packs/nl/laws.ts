import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { BW_BOOKS, LAWS, type Law, TREATIES } from './laws.table.js'

/** A law as it stands in a text. */
export interface LawFound {
  /** The one abbreviation of a law of the tables, however it is printed; the printed name of any other. */
  readonly code: string
  readonly end: number
  readonly bwb?: string
  readonly celex?: string
  /** Whose law it is, where it is not Dutch. */
  readonly jurisdiction?: string
  /** The book, in `Boek 7 BW`. */
  readonly book?: string
  /** True where only a name without a table entry was read. */
  readonly unknown?: true
  /** True where the official name is printed in full, or an abbreviation with its year. */
  readonly title: boolean
}

interface Entry {
  readonly text: string
  readonly law: Law
}
const ENTRIES = new Map<string, Entry[]>()
for (const law of [...LAWS, ...TREATIES])
  for (const text of [law.abbr, law.name, ...(law.names ?? [])]) {
    const list = ENTRIES.get(text[0] as string) ?? []
    if (!list.some(e => e.text === text)) list.push({ text, law })
    ENTRIES.set(text[0] as string, list)
  }
for (const list of ENTRIES.values()) list.sort((a, b) => b.text.length - a.text.length)

const BOOK = new Pattern(/[Bb]oek (\d{1,2}[A-Za]?),? (?:van het )?(?:BW\b|B\.W\.|Burgerlijk Wetboek)/y)
const NAMED_EU = new Pattern(
  /(?:(?:Uitvoerings|Gedelegeerde )?(?:[Rr]ichtlijn|[Vv]erordening|[Kk]aderbesluit|[Bb]esluit|Vo\.?|Rl\.?)) (?:\((?:EU|EG|EEG|Euratom|EU, Euratom|EG, Euratom)\) )?(?:[Nn]r\.? ?)?(\d{2,4})\/(\d{1,4})(?:\/(EU|EG|EEG|JBZ))?(?![\d/])/y,
)
const SHORT = new Pattern(/(?:[A-Z]{2,7}|[A-Z][a-z]{0,4}[A-Zwvbrgs])(?: (?:19|20)\d{2})?(?![\p{L}\d-])/uy)
const FIRST = new Pattern(
  /(?:Wet|Besluit|Regeling|Verordening|Reglement|Wetboek|Rijkswet|[A-Z][a-z]+(?:wet|besluit|regeling|beschikking|verordening|wetboek|reglement)|Belastingplan|Beleidsregels?|Regels|Algemene (?:wet|plaatselijke verordening|verordening)|Algemeen (?:\p{Ll}+ ){0,3}\p{Ll}*(?:reglement|besluit|verdrag)|Algemeen Verdrag|Procesreglement|Protocol|Verdrag|Kaderwet|Invoeringswet)(?![\p{L}])/uy,
)
const WORD = new Pattern(/ ([\p{L}’'-]+)/uy)
const YEAR = new Pattern(/ (?:19|20)\d{2}(?!\d)/y)
const STOP =
  /^(?:is|zijn|was|waren|wordt|worden|werd|geldt|gelden|bepaalt|volgt|niet|dat|die|dit|heeft|hebben|had|kan|kunnen|moet|moeten|mag|blijkt|staat|dan|zoals|waarin|waarop|waarbij|om|als|omdat|luidt|luidde|vereist|verplicht|ziet|geen|ook|en|of|jo|juncto|strekt|brengt|biedt|maakt|volgens|gelezen|geschonden|toe|toegepast|dient|verzet|bedoelde?|genoemde?|neergelegde?|gegeven|gestelde?|omschreven|opgenomen|overeenkomstig|door|bij|met|aan|uit|zou|zal|hij|zij|het|nu|te|per|onder|waaruit|waarvan|namelijk|immers|dus|daarom|vast|af|rust|komt|komen|kent|bevat|regelt|noemt|stelt|vormt|betreft|gaat|daardoor|daarmee|daarin|behoort|voorziet|slechts|mee|geeft|deze|vastgestelde?|bepaalde|verplicht|ontbreekt|valt|blijft|vervalt|hanteert|zelf|niet-ontvankelijk)$/
/** What bears articles and is no law: contracts and their like. */
const NO_LAW =
  /voorwaarden|overeenkomst|statuten|polis|akte|contract|planregels|pensioenreglement|bestemmingsplan|\bcao\b|CAO|arbeidsvoorwaarden|convenant/i

/** The law whose name stands at a place: by table, by number (Union acts), or by the form its name has. */
export function lawAt(text: string, at: number, guess: boolean): LawFound | undefined {
  const book = BOOK.at(text, at)
  if (book)
    return {
      code: 'BW',
      end: at + book[0].length,
      book: (book[1] as string).toUpperCase(),
      title: true,
      ...bwbOf(book[1]),
    }
  for (const { text: name, law } of ENTRIES.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(name, at) || /[\p{L}\d]/u.test(text[at + name.length] ?? '')) continue
    if (text[at + name.length] === '-' && /\p{L}/u.test(text[at + name.length + 1] ?? '')) continue
    return {
      code: law.code ?? law.abbr,
      end: at + name.length,
      title: name === law.name || / \d{4}$/.test(name),
      ...(law.bwb ? { bwb: law.bwb } : {}),
      ...(law.celex ? { celex: law.celex } : {}),
      ...(law.jurisdiction ? { jurisdiction: law.jurisdiction } : {}),
    }
  }
  return unionAct(text, at) ?? (guess ? unknownLaw(text, at) : undefined)
}

/** The law of the tables that a name is, whole. */
export function lawNamed(name: string): LawFound | undefined {
  const law = lawAt(name, 0, false)
  return law?.end === name.length ? law : undefined
}

function bwbOf(book: string | undefined): { bwb?: string } {
  const id = book && BW_BOOKS[book.toUpperCase()]
  return id ? { bwb: id } : {}
}

/** `Richtlijn 93/13/EEG`, `Verordening (EG) nr. 44/2001`, `Verordening (EU) 2016/679`. */
export function unionAct(text: string, at: number): LawFound | undefined {
  const m = NAMED_EU.at(text, at)
  if (!m) return undefined
  const directive = /^(?:Uitvoerings|Gedelegeerde )?[Rr](?:ichtlijn|l)/.test(m[0])
  const decision = /^[Bb]esluit|[Kk]aderbesluit/.test(m[0])
  const [a, b] = [m[1] as string, m[2] as string]
  if (decision && !m[3] && !/\((?:EU|EG|EEG)/.test(m[0])) return undefined
  const first = directive || decision || /^(?:201[5-9]|20[2-9]\d)$/.test(a)
  const [year, number] = first ? [a, b] : [b, a]
  const full = year.length === 2 ? `19${year}` : year
  const letter = directive ? 'L' : decision ? (/[Kk]ader/.test(m[0]) ? 'F' : 'D') : 'R'
  const celex = full.length === 4 ? `3${full}${letter}${number.padStart(4, '0')}` : undefined
  return { code: m[0], jurisdiction: 'EU', end: at + m[0].length, title: true, ...(celex ? { celex } : {}) }
}

/** A law without table entry, by the form of its name: an abbreviation, or `Wet …` up to its year or the end of the name. */
function unknownLaw(text: string, at: number): LawFound | undefined {
  const first = FIRST.at(text, at)
  if (first) {
    let end = at + first[0].length
    for (let k = 0; k < 7; k++) {
      const year = YEAR.at(text, end)
      if (year) return done(text, at, end + year[0].length)
      const word = WORD.at(text, end)
      if (!word || STOP.test(word[1] as string)) break
      end += word[0].length
    }
    const name = text.slice(at, end).replace(/ (?:van|op|voor|in|tot|inzake|de|ter|der)$/, '')
    return done(text, at, at + name.length)
  }
  const short = SHORT.at(text, at)
  return short ? done(text, at, at + short[0].length) : undefined
}

function done(text: string, at: number, end: number): LawFound | undefined {
  const code = text.slice(at, end)
  return NO_LAW.test(text.slice(at, end + 20)) ? undefined : { code, end, unknown: true, title: false }
}

/** What a law named before a place can be at most: the longest titles of the table. */
const LONGEST = 120

/** The law whose name ends at a place; where several do, the longest. */
export function lawEnding(text: string, end: number): LawFound | undefined {
  const from = Math.max(0, end - LONGEST)
  const line = Math.max(from, text.lastIndexOf('\n', end - 1) + 1)
  for (const m of text.slice(line, end).matchAll(/(?<![\p{L}\d-])\p{Lu}|\bboek \d/gu)) {
    const law = lawAt(text, line + m.index, true)
    if (law?.end === end) return law
  }
  return undefined
}

/** A law without table entry whose title, with all that `en` joins, ends at a place where it is given a short name. */
export function titleEnding(text: string, end: number): LawFound | undefined {
  const from = Math.max(0, end - LONGEST)
  for (let at = end - 1; at > from && !/[.,;:()\n]/.test(text[at] as string); at--)
    if (/\p{Lu}/u.test(text[at] as string) && !/[\p{L}-]/u.test(text[at - 1] ?? '') && FIRST.at(text, at))
      return done(text, at, end)
  return undefined
}

const ADJECTIVES: Readonly<Record<string, string>> = {
  Belgisch: 'BE',
  Duits: 'DE',
  Oostenrijks: 'AT',
  Frans: 'FR',
  Engels: 'GB',
  Zwitsers: 'CH',
  Italiaans: 'IT',
  Spaans: 'ES',
  Pools: 'PL',
  Turks: 'TR',
  Marokkaans: 'MA',
  Surinaams: 'SR',
  Curaçaos: 'CW',
  Arubaans: 'AW',
  Luxemburgs: 'LU',
}
const ADJECTIVE = new RegExp(`(${Object.keys(ADJECTIVES).join('|')})e? $`)

/** The country an adjective before a law's name says it is of: `de Belgische Grondwet`. */
export function countryBefore(text: string, at: number): string | undefined {
  const m = ADJECTIVE.exec(text.slice(Math.max(0, at - 14), at))
  return m ? ADJECTIVES[m[1] as string] : undefined
}

/** What names a law in a target. */
export type LawRef = Pick<LawFound, 'code' | 'bwb' | 'celex' | 'jurisdiction'>

/** The fields of a target that name its law; a BW article names its book by itself. */
export function lawTarget(law: LawRef, article: string | undefined): Target {
  const bwb = law.code === 'BW' ? (bwbOf(/^(\d{1,2}A?):/i.exec(article ?? '')?.[1]).bwb ?? law.bwb) : law.bwb
  const ids = {
    ...(bwb ? { bwb } : {}),
    ...(law.celex ? { celex: law.celex } : {}),
    ...(law.jurisdiction ? { jurisdiction: law.jurisdiction } : {}),
  }
  if (law.jurisdiction === 'EU') return { instrument: law.code, ...(article ? { article } : {}), ...ids }
  return { code: law.code, ...(article ? { section: article } : {}), ...ids }
}

/** The law a target names. */
export function refOf(t: Target): LawRef {
  const { code, instrument, bwb, celex, jurisdiction } = t
  return {
    code: (code ?? instrument) as string,
    ...(bwb ? { bwb } : {}),
    ...(celex ? { celex } : {}),
    ...(jurisdiction ? { jurisdiction } : {}),
  }
}
