import { KIND, PAIR } from './characters.js'
import { koreanTerms, type LongTerm, type LongTerms, type Syllable } from './concepts/terms.js'
import { languagesOf, senseOf } from './senses.js'
import type { Stemmed } from './stems.js'

/** A concept in a row of words: which of them mean it, `[from, to)`. */
export interface Meaning {
  readonly from: number
  readonly to: number
  readonly concept: string
}

/** The concepts that words as an index keeps them mean in a language, or in any when it is `null`. */
export function meaningsOf(forms: readonly string[], language: string | null): Meaning[] {
  const found: Meaning[] = []
  for (const l of languagesOf(language))
    for (let i = 0; i < forms.length; i++) {
      const { concepts, terms } = senseOf(forms[i]!, l)
      for (const concept of concepts) found.push({ from: i, to: i + 1, concept })
      const term = terms.size ? longest(forms, i, terms, l) : null
      if (term) found.push({ from: i, to: i + 1 + term.rest.length, concept: term.concept })
    }
  if (language === 'ko' || language === null)
    eachKorean(forms, (from, to, concept) => found.push({ from, to, concept }))
  return found
}

/** The longest term of several words that begins at a place. */
export function longest(forms: readonly string[], at: number, terms: LongTerms, language: Stemmed): LongTerm | null {
  const next = forms[at + 1]
  if (next === undefined) return null
  const { stem } = senseOf(next, language)
  const stands = ({ rest }: LongTerm) => rest.every((of, n) => n === 0 || isStem(forms[at + 1 + n], of, language))
  const found = terms.get(stem)?.find(stands) ?? null
  const exact = stem === next ? null : (terms.get(next)?.find(stands) ?? null)
  return exact && exact.rest.length > (found?.rest.length ?? 0) ? exact : found
}

function isStem(form: string | undefined, stem: string, language: Stemmed): boolean {
  return form !== undefined && (form === stem || senseOf(form, language).stem === stem)
}

/** What may stand after a word of one syllable that is not part of another word. */
const PARTICLES = '가이은는을를의에도와과로만'

/**
 * Tells the concepts of Korean words that come in pairs of syllables: the longest term at each place, whether it is written with
 * blanks or without. One of two syllables begins a word or follows another term; one of a single syllable is a word of its own.
 */
export function eachKorean(forms: readonly string[], tell: (from: number, to: number, concept: string) => void): void {
  if (!forms.some(isPairs)) return
  const { syllables, word, begins } = spelled(forms)
  const root = koreanTerms()
  for (let at = 0; at < syllables.length; ) {
    const end = endOf(root, syllables, begins, at, (to, concept) => tell(word[at]!, word[to - 1]! + 1, concept))
    at = end > at ? end : at + 1
  }
}

function endOf(
  root: Syllable,
  syllables: readonly string[],
  begins: readonly boolean[],
  start: number,
  tell: (to: number, concept: string) => void,
): number {
  let node: Syllable | undefined = root
  let end = -1
  let concepts: readonly string[] = []
  for (let at = start; node && at < syllables.length; ) {
    node = node.next.get(syllables[at]!)
    at++
    if (!node?.concepts.length || !fits(syllables, begins, start, at)) continue
    end = at
    concepts = node.concepts
  }
  for (const concept of concepts) tell(end, concept)
  return end
}

/** Whether a stretch of syllables can be a word. */
function fits(syllables: readonly string[], begins: readonly boolean[], start: number, end: number): boolean {
  const length = end - start
  let breaks = 0
  for (let at = start + 1; at < end; at++) if (begins[at]) breaks++
  if (breaks > 0 && !begins[start]) return false
  if (length > 2) return true
  if (length === 2) return begins[start]! || begins[end] !== false || PARTICLES.includes(syllables[end]!)
  return begins[start]! && (begins[end] !== false || (PARTICLES.includes(syllables[end]!) && begins[end + 1] !== false))
}

/** The syllables of the pairs, the form that each stands in, and whether it begins a word. */
function spelled(forms: readonly string[]) {
  const syllables: string[] = []
  const word: number[] = []
  const begins: boolean[] = []
  let before = ''
  forms.forEach((form, i) => {
    if (!isPairs(form)) {
      if (before !== '') add('\n', i, true)
      before = ''
      return
    }
    const chars = [...form]
    const goesOn = chars.length > 1 && before === chars[0]
    for (const [n, c] of chars.slice(goesOn ? 1 : 0).entries()) add(c, i, !goesOn && n === 0)
    before = chars.length > 1 ? chars.at(-1)! : ''
  })
  return { syllables, word, begins }

  function add(syllable: string, form: number, isBeginning: boolean): void {
    syllables.push(syllable)
    word.push(form)
    begins.push(isBeginning)
  }
}

function isPairs(form: string): boolean {
  return KIND[form.charCodeAt(0)] === PAIR
}
