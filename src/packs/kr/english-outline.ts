import type { Line, Reading } from '../../pack/document.js'
import type { Opening, OutlineState } from '../../pack/pack.js'
import { englishHeading } from './english.js'
import { headnotes } from './headnotes.js'
import { type Label, labelAt, Numbering } from './numbering.js'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const ROMAN_LABEL = /([IVX]{1,5})\. ?(?=[A-Z“"[(])/y
const LETTER_LABEL = /([A-Z])\. ?(?=[A-Z][a-z]|[A-Z] |[“"[(]|\d{4}Hun)/y
const SMALL_LABEL = /\(?([a-z])[.)] (?=[A-Z“"[(])/y
const SIGNED = /^(?:Chief )?Justices? [A-Z][^.]{0,400}\(Presiding/
const NOTICE = /^\* ?This (?:translation|English version)[^\n]{0,120}$/
const AFTER_TITLE = /\d{4} ?\]$|^\* First Draft$/

const numberings = new WeakMap<Reading, Numbering>()

/** What a line of an English translation opens: its headings, then `I.`, `A.`, `1.`, `(1)` as the court numbered. */
export function openEnglish(line: Line, state: OutlineState): readonly Opening[] | undefined {
  let numbering = numberings.get(state.reading)
  if (!numbering) numberings.set(state.reading, (numbering = new Numbering()))
  const role = state.roles[0]
  if (NOTICE.test(line.text)) return [{ opens: 'editorial', kind: 'disclaimer', by: 'publisher' }]
  const heading = englishHeading(line)
  if (heading && !(heading.role === 'operative' && state.seen('reasoning'))) {
    numbering.clear()
    return [{ opens: 'section', ...heading, depth: 0 }]
  }
  if (role === 'headnote') return headnotes(line.text, line.start)
  if (role === 'head') {
    const above = state.reading.lines[line.index - 1]?.text ?? ''
    const told = AFTER_TITLE.test(above) && line.text.length > 60
    return told ? [{ opens: 'section', role: 'summary', heading: null, depth: 0 }] : undefined
  }
  if (role === 'reasoning' && SIGNED.test(line.text))
    return [{ opens: 'section', role: 'signatures', heading: null, depth: 0 }]
  return role === 'reasoning' || role === 'summary' || role === 'references' ? numbered(line, numbering) : undefined
}

function numbered(line: Line, numbering: Numbering): Opening[] | undefined {
  for (const label of labelsAt(line.text)) {
    const taken = numbering.take(label, true)
    if (taken) return [{ opens: 'paragraph', number: taken.path }]
  }
  return undefined
}

/** The labels a line may begin with: `I.` is a Roman numeral or a letter. */
function labelsAt(text: string): Label[] {
  const out: Label[] = []
  const at = (pattern: RegExp) => {
    pattern.lastIndex = 0
    return pattern.exec(text)
  }
  const roman = at(ROMAN_LABEL)
  const order = roman ? ROMAN.indexOf(roman[1] as string) + 1 : 0
  if (roman && order > 0) out.push({ kind: 'I.', order, value: roman[1] as string, end: roman[0].length })
  for (const [kind, pattern, base] of [
    ['A.', LETTER_LABEL, 64],
    ['a.', SMALL_LABEL, 96],
  ] as const) {
    const m = at(pattern)
    const letter = m?.[1] as string
    if (m) out.push({ kind, order: letter.charCodeAt(0) - base, value: letter, end: m[0].length })
  }
  const korean = labelAt(text, 0)
  if (korean) out.push(korean)
  return out
}
