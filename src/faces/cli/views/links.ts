import { chain } from '../../../operations/chain.js'
import { citedBy } from '../../../operations/cited-by.js'
import { cites } from '../../../operations/cites.js'
import { statute } from '../../../operations/statute.js'
import { unresolved } from '../../../operations/unresolved.js'
import { authorityLine, becameLine, lawLine, namedLine, titleLine } from '../../words/links.js'
import { harmless } from '../terminal.js'
import { citingLines, pageLine, throughLine, told } from './citing.js'
import { table } from './table.js'
import { viewOf } from './view.js'

/** Who cites it, and the places with their words. */
export const citedByView = viewOf({
  operation: citedBy,
  show({ of, authority, citing }, style, { offset }) {
    const { colours: c, words } = style
    const head = `${c.bold(harmless(titleLine(of.title, words) || of.id))}\n`
    if (authority.decisions === 0) return `${head}${c.dim(words.label.notCited)}\n`
    const page = pageLine(offset, citing.length, authority.decisions, words)
    return `${head}${authorityLine(authority, words)}\n\n${[...citingLines(citing, offset, style), c.dim(page), c.dim(words.label.notGoodLaw)].join('\n')}\n`
  },
})

/** What it cites: decisions with where they are, laws, and what else. */
export const citesView = viewOf({
  operation: cites,
  show({ of, decisions, provisions, others, tried }, { colours: c, words, width }) {
    const lines = [c.bold(harmless(titleLine(of.title, words) || of.id))]
    if (decisions.length + provisions.length + others.length === 0) lines.push(c.dim(words.label.citesNothing))
    if (decisions.length) lines.push('', c.bold(words.citationKind.case))
    for (const d of decisions) {
      const where = d.status === 'exact' ? c.green(words.linkStatus.exact) : c.yellow(words.linkStatus[d.status])
      const times = d.count > 1 ? c.dim(` ${d.count} ${words.label.places}`) : ''
      lines.push(
        `  ${harmless(d.text)}${times}`,
        `    ${[where, told(d.signal, d.meaning, words), throughLine(d.through, words)]
          .filter(Boolean)
          .map(s => harmless(s as string))
          .join('  ')}`,
      )
      for (const entry of d.entries)
        lines.push(`    ${d.status === 'ambiguous' ? `${words.label.couldBe} ` : ''}${harmless(entry.id)}`)
      if (d.address && d.status !== 'exact') lines.push(`    ${c.dim(harmless(d.address.url))}`)
    }
    const rows = provisions.map(p => [
      `  ${harmless([lawLine(p.law, p.name, p.section, words), p.version].filter(Boolean).join(' '))}`,
      p.count > 1 ? `${p.count} ${words.label.places}` : '',
      harmless(p.address?.url ?? ''),
    ])
    const rest = others.map(o => [`  ${harmless(o.text)}`, words.citationKind[o.kind]])
    const parts = [
      lines.join('\n'),
      ...(rows.length ? [`\n${c.bold(words.label.laws)}\n${table(rows, width)}`.trimEnd()] : []),
      ...(rest.length ? [`\n${c.bold(words.label.more)}\n${table(rest, width)}`.trimEnd()] : []),
      ...(tried ? [c.dim(`\n${words.label.lastTried} ${words.date(tried.slice(0, 10))}`)] : []),
    ]
    return `${parts.join('\n')}\n`
  },
})

/** The case from court to court, a line for each decision and one for what became of it. */
export const chainView = viewOf({
  operation: chain,
  show({ id, instances }, { colours: c, words }) {
    const lines = instances.flatMap((instance, i) => {
      const outcome = instance.outcome.map(o => words.disposition[o]).join(', ')
      const name = harmless(namedLine(instance, words) || words.label.unknownCourt)
      const here = instance.entry === null ? c.dim(` (${words.label.notInLibrary})`) : ''
      const became = becameLine(instance, words)
      const bar = i < instances.length - 1 ? '│' : ' '
      return [
        `${instance.entry?.id === id ? '◆' : '◇'} ${instance.entry?.id === id ? c.bold(name) : name}${outcome ? `: ${outcome}` : ''}${here}`,
        ...(instance.entry
          ? [`${bar} ${c.dim(harmless(instance.entry.id))}`]
          : instance.address
            ? [`${bar} ${c.dim(harmless(instance.address.url))}`]
            : []),
        ...(became ? [`${bar} → ${harmless(became)}`] : []),
      ]
    })
    return `${lines.join('\n')}\n${instances.length === 1 ? `${c.dim(words.label.chainAlone)}\n` : ''}`
  },
})

/** Who cites a law or an article; without one, what is cited most. */
export const statuteView = viewOf({
  operation: statute,
  show({ law, name, section, address, others, authority, total, citing, listed }, style, { offset }) {
    const { colours: c, words, width } = style
    const rows = listed.map(l => [
      harmless(lawLine(l.law, l.name, l.section, words)),
      words.number(l.decisions),
      law === null ? c.dim(harmless(l.law)) : '',
    ])
    if (law === null || authority === null) {
      if (total === 0) return `${c.dim(words.label.noLaws)}\n`
      return `${table(rows, width)}${c.dim(pageLine(offset, listed.length, total, words))}\n`
    }
    const also = others.length ? `${words.label.sameName} ${others.map(harmless).join(', ')}\n` : ''
    const articles = rows.length ? `${c.bold(words.label.articlesOf)}\n${table(rows, width)}\n` : ''
    const site = address ? `${c.dim(harmless(address.url))}\n` : ''
    const page = pageLine(offset, citing.length, authority.decisions, words)
    return `${c.bold(harmless(lawLine(law, name, section ?? '', words)))}\n${site}${also}${authorityLine(authority, words)}\n\n${articles}${[...citingLines(citing, offset, style), c.dim(page)].join('\n')}\n`
  },
})

/** What is cited and not there, with where it is published. */
export const unresolvedView = viewOf({
  operation: unresolved,
  show({ total, wanted }, { colours: c, words, width }, { offset }) {
    if (total === 0) return `${c.dim(words.label.noWanted)}\n`
    const rows = wanted.map(w => [
      words.number(w.decisions),
      harmless(namedLine(w, words) || w.name),
      c.dim(harmless(w.address?.url ?? '')),
    ])
    return `${table(rows, width)}${c.dim(pageLine(offset, wanted.length, total, words))}\n`
  },
})
