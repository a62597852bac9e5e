import { fieldNamed, fieldNear } from './field-named.js'
import { FIELDS, type Field } from './query.js'

/** Something a search could not understand or do, and where in what was typed: `[at, to)`. */
export interface Note {
  readonly message: string
  readonly at: number
  readonly to: number
}
/** Takes down a note. */
export type TakeNote = (at: number, to: number, message: string) => void

/** A piece of what was typed, from `at` to `to`. */
export type Lexeme = { readonly at: number; readonly to: number } & (
  | { readonly is: 'word' | 'prefix' | 'phrase'; readonly text: string }
  | { readonly is: 'and' | 'or' | 'not' | 'open' | 'close' }
  | { readonly is: 'near'; readonly within: number }
  | { readonly is: 'filter'; readonly field: Field; readonly value: string }
  /** A field that is not understood, and what it was to be. */
  | { readonly is: 'unknown'; readonly text: string }
)

const QUOTES = '"“”„«»＂'
const OPERATORS = { AND: 'and', OR: 'or', NOT: 'not' } as const
/** Written like fields, and none. */
const NO_FIELDS: ReadonlySet<string> = new Set(['http', 'https'])
/** How far apart words may stand where it is not said, and at most. */
export const NEAR = { usual: 10, most: 1_000 } as const
/** The rest of an ECLI behind its first word: country, court, year, number. */
const ECLI = /^[A-Za-z]{2}:[^\s:*]{1,7}:\d{4}:[^\s:*]+$/

/** Takes apart what was typed. */
export function lexemesOf(text: string, note: TakeNote): Lexeme[] {
  const found: Lexeme[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    const char = text[at] as string
    if (isBlank(char)) at++
    else if (char === '(' || char === ')') {
      found.push({ is: char === '(' ? 'open' : 'close', at: at++, to: at })
    } else if (QUOTES.includes(char)) {
      const end = closing(text, at)
      if (end < 0) note(at, ++at, 'no closing quotation mark; searched as single words')
      else {
        at = end + 1
        pushPhrase(found, text.slice(start + 1, end), start, at)
      }
    } else if (char === '-' && isStart(text, at)) {
      while (text[at] === '-') at++
      if (at === start + 1 && at < text.length && !isBlank(text[at] as string))
        found.push({ is: 'not', at: start, to: at })
    } else at = fieldAt(text, at, found, note) ?? wordAt(text, at, found, note)
  }
  return found
}

function fieldAt(text: string, start: number, found: Lexeme[], note: TakeNote): number | undefined {
  const [label, name = ''] = /^([A-Za-z\u00c0-\u024f\uac00-\ud7a3]{2,16}):/.exec(text.slice(start, start + 17)) ?? []
  if (label === undefined) return undefined
  const field = fieldNamed(name)
  if (!field && (name !== name.toLowerCase() || NO_FIELDS.has(name))) return undefined
  const from = start + label.length
  const quoted = QUOTES.includes(text[from] ?? ' ')
  const end = quoted ? closing(text, from) : wordEnd(text, from)
  if (end < 0) {
    note(from, from + 1, 'no closing quotation mark; searched as single words')
    return from + 1
  }
  const value = text.slice(quoted ? from + 1 : from, end)
  const next = quoted ? end + 1 : end
  // A label of a form, such as `Gericht: …` or one in small letters that is no field.
  if (value === '' && name.toLowerCase() !== field) return undefined
  if (field === 'ecli' && !quoted && ECLI.test(value)) return undefined
  if (field && saysSomething(value)) found.push({ is: 'filter', field, value: value.trim(), at: start, to: next })
  else if (field) note(start, next, `${field}: needs a value`)
  else {
    const near = fieldNear(name)
    const meant = near ? `did you mean ${near}:?` : `there are ${FIELDS.join(', ')}`
    note(start, from, `${name}: is no field and was left out; ${meant}`)
    found.push({ is: 'unknown', text: value, at: start, to: next })
  }
  return next
}

function wordAt(text: string, start: number, found: Lexeme[], note: TakeNote): number {
  let end = wordEnd(text, start)
  let word = text.slice(start, end)
  if (/^§+$/.test(word)) {
    // `§ 26` is one name.
    const [, blanks = '', number] = /^(\s+)([0-9]\S*)/.exec(text.slice(end, end + 80)) ?? []
    if (number !== undefined) {
      const from = end + blanks.length
      end = wordEnd(text, from)
      word += text.slice(from, end)
    }
  }
  if (Object.hasOwn(OPERATORS, word)) {
    found.push({ is: OPERATORS[word as keyof typeof OPERATORS], at: start, to: end })
    return end
  }
  const near = /^NEAR(?:\/(\d{1,9}))?$/.exec(word)
  if (near) {
    const within = near[1] === undefined ? NEAR.usual : Number(near[1])
    if (within > NEAR.most) note(start, end, `NEAR/${NEAR.most} is the widest there is`)
    found.push({ is: 'near', within: Math.min(within, NEAR.most), at: start, to: end })
    return end
  }
  const star = word.indexOf('*')
  const stem = star < 0 ? word : word.slice(0, star)
  if (!saysSomething(stem)) return end
  if (star >= 0 && /[^*.,;:!?]/.test(word.slice(star))) note(start + star, end, 'a * stands at the end of a word')
  const isShort = star === 1 && stem < '\u1100'
  if (isShort) note(start + star, start + star + 1, 'a * needs two letters before it')
  found.push({ is: star < 0 || isShort ? 'word' : 'prefix', text: stem, at: start, to: end })
  return end
}

/** Words of a phrase stand together however it was laid out. */
function pushPhrase(found: Lexeme[], inside: string, at: number, to: number): void {
  const text = inside.replace(/\s+/g, ' ').trim()
  if (saysSomething(text)) found.push({ is: 'phrase', text, at, to })
}

/** Whether there is a letter or a digit. */
export function saysSomething(text: string): boolean {
  return /[0-9A-Za-z\u00c0-\u1fff\u2c00-\uffff]/.test(text)
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && !isBlank(text[at] as string) && !`()${QUOTES}`.includes(text[at] as string)) at++
  return at
}

function closing(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) if (QUOTES.includes(text[i] as string)) return i
  return -1
}

function isStart(text: string, at: number): boolean {
  return at === 0 || /[\s()"“”„«»＂]/.test(text[at - 1] as string)
}

function isBlank(char: string): boolean {
  return /\s/.test(char)
}
