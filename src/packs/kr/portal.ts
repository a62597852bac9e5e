import type { Line } from '../../pack/document.js'
import type { Opening, OutlineState } from '../../pack/pack.js'

/** A docket alone on a line, as portals print it under the title. */
const DOCKET_LINE = /^(?:(?:19|20)\d{2}|\d{2}) ?[가-힣]{1,3} ?\d{1,7}(?:[, (].{0,40})?$/
const SUMMARY = /^(?:판결|결정|판례|사건|AI|핵심|3줄) ?요약$/
const TAGS = /^#[가-힣A-Za-z0-9]/
const ANSWERS = /^(?:질의 ?응답|Q ?& ?A|자주 묻는 질문)$/
const QUESTION = /^(?:\d{1,2}\. |Q\d{0,2}[.:)] ?)\S/
const ANSWER = /^(?:답변|A[.:]?)$/
const GROUND = /^(?:근거|법적 근거|판단 근거)$/
const DISCLAIMER =
  /^[*※•]? ?(?:본|이|위|해당) (?:법률 ?정보|정보|내용|요약|콘텐츠|페이지|서비스|자료|답변)[^\n]{0,200}(?:조언|자문|상담|책임|참고|대체)/
const SOURCE = /^출처 ?[:：]/

/** What a line of a portal's page opens: title, machine summary, tags, questions with answers and grounds, disclaimer. */
export function portalOpenings(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const { text } = line
  const next = state.reading.lines[line.index + 1]
  const after = state.reading.lines[line.index + 2]
  if (
    !state.editorial &&
    state.roles.length === 0 &&
    next &&
    DOCKET_LINE.test(next.text) &&
    after &&
    SUMMARY.test(after.text)
  )
    return [{ opens: 'editorial', kind: 'title', by: 'machine' }]
  if (state.editorial === 'title' && DOCKET_LINE.test(text)) return [head()]
  if (SUMMARY.test(text)) return [{ opens: 'editorial', kind: 'summary', by: 'machine' }]
  if (DISCLAIMER.test(text)) return [{ opens: 'editorial', kind: 'disclaimer', by: 'publisher' }]
  if (!state.editorial) return undefined
  if (TAGS.test(text)) return [{ opens: 'editorial', kind: 'keywords', by: 'machine' }]
  if (ANSWERS.test(text)) return [{ opens: 'editorial', kind: 'question-answer', by: 'machine' }]
  if (state.editorial === 'question-answer') return answering(text)
  if (state.editorial === 'disclaimer' || state.editorial === 'keywords' || state.editorial === 'title') return [head()]
  return []
}

const head = (): Opening => ({ opens: 'section', role: 'head', heading: null, depth: 0 })

/** Inside questions and answers: a label line opens the part, its text follows. */
function answering(text: string): readonly Opening[] {
  if (ANSWER.test(text)) return [{ opens: 'part', kind: 'answer' }]
  if (GROUND.test(text)) return [{ opens: 'part', kind: 'ground' }]
  return QUESTION.test(text) ? [{ opens: 'part', kind: 'question' }] : []
}

/** True for the line in which a portal names where it has the text from. */
export function isSourceLine(text: string): boolean {
  return SOURCE.test(text)
}
