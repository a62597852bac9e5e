/** Passages that meet something, by their numbers, ascending, each with how well. */
export interface Scored {
  readonly passages: Int32Array
  readonly scores: Float32Array
}

export const NOTHING: Scored = { passages: new Int32Array(0), scores: new Float32Array(0) }

/** Those that are in all lists, with the sum of their scores. */
export function inAll(lists: readonly Scored[]): Scored {
  // The shortest first: no later list can bring more.
  const [first, ...others] = [...lists].sort((a, b) => a.passages.length - b.passages.length)
  return others.reduce(both, first ?? NOTHING)
}

function both(a: Scored, b: Scored): Scored {
  const most = Math.min(a.passages.length, b.passages.length)
  const passages = new Int32Array(most)
  const scores = new Float32Array(most)
  let n = 0
  let j = 0
  for (let i = 0; i < a.passages.length; i++) {
    const passage = a.passages[i]!
    j = placeOf(b.passages, passage, j)
    if (b.passages[j] !== passage) continue
    passages[n] = passage
    scores[n++] = a.scores[i]! + b.scores[j]!
  }
  return { passages: passages.subarray(0, n), scores: scores.subarray(0, n) }
}

/** The first place from `from` on whose value is not below; steps that double find it, so that few in many cost little. */
function placeOf(sorted: Int32Array, value: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < sorted.length && sorted[low + step]! < value) {
    low += step
    step *= 2
  }
  let high = Math.min(sorted.length, low + step + 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Those that are in any list, with the sum of their scores. */
export function inAny(lists: readonly Scored[]): Scored {
  return merged(lists, (a, b) => a + b)
}

/** Those that are in any list, with the best of their scores. */
export function best(lists: readonly Scored[]): Scored {
  return merged(lists, (a, b) => (a > b ? a : b))
}

/** Two by two, so that a passage is looked at as often as the logarithm of how many lists there are. */
function merged(lists: readonly Scored[], together: (a: number, b: number) => number): Scored {
  let left = lists.filter(l => l.passages.length > 0)
  while (left.length > 1) {
    const next: Scored[] = []
    for (let i = 0; i < left.length; i += 2)
      next.push(left[i + 1] ? either(left[i]!, left[i + 1]!, together) : left[i]!)
    left = next
  }
  return left[0] ?? NOTHING
}

function either(a: Scored, b: Scored, together: (a: number, b: number) => number): Scored {
  const [p, q] = [a.passages, b.passages]
  const passages = new Int32Array(p.length + q.length)
  const scores = new Float32Array(p.length + q.length)
  let n = 0
  let i = 0
  let j = 0
  while (i < p.length && j < q.length) {
    const [x, y] = [p[i]!, q[j]!]
    passages[n] = x < y ? x : y
    scores[n++] = x < y ? a.scores[i++]! : y < x ? b.scores[j++]! : together(a.scores[i++]!, b.scores[j++]!)
  }
  for (; i < p.length; i++) {
    passages[n] = p[i]!
    scores[n++] = a.scores[i]!
  }
  for (; j < q.length; j++) {
    passages[n] = q[j]!
    scores[n++] = b.scores[j]!
  }
  return { passages: passages.subarray(0, n), scores: scores.subarray(0, n) }
}

/** Those of the first list that are not in the second. */
export function without(a: Scored, denied: Scored): Scored {
  let j = 0
  return kept(a, passage => {
    j = placeOf(denied.passages, passage, j)
    return denied.passages[j] !== passage
  })
}

/** Those that a test lets through; asked in ascending order. */
export function kept(a: Scored, test: (passage: number) => boolean): Scored {
  const passages = new Int32Array(a.passages.length)
  const scores = new Float32Array(a.passages.length)
  let n = 0
  for (let i = 0; i < a.passages.length; i++) {
    if (!test(a.passages[i]!)) continue
    passages[n] = a.passages[i]!
    scores[n++] = a.scores[i]!
  }
  return { passages: passages.subarray(0, n), scores: scores.subarray(0, n) }
}

/** The same with all scores times a factor. */
export function times(a: Scored, factor: number): Scored {
  return factor === 1 ? a : { passages: a.passages, scores: a.scores.map(s => s * factor) }
}
