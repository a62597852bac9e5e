import { similar } from '../../../operations/similar.js'
import { titleLine } from '../../words/links.js'
import { harmless } from '../terminal.js'
import { viewOf } from './view.js'

/** Each decision with what it has in common. */
export const similarView = viewOf({
  operation: similar,
  show({ similar: found }, { colours: c, words }) {
    if (!found.length) return `${c.dim(words.label.noneSimilar)}\n`
    return found
      .flatMap(({ id, title, shared }) => [
        `${c.bold(harmless(titleLine(title, words) || id))} ${c.dim(harmless(id))}`,
        `   ${harmless(shared.map(s => s.text).join(', '))}`,
      ])
      .map(line => `${line}\n`)
      .join('')
  },
})
