/** So many slots there are at first; always more than twice as many as words. */
const SLOTS = 1 << 12

/**
 * Words by numbers, from 0 on: each is kept once, and is found in a text without a string being made of it, which costs a tenth of a Map.
 * What is kept of a word goes under its number in arrays of those who use it.
 */
export class Lexicon {
  /** The words by their numbers. */
  readonly forms: string[] = []
  private slots = new Int32Array(SLOTS)
  private hashes = new Int32Array(SLOTS / 2)

  /** The number of the word that stands in a text at `[start, end)`; a new one for a new word. */
  numberOf(text: string, start = 0, end = text.length): number {
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1
      if (number < 0) return this.added(text.slice(start, end), hash, slot)
      if (this.hashes[number] === hash && isAt(this.forms[number]!, text, start, end)) return number
    }
  }

  private added(form: string, hash: number, slot: number): number {
    const number = this.forms.push(form) - 1
    this.hashes[number] = hash
    this.slots[slot] = number + 1
    if (this.forms.length * 2 >= this.slots.length) this.grow()
    return number
  }

  private grow(): void {
    const hashes = new Int32Array(this.slots.length)
    hashes.set(this.hashes)
    this.hashes = hashes
    this.slots = new Int32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (let number = 0; number < this.forms.length; number++) {
      let slot = hashes[number]! & mask
      while (this.slots[slot]) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
  }
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
