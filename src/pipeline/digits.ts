import { DIGIT, type Rule } from '../pack/rule.js'

const RUNS = 6
/** Classes of what may stand behind a run. */
export const NEXT_CLASSES = 129

/** Classes of runs by their length: 1 to 4 digits, and 5 for longer ones. */
export function runClass(length: number): number {
  return length < RUNS ? length : RUNS - 1
}

/** Classes of what stands behind a run: the ASCII characters, and one for all others and the end of the text. */
export function nextClass(code: number): number {
  return code < NEXT_CLASSES - 1 ? code : NEXT_CLASSES - 1
}

/** The rules that want to see a run of digits, by its class of length times `NEXT_CLASSES` and the class of what stands behind it. */
export function digitTable(rules: readonly Rule[]): readonly (readonly number[])[] {
  const wanting = rules.flatMap(({ triggers, digits = {} }, index) =>
    triggers.includes(DIGIT) ? [{ index, least: 1, most: RUNS, ...digits }] : [],
  )
  const behind = (next: string | undefined, c: number) =>
    next === undefined || (c === NEXT_CLASSES - 1 ? /[^\0-\x7f]/.test(next) : next.includes(String.fromCharCode(c)))
  return Array.from({ length: RUNS * NEXT_CLASSES }, (_, cell) => {
    const length = Math.floor(cell / NEXT_CLASSES)
    return wanting
      .filter(w => length >= w.least && length <= w.most && behind(w.next, cell % NEXT_CLASSES))
      .map(w => w.index)
  })
}
