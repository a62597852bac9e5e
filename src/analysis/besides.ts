import { conceptForm } from './concepts/concept.js'
import { beginsTerm, type LongTerm, type LongTerms } from './concepts/terms.js'
import { eachKorean, longest } from './meanings.js'
import { BEGINS, languagesOf, MEANS, marksAt, PARTS, type Senses, STOP, senseAt, sensesFor } from './senses.js'
import type { Stemmed } from './stems.js'
import { LONGEST } from './tokens.js'

/** What an index keeps of a text beside its words: each once, with blanks between. */
export interface Besides {
  /** Stems that are not words of the text themselves, and stems of the parts of compounds. */
  readonly stems: string
  /** Concepts that are meant. */
  readonly concepts: string
}

/** What stands beside the words of a text (`wordsOf`) in its language; for a language that is not known nothing does. */
export function besidesOf(words: string, language: string | null): Besides {
  const stems: string[] = []
  const concepts = new Set<string>()
  for (const l of language === null ? [] : languagesOf(language)) {
    const senses = sensesFor(l)
    const { lexicon } = senses
    const found = presentIn(words, l, senses, concepts)
    for (const number of found) {
      const marks = senses.marks[number]!
      if (marks & STOP) continue
      const stem = senses.stems[number]!
      if (isNew(stem, l)) stems.push(lexicon.forms[stem]!)
      if (!(marks & (PARTS | MEANS))) continue
      const { parts, concepts: meant } = senseAt(number, senses, l)
      for (const part of parts) if (isNew(lexicon.numberOf(part), l)) stems.push(part)
      for (const concept of meant) concepts.add(concept)
    }
  }
  if (language === 'ko') eachKorean(words.split(' '), (_from, _to, concept) => concepts.add(concept))
  return { stems: stems.join(' '), concepts: Array.from(concepts, conceptForm).join(' ') }
}

/** For each word of a language by number the last text that had it: a text after another has another number. */
const seen: Record<Stemmed, Int32Array> = { de: new Int32Array(0), nl: new Int32Array(0), en: new Int32Array(0) }
let text = 0

/** The words of a text by number, each once; and the concepts of terms of several words. */
function presentIn(words: string, language: Stemmed, senses: Senses, concepts: Set<string>): readonly number[] {
  const { lexicon } = senses
  const found: number[] = []
  text++
  for (let start = 0; start < words.length; ) {
    const blank = words.indexOf(' ', start)
    const end = blank < 0 ? words.length : blank
    if (beginsTerm(words.charCodeAt(start), language)) {
      const number = lexicon.numberOf(words, start, end)
      if (isNew(number, language)) found.push(number)
      if (marksAt(number, senses, language) & BEGINS) {
        const term = longestAt(words, end + 1, senseAt(number, senses, language).terms, senses, language)
        if (term) concepts.add(term.concept)
      }
    }
    start = end + 1
  }
  return found
}

/** The longest term that goes on at a place. */
function longestAt(words: string, at: number, terms: LongTerms, senses: Senses, language: Stemmed): LongTerm | null {
  if (at >= words.length) return null
  const blank = words.indexOf(' ', at)
  const next = senses.lexicon.numberOf(words, at, blank < 0 ? words.length : blank)
  // Most words that may begin a term begin none.
  marksAt(next, senses, language)
  const { forms } = senses.lexicon
  if (!terms.has(forms[next]!) && !terms.has(forms[senses.stems[next]!]!)) return null
  return longest(words.slice(at, at + MOST_AFTER * LONGEST).split(' ', MOST_AFTER), -1, terms, language)
}
/** No term has more words after the first. */
const MOST_AFTER = 6

/** Whether a word was not there in this text before; it is now. */
function isNew(number: number, language: Stemmed): boolean {
  if (seen[language].length <= number) {
    const larger = new Int32Array(2 * number + 1024)
    larger.set(seen[language])
    seen[language] = larger
  }
  if (seen[language][number] === text) return false
  seen[language][number] = text
  return true
}
