import { areCopies, type Likeness } from './copies.js'

/**
 * Puts records of one decision together. Records with an ECLI, or with court, docket and day, tell by themselves what they are of;
 * any other goes with the one decision that it is a copy of, stays alone where it could be of several, and else goes with its like.
 * `near` gives the records that may be copies of one, itself or not.
 */
export function worksAmong<R extends object>(
  all: readonly R[],
  likenessOf: (record: R) => Likeness,
  near: (record: R) => Iterable<R>,
): (readonly R[])[] {
  const works = new Map<R, Set<R>>(all.map(r => [r, new Set([r])]))
  const copiesOf = (r: R) => [...near(r)].filter(o => o !== r && areCopies(likenessOf(r), likenessOf(o)))
  const join = (a: R, b: R) => {
    const [to, from] = [works.get(a)!, works.get(b)!]
    if (to !== from) for (const r of from) works.set(r, to.add(r))
  }
  const firm = new Set(all.filter(r => isFirm(likenessOf(r))))
  for (const r of firm) for (const copy of copiesOf(r)) if (firm.has(copy)) join(r, copy)
  const free: (readonly [R, readonly R[]])[] = []
  for (const r of all) {
    if (firm.has(r)) continue
    const copies = copiesOf(r)
    const decisions = [...new Set(copies.filter(c => firm.has(c)).map(c => works.get(c)!))]
    if (!decisions.length) free.push([r, copies])
    else if (decisions.length === 1) works.set(r, decisions[0]!.add(r))
  }
  const unbound = new Set(free.map(([r]) => r))
  for (const [r, copies] of free) for (const copy of copies) if (unbound.has(copy)) join(r, copy)
  return [...new Set(works.values())].map(work => [...work])
}

/** Whether a record tells by itself which decision it is of. */
export function isFirm({ ecli, names, date }: Likeness): boolean {
  return ecli !== null || (names.length > 0 && date !== null && date.length === 10)
}
