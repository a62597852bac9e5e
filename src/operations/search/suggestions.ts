import { translationsOf } from '../../analysis/glossary/glossary.js'
import { senseOf } from '../../analysis/senses.js'
import { STEMMED } from '../../analysis/stems.js'
import { tokensOf } from '../../analysis/tokens.js'
import type { Words } from '../../query/query.js'
import type { Store } from '../../store/store.js'
import { askedWords } from './asked-words.js'
import { asPrinted } from './printed.js'
import type { Suggestion } from './suggestion.js'

/** So many words of a query are looked at, and so many suggestions given. */
const MOST_WORDS = 8
const MOST = 3
/** A word that is there is doubted only beside one that is so many times as frequent. */
const TIMES = 10

/** The query with words of the library in place of those that it hardly has. */
export async function suggestionsFor(typed: string, words: Words | null, store: Store): Promise<Suggestion[]> {
  const asked = new Set(words ? askedWords(words).flatMap(w => (w.is === 'word' ? formsOf(w.text) : [])) : [])
  const tokens = tokensOf(typed).filter(t => asked.has(t.form))
  const doubted = await Promise.all(
    tokens.slice(0, MOST_WORDS).map(async ({ form, at }) => ({ at, others: await othersOf(form, store) })),
  )
  const wrong = doubted.filter(d => d.others.length)
  const most = Math.min(MOST, Math.max(0, ...wrong.map(d => d.others.length)))
  return await Promise.all(
    Array.from({ length: most }, async (_, n) => {
      const replaced = await Promise.all(
        wrong.map(async ({ at, others }) => {
          const word = typed.slice(...at)
          return { at, typed: word, by: inCase(word, await asPrinted(others[n] ?? others[0]!, store)) }
        }),
      )
      const query = replaced.reduceRight((q, { at, by }) => q.slice(0, at[0]) + by + q.slice(at[1]), typed)
      return { query, replaced: replaced.map(({ typed, by }) => ({ typed, by })) }
    }),
  )
}

function formsOf(text: string): string[] {
  return tokensOf(text).map(t => t.form)
}

async function othersOf(form: string, store: Store): Promise<string[]> {
  if (isWord(form)) return []
  const near = await store.near(form, MOST + 1)
  const own = near.find(w => w.word === form)?.passages ?? 0
  return near
    .filter(w => w.word !== form && w.passages >= own * TIMES)
    .map(w => w.word)
    .slice(0, MOST)
}

/** Small where the word was typed small. */
function inCase(typed: string, printed: string): string {
  return /^\p{Ll}/u.test(typed) ? printed.slice(0, 1).toLowerCase() + printed.slice(1) : printed
}

/** Whether a language has the word: it is no slip then, however rare it is in the library. */
function isWord(form: string): boolean {
  return STEMMED.some(language => {
    const { stop, concepts, terms } = senseOf(form, language)
    return stop || concepts.length > 0 || terms.size > 0 || translationsOf(form, language).length > 0
  })
}
