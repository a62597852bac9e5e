import type { Pack } from '../pack/pack.js'

/** A sign counts this often and no more. */
const MOST = 3
/** Below this weight a text is of no known country. */
const ENOUGH = 3
/** Signs are looked for in the first part of a text, where a decision says who made it, and in the last. */
const HEAD = 60_000
const TAIL = 8_000

/** The pack whose signs weigh most in a text; `undefined` when none weigh enough. */
export function recognise(text: string, packs: readonly Pack[]): Pack | undefined {
  const sample = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text
  let best: Pack | undefined
  let most = ENOUGH - Number.EPSILON
  for (const pack of packs) {
    const weight = pack.signs.reduce((sum, sign) => sum + sign.weight * count(sample, sign.pattern), 0)
    if (weight > most) {
      most = weight
      best = pack
    }
  }
  return best
}

function count(text: string, pattern: RegExp): number {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`)
  global.lastIndex = 0
  let n = 0
  while (n < MOST && global.exec(text)) n++
  global.lastIndex = 0
  return n
}
