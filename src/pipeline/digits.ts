import { DIGIT, type Rule } from '../pack/rule.js'

const RUNS = 6
const NEXT = 129

/** Classes of runs by their length: 1 to 4 digits, and 5 for longer ones. */
export function runClass(length: number): number {
  return length < RUNS ? length : RUNS - 1
}

/** Classes of what stands behind a run: the ASCII characters, and one for all others and the end of the text. */
export function nextClass(code: number): number {
  return code < NEXT - 1 ? code : NEXT - 1
}

/** The rules that want to see a run of digits, by its length and by the character behind it. */
export function digitTable(rules: readonly Rule[]): readonly (readonly (readonly number[])[])[] {
  const wanted = rules.flatMap((rule, index) => (rule.triggers.includes(DIGIT) ? [{ ...rule.digits, index }] : []))
  return Array.from({ length: RUNS }, (_, length) =>
    Array.from({ length: NEXT }, (_, next) =>
      wanted
        .filter(
          w =>
            length >= (w.least ?? 1) &&
            length <= (w.most ?? RUNS) &&
            (w.next === undefined || next === NEXT - 1
              ? w.next === undefined || /[^\0-\x7f]/.test(w.next)
              : w.next.includes(String.fromCharCode(next))),
        )
        .map(w => w.index),
    ),
  )
}
