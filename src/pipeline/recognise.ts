import type { Pack, Sign } from '../pack/pack.js'
import { cuesOf } from '../text/cues.js'
import type { Source, Statement } from '../text/source.js'
import { courtNamed } from './stated.js'

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

/**
 * The pack of the country that the file's record or its ECLI states, else the one whose signs weigh most in the text, else that
 * of the country or court somebody states; `undefined` when the stated country has no pack, or nothing tells.
 */
export function recognise(
  { text, statements }: Pick<Source, 'text' | 'statements'>,
  packs: readonly Pack[],
): Pack | undefined {
  const country = countryOf(statements)
  if (country !== undefined) return packs.find(p => p.jurisdiction === country)
  return bySigns(text, packs) ?? byClaims(statements, packs)
}

/** For texts too short for signs: the one pack of the country, or of the court, that somebody states beside the text. */
function byClaims(statements: readonly Statement[], packs: readonly Pack[]): Pack | undefined {
  const country = statements.find(s => s.field === 'jurisdiction')?.value.toUpperCase()
  const stated = packs.find(p => p.jurisdiction === country)
  if (stated) return stated
  const court = statements.find(s => s.field === 'court')?.value
  const having = court === undefined ? [] : packs.filter(p => courtNamed(court, p.courts))
  return having.length === 1 ? having[0] : undefined
}

/** ISO 3166 code (`EU`, `CE`) of the country that the publisher states, by name or in the ECLI; `undefined` where it states none. */
export function countryOf(statements: readonly Statement[]): string | undefined {
  const ecli = statements.find(s => s.field === 'ecli' && ECLI.test(s.value))
  if (ecli) return ECLI.exec(ecli.value)?.[1]?.toUpperCase()
  return statements.find(s => s.field === 'jurisdiction' && s.official)?.value
}

const ECLI = /^ECLI:([A-Z]{2}):[A-Z0-9]{1,12}:\d{4}:/i

function bySigns(text: string, packs: readonly Pack[]): Pack | undefined {
  if (text.length > 3 * GLANCE) {
    const [first, second] = weigh(`${text.slice(0, GLANCE)}\n${text.slice(-GLANCE)}`, packs)
    if (first && first.weight >= CLEAR * Math.max(ENOUGH, second?.weight ?? 0)) return first.pack
  }
  const sample = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text
  const [best] = weigh(sample, packs)
  return best && best.weight > ENOUGH - Number.EPSILON ? best.pack : undefined
}

const signCues = cuesOf((packs: readonly Pack[]) => packs.flatMap(p => p.signs.map(s => s.pattern)))

/** The packs by the weight of their signs in a text, heaviest first; of equals the one listed first. */
function weigh(text: string, packs: readonly Pack[]): { readonly pack: Pack; readonly weight: number }[] {
  const present = signCues(packs).candidates(text)
  let next = 0
  let sign = 0
  return packs
    .map(pack => {
      const end = sign + pack.signs.length
      let weight = 0
      for (; next < present.length && (present[next] as number) < end; next++) {
        const s = pack.signs[(present[next] as number) - sign] as Sign
        weight += s.weight * count(text, s.pattern)
      }
      sign = end
      return { pack, weight }
    })
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
