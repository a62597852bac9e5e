import type { Target } from '../../../model/decision.js'
import { Pattern } from '../../../pack/pattern.js'
import { agreementAfter, agreementAt, isAgreement } from './agreement.js'
import { actAt, treatyAt } from './european.js'
import { CONVENTIONS } from './european.table.js'
import { promulgation } from './gazette.js'
import { subjectEnd, titleEnd } from './title.js'
import { versionIn } from './version.js'

/** The laws of one country, as the shared readers need them. */
export interface Laws {
  /** Abbreviations in use. Others are recognised behind a § by their shape. */
  readonly abbreviations: ReadonlySet<string>
  /** Spelled-out names in the nominative with their abbreviation. */
  readonly names: ReadonlyMap<string, string>
  /** Abbreviations of Länder printed before or behind a law's (`BauO NRW`, `Vlbg RPG`). */
  readonly lands: ReadonlySet<string>
}

/** A law named in the text: what it is called, or `undefined` in `target` for something that is no law (a contract). */
export interface Named {
  readonly end: number
  readonly target: Target | undefined
  readonly european: boolean
  /** Which version of it, as printed with the name: `a.F.`, `damaligen`. */
  readonly version?: string | undefined
}

const TOKEN = new Pattern(
  /(?:\d{1,2}\. ?(?=[A-ZÄÖÜ][a-z]*[A-Z]))?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,30}(?:[-‑/][A-ZÄÖÜa-zäöü0-9][A-Za-zÄÖÜäöüß0-9]{0,16}){0,4}/y,
)
const BOOK = new Pattern(/[ -](?:(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV)(?![\wäöü])|\d{1,2}(?![\d./]))/y)
const YEAR = new Pattern(/ (?:18|19|20)\d{2}(?![\d/]|, ?\d|\.\d)/y)
const LAND = new Pattern(/ ([A-ZÄÖÜ][A-Za-zäöü]{0,5}\.?)(?![a-zäöüA-Z])/y)
const VERSION = new Pattern(
  /(?: (?:analog|entsprechend(?= |\)))(?![a-zäöü]))?(?:,? (a\. ?F\.|n\. ?F\.|aF|nF|alt|a\.F|n\.F)(?![\wäöü]))/y,
)

/** Capitals that stand behind a § without being a law: courts, papers, units, persons of company law. */
const NOT_LAWS = new Set(
  'BGH BAG BSG BFH BVerfG BVerwG BPatG RG RFH OLG LG AG KG VG OVG VGH FG LSG LAG ArbG BayObLG EuGH EuG EGMR OGH VfGH VwGH BVwG LVwG ASG HG BG NJW NJW-RR EUR DM ATS USD CHF GmbH OHG SE BT BR BT-Drucks BTDrucks BT-Drs BR-Drucks BMF BMJ RdNr Rn Rz Rdn Rdnr UAbs HS Hs Ziff Anm AaO II III IV VI VII VIII IX XI XII Nr GrS GS DB BB WM MDR JZ ZIP AP ECLI Az AZ PKH VKH EU EWG BRD DDR USA SozR BGHZ BGHSt BVerfGE BFHE BSGE BAGE BVerwGE BStBl BGBl ABl RGBl TZ Tz ABS SATZ NR UND ODER'.split(
    ' ',
  ),
)
const SHAPE = /[A-ZÄÖÜ].*[A-ZÄÖÜ]/

/** True for a word that has the shape of a law's abbreviation: two capitals at least, and none of the words that only look like it. */
export function shapedLikeLaw(token: string): boolean {
  if (token.length < 2 || token.length > 28 || NOT_LAWS.has(token) || isAgreement(token)) return false
  const parts = token.split(/[-/]/)
  if (parts.some(p => NOT_LAWS.has(p) && p.length > 2)) return false
  return parts.some(p => SHAPE.test(p) && (!/[a-zäöüß]{9,}/.test(p) || /[a-zäöüß](?:G|V|O|VO)$/.test(p)))
}

const ARTICLE = new Pattern(
  / (?:des|der|dem|den|die|das|dieses|zum|zur)(?: (?:deutschen|österreichischen|(damaligen|neuen|alten|früheren)))? /y,
)
const SPLIT = new Pattern(
  / (?:in )?(?:des|der) (?:[a-zäöüß]{2,12}\.? |[A-ZÄÖÜ][a-zäöüß]{3,24} |\d{1,2}\. ?|\d{4} ){0,8}?[a-zäöüß]{0,12}(?:anzuwendend|geltend|gültig|maßgeblich|einschlägig|vereinbart|anwendbar|genannt)en (?:Fassung (?:des|der) )?/y,
)
const SPELLED = new Pattern(
  /((?:[A-ZÄÖÜ][a-zäöüß]{2,16}(?:en|es|er) |[A-ZÄÖÜ][a-zäöüß]{3,24}-? und ){0,3})((?:[A-ZÄÖÜ][A-Za-zäöüß]{1,32}-(?=[A-ZÄÖÜ]))?[A-ZÄÖÜ](?:esetz|[a-zäöüß]{1,40}(?:gesetz|ordnung|gesetzbuch|verfassung|konvention|abkommen|übereinkommen|satzung|staatsvertrag|buch)|esetzbuch|taatsvertrag|inigungsvertrag|rdnung|erfassung|bkommen|onvention|bereinkommen|ichtlinie|atzung)(?:es|s|e|en|ern|er|n|bücher|buchs|buches)?)(?![a-zäöüß])/y,
)
const BOOKS = new Pattern(
  /((?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Vierzehnt)e[ns]?s?) Buche?s? (?:des )?Sozialgesetzbuche?s?|Sozialgesetzbuche?s? ?[,-]? ?((?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Vierzehnt)es) Buch/y,
)
const BOOK_NUMBERS: Readonly<Record<string, string>> = {
  Erst: 'I',
  Zweit: 'II',
  Dritt: 'III',
  Viert: 'IV',
  Fünft: 'V',
  Sechst: 'VI',
  Siebt: 'VII',
  Siebent: 'VII',
  Acht: 'VIII',
  Neunt: 'IX',
  Zehnt: 'X',
  Elft: 'XI',
  Zwölft: 'XII',
  Vierzehnt: 'XIV',
}
/** Behind the long name its abbreviation: `(EStG)`, `--FGO--`, `- SGB X -`. */
const SHORT = new Pattern(
  / ?(?:\(|< ?|-{1,2} ?|– ?)(?:im Folgenden:? |künftig:? |kurz:? )?(?:[A-ZÄÖÜ][a-zäöüß]{3,40}(?:gesetz|ordnung) ?[-–]{1,2} ?)?[„"]?([A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{1,14}(?:-[A-Za-zÄÖÜäöüß]{1,12})?(?: (?:[IVX]{1,4}|(?:19|20)\d{2}|[A-Z]{2,4}))?)[“"]?(?: ?-{1,2}\)?| ?–\)?|\)| ?>)/y,
)

/** Orders that owners, employers and chambers give themselves. */
const STATUTES_OF_BODIES = /^(?:Prüfungs|Gemeinschafts|Versorgungs|Friedhofs|Haus)ordnung$/

/** The letter by which German and Austrian courts tell each other's laws apart: `dBGB`, `öZPO`. */
const ABROAD = new Pattern(/[dö](?=[A-ZÄÖÜ][A-Za-z]{0,12}[A-Z])/y)

/** The law named right behind provisions that end at `at`; `undefined` where none stands there. */
export function lawAt(text: string, at: number, laws: Laws, article = false): Named | undefined {
  const c = text.charCodeAt(at)
  if (c !== 32 && c !== 10) return undefined
  const next = text.charCodeAt(at + 1)
  if (next === 32) return lawAt(text, at + 1, laws, article)
  const abroad = next === 100 || next === 246 ? ABROAD.at(text, at + 1) : null
  if (abroad) {
    const named = abbreviationAt(text, at + 2, laws, false)
    return named?.target?.code === undefined
      ? undefined
      : { ...named, target: { ...named.target, jurisdiction: next === 100 ? 'DE' : 'AT' } }
  }
  if (!(next >= 97 && next <= 122)) {
    const named = abbreviationAt(text, at + 1, laws, false, article) ?? titledAt(text, at + 1, laws)
    return named ?? agreed(agreementAt(text, at + 1))
  }
  const of = ARTICLE.at(text, at)
  if (!of) return undefined
  const from = at + of[0].length
  const spelled = namedAt(text, from, laws, article)
  if (spelled) return { ...spelled, version: spelled.version ?? of[1] }
  const split = SPLIT.at(text, at)
  const far = split && namedAt(text, at + split[0].length, laws, article)
  if (far) return { ...far, version: far.version ?? versionIn(split[0]) }
  return agreed(agreementAfter(text, at))
}

function agreed(end: number | undefined): Named | undefined {
  return end === undefined ? undefined : { end, target: undefined, european: false }
}

/** A short title right behind the provisions (`§ 146 Abs. 4 Verwaltungsgerichtsordnung (VwGO)`): only one the tables know, or the text abbreviates. */
function titledAt(text: string, at: number, laws: Laws): Named | undefined {
  const book = bookAt(text, at)
  if (book) return book
  if (text.startsWith('Gesetz ', at)) return spelledAt(text, at, laws)
  const m = SPELLED.at(text, at)
  if (!m) return undefined
  const named = closed(text, at, at + m[0].length, laws.names.get(nominative(m[0])) ?? '')
  return named.target?.code ? named : undefined
}

/** A law named in the running text behind an article: by number, abbreviation or spelled out. */
function namedAt(text: string, at: number, laws: Laws, article: boolean): Named | undefined {
  const act = actAt(text, at)
  if (act) return { end: act.end, target: act.target, european: true }
  return abbreviationAt(text, at, laws, true, article) ?? spelledAt(text, at, laws)
}

/** An act of the Union by the short name that courts give it: `Musterdaten-RL`, `VerbraucherrechteRL`. */
const ACT_NAME = /(?:-|[a-zäöüß])(?:RL|VO)$/

/**
 * A law by its abbreviation. `strict`: only known ones, or shapes that nothing else has; `article`: behind an article, by which
 * acts of the Union are cited.
 */
export function abbreviationAt(
  text: string,
  at: number,
  laws: Laws,
  strict: boolean,
  article = false,
): Named | undefined {
  const act = actAt(text, at)
  if (act) return { end: act.end, target: act.target, european: true }
  const treaty = treatyAt(text, at)
  if (treaty) return printed(text, treaty.end, treaty.target, true)
  const m = TOKEN.at(text, at)
  if (!m) return undefined
  let code = m[0]
  if (code.endsWith('-') || code.endsWith('/')) code = code.replace(/[-/]+$/, '')
  if (code.includes('‑')) code = code.replace(/‑/g, '-')
  let end = at + code.length
  if (laws.lands.has(code) && text[end] === ' ') {
    const law = TOKEN.at(text, end + 1)
    if (law && (laws.abbreviations.has(law[0]) || shapedLikeLaw(law[0]))) {
      code = `${code} ${law[0]}`
      end = at + code.length
    }
  }
  if (isAgreement(code, article)) return { end, target: undefined, european: false }
  if (article && ACT_NAME.test(code) && !laws.abbreviations.has(code))
    return { end, target: { instrument: code }, european: true }
  const known = laws.abbreviations.has(code)
  if (!known && (code.includes(' ') ? false : !shapedLikeLaw(code))) return undefined
  if (strict && !known && code.length > 14) return undefined
  const book = code === 'SGB' ? BOOK.at(text, end) : null
  const year = book ?? YEAR.at(text, end)
  const land = year ? null : LAND.at(text, end)
  if (year) end += year[0].length
  else if (land && laws.lands.has((land[1] as string).replace('.', '')))
    end += land[0].length - (land[0].endsWith('.') ? 1 : 0)
  const target = { code: book ? `SGB ${numeral(book[0].slice(1))}` : plain(text.slice(at, end)) }
  const full = promulgation(text, end)
  return full
    ? { end: full.end, target: { ...target, ...full.target }, european: false }
    : printed(text, end, target, false)
}

/** An abbreviation with plain hyphens, a book of the Social Code without. */
function plain(printed: string): string {
  const code = printed.includes('‑') ? printed.replace(/‑/g, '-') : printed
  return code.startsWith('SGB-') ? code.replace(/^SGB-(?=[IVX])/, 'SGB ') : code
}

const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV']

/** The Roman numeral of a book of the Social Code, which some print in Arabic. */
function numeral(printed: string): string {
  return NUMERALS[Number(printed)] ?? printed
}

/** The version that belongs to the name: `EStG a.F.`. */
function printed(text: string, at: number, target: Named['target'], european: boolean): Named {
  const m = VERSION.at(text, at)
  return { end: m ? at + m[0].length : at, target, european, version: m?.[1] }
}

/** A law by its name: `Bürgerlichen Gesetzbuches`, `Gesetzes über …`, `Zehnten Buches Sozialgesetzbuch`. */
export function spelledAt(text: string, at: number, laws: Laws): Named | undefined {
  for (const name in CONVENTIONS)
    if (text.startsWith(name, at))
      return { end: at + name.length, target: { code: CONVENTIONS[name] as string }, european: false }
  const treaty = treatyAt(text, at)
  if (treaty) return { end: treaty.end, target: treaty.target, european: true }
  const book = bookAt(text, at)
  if (book) return book
  const m = SPELLED.at(text, at)
  if (!m || STATUTES_OF_BODIES.test(m[0])) return undefined
  const end = at + m[0].length
  const plain = nominative(m[0])
  const about = subjectEnd(text, end)
  const subject = laws.names.has(plain) && !laws.names.has(`${plain}${text.slice(end, about)}`) ? end : about
  const tail = subject < about ? end : titleEnd(text, subject)
  if (
    tail === end &&
    /^(?:Gesetz|Ordnung|Buch|Abkommen|Richtlinie|Satzung|Konvention|Staatsvertrag|Übereinkommen|Verfassung)$/.test(
      plain,
    )
  )
    return undefined
  const generic = subject === end && tail > end && /^(?:Gesetz|Verfassung|Abkommen)$/.test(plain)
  const whole = subject > end || generic ? `${plain}${text.slice(end, generic ? tail : subject)}` : plain
  return closed(text, at, tail, laws.names.get(whole) ?? laws.names.get(plain) ?? whole)
}

/** A book of the Social Code by its ordinal: `Zehnten Buches Sozialgesetzbuch`. */
function bookAt(text: string, at: number): Named | undefined {
  const book = BOOKS.at(text, at)
  if (!book) return undefined
  const ordinal = (book[1] ?? book[2] ?? '').replace(/(?:en?|es)s?$/, '')
  return closed(text, at, at + book[0].length, `SGB ${BOOK_NUMBERS[ordinal] ?? ordinal}`)
}

/** A spelled-out law with the abbreviation the text gives it, which then is its code, and with its gazette. */
export function closed(text: string, start: number, end: number, code: string): Named {
  const short = SHORT.at(text, end)
  const own = short && shapedLikeLaw((short[1] as string).split(' ')[0] as string) ? (short[1] as string) : undefined
  const printed = own === undefined || !short ? '' : /^[^(]*-\)$/.test(short[0]) ? short[0].slice(0, -1) : short[0]
  const close = Math.max(end + printed.length, start + 1)
  const dated = / vom [\d. ]{1,8}[A-ZÄÖÜa-zäöü ]{0,11}\d{4}$/.exec(text.slice(Math.max(start, close - 30), close))
  const full = promulgation(text, dated ? close - dated[0].length : close)
  return {
    end: full ? full.end : close,
    target: { code: own ?? code, ...full?.target },
    european: false,
  }
}

/** `Bürgerlichen Gesetzbuches` → `Bürgerliches Gesetzbuch`; feminine names stand as they are. */
export function nominative(name: string): string {
  const neuter = /(?:[Gg]esetz|[Bb]uch|bkommen|übereinkommen)(?:es|s|e)?$/.test(name)
  const plain = name
    .replace(/(?<=[Gg]esetz|[Bb]uch)(?:es|s|e)$/, '')
    .replace(/(?<=[Aa]bkommen|[Üü]bereinkommen|[Ss]taatsvertrag|Einigungsvertrag)(?:s|es)$/, '')
    .replace(/(?<=[Oo]rdnung|[Vv]erfassung|[Ss]atzung)en$/, '')
  return plain.replace(/^([A-ZÄÖÜ][a-zäöüß]+)en (?=[A-ZÄÖÜ])/, neuter ? '$1es ' : '$1e ')
}
