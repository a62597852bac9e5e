import { STEMMED, type Stemmed, stemOf } from '../stems.js'
import { STOP_WORDS } from '../stop-words.table.js'
import { tokensOf } from '../tokens.js'
import { ACTIONS } from './actions.table.js'
import { LAW } from './law.table.js'
import { QUALITIES } from './qualities.table.js'
import { SOCIETY } from './society.table.js'
import type { Word } from './word.js'

/** A word in another language, as an index has it: the forms of a Korean word, or stems, next to each other. */
export interface Translation {
  readonly forms: readonly string[]
  readonly language: Stemmed | 'ko'
}

const TABLES: readonly (readonly Word[])[] = [LAW, ACTIONS, QUALITIES, SOCIETY]

/** The words of a language by the first letters of their terms; stems are worked out letter by letter. */
const byLetter = new Map<string, readonly Word[]>()
const byStem = new Map<string, ReadonlyMap<string, readonly Word[]>>()
let byForms: ReadonlyMap<string, readonly Word[]> | null = null

/** What a word of one language is in the others, and its synonyms; nothing for words the glossary has not. */
export function translationsOf(form: string, language: Stemmed): readonly Translation[] {
  if (form === '' || STOP_WORDS[language].has(form)) return []
  const key = language + form[0]
  let known = byStem.get(key)
  if (!known) {
    known = indexed(wordsLike(form[0]!, language), word =>
      termsOf(word, language).flatMap(term => (term.length === 1 ? term : [])),
    )
    byStem.set(key, known)
  }
  return (known.get(stemOf(form, language)) ?? []).flatMap(word => translationsIn(word))
}

/** What a Korean word, by its pairs of syllables, is in the others. */
export function translationsOfPairs(forms: readonly string[]): readonly Translation[] {
  byForms ??= indexed(TABLES.flat(), word => termsOf(word, 'ko').map(t => t.join(' ')))
  return (byForms.get(forms.join(' ')) ?? []).flatMap(word => translationsIn(word))
}

function translationsIn(word: Word): Translation[] {
  return [...STEMMED, 'ko' as const].flatMap(language => termsOf(word, language).map(forms => ({ forms, language })))
}

function wordsLike(letter: string, language: Stemmed): readonly Word[] {
  if (byLetter.size === 0)
    for (const l of STEMMED) {
      const found = new Map<string, Set<Word>>()
      for (const word of TABLES.flat())
        for (const term of word[l].split(';')) {
          const first = term.trim().slice(0, 1).normalize('NFD').slice(0, 1).toLowerCase()
          found.set(first, (found.get(first) ?? new Set()).add(word))
        }
      for (const [first, words] of found) byLetter.set(l + first, [...words])
    }
  return byLetter.get(language + letter) ?? []
}

function indexed(
  words: readonly Word[],
  keysOf: (word: Word) => readonly string[],
): ReadonlyMap<string, readonly Word[]> {
  const found = new Map<string, Word[]>()
  for (const word of words) for (const key of new Set(keysOf(word))) found.set(key, [...(found.get(key) ?? []), word])
  return found
}

function termsOf(word: Word, language: Stemmed | 'ko'): (readonly string[])[] {
  return word[language]
    .split(';')
    .map(term => tokensOf(term).map(({ form }) => (language === 'ko' ? form : stemOf(form, language))))
    .filter(term => term.length > 0)
}
