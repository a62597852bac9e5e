import { KIND, PAIR } from './characters.js'
import { senseOf } from './senses.js'
import { STEMMED, type Stemmed } from './stems.js'

/**
 * The languages that a few words may be of, by words that only one language has: those that say nothing else (`der`, `het`,
 * `the`), and terms. All where nothing tells.
 */
export function languagesGuessed(forms: readonly string[]): readonly Stemmed[] {
  const latin = forms.filter(form => KIND[form.charCodeAt(0)] !== PAIR)
  const points = STEMMED.map(language => {
    let sum = 0
    for (const form of latin) {
      const { stop, concepts } = senseOf(form, language)
      sum += stop ? 2 : concepts.length ? 1 : 0
    }
    return sum
  })
  const most = Math.max(...points)
  return STEMMED.filter((_, i) => points[i]! >= most * 0.75)
}
