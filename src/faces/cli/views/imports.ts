import { imports } from '../../../operations/imports.js'
import { counted } from '../count.js'
import { harmless } from '../terminal.js'
import { table } from './table.js'
import { viewOf } from './view.js'

/** A line for each import; for one of them also what could not be read. */
export const importsView = viewOf({
  operation: imports,
  show({ total, imports: all, failures }, { colours: c, width }) {
    if (total === 0) return 'Nothing has been imported. Begin with: pandect import PATH...\n'
    const rows = all.map(i => [
      String(i.id),
      i.started.slice(0, 16).replace('T', ' '),
      i.undone ? 'undone' : i.ended ? 'done' : 'not finished',
      `${i.added} new, ${i.updated} updated, ${i.unchanged} unchanged, ${i.failed} failed`,
      harmless(i.what),
    ])
    const failed = (failures?.items ?? []).map(f => `${c.red(f.code)} ${harmless(f.message)}\n`)
    const more = failures ? failures.total - failures.items.length : total - all.length
    return `${table(rows, width)}${failed.join('')}${more > 0 ? c.dim(`${counted(more, 'more', 'more')}: --limit, --offset\n`) : ''}`
  },
})
