import { get } from '../../../operations/get.js'
import { counted } from '../count.js'
import { summaryOf } from '../summary.js'
import { harmless } from '../terminal.js'
import { viewOf } from './view.js'

/** The head of the record, or with `--text` the text it was made from. */
export const getView = viewOf({
  operation: get,
  options: [{ flags: '--text', meaning: 'the text of the decision instead of its head' }],
  show({ id, version, versions, decision }, { colours: c, words, width, options }) {
    // A terminal is shown what cannot move its cursor; a file gets the text as it is.
    if (options.text) return `${width === null ? decision.text : harmless(decision.text ?? '')}\n`
    const others = versions.length > 1 ? `, version ${version} of ${counted(versions.length, 'version')}` : ''
    return `${c.bold(harmless(id))}${others}\n${summaryOf(decision, words, c)}`
  },
})
