import type { Target } from '../model/decision.js'
import type { Outlined, Part } from '../pack/document.js'

/** Whether a document has the place an internal reference names; `unsure` where it may lie in what was not numbered. */
export type Reach = 'there' | 'missing' | 'unsure'

/** How many paragraphs of one shape make a numbering one can rely on. */
const ENOUGH = 3
const LEAD = /^\W{0,3}((?:\d{1,3}|[IVXLC]{1,6}|[A-Z]|[가-하])(?:\.(?:\d{1,3}|[a-z가-하]))*)(?![\p{L}\d])/u

/** Asks a document for the places its own text refers to. */
export function reacher({ outline, lines }: Outlined): (target: Target) => Reach {
  const numbers = new Set<string>()
  const shapes = new Map<string, number>()
  const last = new Map<string, number>()
  for (const { number } of outline.paragraphs) {
    const parts = number.split('.')
    for (let n = 1; n <= parts.length; n++) numbers.add(parts.slice(0, n).join('.'))
    shapes.set(shapeOf(number), (shapes.get(shapeOf(number)) ?? 0) + 1)
    const group = parts.slice(0, -1).join('.')
    const own = orderOf(parts[parts.length - 1] as string)
    if (own > 0) last.set(group, Math.max(last.get(group) ?? 0, own))
  }
  for (const heading of headings(outline.parts)) {
    const number = LEAD.exec(heading)?.[1]
    if (number) numbers.add(number)
  }
  const notes = new Set(outline.footnotes.map(n => n.number))
  const lastNote = outline.footnotes.reduce((most, n) => Math.max(most, Number(n.number) || 0), 0)
  let printed: Set<string | undefined> | undefined
  return target => {
    if (target.footnote !== undefined) {
      if (notes.has(target.footnote)) return 'there'
      return lastNote > 0 && Number(target.footnote) > lastNote ? 'missing' : 'unsure'
    }
    const { paragraph } = target
    if (paragraph === undefined) return 'unsure'
    if (numbers.has(paragraph)) return 'there'
    if ((shapes.get(shapeOf(paragraph)) ?? 0) < ENOUGH) return 'unsure'
    printed ??= new Set(lines.map(l => LEAD.exec(l.text.slice(0, 40))?.[1]))
    if (printed.has(paragraph)) return 'unsure'
    const parts = paragraph.split('.')
    const own = orderOf(parts[parts.length - 1] as string)
    return own > (last.get(parts.slice(0, -1).join('.')) ?? 0) ? 'missing' : 'unsure'
  }
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', '가나다라마바사아자차카타파하']

/** The place of a number or letter in its sequence, from 1; 0 for what has none. */
function orderOf(part: string): number {
  if (/^\d{1,6}$/.test(part)) return Number(part)
  return part.length === 1 ? Math.max(...ALPHABETS.map(a => a.indexOf(part))) + 1 : 0
}

/** The pattern of a number: `5.14` and `4.2` have one shape, `II.2` and `14` others. */
function shapeOf(number: string): string {
  return number
    .replace(/\d+/g, '0')
    .replace(/[IVXLC]+/g, 'I')
    .replace(/[가-힣]/g, '가')
    .replace(/[a-z]+/g, 'a')
}

function headings(parts: readonly Part[]): string[] {
  return parts.flatMap(p => [...(p.heading ? [p.heading] : []), ...headings(p.children)])
}
