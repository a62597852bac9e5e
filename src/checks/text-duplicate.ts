import type { Check } from '../pack/check.js'

const COPY = `ECLI:NL:RBLIM:2024:61
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij, tegen [gedaagde], gedaagde partij.
De eisende partij vordert betaling van de koopprijs van de geleverde machine en stelt dat de machine zonder gebreken is geleverd.
De gedaagde partij betwist dat en voert aan dat de machine nooit heeft gewerkt, zodat de koopovereenkomst is ontbonden.
De rechtbank wijst de vordering af, omdat de eisende partij niet heeft bewezen dat de machine heeft gewerkt.`

/** A long stretch of the page stands in it twice; the second one was left out. */
export const textDuplicate: Check = {
  code: 'text.duplicate',
  summary: 'A long part of the page stands in it twice; the second copy is dropped.',
  run: ({ decision }) =>
    decision.dropped
      .filter(d => d.kind === 'duplicate-copy')
      .map(d => ({
        code: 'text.duplicate',
        severity: 'warning',
        at: d.at,
        message: `${d.at[1] - d.at[0]} characters repeat an earlier part of the page and were left out`,
      })),
  hits: [`${COPY}\nPrint this page\n${COPY}`],
  misses: [COPY],
}
