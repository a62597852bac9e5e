import { tokensOf } from '../../analysis/tokens.js'
import { parseQuery } from '../../query/parse-query.js'
import type { Filter, Words } from '../../query/query.js'
import { ASKING, CLOSINGS, KOREAN_ASKING, KOREAN_ENDINGS, OPENINGS } from './asking.table.js'

/** A question as it is looked for. */
export interface Question {
  /** Without what is politeness or only asks; `null` where nothing is asked. */
  readonly words: Words | null
  /** Fields that were typed, as in a search, with their places. */
  readonly filters: readonly Filter[]
  readonly places: readonly (readonly [number, number])[]
  readonly notes: readonly { readonly message: string; readonly at: number }[]
}

const ROUNDS = 3
/** So many different things are asked at once, each of so many characters. */
const MOST = 24
const LONGEST = 64

/** What a question asks for: politeness and what only asks do not count. Phrases and fields mean what they do in a search. */
export function questionOf(text: string): Question {
  const [start, end] = bare(text)
  const { query, notes, places } = parseQuery(`${' '.repeat(start)}${text.slice(start, end)}`)
  return { words: query.words && told(query.words), filters: query.filters, places, notes }
}

/** `[start, end)` of what is left of a question without how it begins and ends. */
function bare(text: string): readonly [number, number] {
  let tokens = tokensOf(text)
  for (let round = 0; round < ROUNDS; round++) {
    const forms = tokens.map(t => t.form)
    const opens = OPENINGS.map(o => o.split(' ')).find(
      o => o.length < forms.length && o.every((f, i) => forms[i] === f),
    )
    if (opens) tokens = tokens.slice(opens.length)
    const left = tokens.map(t => t.form)
    const closes = CLOSINGS.map(c => c.split(' ')).find(
      c => c.length < left.length && c.every((f, i) => left[left.length - c.length + i] === f),
    )
    if (closes) tokens = tokens.slice(0, -closes.length)
    if (!opens && !closes) break
  }
  return [startOf(text, tokens[0]?.at[0] ?? 0), endOf(text, tokens[tokens.length - 1]?.at[1] ?? text.length)]
}

/** Quotation marks, brackets and signs before the first word belong to it, and those behind the last. */
function startOf(text: string, at: number): number {
  while (at > 0 && /[^\s,;:.!?]/.test(text[at - 1]!)) at--
  return at
}
function endOf(text: string, at: number): number {
  while (at < text.length && /[^\s,;!?]/.test(text[at]!)) at++
  return at
}

/** The same without words that only ask; all of it where nothing else is left. */
function told(words: Words): Words {
  if (words.is !== 'and') return words.is === 'word' ? noun({ ...words, text: words.text.slice(0, LONGEST) }) : words
  const known = new Set<string>()
  const left = words.of
    .map(w => (w.is === 'word' ? noun({ ...w, text: w.text.slice(0, LONGEST) }) : w))
    .filter(w => w.is !== 'word' || (!asks(w.text) && !known.has(w.text) && known.add(w.text)))
    .slice(0, MOST)
  if (!left.length) return words
  return left.length === 1 ? left[0]! : { is: 'and', of: left }
}

function asks(text: string): boolean {
  const bareText = text.replace(/[?!.,;:]+$/, '')
  if (KOREAN_ASKING.has(bareText)) return true
  const forms = tokensOf(text)
  return forms.length === 1 && ASKING.has(forms[0]!.form)
}

/** `부담하나요` asks about 부담. */
function noun(word: Extract<Words, { text: string }>): Words {
  const text = word.text.replace(/[?!.,;:]+$/, '')
  if (!/[\uac00-\ud7a3]$/.test(text) || KOREAN_ASKING.has(text)) return word
  const ending = KOREAN_ENDINGS.find(e => text.length - e.length >= 2 && text.endsWith(e))
  return ending ? { is: 'word', text: text.slice(0, -ending.length) } : word
}
