import type { Check } from '../pack/check.js'
import { quoted } from './place.js'

/** Courts that review another's decision often mean that one's paragraphs. */
const REVIEWING = new Set(['appeal', 'supreme', 'constitutional'])

/** An internal reference names a paragraph or footnote the decision does not have. */
export const referenceDangling: Check = {
  code: 'reference.dangling',
  summary: 'The text refers to a paragraph or footnote of its own that does not exist.',
  run: ({ decision }) => {
    if (decision.paragraphs.length === 0 && decision.footnotes.length === 0)
      return { because: 'the text numbers neither paragraphs nor footnotes' }
    const text = decision.text ?? ''
    const dangling = decision.citations.filter(c => c.kind === 'internal' && c.status === 'dangling')
    if (dangling.length === 0) return []
    const dated = [...decision.dates, ...decision.citations.filter(c => c.kind === 'case')].map(d => d.at[0])
    dated.sort((a, b) => a - b)
    const reviewing = REVIEWING.has(decision.court?.level ?? '')
    return dangling
      .filter(c => !ofAnother(c.at[1], text, dated))
      .map(c => ({
        code: 'reference.dangling',
        severity: reviewing ? 'warning' : 'error',
        at: c.at,
        message: `${quoted(text.slice(...c.at))} is no paragraph or footnote of this decision${
          reviewing ? '; it may be one of the decision under review' : ''
        }`,
      }))
  },
  hits: [
    `ECLI:NL:RBXXX:2024:11
RECHTBANK NOORD-HOLLAND
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij,
tegen
[gedaagde], gedaagde partij.
1. De feiten
1.1. Partijen hebben een koopovereenkomst gesloten.
1.2. De koopprijs is niet betaald.
2. De beoordeling
2.1. De vordering is gegrond.
2.2. Zoals in rechtsoverweging 1.7 is overwogen, staat de koopprijs vast.
3. De beslissing
De rechtbank
3.1. veroordeelt [gedaagde] tot betaling.`,
  ],
  misses: [
    `ECLI:NL:RBXXX:2024:12
RECHTBANK NOORD-HOLLAND
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij,
tegen
[gedaagde], gedaagde partij.
1. De feiten
1.1. Partijen hebben een koopovereenkomst gesloten.
1.2. De koopprijs is niet betaald.
2. De beoordeling
2.1. Zoals in rechtsoverweging 1.2 is overwogen, is niet betaald.
2.2. De vordering is gegrond.`,
    `ECLI:NL:RBXXX:2024:13
RECHTBANK NOORD-HOLLAND
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij,
tegen
[gedaagde], gedaagde partij.
1. De feiten
1.1. Partijen hebben een koopovereenkomst gesloten.
1.2. De koopprijs is niet betaald.
2. De beoordeling
2.1. In rechtsoverweging 1.7. van het tussenvonnis van 10 januari 2024 is de koopprijs vastgesteld.
2.2. De vordering is gegrond.`,
    'In rechtsoverweging 1.7 is niets genummerd.',
  ],
}

/** How far behind the reference the decision it belongs to may be named: `paragraph 5.2 of the interim judgment of 3 May 2024`. */
const NEAR = 60

/** Whether another decision, by its date or as a citation, follows in the same breath. `dated` is sorted. */
function ofAnother(end: number, text: string, dated: readonly number[]): boolean {
  let low = 0
  let high = dated.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dated[middle] as number) < end) low = middle + 1
    else high = middle
  }
  const next = dated[low]
  return next !== undefined && next - end <= NEAR && !/[.;:()\n]/.test(text.slice(end, next).replace(/^\./, ''))
}
