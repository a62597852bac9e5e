import type { SectionRole } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import type { Opening, OutlineRules, OutlineState } from '../../pack/pack.js'
import { ownDockets } from './dockets.js'
import { languages } from './languages.table.js'
import { headings, olderHeadings, starts } from './words.table.js'

const GROUNDS = Object.values(languages).flatMap(l => l.grounds)
/** The formation that decides begins a part of the head: `THE COURT (Sixth Chamber),`. */
const FORMATION =
  /^(?:THE (?:(?:VICE-)?PRESIDENT OF THE )?(?:GENERAL )?COURT\b|LE (?:VICE-)?PRÉSIDENT\b|DER (?:VIZE)?PRÄSIDENT\b|erlässt$|LA COUR\b|LE TRIBUNAL\b|DER GERICHTSHOF\b|DAS GERICHT\b|HET HOF\b|HET GERECHT\b)/

const BEFORE_PARTIES = new Set<string>(['head', 'keywords', 'summary'])

/** Whether a line begins the operative part; in Dutch its words stand within the line. */
function closes(line: Line): boolean {
  const text = line.text.slice(0, 200).toLowerCase()
  return (
    GROUNDS.some(g => text.startsWith(g)) ||
    /^het (?:hof|gerecht)\b.{0,160}(?:verklaart|beschikt|rechtdoende)[^.]{0,40}:$/.test(text)
  )
}

const PARAGRAPH = /^(\d{1,4})(?:$|(?:\.| | {2,})\s*(?=[^\d\s]))/
const SIGNED =
  /^(?:\[?(?:Signatures?|Unterschrift(?:en)?|ondertekeningen|Firmas?|Firme|Underskrifter|Assinaturas)\]?$|Delivered in open court|Done at Luxembourg|Luxembourg, \d|Ainsi prononcé|Prononcé en audience|Verkündet in öffentlicher)/
const NOTES =
  /^(?:\* \* \*|\(? ?\*?\d? ?\)? ?(?:Language of the case|Langue de procédure|Verfahrenssprache|Procestaal|Lengua de procedimiento|Lingua processuale)|\d{1,3} ?(?:–|—)? ?(?:Original language|Langue originale|Originalsprache))/

/** The role of a heading in the house style of the Union's courts; `undefined` for a line that is none. */
function headingRole(line: Line): SectionRole | undefined {
  if (line.text.length > 160 || /[.;:,]$/.test(line.text)) return undefined
  const bare = line.text.replace(/^(?:[IVX]{1,5}|[A-Z]|\d{1,2}|\([a-z]\))\.? +/, '').toLowerCase()
  return headings.find(([pattern]) => pattern.test(bare))?.[1]
}

/** Numbers run on through the whole judgment: only the next one opens a paragraph, so that quoted articles do not. */
function paragraph(line: Line, state: OutlineState): Opening | undefined {
  const m = PARAGRAPH.exec(line.text)
  if (!m) return undefined
  const n = Number(m[1])
  return n === Number(state.number ?? 0) + 1 ? { opens: 'paragraph', number: String(n) } : undefined
}

function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  if (SIGNED.test(line.text) && state.seen('operative'))
    return [{ opens: 'section', role: 'signatures', heading: null, depth: 0 }]
  if (NOTES.test(line.text))
    return [{ opens: 'section', role: state.seen('operative') ? 'footnotes' : 'note', heading: null, depth: 0 }]
  if (closes(line)) return [{ opens: 'section', role: 'operative', heading: line.text.slice(0, 80), depth: 0 }]
  if (state.seen('operative')) return undefined
  const older = line.heading ? olderHeadings[line.text.toLowerCase().replace(/ \d$/, '')] : undefined
  if (older) return [{ opens: 'section', role: older, heading: line.text, depth: 0 }]
  if (starts.test(line.text)) return [{ opens: 'section', role: 'procedure', heading: line.text, depth: 0 }]
  if (BEFORE_PARTIES.has(state.roles[0] ?? '') && !state.seen('parties') && ownDockets(line.text, 0).length > 0)
    return [{ opens: 'section', role: 'parties', heading: null, depth: 0 }]
  if (FORMATION.test(line.text) && !state.seen('procedure'))
    return [{ opens: 'section', role: 'head', heading: null, depth: 0 }]
  const p = paragraph(line, state)
  if (p)
    return state.roles[0] === 'parties' || BEFORE_PARTIES.has(state.roles[0] ?? '')
      ? [{ opens: 'section', role: 'procedure', heading: null, depth: 0 }, p]
      : [p]
  const role = state.number === undefined && !/^[IVX]{1,5}\. /.test(line.text) ? undefined : headingRole(line)
  return role && [{ opens: 'section', role, heading: line.text, depth: 0 }]
}

export const outline: OutlineRules = { open }
