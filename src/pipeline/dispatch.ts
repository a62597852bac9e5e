import { DIGIT, ENDING, type Found, type Rule } from '../pack/rule.js'
import { digitTable, NEXT_CLASSES, nextClass, runClass } from './digits.js'
import { step, type Trie, trie } from './trie.js'

/**
 * All rules of a pack behind one pass over the text: one trie of the triggers that begin words, one of those that end
 * them, read backwards, and a table of the runs of digits. Of several triggers at a place the longest is tried first.
 */
export interface Dispatcher {
  /** Runs every rule at every place one of its triggers stands. */
  run(text: string, take: (found: Found, rule: Rule) => void): void
}

// What a character is: flags in the low byte, and in the high byte the flags that matter for the one behind it.
const DIGIT_HERE = 1
/** A letter or digit: begins a word where none stands before it. */
const WORD = 2
/** A trigger begins with this letter or digit. */
const OPENS = 4
/** A trigger begins with this sign, wherever it stands. */
const SIGN = 8
/** Neither letter nor digit: ends a word. */
const OUTSIDE = 16
const BEHIND = 8
const BEHIND_SIGN = DIGIT_HERE | WORD | OPENS | SIGN

/** So many triggers can begin one another. */
const DEPTH = 32

interface Planted {
  readonly rule: number
  readonly trigger: string
}

export function dispatcher(rules: readonly Rule[]): Dispatcher {
  const planted = rules.flatMap((rule, index) => rule.triggers.map(trigger => ({ rule: index, trigger })))
  const ending = (p: Planted) => p.trigger.startsWith(ENDING) && p.trigger !== ENDING
  const front = trie<Planted>(planted.filter(p => p.trigger !== DIGIT && !ending(p)).map(p => [p.trigger, p]))
  const back = trie<Planted>(
    planted.filter(ending).map(p => [[...p.trigger.slice(ENDING.length)].reverse().join(''), p]),
  )
  const digits = digitTable(rules)
  const kinds = kindsOf(front, back)
  return {
    run(text, take) {
      const until = new Int32Array(rules.length)
      const scan = { text, at: 0, after: 0, trigger: '' }
      const call = (index: number, at: number, after: number, trigger: string) => {
        if (at < (until[index] as number)) return
        const rule = rules[index] as Rule
        scan.at = at
        scan.after = after
        scan.trigger = trigger
        const found = rule.read(scan)
        if (found === undefined) return
        if (!('length' in found)) return one(found, rule, index)
        for (const f of found) one(f, rule, index)
      }
      const one = (found: Found, rule: Rule, index: number) => {
        if (found.end > (until[index] as number)) until[index] = found.end
        take(found, rule)
      }
      const numbers = (at: number) => {
        let end = at + 1
        while (end < text.length && isDigit(text.charCodeAt(end))) end++
        const wanted = digits[runClass(end - at) * NEXT_CLASSES + nextClass(text.charCodeAt(end))] as readonly number[]
        for (let k = 0; k < wanted.length; k++) call(wanted[k] as number, at, at + 1, DIGIT)
      }
      const nodes = new Int32Array(DEPTH)
      const opening = (at: number) => {
        let deepest = 0
        for (let node = 1, i = at; i < text.length; ) {
          node = step(front, node, text.charCodeAt(i++))
          if (node === 0) break
          if (front.planted[node] === 1 && deepest < DEPTH) nodes[deepest++] = node
        }
        while (deepest-- > 0)
          for (const p of front.values[nodes[deepest] as number] as readonly Planted[])
            call(p.rule, at, at + p.trigger.length, p.trigger)
      }
      const closing = (start: number, end: number) => {
        for (let node = 1, i = end; i > start; ) {
          node = step(back, node, text.charCodeAt(--i))
          if (node === 0) break
          if (back.planted[node] === 1)
            for (const p of back.values[node] as readonly Planted[]) call(p.rule, start, end, p.trigger)
        }
      }
      let wanted = BEHIND_SIGN
      let word = 0
      for (let i = 0; i < text.length; i++) {
        const kind = kinds[text.charCodeAt(i)] as number
        const seen = kind & wanted
        wanted = kind >> BEHIND
        if (seen === 0) continue
        if (seen & WORD) word = i
        if (seen & OUTSIDE) closing(word, i)
        if (seen & DIGIT_HERE) numbers(i)
        if (seen & (OPENS | SIGN)) opening(i)
      }
      if (wanted & OUTSIDE) closing(word, text.length)
    },
  }
}

const LAST_LETTER = 0x24f
const isDigit = (c: number) => c >= 48 && c <= 57
/** Letters of the scripts that are written with spaces; Hangul and Han have no word starts to look for. */
const isLetter = (c: number) =>
  (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c <= LAST_LETTER && c !== 0xd7 && c !== 0xf7)

function kindsOf(front: Trie<unknown>, back: Trie<unknown>): Uint16Array {
  const out = new Uint16Array(65536).fill(OUTSIDE | (BEHIND_SIGN << BEHIND))
  for (let c = 0; c < out.length; c++) {
    if (c > LAST_LETTER && front.symbol[c] === 0) continue
    const opens = step(front, 1, c) !== 0
    const ends = step(back, 1, c) !== 0 ? OUTSIDE << BEHIND : 0
    if (isDigit(c)) out[c] = DIGIT_HERE | WORD | (opens ? OPENS : 0) | (SIGN << BEHIND) | ends
    else if (isLetter(c)) out[c] = WORD | (opens ? OPENS : 0) | ((DIGIT_HERE | SIGN) << BEHIND) | ends
    else if (opens) out[c] = OUTSIDE | SIGN | (BEHIND_SIGN << BEHIND)
  }
  return out
}
