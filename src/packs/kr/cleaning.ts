import type { CleaningRules } from '../../pack/pack.js'
import type { Edit } from '../../text/clean.js'
import { FURNITURE } from './furniture.table.js'

/** A date whose line ended within it; what follows looks like a number of the outline. */
const TORN_DATE = /\d{4}\.(?: ?\d{1,2}\.)?( {0,8}\n {0,24})(?=\d{1,2}\.(?: ?\d{1,2}\.)? ?[가-힣,)])/g

function tornDates(text: string): Edit[] {
  return [...text.matchAll(TORN_DATE)].map(m => {
    const gap = m[1] as string
    const end = m.index + m[0].length
    return { start: end - gap.length, end, put: ' ', why: 'join' }
  })
}

export const cleaning: CleaningRules = {
  furniture: FURNITURE,
  labels: [],
  breaks: /^(?:【|\[|#|[가-하][.)] |[①-⑳㉠-㉭⑴-⒂㈎-㈛○※])/,
  edits: tornDates,
}
