import { conceptForm } from './concepts/concept.js'
import { eachKorean, longest } from './meanings.js'
import { languagesOf, senseOf } from './senses.js'

/** What an index keeps of a text beside its words: each once, with blanks between. */
export interface Besides {
  /** Stems that are not words of the text themselves, and stems of the parts of compounds. */
  readonly stems: string
  /** Concepts that are meant. */
  readonly concepts: string
}

/** What stands beside the words of a text (`wordsOf`) in its language; for a language that is not known nothing does. */
export function besidesOf(words: string, language: string | null): Besides {
  const forms = words.split(' ')
  const present = new Set(forms)
  const stems = new Set<string>()
  const concepts = new Set<string>()
  for (const l of language === null ? [] : languagesOf(language))
    for (let i = 0; i < forms.length; i++) {
      const sense = senseOf(forms[i]!, l)
      if (!sense.stop) {
        if (sense.stem !== forms[i]) stems.add(sense.stem)
        for (const part of sense.parts) stems.add(part)
        for (const concept of sense.concepts) concepts.add(concept)
      }
      const term = sense.terms.length ? longest(forms, i, sense.terms, l) : null
      if (term) concepts.add(term.concept)
    }
  if (language === 'ko') eachKorean(forms, (_from, _to, concept) => concepts.add(concept))
  return {
    stems: [...stems].filter(stem => !present.has(stem)).join(' '),
    concepts: [...concepts].map(conceptForm).join(' '),
  }
}
