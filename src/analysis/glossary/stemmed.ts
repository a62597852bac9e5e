import { type Stemmed, stemOf } from '../stems.js'
import { tokensOf } from '../tokens.js'
import { ACTIONS } from './actions.table.js'
import { LAW } from './law.table.js'
import { QUALITIES } from './qualities.table.js'
import { SOCIETY } from './society.table.js'
import { LANGUAGES, type Word } from './word.js'

const TABLES: readonly (readonly Word[])[] = [LAW, ACTIONS, QUALITIES, SOCIETY]

/**
 * The words of the glossary as a search needs them (`stemmed.table.ts`): a line each; its languages between strokes, terms between
 * commas, the stems of a term, or the pairs of a Korean one, between blanks.
 */
export function stemmedWords(): string {
  return TABLES.flat()
    .map(word => LANGUAGES.map(l => termsOf(word, l).join(',')).join('|'))
    .join('\n')
}

function termsOf(word: Word, language: Stemmed | 'ko'): string[] {
  return word[language]
    .split(';')
    .map(term => tokensOf(term).map(({ form }) => (language === 'ko' ? form : stemOf(form, language))))
    .filter(term => term.length > 0)
    .map(term => term.join(' '))
}
