import type { Frozen } from '../../../operations/operation.js'
import { search } from '../../../operations/search.js'
import { counted, numberOf } from '../count.js'
import { harmless } from '../terminal.js'
import { passageLines } from './passage.js'
import { type Style, viewOf } from './view.js'

type Answer = Frozen<Awaited<ReturnType<typeof search.run>>>
type Result = Answer['results'][number]

const WIDEST = 88
const INDENT = '   '

/** The best passage of each decision: who decided what when, the passage with what was found in it, and its address. */
export const searchView = viewOf({
  operation: search,
  show(answer, style, { offset }) {
    const { colours: c, words } = style
    const { total, took, results, matched, notes } = answer
    const lines = notes.flatMap(note => remark(answer.query, note, style))
    if (matched === 'some' && total > 0) lines.push(c.yellow(words.label.someWords))
    if (lines.length) lines.push('')
    for (const [i, result] of results.entries()) lines.push(...shown(result, offset + i + 1, style), '')
    const last = offset + results.length
    const which = results.length ? `${numberOf(offset + 1)}-${numberOf(last)} of ${counted(total, 'decision')}` : ''
    const more = results.length && last < total ? `; --offset ${last} shows what follows` : ''
    const found =
      total === 0 ? words.label.nothingFound : which || `${counted(total, 'decision')}, none from ${offset} on`
    lines.push(c.dim(`${found} (${took} ms)${more}`))
    return `${lines.join('\n')}\n`
  },
})

/** The query with a caret under what the note is about. */
function remark(query: string, { message, at }: Answer['notes'][number], { colours: c }: Style): string[] {
  const line = harmless(query.replace(/\s/g, ' '))
  const from = Math.max(0, at - 60)
  return [c.dim(line.slice(from, from + 120)), c.yellow(`${' '.repeat(at - from)}^ ${harmless(message)}`)]
}

function shown({ id, title, paragraph, role, more, snippet, highlights }: Result, n: number, style: Style): string[] {
  const { colours: c, words } = style
  const width = Math.min(style.width ?? WIDEST, WIDEST) - INDENT.length
  const head = [title.court?.name, title.date ? words.date(title.date) : null, title.caseNumbers[0]].filter(Boolean)
  const place = role === 'editorial' ? words.label.notTheCourt : words.sectionRole[role]
  const where = [paragraph, place].filter(Boolean).join(', ')
  const address = paragraph === null ? id : `${id}#${paragraph}`
  const others = more > 0 ? ` ${c.dim(`and ${counted(more, 'more passage')} of it`)}` : ''
  return [
    `${c.dim(String(n).padEnd(INDENT.length))}${c.bold(harmless(head.join(', ') || id))} ${c.cyan(harmless(where))}`,
    ...passageLines(snippet, highlights, width, c).map(line => INDENT + line),
    `${INDENT}${c.dim(harmless(address))}${others}`,
  ]
}
