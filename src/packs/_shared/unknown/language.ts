import { scripts, words } from './languages.table.js'

const SAMPLE = 20_000
/** So many small words, and so many times those of any other language, tell which one it is. */
const ENOUGH = 8
const CLEAR = 1.5

/** ISO 639-1 code of the language a text is written in, by its script or its small words; `null` where they do not tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = (sample.match(/\p{L}/gu) ?? []).length
  for (const { language, letters: own } of scripts)
    if (letters > 0 && (sample.match(own)?.length ?? 0) > letters * (language === 'ja' ? 0.1 : 0.4)) return language
  const counts = new Map<string, number>()
  for (const word of sample.toLowerCase().match(/\p{L}{2,9}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weights = Object.entries(words)
    .map(([language, list]) => ({ language, n: list.split(' ').reduce((sum, w) => sum + (counts.get(w) ?? 0), 0) }))
    .sort((a, b) => b.n - a.n)
  const [first, second] = weights
  return first && first.n >= ENOUGH && first.n >= CLEAR * (second?.n ?? 0) ? first.language : null
}
