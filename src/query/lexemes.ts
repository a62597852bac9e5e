import { FIELDS, type Field } from './query.js'

/** Something a search could not understand or do, and where in what was typed. */
export interface Note {
  readonly message: string
  readonly at: number
}

/** A piece of what was typed. */
export type Lexeme = { readonly at: number } & (
  | { readonly is: 'word' | 'prefix' | 'phrase'; readonly text: string }
  | { readonly is: 'and' | 'or' | 'not' | 'open' | 'close' }
  | { readonly is: 'filter'; readonly field: Field; readonly value: string }
  /** A field that is not understood, and what it was to be. */
  | { readonly is: 'unknown'; readonly text: string }
)

const QUOTES = '"“”„«»＂'
const OPERATORS = { AND: 'and', OR: 'or', NOT: 'not' } as const
/** Written like fields, and none. */
const NO_FIELDS: ReadonlySet<string> = new Set(['ecli', 'http', 'https'])

/** Takes apart what was typed. */
export function lexemesOf(text: string, note: (at: number, message: string) => void): Lexeme[] {
  const found: Lexeme[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    const char = text[at] as string
    if (isBlank(char)) at++
    else if (char === '(' || char === ')') {
      found.push({ is: char === '(' ? 'open' : 'close', at: at++ })
    } else if (QUOTES.includes(char)) {
      const end = closing(text, at)
      if (end < 0) note(at++, 'no closing quotation mark; searched as single words')
      else {
        at = end + 1
        pushPhrase(found, text.slice(start + 1, end), start)
      }
    } else if (char === '-' && isStart(text, at)) {
      while (text[at] === '-') at++
      if (at === start + 1 && at < text.length && !isBlank(text[at] as string)) found.push({ is: 'not', at: start })
    } else at = fieldAt(text, at, found, note) ?? wordAt(text, at, found, note)
  }
  return found
}

function fieldAt(
  text: string,
  start: number,
  found: Lexeme[],
  note: (at: number, message: string) => void,
): number | undefined {
  const [label, name = ''] = /^([A-Za-z]{2,12}):/.exec(text.slice(start, start + 13)) ?? []
  if (label === undefined) return undefined
  const field = FIELDS.find(f => f === name.toLowerCase())
  if (!field && (name !== name.toLowerCase() || NO_FIELDS.has(name))) return undefined
  const from = start + label.length
  const end = QUOTES.includes(text[from] ?? ' ') ? closing(text, from) : wordEnd(text, from)
  if (end < 0) {
    note(from, 'no closing quotation mark; searched as single words')
    return from + 1
  }
  const quoted = QUOTES.includes(text[from] ?? ' ')
  const value = text.slice(quoted ? from + 1 : from, end)
  const next = quoted ? end + 1 : end
  if (!field && value === '') return undefined
  if (field && value.trim() !== '') found.push({ is: 'filter', field, value: value.trim(), at: start })
  else if (field) note(start, `${field}: needs a value`)
  else {
    note(start, `${name}: is not understood yet and was left out; there are ${FIELDS.join(', ')}`)
    found.push({ is: 'unknown', text: value, at: start })
  }
  return next
}

function wordAt(text: string, start: number, found: Lexeme[], note: (at: number, message: string) => void): number {
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
    found.push({ is: OPERATORS[word as keyof typeof OPERATORS], at: start })
    return end
  }
  const star = word.indexOf('*')
  const stem = star < 0 ? word : word.slice(0, star)
  if (!saysSomething(stem)) return end
  if (star >= 0 && /[^*.,;:!?]/.test(word.slice(star))) note(start + star, 'a * stands at the end of a word')
  const isShort = star === 1 && stem < '\u1100'
  if (isShort) note(start + star, 'a * needs two letters before it')
  found.push({ is: star < 0 || isShort ? 'word' : 'prefix', text: stem, at: start })
  return end
}

/** Words of a phrase stand together however it was laid out. */
function pushPhrase(found: Lexeme[], inside: string, at: number): void {
  const text = inside.replace(/\s+/g, ' ').trim()
  if (saysSomething(text)) found.push({ is: 'phrase', text, at })
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
