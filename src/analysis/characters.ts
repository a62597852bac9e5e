import { BLOCKS, FOLDED, SPELT } from './characters.table.js'

/** What a UTF-16 code unit is in a word. */
export const GAP = 0
export const LETTER = 1
export const DIGIT = 2
export const PAIR = 3
export const JAMO = 4
export const UNSEEN = 5
export const HIGH = 6
export const SIGN = 7

/** The kind of every code unit. */
export const KIND = kinds()

/** What is kept of a letter; empty where it is kept as it is. */
export const FOLD: readonly string[] = folds()

function kinds(): Uint8Array {
  const kind = new Uint8Array(0x10000)
  const fill = (blocks: readonly (readonly [number, number])[], value: number) => {
    for (const [first, last] of blocks) kind.fill(value, first, last + 1)
  }
  fill(BLOCKS.letters, LETTER)
  fill(BLOCKS.digits, DIGIT)
  fill(BLOCKS.pairs, PAIR)
  fill(BLOCKS.jamo, JAMO)
  fill(BLOCKS.unseen, UNSEEN)
  kind.fill(HIGH, 0xd800, 0xdc00)
  kind[0xa7] = SIGN
  return kind
}

function folds(): string[] {
  const fold: string[] = new Array(0x10000).fill('')
  for (const [first, last] of FOLDED)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code)
      const kept = foldedLetter(letter)
      if (kept !== letter && kept !== '') fold[code] = kept
    }
  return fold
}

/** A letter without case, accent and compatibility form. Decompositions never change once they are assigned. */
function foldedLetter(letter: string): string {
  const small = letter.toLowerCase()
  if (SPELT[small]) return SPELT[small]
  let kept = ''
  for (const part of small.normalize('NFKD').toLowerCase()) {
    const code = part.charCodeAt(0)
    const kind = KIND[code]
    if (code === 0x308 && /[aou]$/.test(kept)) kept += 'e'
    else if (kind === LETTER || kind === DIGIT || kind === PAIR || kind === HIGH) kept += SPELT[part] ?? part
  }
  return kept
}
