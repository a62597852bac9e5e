import type { Row } from './join.js'

const BARE = /^\d{1,3}$/
const ENDS = /[.!?:;]["'“”’»)\]]*$/
/** A page of print holds no fewer characters than this. */
const LEAST_PAGE = 900
/** How far from its expected place, in pages, a page number may stand. */
const SLACK = 0.4
/** Fewer sentences torn by a number than this do not show that the numbers are those of pages. */
const LEAST_TORN = 2

/** In a text whose bare numbers all count up by ones, fewer torn sentences than this share show that they count paragraphs. */
const TORN = 0.4

const NONE: ReadonlySet<number> = new Set()

/**
 * Rows that hold nothing but the number of a page. Margin numbers look the same, but never stand in the middle of a
 * sentence: what tears sentences apart at even distances and counts up is the paging.
 */
export function barePages(rows: readonly Row[]): ReadonlySet<number> {
  const bare: { i: number; n: number; at: number }[] = []
  rows.forEach(({ text, start }, i) => {
    if (text.length <= 3 && BARE.test(text)) bare.push({ i, n: Number(text), at: start })
  })
  if (bare.length === 0) return NONE
  const torn = rising(bare.filter(c => tears(rows, c.i)))
  const first = torn[0]
  const last = torn[torn.length - 1]
  if (first && plain(bare) && (bare[0]?.n ?? 9) <= 2 && bare.length > 2 && even(bare))
    return new Set(bare.map(b => b.i))
  if (!first || !last || torn.length < LEAST_TORN || last.n === first.n) return new Set()
  if (torn.length < bare.length * TORN && !even(bare) && plain(bare)) return new Set()
  const page = (last.at - first.at) / (last.n - first.n)
  if (page < LEAST_PAGE) return new Set()
  const out = new Set(torn.map(t => t.i))
  const taken = new Set(torn.map(t => t.n))
  for (const c of bare) {
    if (taken.has(c.n)) continue
    const near = torn.reduce((a, b) => (Math.abs(b.at - c.at) < Math.abs(a.at - c.at) ? b : a))
    const expected = near.at + (c.n - near.n) * page
    if (Math.abs(expected - c.at) > page * SLACK * Math.max(1, Math.abs(c.n - near.n) / 2)) continue
    out.add(c.i)
    taken.add(c.n)
  }
  return out
}

/** Whether the numbers count up by ones. */
function plain(bare: readonly { n: number }[]): boolean {
  return bare.every((c, i) => i === 0 || c.n === (bare[i - 1]?.n ?? 0) + 1)
}

/** Whether the numbers stand about as far apart as pages of one print do, all but a few. */
function even(bare: readonly { at: number }[]): boolean {
  const gaps = bare.slice(1).map((c, i) => c.at - (bare[i]?.at ?? 0))
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const usual = gaps.filter(g => g > middle * 0.6 && g < middle * 1.6)
  return middle >= LEAST_PAGE && usual.length >= gaps.length * 0.8
}

/** Whether the row stands in the middle of a sentence. */
function tears(rows: readonly Row[], i: number): boolean {
  const before = rows[i - 1]?.text ?? ''
  const after = rows[i + 1]?.text ?? ''
  return before.length > 40 && !ENDS.test(before) && /^[\p{Ll}\p{Lu}§(„"]/u.test(after) && after.length > 20
}

/** The longest run of numbers that rise with the text, each at least as far from the last as pages are. */
function rising<T extends { n: number; at: number }>(list: readonly T[]): T[] {
  const some = list.slice(0, 400)
  const length: number[] = []
  const from: number[] = []
  let best = -1
  some.forEach((c, i) => {
    length[i] = 1
    from[i] = -1
    for (let j = 0; j < i; j++) {
      const b = some[j] as T
      if (c.n <= b.n || c.at - b.at < LEAST_PAGE * (c.n - b.n) || (length[j] as number) + 1 <= (length[i] as number))
        continue
      length[i] = (length[j] as number) + 1
      from[i] = j
    }
    if (best < 0 || (length[i] as number) > (length[best] as number)) best = i
  })
  const out: T[] = []
  for (let i = best; i >= 0; i = from[i] as number) out.unshift(some[i] as T)
  return out
}
