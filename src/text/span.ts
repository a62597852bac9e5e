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

/** White space as `\s` has it, by its code: the hot loops ask millions of times. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** The span without the white space at its ends; `undefined` when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}
