import type { Check } from '../pack/check.js'

/** A stretch of the source ended up in no section, not dropped and not editorial: ours to mend, and never silent. */
export const textLost: Check = {
  code: 'text.lost',
  summary: 'A stretch of the source is in no section, not dropped and not editorial.',
  run: ({ lost }) =>
    lost.map(s => ({
      code: 'text.lost',
      severity: 'error',
      at: [s.start, s.end],
      message: `${s.end - s.start} characters of the source are in no part of the decision`,
    })),
  // No text loses text: the law is proved by the seeded laws, the check by the unit test beside this file.
  hits: [''],
  misses: ['In the matter of A against B.\nThe claim is dismissed.'],
}
