/** So many values are remembered of one question before all are forgotten. */
const MOST = 4096
/** Longer texts are seldom asked twice. */
const LONGEST = 64

/** A question about a short text, each answered once: words come again and again, in one decision and in the next. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = of(text)
    if (text.length <= LONGEST) {
      if (known.size >= MOST) known.clear()
      known.set(copied(text), value)
    }
    return value
  }
}

/** A string of its own: a slice keeps the whole text alive that it was cut from. */
function copied(text: string): string {
  return ` ${text}`.slice(1)
}
