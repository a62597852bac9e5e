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
    const reviewing = REVIEWING.has(decision.court?.level ?? '')
    return decision.citations
      .filter(c => c.kind === 'internal' && c.status === 'dangling')
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
    'In rechtsoverweging 1.7 is niets genummerd.',
  ],
}
