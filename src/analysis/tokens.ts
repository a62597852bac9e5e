/** A word as an index keeps it: letters, digits and `_` only, folded. */
export interface Token {
  readonly form: string
  /** Where it stands in the text given, `[start, end)`. */
  readonly at: readonly [number, number]
}

/** The words of a text in their order. One pass; never throws. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  for (const m of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    found.push({ form: m[0].toLowerCase(), at: [m.index, m.index + m[0].length] })
  return found
}
