import { list } from '../../../operations/list.js'
import { counted, numberOf } from '../count.js'
import { harmless } from '../terminal.js'
import { cut, table } from './table.js'
import { viewOf } from './view.js'

const COURT = 32
const DOCKET = 24

/** A line for each decision: day, court, docket, outcome, id. */
export const listView = viewOf({
  operation: list,
  show({ total, entries }, { colours: c, width, words }, { offset }) {
    if (total === 0) return `${c.dim('No decisions meet this.')}\n`
    const rows = entries.map(({ id, title }) => [
      title.date ?? '',
      cut(harmless(title.court?.name ?? ''), COURT),
      cut(harmless(title.caseNumbers[0] ?? ''), DOCKET),
      title.outcome[0] ? words.disposition[title.outcome[0]] : '',
      harmless(id),
    ])
    const last = offset + entries.length
    const shown = entries.length === 0 ? 'none' : `${numberOf(offset + 1)}-${numberOf(last)}`
    const more = entries.length > 0 && last < total ? `; --offset ${last} shows what follows` : ''
    return `${table(rows, width)}${c.dim(`${shown} of ${counted(total, 'decision')}${more}`)}\n`
  },
})
