import { DIGIT, type Rule } from '../src/pack/rule.js'
import { expectationOf } from './hits.js'

/** The worst a rule's own words can be made into: triggers without end, hits broken off and begun again. */
export function alphabetsOf(rule: Rule): string[] {
  const triggers = [...new Set(rule.triggers.map(t => (t === DIGIT ? '1' : t)))]
  const hits = rule.hits.map(h => expectationOf(h).text)
  const some = triggers.filter((_, i) => i % Math.ceil(triggers.length / 3) === 0)
  return [
    ...some.flatMap(t => [t, `${t} `, `${t} 1, `, `${t} 1 `]),
    ...hits.slice(0, 2).flatMap(h => [h.slice(0, Math.ceil(h.length / 2)), `${h} `]),
  ].filter(text => text !== '')
}

/** Milliseconds a piece of work takes; a slow one gets a second try, for other work may have been in the way. */
export function cpuOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let k = 0; k < 3 && best > 300; k++) {
    const from = performance.now()
    work()
    best = Math.min(best, performance.now() - from)
  }
  return best
}
