import type { At } from '../model/decision.js'
import type { Examined } from '../pack/check.js'
import type { Evidence } from '../pack/document.js'

/** Where a piece of evidence stands; what only the publisher says, or a derived value, stands at the document's first line. */
export function placeOf(evidence: Evidence, examined: Examined): At {
  return evidence.at ? examined.at(evidence.at) : firstLine(examined)
}

/** The first line that is not blank: where problems of the whole document are shown. */
export function firstLine({ document, at }: Examined): At {
  const line = document.lines[0]
  return line ? at(line) : [0, document.source.text.length]
}

/** A quotation for a message: one line, cut to a readable length. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`
}
