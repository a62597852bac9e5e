import type { SectionRole } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import type { Opening, OutlineState } from '../../pack/pack.js'
import type { List, Progress, ListStyle as Style } from './outline-progress.js'

/** Sections in which the items of a list are numbered like paragraphs; orders are items of their own. */
const LISTING = new Set<SectionRole>([
  ...(['facts', 'procedure', 'claims', 'arguments', 'lower-decision', 'reasoning', 'costs', 'summary'] as const),
])
const LABEL = /^\(?(\d{1,2}|[a-z]|[A-H]|[ivx]{2,5}|[IVX]{1,5})(?:[.)]|(?<=^\(\S{1,5})(?= ))\s*(?=[^\s\d.,)])/
/** Looked ahead this many lines for the second item: a list has two. */
const AHEAD = 25

/** An item of a list in a numbered paragraph: `a.`, `(i)`, `2)`, counted from the first; its number is the path, `3.4.a`. */
export function listItem(line: Line, state: OutlineState, p: Progress): Opening[] | undefined {
  const role = state.roles[0]
  const label = p.stage === 'body' && role && LISTING.has(role) ? LABEL.exec(line.text)?.[1] : undefined
  if (label === undefined) return undefined
  if (p.listed !== state.number || p.heading > p.item) p.lists = []
  for (let i = p.lists.length - 1; i >= 0; i--) {
    const list = p.lists[i] as List
    if (ordinal(label, list.style) !== list.last + 1) continue
    p.lists.length = i + 1
    list.last++
    return [numbered(line, list, label, p)]
  }
  const style = STYLES.find(s => ordinal(label, s) === 1)
  if (!style || p.lists.length > 2 || !hasSecond(line, state, style)) return undefined
  const list: List = { style, last: 1, under: under(state, p) }
  p.lists.push(list)
  return [numbered(line, list, label, p)]
}

function numbered(line: Line, list: List, label: string, p: Progress): Opening {
  p.listed = list.under === '' ? label : `${list.under}.${label}`
  p.item = line.index
  return { opens: 'paragraph', number: p.listed }
}

/** What the items stand under: the item or paragraph that is open, if its section is. */
function under(state: OutlineState, p: Progress): string {
  if (p.lists.length > 0) return p.listed ?? ''
  return state.number !== undefined && p.numbered >= p.heading ? state.number : ''
}

function hasSecond(line: Line, { reading }: OutlineState, style: Style): boolean {
  for (let i = line.index + 1; i <= line.index + AHEAD; i++) {
    const label = LABEL.exec(reading.lines[i]?.text ?? '')?.[1]
    if (label !== undefined && ordinal(label, style) === 2) return true
  }
  return false
}

/** One of several parties, under its number: `2. [gedaagde 2]`. */
export function partyNumber(line: Line, state: OutlineState, p: Progress): Opening[] | undefined {
  const label = state.roles.includes('parties') ? /^(\d{1,2})(?:\.\s?|\s)(?=[\p{L}[])/u.exec(line.text)?.[1] : undefined
  const n = Number(label)
  if (label === undefined || (n !== p.party + 1 && n !== 1)) return undefined
  if (
    n === 1 &&
    !state.reading.lines.slice(line.index + 1, line.index + AHEAD).some(l => /^2(?:\.\s?|\s)[\p{L}[]/u.test(l.text))
  )
    return undefined
  p.party = n
  return [{ opens: 'section', role: 'parties', heading: label, depth: 1 }]
}

const STYLES: readonly Style[] = ['figure', 'letter', 'capital', 'roman', 'upper-roman']
const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** The place of a label in a list of one style; 0 when it is none of its labels. */
function ordinal(label: string, style: Style): number {
  if (style === 'figure') return /^\d+$/.test(label) ? Number(label) : 0
  if (style === 'roman') return Math.max(0, ROMANS.indexOf(label))
  if (style === 'upper-roman') return label === label.toUpperCase() ? ordinal(label.toLowerCase(), 'roman') : 0
  return label.length === 1 && /[a-z]/i.test(label) && (style === 'letter') === (label === label.toLowerCase())
    ? label.toLowerCase().charCodeAt(0) - 96
    : 0
}
