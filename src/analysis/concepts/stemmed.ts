import { STEMMED, type Stemmed, stemOf } from '../stems.js'
import { STOP_WORDS } from '../stop-words.table.js'
import { tokensOf } from '../tokens.js'
import { termsOf } from './concept.js'
import { CONCEPTS } from './concepts.js'

/** What a search must know of the concepts (`glosses.table.ts`, `stemmed.table.ts`): made once, for to stem all terms takes long. */
export interface StemmedConcepts {
  /** `id gloss`, a line each; concepts go by the numbers of their lines. */
  readonly glosses: string
  /** The terms of a language by their first letter, between semicolons: `stem number`, in English `stem=form number`, of several words `stem+stem number`. */
  readonly terms: Readonly<Record<Stemmed, Readonly<Record<string, string>>>>
  /** The Korean terms without blanks, between semicolons: `term number`. */
  readonly korean: string
}

/** The same of the concepts as they stand in their tables. */
export function stemmedConcepts(): StemmedConcepts {
  const terms = Object.fromEntries(STEMMED.map(language => [language, stemmedTerms(language)]))
  const korean = CONCEPTS.flatMap((concept, n) =>
    [...new Set(termsOf(concept, 'ko').map(term => term.replace(/\s+/g, '')))].map(term => `${term} ${n}`),
  )
  return {
    glosses: CONCEPTS.map(c => `${c.id} ${c.gloss}`).join('\n'),
    terms: terms as StemmedConcepts['terms'],
    korean: korean.join(';'),
  }
}

function stemmedTerms(language: Stemmed): Record<string, string> {
  const letters = new Map<string, string[]>()
  for (const [n, concept] of CONCEPTS.entries())
    for (const term of termsOf(concept, language)) {
      const forms = tokensOf(term).map(t => t.form)
      const stems = forms.map(form => stemOf(form, language))
      if (!stems.length || (stems.length === 1 && STOP_WORDS[language].has(forms[0]!))) continue
      // Stems begin as their words do, without the accent.
      const first = term.slice(0, 1).normalize('NFD').slice(0, 1).toLowerCase()
      const form = stems.length === 1 && language === 'en' ? `=${forms[0]}` : ''
      letters.set(first, [...(letters.get(first) ?? []), `${stems.join('+')}${form} ${n}`])
    }
  return Object.fromEntries([...letters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([l, all]) => [l, all.join(';')]))
}
