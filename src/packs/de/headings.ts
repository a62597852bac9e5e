import type { SectionRole } from '../../model/vocabulary.js'
import { matchAt } from '../../pack/rule.js'
import { HEADINGS } from './headings.table.js'

/** A heading of a German decision: its words as printed and the part it opens. */
export interface Heading {
  readonly role: SectionRole
  readonly printed: string
  /** Length of the heading where text goes on behind it on the same line; else the whole line. */
  readonly length: number
}

const ROLES = new Map<string, SectionRole>(Object.entries(HEADINGS))
/** What a heading may begin with: marks of Markdown, or the first letter of one in the table. */
const BEGINS = new RegExp(`[#*_${[...new Set([...ROLES.keys()].map(k => k.charAt(0)))].join('')}]`, 'iy')
const LONGEST = 60
const SPACED = /^(?:\p{L} ){3,30}\p{L}(?: ?:)?$/u
const FLAT =
  /^(Tenor|Leitsatz|Orientierungssatz|Tatbestand|Entscheidungsgründe|Gründe|Verfahrensgang|Vorinstanzen?|Normen|Schlagworte|Stichworte)\s?:\s+(?=\S)/

/** Reads a line as a heading: `Tatbestand:`, `# Gründe`, `G r ü n d e :`, `Tenor: Die Klage …`. */
export function headingOf(text: string): Heading | undefined {
  if (!matchAt(BEGINS, text, 0)) return undefined
  const whole = text.length <= LONGEST ? ROLES.get(despaced(text)) : undefined
  if (whole) return { role: whole, printed: text, length: text.length }
  const flat = FLAT.exec(text)
  const role = flat && ROLES.get((flat[1] as string).toLowerCase())
  return role ? { role, printed: `${flat[1] as string}:`, length: flat[0].length } : undefined
}

/** A line without what sets a heading off: marks of Markdown, letter spacing, the colon; in small letters. */
export function despaced(text: string): string {
  let bare = text.replace(/^[#*_\s]+|[*_\s]+$/g, '')
  if (bare[1] === ' ' && SPACED.test(bare)) bare = bare.replace(/ /g, '')
  return bare.replace(/\s*:$/, '').replace(/\s+/g, ' ').toLowerCase()
}
