/** A word as an index keeps it, and how many passages have it. */
export interface Word {
  readonly word: string
  readonly passages: number
}

/** A beginning shorter than this has too many words. */
export const LEAST_BEGINNING = 3
/** A word that so many passages have is taken for right: no other is near it. */
export const TAKEN_FOR_RIGHT = 20
/** Words of so many letters may be two edits away, from the letter after `SAME` on. */
const LONG = 6
const SAME = 4
/** What a word two edits away counts beside one that is one edit away. */
const FARTHER = 0.05

/** Whether a form is a word of Latin letters, which alone are spelled. */
export function isSpelled(form: string): boolean {
  return /^[a-z]{3,40}$/.test(form)
}

/** All that is one edit away, of long words only where the edit is among the first letters; what is left has the `sameBeginning`. */
export function editsOf(word: string): string[] {
  const last = word.length < LONG ? word.length : SAME
  const found = new Set<string>()
  for (let i = 0; i <= last; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)]
    for (const letter of LETTERS) {
      found.add(before + letter + after)
      if (after) found.add(before + letter + after.slice(1))
    }
    found.add(before + after.slice(1))
    if (after.length > 1) found.add(before + after[1] + after[0] + after.slice(2))
  }
  found.delete(word)
  return [...found].filter(isSpelled)
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The letters that a word has in common with all that is two edits away; `null` where none is looked for. */
export function sameBeginning(word: string): string | null {
  return word.length < LONG ? null : word.slice(0, SAME)
}

/** Those of some words that are near one, itself first, then by how near and how frequent they are. */
export function nearest(word: string, words: Iterable<Word>, limit: number): Word[] {
  const found = new Map<string, { readonly is: Word; readonly worth: number }>()
  for (const is of words) {
    const edits = editsBetween(word, is.word)
    if (edits === 0) found.set(is.word, { is, worth: Number.POSITIVE_INFINITY })
    else if (edits === 1) found.set(is.word, { is, worth: is.passages })
    else if (edits === 2 && sameBeginning(word) === is.word.slice(0, SAME))
      found.set(is.word, { is, worth: is.passages * FARTHER })
  }
  return [...found.values()]
    .sort((a, b) => b.worth - a.worth || (a.is.word < b.is.word ? -1 : 1))
    .slice(0, limit)
    .map(f => f.is)
}

/** The most frequent of some words. */
export function mostFrequent(words: readonly Word[], limit: number): Word[] {
  return [...words].sort((a, b) => b.passages - a.passages || (a.word < b.word ? -1 : 1)).slice(0, limit)
}

/** How many letters must be changed, added, left out or swapped with the next one; 3 for more than two. */
export function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const now = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(old[j]! + 1, now[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, older[j - 2]! + 1)
      now[j] = least
    }
    older = old
    old = now
  }
  return Math.min(3, old[b.length]!)
}
