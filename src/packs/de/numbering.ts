import { Pattern } from '../../pack/pattern.js'

/** The kinds of outline numbers in the order in which German courts nest them. */
export const KINDS = ['A.', 'I.', '1.', 'a)', 'aa)', 'aaa)', '(1)', '(a)', '(aa)'] as const
export type NumberKind = (typeof KINDS)[number]

export interface OutlineNumber {
  readonly kind: NumberKind
  readonly value: number
  /** As printed: `II.`, `aa)`. */
  readonly printed: string
  /** Length with the white space behind it. */
  readonly length: number
}

const FORMS: readonly (readonly [NumberKind, RegExp])[] = [
  ['I.', /^([IVX]{1,6})\.?(?:\s+|$)/],
  ['A.', /^([A-K])\.(?:\s+|$)/],
  ['1.', /^(\d{1,2})\.(?!\d)(?:\s+|$)/],
  ['a)', /^([a-z])\)(?:\s+|$)/],
  ['aa)', /^([a-z])\1\)(?:\s+|$)/],
  ['aaa)', /^([a-z])\1\1\)(?:\s+|$)/],
  ['(1)', /^\((\d{1,2})\)(?:\s+|$)/],
  ['(a)', /^\(([a-z])\)(?:\s+|$)/],
  ['(aa)', /^\(([a-z])\1\)(?:\s+|$)/],
]

/** Any of them. */
const ANY = new Pattern(
  /(?:[IVX]{1,6}\.?|[A-K]\.|\d{1,2}\.(?!\d)|([a-z])\1{0,2}\)|\((?:\d{1,2}|([a-z])\2?)\))(?:\s|$)/y,
)
const NONE: readonly OutlineNumber[] = []

/** What the beginning of a line may be as an outline number; `I.` and `C.` may be two things. */
export function outlineNumbers(text: string): readonly OutlineNumber[] {
  if (ANY.end(text, 0) < 0) return NONE
  const out: OutlineNumber[] = []
  for (const [kind, pattern] of FORMS) {
    const m = pattern.exec(text)
    if (!m) continue
    const bare = kind === 'I.' && !m[0].includes('.')
    if (bare && m[0].trim() !== text) continue
    out.push({ kind, value: numericValue(kind, m[1] as string), printed: m[0].trim(), length: m[0].length })
  }
  return out
}

function numericValue(kind: NumberKind, printed: string): number {
  if (kind === 'I.') return roman(printed)
  if (kind === '1.' || kind === '(1)') return Number(printed)
  return printed.toLowerCase().charCodeAt(0) - 96
}

/** The value of a Roman number; 0 where it is none. */
export function roman(printed: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
  let sum = 0
  for (let i = 0; i < printed.length; i++) {
    const value = values[printed[i] as string] ?? 0
    sum += value < (values[printed[i + 1] as string] ?? 0) ? -value : value
  }
  return sum
}

/** The open outline numbers, outermost first. Takes a number only where it counts on: first of its kind, or the next. */
export class Numbering {
  private readonly stack: { kind: NumberKind; value: number; printed: string }[] = []

  /** The number that counts on here, if one of those read does; it is then open. */
  take(numbers: readonly OutlineNumber[]): OutlineNumber | undefined {
    for (const n of numbers) {
      if (n.value === 0) continue
      const at = this.stack.findIndex(o => o.kind === n.kind)
      // The reasons go on with II. alone on its line where the facts were I.
      const goesOn = this.stack.length === 0 && n.kind === 'I.' && n.value === 2 && n.length === n.printed.length
      const counts = at >= 0 ? n.value === (this.stack[at] as { value: number }).value + 1 : n.value === 1 || goesOn
      if (!counts) continue
      const depth = at >= 0 ? at : this.place(n.kind)
      this.stack.length = depth
      this.stack.push({ kind: n.kind, value: n.value, printed: n.printed })
      return n
    }
    return undefined
  }

  /** Forgets everything: a new section counts anew. */
  reset(): void {
    this.stack.length = 0
  }

  get kinds(): readonly NumberKind[] {
    return this.stack.map(o => o.kind)
  }

  /** The numbers that are open, as printed one behind the other: `A.I.1.a)`. */
  get path(): string {
    return this.stack
      .map(o => o.printed)
      .join('')
      .replace(/\.$/, '')
  }

  /** A kind that is new goes inside all kinds that usually hold it. */
  private place(kind: NumberKind): number {
    const rank = KINDS.indexOf(kind)
    let depth = this.stack.length
    while (depth > 0 && KINDS.indexOf((this.stack[depth - 1] as { kind: NumberKind }).kind) > rank) depth--
    return depth
  }
}
