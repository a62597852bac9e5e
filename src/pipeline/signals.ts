import type { FoundCitation } from '../pack/rule.js'
import type { SignalMeaning, Signals } from '../pack/signal.js'
import { remembered } from '../text/remembered.js'

/** So many words of a phrase, or between it and the citation, are looked at. */
const MOST_WORDS = 6
/** Between two citations of one string stand no more characters. */
const LONGEST_JOINT = 20
const LONGEST_WORD = 24

interface Phrase {
  /** Ends in an abbreviation, after which a stop ends no sentence. */
  readonly stop: boolean
  readonly opening: boolean
}
interface Index {
  readonly before: ReadonlyMap<string, Phrase>
  readonly after: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
  /** Last words of phrases and what may stand between, in small letters: most citations stand behind none of them. */
  readonly last: ReadonlySet<string>
  readonly meanings: ReadonlyMap<string, SignalMeaning>
}
const indexes = new WeakMap<Signals, Index>()

/**
 * The word by which the text says how it stands to each citation, as printed, within its sentence. In a string of citations
 * (`vgl. BGH …; OLG …`) a word speaks for all that follow it up to the next word, one after the string for all before it.
 */
export function signalsOf(
  citations: readonly FoundCitation[],
  text: string,
  signals: Signals | undefined,
): (string | null)[] {
  if (!signals) return citations.map(c => c.signal ?? null)
  const index = indexOf(signals)
  const own = citations.map(c => c.signal ?? wordBefore(text, c.start, index))
  for (let i = 1; i < own.length; i++) own[i] ??= joined(citations, i, text, index) ? (own[i - 1] ?? null) : null
  if (index.after.size === 0) return own
  for (let i = own.length - 1; i >= 0; i--) {
    own[i] ??= wordAfter(text, citations[i]!.end, index)
    if (i + 1 < own.length && joined(citations, i + 1, text, index)) own[i] ??= own[i + 1] ?? null
  }
  return own
}

/** What a signal means in the country whose words these are; `null` for one that its table does not have. */
export function meaningOf(signal: string | null, signals: Signals | undefined): SignalMeaning | null {
  return signal === null || !signals ? null : (indexOf(signals).meanings.get(folded(signal).toLowerCase()) ?? null)
}

function joined(citations: readonly FoundCitation[], i: number, text: string, { joins }: Index): boolean {
  const { end } = citations[i - 1]!
  const { start } = citations[i]!
  if (start <= end) return true
  if (start - end > LONGEST_JOINT) return false
  const between = text.slice(end, start)
  return !between.includes('\n') && joinable(between, joins)
}

const JOINING = ' \u00a0,;()[]'

/** Whether nothing but marks and words that join stands in a stretch. */
function joinable(between: string, joins: Index['joins']): boolean {
  for (let at = 0; at < between.length; ) {
    if (JOINING.includes(between[at] as string)) {
      at++
      continue
    }
    let end = at + 1
    while (end < between.length && !JOINING.includes(between[end] as string)) end++
    if (!joins.has(between.slice(at, end))) return false
    at = end
  }
  return true
}

/** `… (so auch etwa |BGH`: walks back word by word, first over what may stand between, then over the phrase. */
function wordBefore(text: string, start: number, { before, between, last }: Index): string | null {
  let end = skipBack(text, start, ' \u00a0:„“"»«')
  const comma = text[end - 1] === ','
  if (comma) end--
  const letters = skipBack(text, end, '.')
  if (!last.has(text.slice(lettersBack(text, letters), letters).toLowerCase())) return null
  for (let n = 0; n < MOST_WORDS; n++) {
    const found = phraseBack(text, end, before, n === 0, comma && n === 0)
    if (found !== null) return found
    const word = wordBack(text, end)
    if (word === end || !between.has(folded(text.slice(word, end)).toLowerCase())) return null
    end = skipBack(text, word, ' \u00a0,')
  }
  return null
}

/** The longest phrase that ends at a place; where a comma follows it, only one that has a comma too (`see, to that effect,`). */
function phraseBack(text: string, end: number, phrases: Index['before'], next: boolean, comma: boolean): string | null {
  let found: string | null = null
  let at = end
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = wordBack(text, at)
    if (word === at) break
    const printed = withoutStops(text.slice(word, end))
    const phrase = phrases.get(folded(printed))
    const fits = phrase && (phrase.stop || !printed.endsWith('.')) && (!comma || printed.includes(','))
    if (fits && (!phrase.opening || (next && opens(text, word)))) found = printed.replace(/\s+/g, ' ')
    at = skipBack(text, word, ' \u00a0,')
  }
  return found
}

/** Whether a clause or a bracket begins at a place. */
function opens(text: string, at: number): boolean {
  const before = skipBack(text, at, ' \u00a0')
  return before === 0 || lettersBack(text, before) === before
}

function wordAfter(text: string, end: number, { after, between }: Index): string | null {
  let at = end
  for (let n = 0; n < MOST_WORDS; n++) {
    const start = skipOn(text, at)
    const found = phraseOn(text, start, after)
    if (found !== null) return found
    const stop = wordOn(text, start)
    if (stop === start || !between.has(folded(text.slice(start, stop)).toLowerCase())) return null
    at = stop
  }
  return null
}

function phraseOn(text: string, start: number, phrases: Index['after']): string | null {
  let found: string | null = null
  let at = start
  for (let n = 0; n < MOST_WORDS; n++) {
    const stop = wordOn(text, at)
    if (stop === at) break
    const printed = text.slice(start, stop)
    if (phrases.has(folded(printed))) found = printed.replace(/\s+/g, ' ')
    at = skipOn(text, stop)
  }
  return found
}

function skipBack(text: string, at: number, over: string): number {
  while (at > 0 && over.includes(text[at - 1] as string)) at--
  return at
}

function skipOn(text: string, at: number): number {
  while (at < text.length && (text[at] === ' ' || text[at] === '\u00a0')) at++
  return at
}

/** Where the word that ends here begins; a word is a run of letters and stops. */
function wordBack(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_WORD)
  let start = at
  while (start > least && (text[start - 1] === '.' || isLetter(text.charCodeAt(start - 1)))) start--
  return start
}

function lettersBack(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_WORD)
  let start = at
  while (start > least && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function wordOn(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_WORD)
  let end = at
  while (end < most && isLetter(text.charCodeAt(end))) end++
  return end
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000) || (c >= 0xac00 && c <= 0xd7a3)
}

function withoutStops(printed: string): string {
  const c = printed.charCodeAt(0)
  return c === 46 || c < 33 || c >= 0x80 ? printed.replace(/^[.\s]+/, '') : printed
}

/** A phrase as phrases are compared: without stops, blanks and commas, its first letter small. */
const folded = remembered(phrase => {
  const letters = phrase.replace(/[.,\s\u00a0]+/g, '')
  return letters.charAt(0).toLowerCase() + letters.slice(1)
})

function indexOf(signals: Signals): Index {
  const known = indexes.get(signals)
  if (known) return known
  const before = new Map<string, Phrase>()
  const meanings = new Map<string, SignalMeaning>()
  const of = (words: Signals['opening']) =>
    (['follows', 'compares', 'differs'] as const).flatMap(means =>
      (words?.[means] ?? []).map(word => ({ word, means })),
    )
  const lists = [of(signals.before), of(signals.opening), of(signals.after)] as const
  for (const { word, means } of lists.flat()) meanings.set(folded(word).toLowerCase(), means)
  for (const [n, list] of lists.slice(0, 2).entries())
    for (const { word } of list) before.set(folded(word), { stop: word.endsWith('.'), opening: n === 1 })
  const last = [...lists[0], ...lists[1]].map(p => p.word).concat(signals.between)
  const index: Index = {
    before,
    meanings,
    after: new Set(lists[2].map(p => folded(p.word))),
    between: new Set(signals.between.map(w => folded(w).toLowerCase())),
    joins: new Set(signals.joins),
    last: new Set(
      last
        .flatMap(w => [w.split(' ').at(-1)!, w.match(/[^ .]+(?=\.?$)/)?.[0] ?? ''])
        .map(w => w.replaceAll('.', '').toLowerCase()),
    ),
  }
  indexes.set(signals, index)
  return index
}
