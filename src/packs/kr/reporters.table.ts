/**
 * Official collections in which Korean decisions are printed, by the abbreviation before volume and page. Names from general
 * legal usage; `공2015상, 453` (판례공보, half-year, page) is the current form.
 */
export const REPORTERS: Readonly<Record<string, string>> = {
  공: '판례공보',
  각공: '각급법원(제1,2심) 판결공보',
  집: '대법원판례집',
  하집: '하급심판결집',
  고집: '고등법원판례집',
  공보: '헌법재판소공보',
  판례공보: '판례공보',
  헌공: '헌법재판소공보',
  헌집: '헌법재판소판례집',
  판례집: '헌법재판소판례집',
}
