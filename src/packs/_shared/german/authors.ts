import { remembered } from '../../../text/remembered.js'

/** Where the authors and title of a book or essay begin that a pin at `at` belongs to, and what evidence there is. */
export interface AuthorsFound {
  readonly start: number
  readonly authors: readonly string[]
  readonly title: string | undefined
  readonly edition: string | undefined
  /** True where more than capitals speak for a book: `in`, a slash between names, an edition, a known commentary. */
  readonly sure: boolean
}

/** A look back is this long. */
const WINDOW = 220
const NAME = /^(?:[vV]\.)?[A-ZÀ-ÖØ-ÞĀ-ſ][A-Za-zÀ-ɏ.&/'’–-]*(?:\d{0,2}(?:\.\d{2})?|[¹²³⁴⁵⁶⁷⁸⁹])[,:]?$/
const SMALL = new Set(
  'in in: von v. vom zu zum zur und der des den die das & im van de Bd. a. a.a.O. a.a.O., aaO aaO, aaO: aaO. aaO., u.a., O. O., - -, z. nF aF nF, aF, mwN bei über für'.split(
    ' ',
  ),
)
const NUMBER = /^[<[(]?\d{1,4}[.a-z]?[>\])]?,?$|^[\d./]{3,10},?:?$/
const NOT_NAMES = new Set(
  'Anders BPatG BayObLG VerfGH VfGH VwGH BVwG EuG EGMR RFH ArbG Duden Vgl Vgl. Siehe So Auch Nach Der Die Das Den Dem Ein Eine Es Er Sie Im In Bei Zu Zur Zum Mit Für Und Oder Denn Ebenso Insoweit Insofern Dazu Hierzu Dagegen Etwa Zutreffend Senat Senats Urteil Urteile Beschluss Beschluß Beschlüsse Gericht Kläger Klägerin Beklagte Beklagten Rechtsprechung Literatur Schrifttum Lehre Kommentar Kommentierung Fassung Abs. Nr. Satz Art. S. Rn. Rz Rz. RdNr Rdnr. Seite Entscheidung Auffassung Ansicht Meinung Begründung Gesetz Gesetzes Vorschrift Bestimmung Absatz Zur Wie Ob Wenn Da Dies Diese Dieser Dieses Hinweis Sinne Sinn Rahmen Recht Verbindung Maßgabe Grundlage BGH BAG BSG BFH BVerfG BVerwG OGH EuGH OLG LG AG VG OVG VGH KG LSG SG LAG RIS-Justiz BT-Drucks. BT-Drucks BTDrucks BR-Drucks'.split(
    ' ',
  ),
)
const DECISIONS =
  /(?:[Uu]rteil|[Bb]eschlu|[Bb]eschlü|[Ss]chreiben|Gründe|Grundsätz|[Ee]ntscheidung|Erlass|Bescheid)(?:e[ns]?|s|n|en|ss|ssen)?$/
const WORKS =
  /(?:MüKo|MünchKomm|Münch|BeckOK|BeckOGK|BeckTKG|ErfK|jurisPK|juris-PK|KassKomm|Staudinger|Palandt|Grüneberg|Zöller|Thomas|Musielak|Fischer|Erman|Soergel|KK-|LK-|SK-|HK-|NK-|HWK|APS|KR\/|Maunz|Dürig|Kopp|Schoch|Eyermann|Tipke|Klein|Schmidt|Blümich|Gräber|Hübschmann|Rummel|Schwimann|Koziol|Klang|KBB|WK[ -](?:StPO|StGB)|WK[²2]|-ON(?![a-z])|Rechberger|Fasching|Feil|Kodek|Kommentar)/
const LAW_TITLE =
  /(?:^| |, )[A-ZÄÖÜ]{2,}[A-Za-z]*\d?(?:,|$)|[A-ZÄÖÜ][a-zäöü]+(?:G|O|V|GB)(?:,|$)|(?:gesetz|ordnung|recht|buch|Kommentar)$/
const EDITION =
  /(\d{1,3})\. ?(?:neu bearb\. )?(?:Aufl|Auflage|Ed)\.?|(?:[Ss]tand|Std\.)[:]? [A-Za-z0-9./ ]+|(?<=[A-Z]{2,5}|[a-z]G|O)(\d{1,2})(?=,|$)|([¹²³⁴⁵⁶⁷⁸⁹])/

/** Walks back from a pin over names, titles, editions and the small words between them; `titled`: over the words of a title too. */
export function authorsBefore(text: string, at: number, titled = false): AuthorsFound | undefined {
  const words = new WordsBefore(text, at)
  const passed: Word[] = []
  let after: Word | undefined
  let word = words.next()
  while (word) {
    const before = words.next()
    if (!(allowed(word, before, after) || (titled && titleWord(word, after)))) break
    passed.push(word)
    after = word
    word = before
  }
  let first = passed.length - 1
  while (first >= 0 && !isName((passed[first] as Word).text)) first--
  const head = passed[first]
  if (!head || (MONTH.test(head.text) && /^\d{4},?$/.test(passed[first - 1]?.text ?? ''))) return undefined
  return described(text.slice(head.at, words.end), head.at)
}

/** False where the word before a pin can stand in no name and no title: a first look, much cheaper than the walk. */
export function authorsPossible(text: string, at: number): boolean {
  const words = new WordsBefore(text, at)
  const last = words.next()
  return last !== undefined && (allowed(last, words.next(), undefined) || titleWord(last, undefined))
}

interface Word {
  readonly at: number
  readonly text: string
}

/** The words before a place, the last first, as far as a line, a bracket or a semicolon lets one look. */
class WordsBefore {
  readonly end: number
  readonly #from: number
  #at: number

  constructor(
    private readonly text: string,
    at: number,
  ) {
    let end = at
    while (end > 0 && (text.charCodeAt(end - 1) === SPACE || text.charCodeAt(end - 1) === LINE)) end--
    this.end = end
    this.#at = end
    this.#from = Math.max(0, at - WINDOW)
  }

  /** The word before; a comma that stands apart belongs to the word before it (`Muster , ZPO`). */
  next(): Word | undefined {
    let i = this.#at
    while (i > this.#from && this.text.charCodeAt(i - 1) === SPACE) i--
    const stop = i
    while (i > this.#from && this.text.charCodeAt(i - 1) !== SPACE && !this.#cuts(i - 1)) i--
    this.#at = i
    if (i === stop) return undefined
    const text = this.text.slice(i, stop)
    if (text !== ',') return { at: i, text }
    const word = this.next()
    return word && { at: word.at, text: `${word.text},` }
  }

  /** A bracket cuts unless a number stands in it: `[2011]`, `(3.`. */
  #cuts(i: number): boolean {
    const c = this.text.charCodeAt(i)
    if (c === LINE || c === SEMICOLON || c === QUOTE) return true
    if (c !== ROUND && c !== SQUARE) return false
    const next = this.text.charCodeAt(i + 1)
    return i + 1 >= this.end || next < 48 || next > 57
  }
}
const [LINE, SPACE, ROUND, SEMICOLON, SQUARE, QUOTE] = [10, 32, 40, 59, 91, 0x201e]

const ARTICLES = new Set([
  'Der',
  'Die',
  'Das',
  'Zur',
  'Zum',
  'Ein',
  'Eine',
  'Im',
  'In',
  'Recht',
  'SG',
  'AG',
  'SG,',
  'AG,',
  'Kommentar',
  'Gesetz',
])
const MONTH = /^(?:Senat|Kammer|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/

/** The short name that the Federal Fiscal Court gives a commentary: `--HHR--`. */
const SHORT_NAME = /^--[A-ZÄÖÜ][A-Za-zÄÖÜäöü/-]{1,12}--,?$/
/** What a date may stand behind that tells the state of a book. */
const STATE = /^(?:(?:Werks|S)tand|Ed\.|Edition|Aufl\.|EL|Lieferung|–$)/
/** Commentaries called after a town: `Berliner Kommentar`. */
const TOWN = /^[A-ZÄÖÜ][a-zäöü]{3,}er$/

/** The edition before the law that the book is about (`24. Ed. 1. Januar 2036, VwVfG`), or behind the title with all that follows. */
const EDITION_FIRST =
  /^\d{1,3}\. ?(?:Aufl|Ed)[^,]*(?:, (?:([A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ][A-Za-z]*|[A-Z][A-Za-z-]*VO)$)?.*|$)/
const EDITION_LAST = / --[^-]+--|,? ?\d{1,3}\. ?(?:Aufl|Ed).*$/g
/** Names, law and edition without commas, as the Federal Labour Court writes: `Muster/Probe BGB 84. Aufl.`, `MUS/Muster 7. Aufl. TzBfG`. */
const BY_LAW =
  /^(.+?)(?: ([A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ][A-Za-z]*))? \d{1,3}\. ?(?:Aufl|Ed)[a-z.]*(?: ([A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ][A-Za-z]*))?/

/** What a word can be among the names and titles of books: it depends on what stands beside it where that is said. */
type Place = 'never' | 'always' | 'in a title' | 'not behind a month'

const placeOf = remembered((t): Place => {
  const c = t.charCodeAt(0)
  if (((c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff)) && !t.startsWith('v.'))
    return SMALL.has(t) || t.startsWith('juris') ? 'always' : 'never'
  const plain = t.endsWith(',') || t.endsWith(':') ? t.slice(0, -1) : t
  const word = NOT_NAMES.has(t) || NOT_NAMES.has(plain)
  if ((word && !ARTICLES.has(plain)) || DECISIONS.test(plain)) return 'never'
  if (NAME.test(t)) {
    const ends = t.endsWith('.') && t.length > 7 && !/Aufl|Komm|Hrsg|\/[A-Z]\.$/.test(t)
    return ends || /^[A-ZÄÖÜ][a-z]{5,}\.$/.test(t) ? 'never' : word ? 'in a title' : 'always'
  }
  if (SHORT_NAME.test(t)) return 'always'
  if (NUMBER.test(t)) return 'not behind a month'
  return SMALL.has(t) ? (word ? 'in a title' : 'always') : 'never'
})

function allowed({ text }: Word, before: Word | undefined, after: Word | undefined): boolean {
  switch (placeOf(text)) {
    case 'always':
      return true
    case 'never':
      return (text === 'vor' && after === undefined) || (text === '–' && /^Ed/.test(before?.text ?? ''))
    case 'in a title':
      return before !== undefined && (/[^.],$/.test(before.text) || (text === 'Kommentar' && TOWN.test(before.text)))
    case 'not behind a month':
      return !MONTH.test(after?.text ?? '') || STATE.test(before?.text ?? '')
  }
}

/** What a word is in a title that is written small: an adjective before a noun, a preposition. */
const inTitle = remembered((t): 'adjective' | 'yes' | 'no' => {
  if (NOT_NAMES.has(t)) return ARTICLES.has(t) ? 'yes' : 'no'
  if (/^[a-zäöüß-]+(?:en|er|es|e|em)$/.test(t)) return 'adjective'
  return /^(?:nach|als|im|am|auf|aus|mit|durch|gegen|unter|ohne|eines|einer|dem|[A-ZÄÖÜ][a-zäöüß]+-|[A-ZÄÖÜ][a-zäöüß]+\?,?)$/.test(
    t,
  )
    ? 'yes'
    : 'no'
})

function titleWord({ text }: Word, after: Word | undefined): boolean {
  const place = inTitle(text)
  return place === 'adjective' ? after !== undefined && /^[A-ZÄÖÜa-zäöü]/.test(after.text) : place === 'yes'
}

/** True for a word that can be somebody's name, not one of those that stand before journals too. */
export function isAuthor(word: string): boolean {
  const plain = word.split(/[/ ]/)[0] as string
  return !NOT_NAMES.has(plain) && !DECISIONS.test(plain) && !MONTH.test(plain)
}

const isName = remembered(
  (t): boolean =>
    /^(?:[vV]on|[vV]\.|de|van)$/.test(t) ||
    /^juris-?PK/.test(t) ||
    (/^(?:v\.)?[A-ZÀ-ÖØ-ÞĀ-ſ]/.test(t) &&
      NAME.test(t) &&
      /[a-zß-ɏ]{2}|^[A-Z]{2,}/.test(t) &&
      !/^(?:Rn|Rz|S\.|Bd)/.test(t)),
)

function described(segment: string, start: number): AuthorsFound | undefined {
  const plain = segment
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/,? in:?$|,$/, '')
  const edition = EDITION.exec(plain)
  const inside = /^(.{2,80}?),? in:? (.+)$/.exec(plain)
  const before = (inside?.[1] ?? plain.split(',')[0] ?? plain).trim()
  const yearly = / ?[[(]((?:19|20)\d{2})[\])]$/.exec(before)
  const named = before.replace(/ ?[[(](?:19|20)\d{2}[\])]$/, '')
  const [, names = named, law, after] = BY_LAW.exec(named) ?? []
  const title = (inside?.[2] ?? plain.slice(plain.indexOf(',') + 1)).trim()
  const sure =
    inside !== null ||
    /^(?:[vV]\.? ?)?[A-ZÄÖÜ][a-zäöüß]+(?:\/[A-ZÄÖÜ][a-zäöüß]+)*,$/.test(segment) ||
    /[a-zß-ɏ]\/(?:v\. )?[A-ZÀ-ÖØ-ÞĀ-ſ]/.test(names) ||
    edition !== null ||
    WORKS.test(plain) ||
    /a\.? ?a\.? ?O/.test(plain) ||
    LAW_TITLE.test(plain.slice(names.length)) ||
    /^[A-ZÄÖÜ]{2,}[A-Za-z]*\d$/.test(names)
  return {
    start,
    authors: names.split(/\s*\/\s*|(?<=[a-zß])-(?=[A-ZÄÖÜ])/).filter(a => a !== ''),
    title: title && title !== before ? titleOf(title) : (law ?? after),
    edition: edition?.[1] ?? yearly?.[1] ?? edition?.[2] ?? superscript(edition?.[3]),
    sure,
  }
}

function titleOf(printed: string): string | undefined {
  const first = EDITION_FIRST.exec(printed)
  return first ? first[1] : printed.replace(EDITION_LAST, '')
}

function superscript(digit: string | undefined): string | undefined {
  return digit === undefined ? undefined : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))
}
