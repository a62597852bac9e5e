import type { Decision } from '../../model/decision.js'
import { headOf } from '../words/head.js'
import type { Words } from '../words/words.js'
import { type coloursFor, harmless } from './terminal.js'
import { pad, widthOf, wrap } from './wrap.js'

/** A decision's head, and what the record holds, for a person. */
export function summaryOf(decision: Decision, words: Words, c: ReturnType<typeof coloursFor>): string {
  const rows = headOf(decision, words)
  const column = Math.max(...rows.map(r => widthOf(r.name)), 8) + 2
  const lines = rows.flatMap(({ name, value }) =>
    wrap(harmless(value), 78 - column).map((line, i) => `  ${c.dim(pad(i === 0 ? name : '', column))}${line}`),
  )
  const counts = [
    words.count(decision.paragraphs.length, 'paragraph'),
    words.count(decision.citations.length, 'citation'),
    words.count(decision.operative.length, 'order'),
    words.count(decision.problems.length, 'problem'),
  ]
  lines.push(`  ${c.dim(pad(words.label.holdsWhat, column))}${counts.join(', ')}`)
  return `${lines.join('\n')}\n`
}
