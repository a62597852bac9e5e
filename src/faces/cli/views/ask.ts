import { ask } from '../../../operations/ask.js'
import type { Frozen } from '../../../operations/operation.js'
import { outcomeOf } from '../../words/head.js'
import { titleLine } from '../../words/links.js'
import type { Words } from '../../words/words.js'
import { harmless } from '../terminal.js'
import { wrap } from '../wrap.js'
import { type Style, viewOf } from './view.js'

type Output = Frozen<Awaited<ReturnType<typeof ask.run>>>
type Passage = Output['countries'][number]['passages'][number]

const WIDEST = 88
const INDENT = '    '

/** What a model wrote, with what is unsupported; then the passages by country, each with its sentence and where it stands. */
export const askView = viewOf({
  operation: ask,
  show(output, style) {
    const { colours: c, words } = style
    const { total, took, countries, answer, notes } = output
    const lines = notes.map(n => c.yellow(harmless(n.message)))
    if (answer) lines.push(...written(answer, style), '')
    if (total === 0) lines.push(words.label.noAnswer, ...things(output, style))
    for (const { country, passages } of countries) {
      lines.push(c.bold(country === null ? words.label.noCountry : (words.jurisdiction[country] ?? country)), '')
      for (const passage of passages) lines.push(...shown(passage, style), '')
    }
    lines.push(c.dim(`${words.count(total, 'passage')} (${took} ms)`))
    return `${lines.join('\n')}\n`
  },
})

function widthOf({ width }: Style): number {
  return Math.min(width ?? WIDEST, WIDEST) - INDENT.length
}

function shown(p: Passage, style: Style): string[] {
  const { colours: c, words } = style
  const where = [p.paragraph, kindName(p, words)].filter(Boolean).join(', ')
  const address = p.paragraph === null ? p.id : `${p.id}#${p.address}`
  const end = [outcomeOf(p.title, words), p.cited > 0 && `${words.label.citedBy} ${words.number(p.cited)}`]
  const why = p.why.map(w => {
    const about = [w.gloss, w.falseFriend && `${words.label.falseFriend}: ${w.falseFriend}`].filter(Boolean)
    return about.length ? `${w.text} (${about.join('; ')})` : w.text
  })
  return [
    `${c.dim(`[${p.n}]`.padEnd(INDENT.length))}${c.bold(harmless(titleLine(p.title, words) || p.id))} ${c.cyan(harmless(where))}`,
    ...wrap(harmless(p.quotation.replace(/\s+/g, ' ')), widthOf(style)).map(line => INDENT + line),
    ...(why.length
      ? wrap(harmless(`${words.label.why}: ${why.join('; ')}`), widthOf(style)).map(l => INDENT + c.dim(l))
      : []),
    `${INDENT}${c.dim(harmless([address, ...end].filter(Boolean).join('  ')))}`,
  ]
}

/** What is quoted, or where else in the decision it stands. */
function kindName({ kind, role }: Passage, words: Words): string {
  if (kind === 'rule') return words.label.rule
  if (kind === 'headnote') return words.sectionRole.headnote
  return role === 'editorial' ? words.label.notTheCourt : words.sectionRole[role]
}

function written({ sentences, trouble }: NonNullable<Output['answer']>, style: Style): string[] {
  const { colours: c, words } = style
  if (trouble) return [c.yellow(harmless(`${trouble.message} (${trouble.code})`))]
  const lines = sentences.flatMap(s => {
    const rests = s.passages.map(n => `[${n}]`).join('')
    const lacks = s.missing.map(m => m.text || words.label.noPassage).join('; ')
    return [
      ...wrap(harmless(`${s.text} ${rests}`), widthOf(style)),
      ...(s.supported
        ? []
        : wrap(harmless(`${words.label.unsupportedBy}: ${lacks}`), widthOf(style)).map(l => c.red(l))),
    ]
  })
  return [c.bold(words.label.writtenByModel), ...lines.map(l => INDENT + l)]
}

function things({ asked }: Output, { colours: c, words }: Style): string[] {
  if (!asked.length) return []
  const names = asked.map(({ text, concepts, known }) => {
    const about = concepts.length ? concepts.map(x => x.gloss).join(' / ') : !known && words.label.nowhere
    return about ? `${text} (${about})` : text
  })
  return [c.dim(harmless(`${words.label.wasAsked}: ${names.join('; ')}`))]
}
