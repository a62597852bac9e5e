import { stats } from '../../../operations/stats.js'
import { counted, numberOf } from '../count.js'
import { harmless } from '../terminal.js'
import { pad, widthOf } from '../wrap.js'
import { type Style, viewOf } from './view.js'

const MOST = 8

/** What the library holds: how much, from when, and the first few of each kind. */
export const statsView = viewOf({
  operation: stats,
  show(s, style) {
    const { colours: c, words } = style
    if (s.decisions === 0) return 'The library is empty. Fill it with: pandect import PATH...\n'
    const span = s.from && s.to ? `, from ${words.date(s.from)} to ${words.date(s.to)}` : ''
    const failed = s.failures ? `\n${counted(s.failures, 'file or record', 'files or records')} could not be read` : ''
    const named = (names: Readonly<Record<string, string>>) => (value: string) => names[value] ?? value
    return [
      `${c.bold(counted(s.decisions, 'decision'))}${span}; ${counted(s.passages, 'passage')}${failed}\n`,
      block('Countries', s.countries, named(words.jurisdiction), style),
      block(
        'Courts',
        s.courts.map(({ name, decisions }) => ({ value: name, decisions })),
        String,
        style,
      ),
      block('Levels', s.levels, named(words.level), style),
      block('Outcomes', s.outcomes, named(words.disposition), style),
      block('Languages', s.languages, String, style),
      block(
        'Problems',
        s.problems.map(p => ({ value: `${p.severity} ${p.code}`, decisions: p.decisions })),
        String,
        style,
      ),
    ].join('')
  },
})

/** The first few of one kind, their counts under each other. */
function block(
  title: string,
  counts: readonly { readonly value: string; readonly decisions: number }[],
  name: (value: string) => string,
  { colours: c }: Style,
): string {
  if (counts.length === 0) return ''
  const rows = counts
    .slice(0, MOST)
    .map(({ value, decisions }) => [harmless(name(value)), numberOf(decisions)] as const)
  const column = Math.max(...rows.map(([value]) => widthOf(value))) + 2
  const digits = Math.max(...rows.map(([, count]) => count.length))
  const lines = rows.map(([value, count]) => `  ${pad(value, column)}${count.padStart(digits)}`)
  const more = counts.length > MOST ? [c.dim(`  and ${numberOf(counts.length - MOST)} more`)] : []
  return `\n${[c.bold(title), ...lines, ...more].join('\n')}\n`
}
