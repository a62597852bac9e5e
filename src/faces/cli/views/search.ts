import type { Frozen } from '../../../operations/operation.js'
import { search } from '../../../operations/search.js'
import { outcomeOf } from '../../words/head.js'
import { lawLine } from '../../words/links.js'
import { counted, numberOf } from '../count.js'
import { harmless } from '../terminal.js'
import { widthOf } from '../wrap.js'
import { facetLines } from './facets.js'
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
    const { total, took, results, matched, notes, facets, suggestions } = answer
    const lines = notes.flatMap(note => remark(answer.query, note, style))
    for (const { query } of suggestions) lines.push(`${words.label.didYouMean} ${c.bold(harmless(query))}?`)
    for (const named of answer.named) lines.push(namedLine(named, style))
    if (matched === 'some' && total > 0) lines.push(c.yellow(words.label.someWords))
    if (lines.length) lines.push('')
    const some = matched === 'all'
    for (const [i, result] of results.entries()) lines.push(...shown(result, offset + i + 1, some, style), '')
    if (facets && total > 0) lines.push(...facetLines(facets, style), '')
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
function remark(query: string, { message, at, to }: Answer['notes'][number], { colours: c }: Style): string[] {
  const line = harmless(query.replace(/\s/g, ' '))
  const from = Math.max(0, at - 60)
  const before = ' '.repeat(widthOf(line.slice(from, at)))
  const carets = '^'.repeat(Math.max(1, widthOf(line.slice(at, Math.min(to, from + 120)))))
  return [c.dim(line.slice(from, from + 120)), c.yellow(`${before}${carets} ${harmless(message)}`)]
}

/** What the whole query names. */
function namedLine(named: Answer['named'][number], { colours: c, words }: Style): string {
  if (named.kind === 'decision') {
    const { id, title } = named.entry
    const head = [title.court?.name, title.date ? words.date(title.date) : null, title.caseNumbers[0]].filter(Boolean)
    return `${c.bold(harmless(head.join(', ') || id))} ${c.dim(harmless(id))}`
  }
  const { law, section, name, decisions } = named
  return `${c.bold(harmless(lawLine(law, name, section ?? '', words)))} ${c.dim(`${words.label.citedBy} ${numberOf(decisions)}`)}`
}

function shown(result: Result, n: number, some: boolean, style: Style): string[] {
  const { id, title, paragraph, role, more, snippet, highlights, cited } = result
  const { colours: c, words } = style
  const width = Math.min(style.width ?? WIDEST, WIDEST) - INDENT.length
  const head = [title.court?.name, title.date ? words.date(title.date) : null, title.caseNumbers[0]].filter(Boolean)
  const place = role === 'editorial' ? words.label.notTheCourt : words.sectionRole[role]
  const where = [paragraph, place].filter(Boolean).join(', ')
  const address = paragraph === null ? id : `${id}#${paragraph}`
  const facts = [
    outcomeOf(title, words),
    cited > 0 && `${words.label.citedBy} ${numberOf(cited)}`,
    more > 0 && `and ${counted(more, 'more passage')} of it`,
    some && result.matched === 'some' && words.label.hasSome,
  ].filter(f => f !== null && f !== false)
  return [
    `${c.dim(String(n).padEnd(INDENT.length))}${c.bold(harmless(head.join(', ') || id))} ${c.cyan(harmless(where))}`,
    ...passageLines(snippet, highlights, width, c).map(line => INDENT + line),
    ...whyLines(result, style).map(line => INDENT + c.dim(line)),
    `${INDENT}${c.dim([harmless(address), ...facts].join(' · '))}`,
  ]
}

/** By what it was found that does not have the words as they were typed. */
function whyLines({ why, title }: Result, { words }: Style): string[] {
  const { label } = words
  const language = title.language === null ? '' : ` (${words.languageName[title.language] ?? title.language})`
  const texts = (by: Result['why'][number]['by']) => why.filter(r => r.by === by).map(r => r.text)
  const listed = (name: string, of: readonly string[]) => (of.length ? [`${name}: ${of.join(', ')}`] : [])
  const concepts = why.filter(r => r.by === 'concept')
  return [
    ...concepts.map(r => `${r.text}${language} ${label.sameMeaning}${r.gloss ? `: ${r.gloss}` : ''}`),
    ...concepts.filter(r => r.falseFriend).map(r => `${r.text} ${label.falseFriend}: ${r.falseFriend}`),
    ...listed(label.otherForm, texts('form')),
    ...listed(label.inCompound, texts('part')),
  ].map(harmless)
}
