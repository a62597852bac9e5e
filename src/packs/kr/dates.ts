import { DIGIT, type FoundDate, matchAt, type Rule } from '../../pack/rule.js'

const AUTHORITY =
  '행정업무의 운영 및 혁신에 관한 규정 시행규칙: year, month and day in digits, each followed by a full stop'
/** Set with spaces the last stop belongs to the date even where digits of a table follow it. */
const SPACED = /(\d{4})\. (\d{1,2})\. (\d{1,2})\./y
const POINTS =
  /(\d{4})\. ?(\d{1,2})\.(?: ?(\d{1,2})(?:\.(?!\d)|\.(?=\d{4}\D)|(?![\d.,항조호목개명건회차년월원만억%]| ?[항조호목개명건회차년월]))|(?! ?\d))/y
const WORDS = /(\d{4})년 ?(\d{1,2})월(?: ?(\d{1,2})일)?/y
const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y
/** `71.5.24. 선고`: two digits for the year only where the text itself says that a decision was given. */
const SHORT = /(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.? ?(?=선고|자 )/y
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
  const m = matchAt(SPACED, text, at) ?? matchAt(POINTS, text, at) ?? matchAt(WORDS, text, at) ?? matchAt(ISO, text, at)
  if (m) {
    const iso = isoOf(m[1] as string, m[2] as string, m[3])
    return iso === undefined ? undefined : { is: 'date', start: at, end: at + m[0].trimEnd().length, iso }
  }
  const short = matchAt(SHORT, text, at)
  const iso = short && isoOf(`19${short[1]}`, short[2] as string, short[3])
  return short && iso ? { is: 'date', start: at, end: at + short[0].trimEnd().length, iso } : undefined
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
      ['대법원 ⟦71.5.24⟧ 선고', { iso: '1971-05-24' }],
    ],
    misses: ['2031. 13. 7.', '제2031. 4호', '2031가합1234', '1.2031'],
  },
]
