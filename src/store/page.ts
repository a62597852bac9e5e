import type { Listed, Page } from './entry.js'

/** A page within its bounds: whole numbers, a limit of 1 to 1,000. */
export function bounded({ offset, limit }: Page): Page {
  return { offset: whole(offset, 0, Number.MAX_SAFE_INTEGER), limit: whole(limit, 1, 1000) }
}

function whole(n: number, least: number, most: number): number {
  return Number.isFinite(n) ? Math.min(Math.max(Math.trunc(n), least), most) : n > 0 ? most : least
}

/** One page of a list that is there whole. */
export function pageOf<T>(all: readonly T[], page: Page): Listed<T> {
  const { offset, limit } = bounded(page)
  return { total: all.length, items: all.slice(offset, offset + limit) }
}
