/** Which text an offset counts in: the text as read, or the cleaned working copy. */
export type Space = 'source' | 'clean'

declare const space: unique symbol

/** Half-open range `[start, end)` in UTF-16 code units. `S` exists only for the compiler. */
export interface Span<S extends Space = 'clean'> {
  readonly start: number
  readonly end: number
  readonly [space]?: S
}

/** A span of the working copy. */
export function span(start: number, end: number): Span<'clean'> {
  return { start, end }
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Order by start, longer first at the same start: a parent always precedes its children. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

const BLANK = /\s/

/** The span without the white space at its ends; `undefined` when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  while (start < end && BLANK.test(text[start] as string)) start++
  while (end > start && BLANK.test(text[end - 1] as string)) end--
  return start < end ? { start, end } : undefined
}
