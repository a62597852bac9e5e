import type { Check } from '../pack/check.js'
import { quoted } from './place.js'

/** Nothing in the operative part answers a claim. */
export const operativeUnansweredClaim: Check = {
  code: 'operative.unanswered-claim',
  summary: 'No order of the operative part answers a claim.',
  run: ({ decision }) => {
    if (decision.claims.length === 0) return { because: 'no claim was found' }
    if (decision.operative.length === 0) return { because: 'no operative part was found' }
    const open = decision.claims.filter(c => c.outcome === null && c.answeredBy.length === 0)
    const reviews = decision.court?.level !== 'first-instance' && open.length === decision.claims.length
    if (reviews) return { because: 'the court decides on a remedy; its orders answer that, not the claims below' }
    // An order that dismisses, such as `wijst het meer of anders gevorderde af`, may answer all that is left.
    if (decision.operative.some(o => o.dispositions.includes('dismissed'))) return []
    const text = decision.text ?? ''
    return open.map(c => ({
      code: 'operative.unanswered-claim',
      severity: 'note',
      at: c.at,
      message: `No order was found that answers ${quoted(text.slice(...c.at))}`,
    }))
  },
  // What the text leaves open cannot be told from what was not understood; the unit tests prove the check itself.
  hits: [''],
  misses: ['RECHTBANK LIMBURG\nVonnis van 6 maart 2024'],
}
