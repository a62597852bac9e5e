import type { Check } from '../pack/check.js'

/** A total the text states is not the sum, product or conversion of what it is made of. */
export const sumMismatch: Check = {
  code: 'sum.mismatch',
  summary: 'A stated total is not the sum, product or conversion of its parts.',
  run: ({ decision }) => {
    if (decision.sums.length === 0) return { because: 'the text contains no calculation' }
    return decision.sums.flatMap(s => {
      const total = decision.amounts[s.total]
      if (s.holds || !total) return []
      return [
        {
          code: 'sum.mismatch',
          severity: 'error',
          at: total.at,
          message: `The calculation does not hold: ${s.relation}`,
        },
      ]
    })
  },
  hits: [
    `ECLI:NL:RBXXX:2024:21
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
De proceskosten worden begroot op:
- griffierecht
€ 320,00
- salaris advocaat
€ 1.000,00
- nakosten
€ 170,00
Totaal
€ 1.590,00`,
    `대법원 2031. 3. 6. 선고 2030다9012 판결
【주 문】
상고를 기각한다.
【이 유】
손해액은 56,000,000원(= 32,500,000원 + 9,500,000원 + 13,000,000원)이다.`,
  ],
  misses: [
    `ECLI:NL:RBXXX:2024:22
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
De proceskosten worden begroot op:
- griffierecht
€ 320,00
- salaris advocaat
€ 1.000,00
- nakosten
€ 170,00
Totaal
€ 1.490,00`,
    `대법원 2031. 3. 6. 선고 2030다9013 판결
【주 문】
상고를 기각한다.
【이 유】
손해액은 55,000,000원(= 32,500,000원 + 9,500,000원 + 13,000,000원)이다.`,
    'De vordering bedraagt € 500,00.',
  ],
}
