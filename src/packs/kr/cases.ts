import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundCitation, type Rule } from '../../pack/rule.js'
import { dateAt } from './dates.js'
import { COURT_ACTING, COURT_BEFORE, courtOfSign, docketAt, fullCourt } from './docket.js'

/** `판결`, `전원합의체 결정`, `전원재판부 결정`, `약식명령`. */
const KIND = new Pattern(
  / ?(?:전원합의체 ?|전원재판부 ?|지정재판부 ?|제\d{1,2}부 ?)?(?:중간판결|종국판결|화해권고결정|이행권고결정|조정을 갈음하는 결정|강제조정결정|지급명령|약식명령|판결|결정|명령|심판|심결)(?!문|서|요지|례|의 취지)/y,
)
const NUMBER_SUFFIX = new Pattern(/호(?![가-힣]*[증실차])/y)
const ALL = new Pattern(/ ?등(?= ?(?:전원|결정|,|\)|참조|판결|$))/y)
/** Where in the 120 characters before a docket a date may begin. */
const WINDOW = 120
const DATE_BEFORE =
  /(?:\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|(?<!\d)\d{2}\. ?\d{1,2}\. ?\d{1,2}\.?)(?: ?\( ?\d{4}\. ?\d{1,2}\. ?\d{1,2}\. ?확정\))?[ ,]*(?:선고|자|고지)?(?:한|된|의)?,? ?$/
const SAME_DAY = /같은 날(?:짜|자)? ?(?:선고|자)?(?:한|된|의)? ?$/

/** `선고 (창원)2030나11 판결`: the seat of a high court's division, before the docket. */
const SEAT_BEFORE = /\((?:창원|전주|청주|춘천|인천|제주|울산|수원)(?:재판부)?\) ?$/

/** What stands before a docket: date, court and where the citation begins. */
function before(text: string, at: number): { start: number; date?: string; court?: string } {
  const from = Math.max(0, at - WINDOW)
  const back = text.slice(from, at)
  const printedLine = back.slice(back.lastIndexOf('\n') + 1)
  const seat = SEAT_BEFORE.exec(printedLine)
  const line = seat ? printedLine.slice(0, seat.index) : printedLine
  if (seat) at -= seat[0].length
  const d = DATE_BEFORE.exec(line) ?? SAME_DAY.exec(line)
  let head = d ? line.slice(0, d.index) : line
  let start = d ? at - line.length + d.index : at
  const printed = d ? dateAt(text, start) : undefined
  const c = COURT_BEFORE.exec(head)
  if (c) {
    start = at - line.length + c.index
    head = c[1] as string
  }
  const acting = c ? null : COURT_ACTING.exec(head)
  const court = c ? seated(fullCourt(head), seat?.[0].trim()) : acting ? fullCourt(acting[1] as string) : undefined
  return { start, ...(printed ? { date: printed.iso } : {}), ...(court === undefined ? {} : { court }) }
}

/** `부산고등법원(창원)`, whether the seat stands behind the court, before the docket or at both. */
const seated = (court: string, seat = '') => (court.endsWith(')') ? court : court + seat)

const BACK = new Pattern(
  /(?:위|동|같은) (?:(대법원|헌법재판소) ?)?(?:전원합의체 ?)?(?:판결|결정)(?!문|서|요지|이유|례|금|정본|원본|주문|적|권| ?선고| ?확정| ?정본)/y,
)

/** What makes a number one of the tax tribunal, which `kr.citation.tax-tribunal` reads. */
const TAXES = /[조국]심 ?$/

function read(text: string, at: number): FoundCitation | undefined {
  if (/[\d.\-–]$/.test(text.slice(Math.max(0, at - 1), at)) || TAXES.test(text.slice(Math.max(0, at - 3), at)))
    return undefined
  const tribunal = /특허(?:심판원|청 ?항고심판소)[^\n]{0,24}$/.test(text.slice(Math.max(0, at - 40), at))
  const found = docketAt(text, at, tribunal)
  if (!found) return undefined
  const lead = before(text, at)
  let end = found.end
  end += NUMBER_SUFFIX.at(text, end)?.[0].length ?? 0
  end += ALL.at(text, end)?.[0].length ?? 0
  const kind = KIND.at(text, end)
  if (kind) end += kind[0].length
  const named =
    lead.court === undefined || /^(?:같은 법원|위 법원)$/.test(lead.court)
      ? (courtOfSign(found.sign) ?? lead.court)
      : lead.court
  const targets = found.dockets.map(docket => ({
    ...(named === undefined ? {} : { court: named }),
    ...(lead.date === undefined ? {} : { date: lead.date }),
    docket,
  }))
  return { is: 'citation', kind: 'case', start: lead.start, end, targets }
}

/**
 * Decisions by court, date and docket, with any of the three but the docket left out; a docket is known by its case-type sign.
 * The court of a chain and of `같은 법원` is settled later.
 */
export const caseRules: readonly Rule[] = [
  {
    id: 'kr.citation.case',
    version: 3,
    authority: '법원재판사무 처리규칙 제19조, 제20조; 사건별 부호문자의 부여에 관한 예규 (재일 2003-1)',
    triggers: [DIGIT],
    read: ({ text, at }) => read(text, at),
    hits: [
      [
        '(⟦대법원 2031. 3. 14. 선고 2028다912345 판결⟧ 등 참조)',
        { targets: [{ court: '대법원', date: '2031-03-14', docket: '2028다912345' }] },
      ],
      [
        '⟦부산지법 2031. 5. 2. 자 2030라9088 결정⟧',
        { targets: [{ court: '부산지방법원', date: '2031-05-02', docket: '2030라9088' }] },
      ],
      ['⟦대법원 2031. 11. 18. 선고 2028두917 전원합의체 판결⟧', { targets: [{ docket: '2028두917' }] }],
      [
        '⟦부산지방법원 동부지원 2027가소939507호⟧로',
        { targets: [{ court: '부산지방법원 동부지원', docket: '2027가소939507' }] },
      ],
      ['⟦광주고등법원(전주) 2029라1014호⟧', { targets: [{ court: '광주고등법원(전주)', docket: '2029라1014' }] }],
      ['⟦2031. 8. 21. 선고 2031후584 판결⟧', { targets: [{ court: '대법원', date: '2031-08-21' }] }],
      [
        '⟦대법원 2031. 2. 5. 선고 2030다1001, 1018 판결⟧',
        { targets: [{ docket: '2030다1001' }, { docket: '2030다1018' }] },
      ],
      [
        '⟦전주지방법원 남원지원 2031. 1. 22. 선고 2029가합568(본소), 2030가합329(반소) 판결⟧',
        { targets: [{ court: '전주지방법원 남원지원' }, { docket: '2030가합329' }] },
      ],
      [
        '⟦헌법재판소 2031. 4. 11. 선고 2029헌바927 전원재판부 결정⟧',
        { targets: [{ court: '헌법재판소', docket: '2029헌바927' }] },
      ],
      [
        '(⟦헌재 2031. 9. 29. 2029헌바254등⟧ 참조)',
        { targets: [{ court: '헌법재판소', date: '2031-09-29', docket: '2029헌바254' }] },
      ],
      ['⟦대법원 1971. 5. 24. 선고 71다918 판결⟧', { targets: [{ docket: '71다918' }] }],
      [
        '⟦부산고등법원 2031. 9. 25. 선고 (창원)2030나11111 판결⟧',
        { targets: [{ court: '부산고등법원(창원)', date: '2031-09-25' }] },
      ],
      [
        '⟦부산고등법원 창원재판부 2031. 9. 1. 선고 (창원)2030나12 판결⟧',
        { targets: [{ court: '부산고등법원(창원)', docket: '2030나12' }] },
      ],
      [
        '⟦헌재 2031. 10. 29. 2029헌라8·9·10(병합) 결정⟧',
        { targets: [{ docket: '2029헌라8' }, { docket: '2029헌라9' }, { docket: '2029헌라10' }] },
      ],
      [
        '⟦서울민사지방법원 본원 합의부 1990. 1. 2. 선고 89나1 판결⟧',
        { targets: [{ court: '서울민사지방법원', docket: '89나1' }] },
      ],
      ['⟦서울고등 1970. 9. 1. 선고 69구78 판결⟧', { targets: [{ court: '서울고등법원' }] }],
      ['⟦특허청 항고심판소 1996. 3. 2. 자 95항당12 심결⟧', { targets: [{ court: '특허청 항고심판소' }] }],
      ['⟦국방부 고등군사법원 2031. 1. 2. 선고 2030노7 판결⟧', { targets: [{ court: '고등군사법원' }] }],
      [
        '⟦대구고법 2031. 1. 2. 선고 2030르7(본심), 9(반심) 판결⟧',
        { targets: [{ docket: '2030르7' }, { docket: '2030르9' }] },
      ],
      ['위 ⟦2030다217287 판결⟧의', { targets: [{ docket: '2030다217287' }] }],
      ['위 ⟦2030타기966⟧ 사건', { targets: [{ docket: '2030타기966' }] }],
    ],
    misses: [
      '2031년 5월',
      '2031. 4. 1. 민법',
      '갑 제2031호증',
      '12가1234호 승용차',
      '2031회계연도 3',
      '조심 2031서7',
      '5백 7',
    ],
  },
  {
    id: 'kr.citation.case.back',
    version: 1,
    authority: 'Usage: a decision cited before is called 위 판결, 위 대법원 결정',
    triggers: ['위 판결', '위 결정', '위 대법원', '위 전원합의체', '위 헌법재판소', '동 판결', '같은 판결'],
    read: ({ text, at }): FoundCitation | undefined => {
      const m = BACK.at(text, at)
      if (!m || /[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
      const targets = m[1] ? [{ court: m[1] }] : []
      return { is: 'citation', kind: 'case', form: 'anaphoric', start: at, end: at + m[0].length, targets }
    },
    hits: [
      ['⟦위 대법원 판결⟧은', { form: 'anaphoric', targets: [{ court: '대법원' }] }],
      '⟦위 전원합의체 판결⟧의 취지',
      '⟦위 결정⟧에 따르면',
    ],
    misses: ['위 판결문', '위 판결 선고 후', '위 대법원 2031다7 판결', '위 결정적'],
  },
]
