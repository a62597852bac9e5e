import type { Check } from '../pack/check.js'

/** A machine's summary, title or answer says something the court's own text does not bear out. */
export const summaryUnsupported: Check = {
  code: 'summary.unsupported',
  summary: 'A machine-made summary, title or answer says something the court’s text does not bear out.',
  run: ({ statements, at }) => {
    if (!statements.some(s => s.supported !== null))
      return {
        because: statements.length ? 'the statements cannot be compared with the text' : 'no machine wrote about it',
      }
    return statements
      .filter(s => s.supported === false)
      .map(s => ({
        code: 'summary.unsupported',
        severity: 'warning',
        at: at(s),
        message: `The court’s text has nothing of “${s.missing}”`,
      }))
  },
  hits: [
    `ECLI:NL:RBLIM:2024:111
Rechtbank Limburg
Datum uitspraak
6 maart 2024
AI samenvatting door Lexboost
Automatisch gegenereerd

Huurovereenkomst ontbonden en ontruiming toegewezen

De huurder moet een schadeloosstelling van € 7.500,00 betalen. De rechtbank ontbindt de overeenkomst.

Uitspraak

RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij,
tegen
[gedaagde], gedaagde partij
1. De feiten
1.1. Partijen hebben een huurovereenkomst gesloten. De huurder betaalt niet.
2. De beslissing
De rechtbank
2.1. ontbindt de huurovereenkomst en wijst de ontruiming toe.`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:112
Rechtbank Limburg
Datum uitspraak
6 maart 2024
AI samenvatting door Lexboost
Automatisch gegenereerd

Huurovereenkomst ontbonden

De rechtbank ontbindt de huurovereenkomst, omdat de huurder niet betaalt.

Uitspraak

RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij,
tegen
[gedaagde], gedaagde partij
1. De feiten
1.1. Partijen hebben een huurovereenkomst gesloten. De huurder betaalt niet.
2. De beslissing
De rechtbank
2.1. ontbindt de huurovereenkomst.`,
    'RECHTBANK LIMBURG\nVonnis van 6 maart 2024',
  ],
}
