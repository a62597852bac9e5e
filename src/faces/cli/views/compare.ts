import { compare } from '../../../operations/compare.js'
import { comparedName } from '../../words/compared.js'
import { lawLine, titleLine } from '../../words/links.js'
import { harmless } from '../terminal.js'
import { wrap } from '../wrap.js'
import { viewOf } from './view.js'

const WIDEST = 88
const INDENT = '    '

/** Row by row what each decision says, with its pinpoint; then what they cite in common. */
export const compareView = viewOf({
  operation: compare,
  show({ decisions, rows, common }, { colours: c, words, width }) {
    const { label } = words
    if (decisions.length === 0) return `${c.dim(label.noAnswer)}\n`
    const wide = Math.min(width ?? WIDEST, WIDEST) - INDENT.length
    const lines = decisions.flatMap((d, i) => {
      const level = d.title.court?.level ? words.level[d.title.court.level] : ''
      return [
        `${c.bold(`${i + 1}`)} ${harmless(titleLine(d.title, words) || d.id)} ${c.dim(level)}`,
        c.dim(`  ${harmless(d.id)}`),
      ]
    })
    for (const { role, cells } of rows) {
      lines.push('', c.bold(comparedName(role, words)))
      for (const [i, cell] of cells.entries()) {
        if (!cell.length) lines.push(`  ${i + 1} ${c.dim(label.compareNothing)}`)
        for (const { text, paragraph, dispositions } of cell) {
          const told = [paragraph, ...dispositions.map(d => words.disposition[d])].filter(Boolean).join(', ')
          lines.push(`  ${i + 1} ${c.cyan(harmless(told))}`)
          lines.push(...wrap(harmless(text.replace(/\s+/g, ' ')), wide).map(l => INDENT + l))
        }
      }
    }
    const cited = [
      ...common.decisions.map(d => d.id ?? d.text),
      ...common.laws.map(l => lawLine(l.law, null, l.section, words)),
    ]
    lines.push(
      '',
      c.bold(label.citedInCommon),
      ...(cited.length ? cited.map(x => `  ${harmless(x)}`) : [c.dim(`  ${label.nothingInCommon}`)]),
    )
    return `${lines.join('\n')}\n`
  },
})
