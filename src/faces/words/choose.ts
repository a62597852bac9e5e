import { en } from './en.js'
import type { Words } from './words.js'

/** Every language the faces speak; the first is used where none fits. */
export const languages: readonly [Words, ...Words[]] = [en]

/** The words for the first of the wished languages (`nl-BE`, `en`) there is a table for. */
export function wordsFor(wishes: readonly string[]): Words {
  for (const wish of wishes) {
    const found = languages.find(w => wish.toLowerCase().split('-')[0] === w.language)
    if (found) return found
  }
  return languages[0]
}
