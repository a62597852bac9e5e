import type { At, Problem } from '../model/decision.js'
import type { Check, Examined } from '../pack/check.js'
import type { Line } from '../pack/document.js'
import type { Span } from '../text/span.js'
import { quoted } from './place.js'

/** A larger jump is more often another numbering, such as that of a quoted contract, than a lost paragraph. */
const JUMP = 3
const LETTERS = '가나다라마바사아자차카타파하'
/** `1.) Zum Rekurs …:` - the first of a numbered pair of headings. */
const FIRST = /^(?:1|I|A|a)[.)]{1,2}\s{1,3}(\p{L}{2,20})\b[^\n]{0,120}:$/u
const LONGEST_HEADING = 160
const SECOND = /^(?:2|II|B|b)[.)]{1,2}\s/

/** Paragraphs, orders or headings are numbered with one missing in between. */
export const numberingGap: Check = {
  code: 'numbering.gap',
  summary: 'A number is missing between two numbered paragraphs, orders or headings.',
  run: examined => {
    const { document, at } = examined
    const orders = document.orders.flatMap(o => (o.number === null ? [] : [{ ...o, number: o.number }]))
    const lone = loneHeadings(document.lines, document)
    if (document.outline.paragraphs.length < 2 && orders.length < 2 && lone.length === 0)
      return { because: 'the text numbers nothing' }
    const printed = printedNumbers(document)
    const covered = new Set(document.outline.paragraphs.map(p => p.start))
    return [
      ...gaps(document.outline.paragraphs, printed, examined),
      ...gaps(
        orders.filter(o => !covered.has(o.start) && !document.numberAt(o.start)),
        printed,
        examined,
      ),
      ...lone.map(line => problem(at(line), 'warning', `${quoted(line.text)} is numbered, its sibling is not`)),
    ]
  },
  hits: [
    `ECLI:NL:RBLIM:2024:51
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
1. De feiten
1.1. Partijen hebben een koopovereenkomst gesloten.
1.2. De koopprijs is niet betaald.
1.4. De zaak is geleverd.
2. De beoordeling
2.1. De vordering is gegrond.`,
    `Der Oberste Gerichtshof hat beschlossen:
Begründung:
1.) Zur Revision des Klägers:
Die Revision ist unzulässig.
Zur Revision des Beklagten:
Auch sie ist unzulässig.`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:52
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
1. De feiten
1.1. Partijen hebben een koopovereenkomst gesloten.
1.2. De koopprijs is niet betaald.
2. De beoordeling
2.1. De vordering is gegrond.`,
    `Der Oberste Gerichtshof hat beschlossen:
Begründung:
1.) Zur Revision des Klägers:
Die Revision ist unzulässig.
2.) Zur Revision des Beklagten:
Auch sie ist unzulässig.`,
  ],
}

/** What stands at the start of a line as a number or letter, and every number of several parts (`5.4`) wherever it stands. */
function printedNumbers({ lines, text }: Examined['document']): (number: string) => boolean {
  let numbers: ReadonlySet<string> | undefined
  return number => {
    if (!numbers) {
      const starts = lines.map(
        l => /^[([.]{0,2}([\d.]+|[\p{L}]{1,3}(?=[.)]))/u.exec(l.text)?.[1]?.replace(/\.+$/, '') ?? '',
      )
      numbers = new Set([...starts, ...(text.match(/(?<![\d.,])\d{1,3}(?:\.\d{1,3}){1,3}(?!\d)/g) ?? [])])
    }
    return numbers.has(number)
  }
}

/** Where siblings jump over numbers that stand at the start of no line either. */
function gaps(
  numbered: readonly (Span & { readonly number: string })[],
  printed: (number: string) => boolean,
  { at, document }: Examined,
): Problem[] {
  const last = new Map<string, string>()
  return numbered.flatMap(p => {
    const dot = p.number.lastIndexOf('.')
    const [group, own] = [p.number.slice(0, dot + 1), p.number.slice(dot + 1)]
    const before = last.get(group)
    last.set(group, own)
    const [from, to] = [ordinal(before ?? ''), ordinal(own)]
    if (from === undefined || to === undefined || from.kind !== to.kind || to.n <= from.n + 1) return []
    const missing = Array.from({ length: Math.min(to.n - from.n - 1, JUMP + 1) }, (_, i) =>
      nth(from.n + 1 + i, to.kind),
    )
    if (missing.some(m => printed(group + m) || printed(m) || printed(`${group}${m}.1`))) return []
    const end = Math.min(p.end, p.start + p.number.length + 1)
    const place: At = at({ start: p.start, end: Math.max(end, p.start + 1) })
    const severity = missing.length > JUMP || document.inEditorial(p.start) ? 'note' : 'warning'
    return [problem(place, severity, `${group}${before} is followed by ${p.number}`)]
  })
}

function ordinal(own: string): { n: number; kind: 'figure' | 'letter' | 'hangul' } | undefined {
  if (/^\d{1,6}$/.test(own)) return { n: Number(own), kind: 'figure' }
  if (/^[a-z]$/.test(own)) return { n: own.charCodeAt(0) - 96, kind: 'letter' }
  const i = own.length === 1 ? LETTERS.indexOf(own) : -1
  return i >= 0 ? { n: i + 1, kind: 'hangul' } : undefined
}

function nth(n: number, kind: 'figure' | 'letter' | 'hangul'): string {
  return kind === 'figure' ? String(n) : kind === 'letter' ? String.fromCharCode(96 + n) : (LETTERS[n - 1] ?? '')
}

/** Headings numbered as the first of several, with an unnumbered sibling that begins with the same word and no second. */
function loneHeadings(lines: readonly Line[], document: Examined['document']): Line[] {
  const firsts = lines.filter(
    l =>
      l.text.length < LONGEST_HEADING && l.text.endsWith(':') && FIRST.test(l.text) && !document.inEditorial(l.start),
  )
  if (firsts.length === 0) return []
  const second = lines.findLast(l => SECOND.test(l.text))?.index ?? -1
  const siblings = new Map<string, number>()
  for (const l of lines)
    if (l.text.endsWith(':') && l.text.length < LONGEST_HEADING) siblings.set(l.text.split(' ', 1)[0] ?? '', l.index)
  return firsts.filter(l => second <= l.index && (siblings.get(FIRST.exec(l.text)?.[1] ?? '') ?? -1) > l.index)
}

function problem(at: At, severity: 'warning' | 'note', message: string): Problem {
  return { code: 'numbering.gap', severity, at, message }
}
