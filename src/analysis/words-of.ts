import { DIGIT, FOLD, GAP, HIGH, KIND, LETTER, UNSEEN } from './characters.js'
import { isJoint, isO, LONGEST, lineEndHyphen, tokenAt } from './tokens.js'

/** What is kept of letters from A to z and of digits; 0 for all else. */
const PLAIN = new Uint8Array(0x10000)
for (let code = 0; code < 0x80; code++)
  if (KIND[code] === LETTER || KIND[code] === DIGIT) PLAIN[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0)

/** A room that grew beyond these bytes is given back. */
const MOST_KEPT = 1 << 20
/** Bytes that a word takes at most, and a blank. */
const ROOM = 4 * LONGEST

/**
 * The words of a text as an index keeps them, in order, with blanks between: what `eachToken` tells, without a string for each.
 * Plain words and numbers are written as they are read, all others as `tokenAt` tells them.
 */
export function wordsOf(text: string): string {
  const written = shared.begin()
  const tell = (form: string) => written.add(form)
  for (let at = 0; at < text.length; ) {
    const kind = KIND[text.charCodeAt(at)]
    if (kind === GAP) {
      at++
      continue
    }
    written.makeRoom()
    const next = kind === LETTER ? written.letters(text, at) : kind === DIGIT ? written.digits(text, at) : -1
    at = next < 0 ? tokenAt(text, at, tell) : next
  }
  return written.toString()
}

/** Words one after another, each with a blank after it. */
class Written {
  private bytes: Buffer
  private end = 0
  private ascii = true

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafe(size)
  }

  begin(): this {
    if (this.bytes.length > MOST_KEPT) this.bytes = Buffer.allocUnsafe(MOST_KEPT)
    this.end = 0
    this.ascii = true
    return this
  }

  makeRoom(): void {
    if (this.end + ROOM <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(2 * this.bytes.length)
    this.bytes.copy(larger, 0, 0, this.end)
    this.bytes = larger
  }

  add(form: string): void {
    this.makeRoom()
    const length = this.bytes.write(form, this.end, 'utf8')
    if (length > form.length) this.ascii = false
    this.end += length
    this.bytes[this.end++] = 0x20
  }

  /** Writes a word of Latin letters; returns where it ends, or -1 when there is more to it. */
  letters(text: string, start: number): number {
    const { bytes } = this
    const { length } = text
    const last = Math.min(length, start + LONGEST / 2)
    let end = this.end
    let at = start
    for (; at < last; at++) {
      const code = text.charCodeAt(at)
      const plain = PLAIN[code] as number
      if (plain > 0x39) bytes[end++] = plain
      else if (code > 0xb5 && code < 0x100 && KIND[code] === LETTER) {
        const fold = (code | 0x20) === 0xf6 && at > start && isO(text.charCodeAt(at - 1)) ? 'o' : (FOLD[code] as string)
        bytes[end++] = fold.charCodeAt(0)
        if (fold.length > 1) bytes[end++] = fold.charCodeAt(1)
      } else break
    }
    if (at < length && (at === last || goesOn(text, start, at))) return -1
    bytes[end++] = 0x20
    this.end = end
    return at
  }

  /** Writes a number without joints; returns where it ends, or -1 when there is more to it. */
  digits(text: string, start: number): number {
    const { bytes } = this
    const last = Math.min(text.length, start + LONGEST)
    let end = this.end
    let at = start
    for (; at < last; at++) {
      const plain = PLAIN[text.charCodeAt(at)] as number
      if (plain === 0 || plain > 0x39) break
      bytes[end++] = plain
    }
    if (at < text.length) {
      const code = text.charCodeAt(at)
      const kind = KIND[code]
      if (at === last || kind === DIGIT || kind === UNSEEN) return -1
      if (isJoint(code) && KIND[text.charCodeAt(at + 1)] === DIGIT) return -1
    }
    bytes[end++] = 0x20
    this.end = end
    return at
  }

  toString(): string {
    return this.bytes.toString(this.ascii ? 'latin1' : 'utf8', 0, Math.max(0, this.end - 1))
  }
}

/** Texts are written one after another: one room serves all. */
const shared = new Written(1 << 16)

/** Whether more may belong to the letters before: other letters, accents, a point after a single letter, a line end after a hyphen. */
function goesOn(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x20) return false
  const kind = KIND[code]
  if (kind === LETTER || kind === UNSEEN || kind === HIGH) return true
  return (code === 0x2e && at - start === 1) || lineEndHyphen(text, at) >= 0
}
