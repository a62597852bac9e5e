import { type Pattern, patternOf } from '../analysis/pattern.js'

/** What a judge or a party is asked for by: words of one name, in any order; with `*` words that begin so. */
export function personAsked(value: string): readonly Pattern[] {
  const words = value
    .split(/\s+/)
    .map(w => (w.endsWith('*') ? patternOf('prefix', w.slice(0, -1)) : patternOf('word', w)))
  return words.filter(w => w.forms.length > 0)
}

/** Whether the words of a name have all that is asked for; what asks nothing is met by nobody. */
export function isPerson(asked: readonly Pattern[], words: string): boolean {
  const forms = words.split(' ')
  const stands = ({ forms: sought, open }: Pattern, at: number) =>
    sought.every((w, n) => (open && n === sought.length - 1 ? forms[at + n]?.startsWith(w) : forms[at + n] === w))
  return asked.length > 0 && asked.every(pattern => forms.some((_, at) => stands(pattern, at)))
}
