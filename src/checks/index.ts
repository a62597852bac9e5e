import type { Check } from '../pack/check.js'
import { amountMalformed } from './amount-malformed.js'
import { citationFuture } from './citation-future.js'
import { dateConflict } from './date-conflict.js'
import { dateNonWorkingDay } from './date-non-working-day.js'
import { docketCheckLetter } from './docket-check-letter.js'
import { identifierConflict } from './identifier-conflict.js'
import { metadataConflict } from './metadata-conflict.js'
import { metadataEmpty } from './metadata-empty.js'
import { numberingGap } from './numbering-gap.js'
import { operativeUnansweredClaim } from './operative-unanswered-claim.js'
import { pseudonymInconsistent } from './pseudonym-inconsistent.js'
import { pseudonymLeak } from './pseudonym-leak.js'
import { referenceDangling } from './reference-dangling.js'
import { sumMismatch } from './sum-mismatch.js'
import { summaryUnsupported } from './summary-unsupported.js'
import { textBrokenWord } from './text-broken-word.js'
import { textDamaged } from './text-damaged.js'
import { textDuplicate } from './text-duplicate.js'
import { textGlued } from './text-glued.js'
import { textLost } from './text-lost.js'
import { textMissing } from './text-missing.js'

/** Every check, in the order of the codes. */
export const checks: readonly Check[] = [
  amountMalformed,
  citationFuture,
  dateConflict,
  dateNonWorkingDay,
  docketCheckLetter,
  identifierConflict,
  metadataConflict,
  metadataEmpty,
  numberingGap,
  operativeUnansweredClaim,
  pseudonymInconsistent,
  pseudonymLeak,
  referenceDangling,
  sumMismatch,
  summaryUnsupported,
  textBrokenWord,
  textDamaged,
  textDuplicate,
  textGlued,
  textLost,
  textMissing,
]
