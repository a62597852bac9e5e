import type { CleaningRules } from '../../pack/pack.js'
import type { Edit } from '../../text/clean.js'
import { gluedPages } from './english.js'
import { ENGLISH_HEADINGS } from './english.table.js'
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

/** A whole judgment on one line: no shorter line is taken for one. */
const FLAT = 500
const FLAT_HEAD =
  /(?<![,겸]) (?=사 ?건 \d{4}[가-힣]|(?:변론종결|판결선고|심문종결|선고일) \d{4}|(?:제1심|원심) ?(?:판결|결정) [가-힣]{2,12}|(?:소송대리인|법률상 대표자|대표이사|소송수행자|변호인) |(?:원고|피고인|피고|신청인|피신청인|채권자|채무자|재항고인|청구인|피청구인|검사)(?:\([가-힣]{2,8}\))?(?: 보조참가인)?(?:(?:, ?| 겸 )[가-힣]{3,8}){0,3} [가-힣A-Z○△(]{2})/g
const FLAT_ORDER = / (주문) (?=\d\. |[가-힣])/
const FLAT_CLAIM =
  / ((?:청구|항소|상고|신청)취지(?:(?:, ?| 및 )(?:부대)?(?:청구|항소|상고)취지){0,3}) (?=\d\. |[가-힣])/
const FLAT_REASON = / (이유) (?=\d\. |상고이유|재항고이유|항소이유|범죄사실|이 사건|기록)/

/** The line ends that a scraper lost in a judgment without bracketed headings: before and behind its fixed headings. */
function lostLineEnds(text: string): Edit[] {
  const out: Edit[] = []
  const cut = (at: number) => out.push({ start: at, end: at + 1, put: '\n', why: 'lost-line-end' })
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    const line = end - from >= FLAT ? text.slice(from, end) : ''
    const order = line.includes('【') ? null : FLAT_ORDER.exec(line)
    const reason = order && FLAT_REASON.exec(line.slice(order.index + 3))
    if (order && reason && order.index < 2000) {
      for (const m of line.slice(0, order.index).matchAll(FLAT_HEAD)) cut(from + m.index)
      const begin = order.index + 3
      const claim = FLAT_CLAIM.exec(line.slice(begin, begin + reason.index))
      for (const [m, base] of [
        [order, 0],
        [claim, begin],
        [reason, begin],
      ] as const) {
        if (!m) continue
        cut(from + base + m.index)
        cut(from + base + m.index + 1 + (m[1] as string).length)
      }
    }
    from = end + 1
  }
  return out
}

/** Headings, items of lists, and the headings of translations. */
const BREAKS = new RegExp(
  ['^(?:【|\\[|#|[가-하][.)] |[①-⑳㉠-㉭⑴-⒂㈎-㈛○※])', ...ENGLISH_HEADINGS.map(([p]) => p.source)].join('|'),
)

export const cleaning: CleaningRules = {
  furniture: FURNITURE,
  labels: [],
  breaks: BREAKS,
  edits: text => [...tornDates(text), ...lostLineEnds(text), ...gluedPages(text)],
}
