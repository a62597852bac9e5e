import { type Stemmed, stemOf } from '../stems.js'
import { STOP_WORDS } from '../stop-words.table.js'
import { WORDS } from './stemmed.table.js'
import { LANGUAGES } from './word.js'

/** A word in another language, as an index has it: the forms of a Korean word, or stems, next to each other. */
export interface Translation {
  readonly forms: readonly string[]
  readonly language: Stemmed | 'ko'
}

/** The lines of the table, and which of them have a term of one word, by language; Korean ones by all their pairs. */
interface Glossary {
  readonly lines: readonly string[]
  readonly places: Readonly<Record<Translation['language'], ReadonlyMap<string, readonly number[]>>>
}

/** Read when it is first asked for. */
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
  const { lines, places } = (glossary ??= read())
  return (places[language].get(term) ?? []).flatMap(place => translationsIn(lines[place]!))
}

function translationsIn(line: string): Translation[] {
  return termsIn(line).flatMap((terms, i) =>
    terms.map((term): Translation => ({ forms: term.split(' '), language: LANGUAGES[i]! })),
  )
}

/** The terms of each language. */
function termsIn(line: string): string[][] {
  return line.split('|').map(terms => (terms ? terms.split(',') : []))
}

function read(): Glossary {
  const lines = WORDS.split('\n')
  const places = LANGUAGES.map(() => new Map<string, number[]>())
  for (const [place, line] of lines.entries())
    for (const [i, terms] of termsIn(line).entries())
      for (const term of terms) {
        if (LANGUAGES[i] !== 'ko' && term.includes(' ')) continue
        const before = places[i]!.get(term)
        if (!before) places[i]!.set(term, [place])
        else if (before.at(-1) !== place) before.push(place)
      }
  const [de, nl, en, ko] = places as [
    Map<string, number[]>,
    Map<string, number[]>,
    Map<string, number[]>,
    Map<string, number[]>,
  ]
  return { lines, places: { de, nl, en, ko } }
}
