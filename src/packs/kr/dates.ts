import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundDate, matchAt, type Rule } from '../../pack/rule.js'

const AUTHORITY =
  '행정업무의 운영 및 혁신에 관한 규정 시행규칙: year, month and day in digits, each followed by a full stop'
/** Set with spaces the last stop belongs to the date even where digits of a table follow it. */
const SPACED = new Pattern(/(\d{4})\. (\d{1,2})\. (\d{1,2})\./y)
const POINTS = new Pattern(
  /(\d{4})\. ?(\d{1,2})\.(?: ?(\d{1,2})(?:\.(?!\d)|\.(?=\d{4}\D)|(?=, ?\d{2,4}[가-힣]{1,3}\d)|(?![\d.,항조호목개명건회차년월원만억%]| ?[항조호목개명건회차년월]))|(?! ?\d))/y,
)
const WORDS = new Pattern(/(\d{4})년 ?(\d{1,2})월(?: ?(\d{1,2})일)?/y)
const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y
/** `71.5.24. 선고`: two digits for the year only where the text itself says that a decision was given. */
const SHORT = new Pattern(/(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.? ?(?=선고|자 )/y)
/** Dangun years (2333 before ours) were official until 1961. */
const DANGUN = 2333
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** An ISO date from printed parts, `undefined` where no calendar has it. */
export function isoOf(year: string, month: string, day?: string): string | undefined {
  const y = Number(year) >= 4200 && Number(year) < 4300 ? Number(year) - DANGUN : Number(year)
  const m = Number(month)
  if (y < 1800 || y > 2100 || m < 1 || m > 12) return undefined
  if (day === undefined) return `${y}-${two(m)}`
  const d = Number(day)
  return d >= 1 && d <= (DAYS[m - 1] as number) ? `${y}-${two(m)}-${two(d)}` : undefined
}

const two = (n: number) => String(n).padStart(2, '0')

/** The date printed at a place; its span ends with the last stop or word of the date itself. */
export function dateAt(text: string, at: number): FoundDate | undefined {
  const m = SPACED.at(text, at) ?? POINTS.at(text, at) ?? WORDS.at(text, at) ?? matchAt(ISO, text, at)
  if (m) {
    const iso = isoOf(m[1] as string, m[2] as string, m[3])
    return iso === undefined ? undefined : { is: 'date', start: at, end: at + m[0].trimEnd().length, iso }
  }
  const short = SHORT.at(text, at)
  const iso = short && isoOf(`19${short[1]}`, short[2] as string, short[3])
  return short && iso ? { is: 'date', start: at, end: at + short[0].trimEnd().length, iso } : undefined
}

/** `같은 해 12. 31.`, `같은 달 30.`, `다음 해 3월 2일`. */
const RELATIVE = new Pattern(
  /(같은|동|그|다음|이듬) ?(?:해|년) ?(?:(\d{1,2})\. ?(?:(\d{1,2})\.?(?![\d,]))?|(\d{1,2})월(?: ?(\d{1,2})일)?)|(같은|동) ?(?:달|월) ?(\d{1,2})(?:\.(?!\d)|일)/y,
)
/** Dates in what stands before, whole or counted from one before them; those of decisions and laws and ends of periods are no part of the story. */
const TOLD = /(\d{4})(?:\. ?|년 ?)(\d{1,2})[.월]|(같은|동|그|다음|이듬) ?(?:해|년) ?(\d{1,2})[.월]/g
const NO_STORY = /^(?: ?\d{1,2}[.일])? ?,?(?:까지|선고|자 ?\d|(?:법률|대통령령|조약) ?제)/
const LOOK_BACK = 300
const later = (word: string | undefined) => (word === '다음' || word === '이듬' ? 1 : 0)

/** Year and month last told of before a place. */
function toldBefore(text: string, at: number): { year: number; month: number } | undefined {
  const back = text.slice(Math.max(0, at - LOOK_BACK), at)
  let told: { year: number; month: number } | undefined
  for (const m of back.matchAll(TOLD)) {
    if (NO_STORY.test(back.slice(m.index + m[0].length, m.index + m[0].length + 16))) continue
    if (m[1]) told = { year: Number(m[1]), month: Number(m[2]) }
    else if (told) told = { year: told.year + later(m[3]), month: Number(m[4]) }
  }
  return told
}

/** A date that takes its year, or year and month, from the one told before. */
function relative(text: string, at: number): FoundDate | undefined {
  if (/[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const m = RELATIVE.at(text, at)
  const told = m && toldBefore(text, at)
  if (!m || !told) return undefined
  const month = m[2] ?? m[4] ?? String(told.month)
  const iso = isoOf(String(told.year + later(m[1])), month, m[3] ?? m[5] ?? m[7])
  return iso === undefined ? undefined : { is: 'date', start: at, end: at + m[0].trimEnd().length, iso }
}

/** Dates with points (`2023. 9. 1.`), in words (`2023년 9월 1일`), ISO, and without the day (`2017. 9.`, `2019년 10월`). */
export const dateRules: readonly Rule[] = [
  {
    id: 'kr.date',
    version: 1,
    authority: AUTHORITY,
    triggers: [DIGIT],
    read: ({ text, at }) =>
      /[\d.,-]$/.test(text.slice(Math.max(0, at - 1), at)) && !/\D\d{1,2}\.$/.test(text.slice(Math.max(0, at - 4), at))
        ? undefined
        : dateAt(text, at),
    hits: [
      ['피고는 ⟦2031. 4. 7.⟧ 원고에게', { iso: '2031-04-07' }],
      ['⟦2031. 4. 7.⟧자 통지', { iso: '2031-04-07' }],
      ['⟦2030. 12. 31.⟧까지', { iso: '2030-12-31' }],
      ['⟦2031년 4월 7일⟧', { iso: '2031-04-07' }],
      ['⟦2031. 4.⟧경부터', { iso: '2031-04' }],
      ['⟦2031년 10월⟧경', { iso: '2031-10' }],
      ['⟦2031.4.7.⟧ 선고', { iso: '2031-04-07' }],
      ['선고일자: ⟦2031-04-07⟧', { iso: '2031-04-07' }],
      ['⟦4294. 2. 28.⟧ 선고', { iso: '1961-02-28' }],
      ['대판 ⟦1981. 1. 29⟧, 84다카9123', { iso: '1981-01-29' }],
      ['대법원 ⟦71.5.24⟧ 선고', { iso: '1971-05-24' }],
    ],
    misses: ['2031. 13. 7.', '제2031. 4호', '2031가합1234', '1.2031'],
  },
  {
    id: 'kr.date.relative',
    version: 1,
    authority: 'Usage: 같은 해 and 같은 달 take year and month from the date told before',
    triggers: ['같은 ', '동년', '동월', '다음 해', '다음해', '이듬해', '그 해', '그해'],
    read: ({ text, at }) => relative(text, at),
    hits: [
      ['2031. 4. 7.부터 ⟦같은 해 12. 31.⟧까지', { iso: '2031-12-31' }],
      ['2031. 4. 7. 계약하고 ⟦같은 달 30.⟧ 인도하였다', { iso: '2031-04-30' }],
      '2031. 4. 7.부터 ⟦같은 해 6. 2.⟧까지로 정하고, ⟦같은 달 9.⟧에',
      ['2031년 11월 3일 신청하여 ⟦이듬해 2월 1일⟧', { iso: '2032-02-01' }],
    ],
    misses: ['같은 해 5. 3.', '2031. 4. 7. 같은 날', '대법원 2031. 4. 7. 선고 2030다1 판결과 같은 달 9.'],
  },
]
