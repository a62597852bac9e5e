import type { Pack } from '../pack/pack.js'

/** A sign counts this often and no more. */
const MOST = 3
/** Below this weight a text is of no known country. */
const ENOUGH = 3
/** Signs are looked for in the first part of a text, where a decision says who made it, and in the last. */
const HEAD = 60_000
const TAIL = 8_000

/** A glance at this much of both ends settles it where one pack's signs leave all others this many times behind. */
const GLANCE = 2_000
const CLEAR = 4

/** The pack whose signs weigh most in a text; `undefined` when none weigh enough. */
export function recognise(text: string, packs: readonly Pack[]): Pack | undefined {
  if (text.length > 3 * GLANCE) {
    const [first, second] = weigh(`${text.slice(0, GLANCE)}\n${text.slice(-GLANCE)}`, packs)
    if (first && first.weight >= CLEAR * Math.max(ENOUGH, second?.weight ?? 0)) return first.pack
  }
  const sample = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text
  const [best] = weigh(sample, packs)
  return best && best.weight > ENOUGH - Number.EPSILON ? best.pack : undefined
}

/** The packs by the weight of their signs in a text, heaviest first; of equals the one listed first. */
function weigh(text: string, packs: readonly Pack[]): { readonly pack: Pack; readonly weight: number }[] {
  return packs
    .map(pack => ({ pack, weight: pack.signs.reduce((sum, s) => sum + s.weight * count(text, s.pattern), 0) }))
    .sort((a, b) => b.weight - a.weight)
}

const globals = new WeakMap<RegExp, RegExp>()

function count(text: string, pattern: RegExp): number {
  let global = globals.get(pattern)
  if (!global) globals.set(pattern, (global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)))
  global.lastIndex = 0
  let n = 0
  while (n < MOST && global.exec(text)) n++
  return n
}
