import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'
import { SPELLINGS, TELLING_UMLAUTS as TELLING } from './spellings.table.js'

/** Languages whose words are brought back to their stems. */
export const STEMMED = ['de', 'nl', 'en'] as const
export type Stemmed = (typeof STEMMED)[number]

const STEMMERS: Readonly<Record<Stemmed, (word: string) => string>> = { de: german, nl: dutch, en: english }

/** Whether words of a language, by its ISO 639 code, are brought back to stems. */
export function isStemmed(language: string | null): language is Stemmed {
  return language === 'de' || language === 'nl' || language === 'en'
}

/**
 * The stem of a word as an index keeps it: what is left without its inflection, the same for old and new spelling
 * (Snowball's algorithms, on umlauts put back). Forms with digits are their own stem.
 */
export function stemOf(form: string, language: Stemmed): string {
  if (!/^[a-z]{3,}$/.test(form)) return form
  const spelt = respelt(form, language)
  return STEMMERS[language](language === 'de' ? withUmlauts(spelt) : spelt)
}

function respelt(form: string, language: Stemmed): string {
  // Three of a letter since 1996, two before: Schifffahrt.
  let spelt = language === 'de' ? form.replace(/([a-z])\1\1/g, '$1$1') : form
  for (const [old, now] of SPELLINGS[language]) if (spelt.includes(old)) spelt = spelt.replace(old, now)
  return spelt
}

/**
 * Not in `neue`, `Steuer`, `Quelle`, where the letters are none of an umlaut. A stemmer takes umlauts away, as plurals have them that
 * singulars have not; where they tell one word from another, they stay spelt out: `Förderung` is no `Forderung`.
 */
function withUmlauts(form: string): string {
  if (TELLING.some(part => form.includes(part))) return form
  return form
    .replace(/ae/g, 'ä')
    .replace(/(^|[^aeiouq])oe/g, '$1ö')
    .replace(/(^|[^aeoq])ue/g, '$1ü')
}
