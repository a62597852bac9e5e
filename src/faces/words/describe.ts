import type { Target } from '../../model/decision.js'
import type { Words } from './words.js'

/** What a citation's target is, in one line: court, date, docket and ECLI; law and article; reporter; book; file. */
export function describeTarget(t: Target, words: Words): string {
  const parts = [
    t.court,
    t.date && words.date(t.date),
    t.docket,
    [t.reporter, t.ref, t.pin && `(${t.pin})`].filter(Boolean).join(' '),
    t.authors?.join(', '),
    t.title,
    t.edition && `${t.edition}. ed.`,
    provisionOf(t, words),
    t.marginal && `${words.label.marginalNumber} ${t.marginal}`,
    t.doc,
    t.page && `p. ${t.page}`,
    t.file,
    t.footnote && `n. ${t.footnote}`,
    t.ecli,
    !t.instrument && t.celex && `CELEX ${t.celex}`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** `WEG 26(1) sentence 3`; of an internal reference `paragraph 5.3`. */
function provisionOf(t: Target, words: Words): string {
  const law = [t.instrument ?? t.code, t.article ?? t.section].filter(Boolean).join(' ')
  if (law === '') return t.paragraph ? `${words.label.paragraph} ${t.paragraph}` : ''
  const rungs = [
    t.sentence && ` ${words.label.sentence} ${t.sentence}`,
    t.number && ` ${words.label.numberShort} ${t.number}`,
    t.letter && ` (${t.letter})`,
  ]
  return law + (t.paragraph ? `(${t.paragraph})` : '') + rungs.filter(Boolean).join('')
}
