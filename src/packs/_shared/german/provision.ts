import { Pattern } from '../../../pack/pattern.js'

/** Where in a law a reference points; every field as printed, Roman paragraph numbers in Arabic. */
export interface Provision {
  readonly section?: string
  readonly paragraph?: string
  readonly sentence?: string
  readonly number?: string
  readonly letter?: string
}
/** What stands between a § (or Art.) and the name of its law. */
export interface Provisions {
  readonly end: number
  readonly list: readonly Provision[]
}

type Field = keyof Provision
/** The lowest rung of a reference read so far, with those above it: section, paragraph, sentence … */
interface Rung {
  readonly field: Field
  readonly value: string
  readonly above: Rung | undefined
}

/** A list of articles is read this far and no further. */
const MOST = 4000

const SECTION = new Pattern(
  /(\d{1,4}(?:\.\d{1,2}(?= [A-ZÄÖÜ]))?)(?:( ?[a-eg-z](?= (?:Abs|Satz|S\.? \d|Nr|Z \d|(?:und|oder|bis) \d|[A-ZÄÖÜ]{2}|[A-ZÄÖÜ][a-z]+[A-ZÄÖÜ]|[A-ZÄÖÜ][a-zäöü]{2,30}(?:gesetz|ordnung|es Gesetzbuch))|,|;|\)))|((?:[a-zA-Z](?![\wäöüß])|bis|ter|quater|quinquies| (?:ter|quater|quinquies|sexies)(?: [A-D](?= Nr))?)(?![\wäöüß])))?/y,
)
/** The § of an article that has several, as in introductory acts: `Art. 229 § 6`. */
const OWN_SECTION = new Pattern(/ § ?(\d{1,3}[a-z]?)(?![\da-zäöü])/y)
const FOLLOWING = new Pattern(/ ?(?:ff?\.(?![a-zA-Z])|ff?(?![\wäöüß.]))/y)
const KEYWORD = new Pattern(
  /,? {0,2}(?:(Unterabs(?:\.|atz)?|UAbs\.?|U[aA]bs\.?|Doppelbuchst(?:\.|aben?)?|Hs\.?|HS|Halbs(?:\.|atz(?:es)?)?|Alt(?:\.|ernativen?)?|Var(?:\.|ianten?)?|Fall|Fälle|Spiegelstrich|Teils(?:atz)?|Unterbuchst(?:\.|aben?)?|Abschn(?:\.|itt)?)|(Abs(?:\.|atz(?:es)?|ätzen?)?|Absatz)|(S(?:\.|atz(?:es)?|ätzen?)?)|(Nrn?\.?|Nummern?|Ziff(?:ern?|er|\.)?|Zif\.?|Z\.?)|(Buchst(?:\.|aben?)?|lit\.?)) ?/y,
)
const VALUE: Readonly<Record<Field | 'other', Pattern>> = {
  section: SECTION,
  paragraph: new Pattern(
    /(\d{1,3}[a-z]?(?![a-zäöüß\d])|[IVX]{1,5}[a-z]?(?![\wäöüß.]))(?!\. ?(?:Aufl|[A-ZÄÖÜ][a-zäöü]+ \d{4}))/y,
  ),
  sentence: new Pattern(
    /(\d{1,3})(?![\da-zäöüß])(?!\. ?(?:Aufl|Halb|Alt|HS|Hs|Var|Fall|Spieg|[A-ZÄÖÜ][a-zäöü]+ \d{4}))/y,
  ),
  number: new Pattern(
    /(\d{1,5}(?:\.\d{1,3}){0,3}(?:[a-z]{1,2})?)(?![\dA-Za-zäöüß])(?!\. ?(?:Aufl|Alt|Var|Fall|Halb))/y,
  ),
  letter: new Pattern(/([a-z]{1,2}|[A-Z](?=[ ,);.]))(?![\wäöüß])\)?/y),
  other: new Pattern(/(\d{1,2}|[a-z]{1,3}|[IVX]{1,5})(?![\wäöüß])\)?/y),
}
const ORDINAL = new Pattern(
  /,? ?(?:(\d{1,2})\. ?(Halbsatz|Halbs\.?|HS|Hs\.?|Alternative|Alt\.?|Variante|Var\.?|Fall|Satz|Spiegelstrich|Tatbestand|Teilsatz|Unterabsatz|UAbs\.?)|(erste|zweite|dritte|vierte|fünfte|letzte)(?:r|n|s|m)? (Satz|Satzes|Halbsatz|Fall|Alternative|Spiegelstrich|Tatbestand|Variante|Teilsatz|Unterabsatz|Absatz)(?![a-zäöü]))/y,
)
const ORDINALS: Readonly<Record<string, string>> = { erste: '1', zweite: '2', dritte: '3', vierte: '4', fünfte: '5' }
const ROMAN = new Pattern(
  / ([IVX]{1,4})(?= (?:\d{1,2}(?![\d./])|[A-ZÄÖÜ]{2}|[A-ZÄÖÜ][a-zäöüß]*[A-ZÄÖÜ]|Nr|Alt|Hs|HS|Fall|Var|i\.? ?V\.? ?m|iVm|und|oder)|, (?:[IVX]{1,4}|\d{1,4})\b)/y,
)
const ROMAN_SENTENCE = new Pattern(/ (\d{1,2})(?= (?:Nr|[A-ZÄÖÜ]{2}|[A-ZÄÖÜ][a-zäöüß]*[A-ZÄÖÜ]|Alt|Hs|HS)|[,;)])/y)
/** A letter without its word: `Nr. 2 c FeV`, `Abs. 1 a) EPÜ`. */
const LOOSE_LETTER = new Pattern(/ ([a-z])(?:\)|(?= (?:[A-ZÄÖÜ][A-Za-zäöüß]*[A-Z]|i\. ?V|iVm)|[,;)]))/y)
const LETTERED: ReadonlySet<string> = new Set(['number', 'paragraph', 'sentence'])
const BRACKETED = new Pattern(/ ?\((\d{1,2}[a-z]?)\)(?: (\d{1,2})(?= [A-ZÄÖÜ]))?/y)
const BRACKETED_LETTER = new Pattern(/ ?\(([a-z])\)/y)
const SEPARATOR = new Pattern(
  /(,? ?(?:und|oder|sowie|bzw\.?|u\.) |, ?|\/| (?:i\. ?V\. ?m(?:it|\.)?|iVm\.?|in Verb(?:indung|\.)? mit) (?=Abs|Satz|S\.? \d|Nr|\d{1,4}[a-z]? (?:Abs|Satz|Nr)))|( bis (?:einschließlich )?| ?[-–] ?)/y,
)
/** What may follow the second value of a list so that it is one. */
const LISTED = new Pattern(
  /(?: ff?\.?)?(?= ?(?:[,;)\]:]|\.(?!\d)|$|\n|und |oder |bis |sowie |bzw|i\. ?V|iVm|in Verb|des |der |zum |zur |Abs|Satz|S\.? \d|Nr|Z \d|lit|Buchst|Halbs|Hs|HS|Alt|Var|[-–/]\d|a\.? ?F|n\.? ?F|[A-ZÄÖÜ][A-Za-zäöüß]*[A-ZÄÖÜ]|[A-ZÄÖÜ]{2})|(?= (?!weiter|ander|mal |zusätzlich|bis )[a-zäöüß]{2}))/y,
)

const NUMERALS: Readonly<Record<string, string>> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
}

/**
 * Reads the provisions at `at`, just behind the sign: `311 Abs. 1, 3, 312 Abs. 4`, `48 Abs 1 S 2 Nr 4`, `37 II 3`,
 * `21-27`, `61 ff.`. `several` says that the sign announces more than one (`§§`, `Art.`). A short range of sections gives all of them.
 */
export function provisionsAt(text: string, at: number, several: boolean): Provisions | undefined {
  const first = SECTION.at(text, at)
  if (!first) return undefined
  const list: Provision[] = []
  const own = several ? OWN_SECTION.at(text, at + first[0].length) : null
  const section = own ? `${sectionOf(first)} § ${own[1]}` : sectionOf(first)
  let stack: Rung = { field: 'section', value: section, above: undefined }
  let end = at + first[0].length + (own?.[0].length ?? 0)
  for (let n = 0; n < MOST; n++) {
    const rung = rungAt(text, end, stack)
    if (rung) {
      stack = rung.stack
      end = rung.end
      continue
    }
    const following = FOLLOWING.at(text, end)
    if (following) end += following[0].length
    const next = nextAt(text, end, stack, several)
    if (!next) break
    list.push(provision(stack))
    if (next.range && stack.above === undefined) list.push(...between(stack, next.stack))
    stack = next.stack
    end = next.end
  }
  list.push(provision(stack))
  return { end, list }
}

const LONGEST_RANGE = 30
const LETTERED_SECTION = /^(\d{1,4})([a-z])$/

/** What lies between the ends of a range: §§ 21-24, §§ 5a-5d; nothing where it is long or its members cannot be known (§§ 3a-7). */
function between({ value: first }: Rung, { value: last }: Rung): Provision[] {
  const inner = (a: number, b: number, name: (n: number) => string) =>
    b - a > LONGEST_RANGE || b <= a ? [] : Array.from({ length: b - a - 1 }, (_, i) => ({ section: name(a + 1 + i) }))
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) return inner(Number(first), Number(last), String)
  const [, number, a = ''] = LETTERED_SECTION.exec(first) ?? []
  const [, same, b = ''] = LETTERED_SECTION.exec(last) ?? []
  if (number === undefined || number !== same) return []
  return inner(a.charCodeAt(0), b.charCodeAt(0), n => `${number}${String.fromCharCode(n)}`)
}

function sectionOf(m: RegExpExecArray): string {
  return `${m[1]}${(m[2] ?? m[3] ?? '').trim().replace(/ [A-D]$/, '')}`
}

function provision(stack: Rung): Provision {
  const out: { -readonly [F in Field]?: string } = {}
  const fill = ({ field, value, above }: Rung) => {
    if (above) fill(above)
    out[field] = value
  }
  fill(stack)
  return out
}

function top(stack: Rung): Rung {
  return stack.above ? top(stack.above) : stack
}

function has(stack: Rung | undefined, field: Field): boolean {
  for (let rung = stack; rung; rung = rung.above) if (rung.field === field) return true
  return false
}

const FIELDS: readonly Field[] = ['paragraph', 'sentence', 'number', 'letter']

/** The next rung down: ` Abs. 1`, ` (2)`, ` II 3`, `, 2. Halbsatz`. */
function rungAt(text: string, at: number, stack: Rung): { stack: Rung; end: number } | undefined {
  const first = text.charCodeAt(at)
  if (first !== 32 && first !== 44 && first !== 40 && !(first >= 65 && first <= 122)) return undefined
  const key = KEYWORD.at(text, at)
  if (key && key[0] !== '') {
    const valueAt = at + key[0].length
    const field = fieldOf(key)
    const comma = key[0].startsWith(',')
    if (field === undefined) {
      const value = VALUE.other.at(text, valueAt)
      return value ? { stack, end: valueAt + value[0].length } : undefined
    }
    const value = VALUE[field].at(text, valueAt)
    if (value && !(comma && has(stack, field)))
      return { stack: set(stack, field, value[1] as string), end: valueAt + value[0].length }
    return undefined
  }
  const c = text.charCodeAt(at)
  const loose = c === 32 && LETTERED.has(stack.field) ? LOOSE_LETTER.at(text, at) : null
  if (loose) return { stack: set(stack, 'letter', loose[1] as string), end: at + loose[0].length }
  if (c !== 32 && c !== 44 && c !== 40) return undefined
  const ordinal = ORDINAL.at(text, at)
  if (ordinal) {
    const value = ordinal[1] ?? ORDINALS[ordinal[3] as string]
    const what = ordinal[2] ?? ordinal[4]
    const field = what?.startsWith('Satz') ? 'sentence' : what === 'Absatz' ? 'paragraph' : undefined
    return { stack: field && value ? set(stack, field, value) : stack, end: at + ordinal[0].length }
  }
  return stack.above === undefined ? shortRungAt(text, at, stack) : undefined
}

/** Paragraphs without their word, which stand right behind the section: `823 I`, `37 II 3`, `9 (2) 1`. */
function shortRungAt(text: string, at: number, stack: Rung): { stack: Rung; end: number } | undefined {
  const bracketed = BRACKETED.at(text, at)
  if (bracketed) {
    const next = set(stack, 'paragraph', bracketed[1] as string)
    return { stack: bracketed[2] ? set(next, 'sentence', bracketed[2]) : next, end: at + bracketed[0].length }
  }
  const letter = BRACKETED_LETTER.at(text, at)
  if (letter) return { stack: set(stack, 'letter', letter[1] as string), end: at + letter[0].length }
  const roman = ROMAN.at(text, at)
  if (!roman) return undefined
  const next = set(stack, 'paragraph', roman[1] as string)
  const end = at + roman[0].length
  const sentence = ROMAN_SENTENCE.at(text, end)
  return sentence
    ? { stack: set(next, 'sentence', sentence[1] as string), end: end + sentence[0].length }
    : { stack: next, end }
}

function fieldOf(key: RegExpExecArray): Field | undefined {
  for (let i = 0; i < FIELDS.length; i++) if (key[i + 2] !== undefined) return FIELDS[i]
  return undefined
}

function set(stack: Rung, field: Field, printed: string): Rung {
  const value = field === 'paragraph' ? (NUMERALS[printed] ?? printed) : printed
  return { field, value, above: has(stack, field) ? without(stack, field) : stack }
}

function without(stack: Rung | undefined, field: Field): Rung | undefined {
  if (stack === undefined || stack.field === field) return stack?.above
  return { ...stack, above: without(stack.above, field) }
}

/** The next member of the list: another section, or another value of the rung the list stands on. */
function nextAt(
  text: string,
  at: number,
  stack: Rung,
  several: boolean,
): { stack: Rung; end: number; range?: boolean } | undefined {
  const sep = SEPARATOR.at(text, at)
  if (!sep) return undefined
  const from = at + sep[0].length
  const key = KEYWORD.at(text, from)
  if (key && key[0] !== '' && !key[0].startsWith(' ') && !key[0].startsWith(',')) return another(text, from, key, stack)
  const last = stack.field
  const section = top(stack).value
  const range = sep[2] !== undefined
  if (last === 'section' || several) {
    const m = SECTION.at(text, from)
    const bigger = m && Number(m[1]) >= Number.parseInt(section, 10)
    if (m && (several || range) && (last === 'section' || bigger || ownRungs(text, from + m[0].length, stack))) {
      const end = from + m[0].length
      if (end - from > 0 && sectionFollows(text, end))
        return { stack: { field: 'section', value: sectionOf(m), above: undefined }, end, range }
    }
    if (last === 'section') return undefined
  }
  const value = VALUE[last].at(text, from)
  if (!value || (range && last === 'letter' && sep[0] !== ' bis ')) return undefined
  const end = from + value[0].length
  if (!LISTED.at(text, end)) return undefined
  const printed = value[1] as string
  return { stack: { field: last, value: NUMERALS[printed] ?? printed, above: stack.above }, end }
}

const NOT_SECTION = new Pattern(
  /\. ?(?:Aufl|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d)|[./]\d|,\d{2}| (?:%|Prozent|Euro|EUR|€|Monat|Jahr|Tag|Woche|Stunde)/y,
)

function sectionFollows(text: string, at: number): boolean {
  return !NOT_SECTION.at(text, at)
}

/** True where the number before `at` has rungs of its own that begin as high as those of the list: then it is a section. */
function ownRungs(text: string, at: number, stack: Rung): boolean {
  const key = KEYWORD.at(text, at)
  const field = key && key[0] !== '' ? fieldOf(key) : undefined
  return field !== undefined && has(stack, field)
}

/** `… und Abs. 3`, `, Satz 2 Nr. 6`: the same section, and what stands above the rung named. */
function another(
  text: string,
  at: number,
  key: RegExpExecArray,
  stack: Rung,
): { stack: Rung; end: number } | undefined {
  const field = fieldOf(key)
  const valueAt = at + key[0].length
  const value = VALUE[field ?? 'other'].at(text, valueAt)
  if (!value) return undefined
  const end = valueAt + value[0].length
  if (field === undefined) return { stack, end }
  let rung: Rung | undefined = stack
  while (rung && rung.field !== field) rung = rung.above
  return { stack: set(rung?.above ?? top(stack), field, value[1] as string), end }
}
