import { STEMMED, type Stemmed, stemOf } from '../stems.js'
import { STOP_WORDS } from '../stop-words.table.js'
import { WORDS } from './stemmed.table.js'

/** A word in another language, as an index has it: the forms of a Korean word, or stems, next to each other. */
export interface Translation {
  readonly forms: readonly string[]
  readonly language: Stemmed | 'ko'
}

/** As each line of the table has them (`stemmed.ts`). */
const LANGUAGES = [...STEMMED, 'ko'] as const
type Glossary = ReadonlyMap<string, readonly (readonly Translation[])[]>

/** Words by the language and stem of each of their terms of one word, Korean ones by all their pairs. Read when first asked for. */
let glossary: Glossary | null = null

/** What a word of one language is in the others, and its synonyms; nothing for words the glossary has not. */
export function translationsOf(form: string, language: Stemmed): readonly Translation[] {
  if (form === '' || STOP_WORDS[language].has(form)) return []
  return found(language, stemOf(form, language))
}

/** What a Korean word, by its pairs of syllables, is in the others. */
export function translationsOfPairs(forms: readonly string[]): readonly Translation[] {
  return found('ko', forms.join(' '))
}

function found(language: Translation['language'], term: string): readonly Translation[] {
  glossary ??= read()
  return (glossary.get(`${language} ${term}`) ?? []).flat()
}

function read(): Glossary {
  const words = new Map<string, (readonly Translation[])[]>()
  for (const line of WORDS.split('\n')) {
    const terms = line.split('|').map(all => (all ? all.split(',') : []))
    const translations = terms.flatMap((all, i) =>
      all.map((term): Translation => ({ forms: term.split(' '), language: LANGUAGES[i]! })),
    )
    for (const [i, all] of terms.entries())
      for (const term of new Set(all)) {
        if (LANGUAGES[i] !== 'ko' && term.includes(' ')) continue
        const key = `${LANGUAGES[i]} ${term}`
        const before = words.get(key)
        if (before) before.push(translations)
        else words.set(key, [translations])
      }
  }
  return words
}
