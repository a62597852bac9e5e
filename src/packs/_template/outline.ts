import type { SectionRole } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import type { Opening } from '../../pack/pack.js'
import { headings } from './words.table.js'

const NUMBER = /^(\d{1,3})\. /

/** What a line opens: a part of the decision where it is one of the headings, a paragraph where the court numbered it. */
export function open(line: Line): Opening[] | undefined {
  const role = (headings as Readonly<Record<string, SectionRole>>)[line.text]
  if (role) return [{ opens: 'section', role, heading: line.text, depth: 0 }]
  const number = NUMBER.exec(line.text)?.[1]
  return number ? [{ opens: 'paragraph', number }] : undefined
}
