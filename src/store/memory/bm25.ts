import type { Match } from '../matching.js'

/** The usual constants of BM25: how soon repetition stops to count, and how much length does. */
const K1 = 1.2
const B = 0.75

/** The score of each passage that meets the question, by its number; BM25 over all phrases that are not denied. */
export function scores(match: Match, passages: readonly (readonly string[])[]): Map<number, number> {
  const length = passages.reduce((sum, p) => sum + p.length, 0) / Math.max(1, passages.length)
  const weighed = phrasesOf(match).map(phrase => {
    const times = passages.map(p => occurrences(p, phrase))
    const having = times.filter(n => n).length
    return { times, idf: Math.max(Math.log((passages.length - having + 0.5) / (having + 0.5)), 1e-6) }
  })
  const found = new Map<number, number>()
  for (const [n, passage] of passages.entries()) {
    if (!meets(passage, match)) continue
    const norm = K1 * (1 - B + (B * passage.length) / length)
    found.set(
      n,
      weighed.reduce((sum, { times, idf }) => sum + (idf * times[n]! * (K1 + 1)) / (times[n]! + norm), 0),
    )
  }
  return found
}

type Phrase = Extract<Match, { is: 'phrase' }>

function meets(passage: readonly string[], match: Match): boolean {
  if (match.is === 'phrase') return occurrences(passage, match) > 0
  if (match.is === 'or') return match.of.some(m => meets(passage, m))
  return match.of.every(m => meets(passage, m)) && !match.none.some(m => meets(passage, m))
}

function phrasesOf(match: Match): Phrase[] {
  return match.is === 'phrase' ? [match] : match.of.flatMap(phrasesOf)
}

function occurrences(passage: readonly string[], { forms, open }: Phrase): number {
  const last = forms.length - 1
  const stands = (at: number) =>
    forms.every((w, n) => (open && n === last ? passage[at + n]?.startsWith(w) : passage[at + n] === w))
  let count = 0
  for (let at = 0; at + last < passage.length; at++) if (stands(at)) count++
  return count
}
