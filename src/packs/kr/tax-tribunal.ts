import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule } from '../../pack/rule.js'
import { dateAt } from './dates.js'

const TRIBUNALS: Readonly<Record<string, string>> = { 조심: '조세심판원', 국심: '국세심판원' }
/** Year, office whose assessment is contested (서울청 서, 중부청 중, 지방세 지 …) and serial. */
const NUMBER = new Pattern(
  /[ -]?((?:19|20)\d{2})[ -]?(서|중|부|대|광|전|구|경|인|관|소|제|강|지)[ -]?(\d{1,5})(?:호|(?![\d가-힣]))/y,
)
/** Further numbers of one decision: `, 1235(병합)`. */
const MORE = new Pattern(/(?:, ?(\d{1,5})(?! ?[.년월일\d]))?(?: ?\(병합\))?(?: ?(?:결정|심판결정))?/y)
const BEFORE = /(?:(?:조세|국세)심판원 ?)?(?:(\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?) ?(?:자|선고)?,? ?)?$/
const AFTER = new Pattern(/(?:,? ?\(?)(?=\d{4}\. ?\d{1,2}\. ?\d{1,2}\.)/y)

function read(text: string, at: number, after: number, trigger: string): FoundCitation | undefined {
  if (/[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const m = NUMBER.at(text, after)
  if (!m) return undefined
  const lead = BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const start = at - lead.length
  const digits = /\d{4}\./.exec(lead)
  let date = digits ? dateAt(text, start + digits.index) : undefined
  let end = after + m[0].length
  const more = MORE.at(text, end)
  end += more?.[0].length ?? 0
  const gap = date ? null : AFTER.at(text, end)
  if (gap) {
    date = dateAt(text, end + gap[0].length)
    if (date) end = date.end + (gap[0].includes('(') && text[date.end] === ')' ? 1 : 0)
  }
  const [court, printed] = [TRIBUNALS[trigger] as string, date?.iso]
  const serials = [m[3] as string, ...(more?.[1] ? [more[1]] : [])]
  const targets = serials.map(serial => ({
    court,
    ...(printed ? { date: printed } : {}),
    docket: `${trigger}${m[1]}${m[2]}${serial}`,
  }))
  return { is: 'citation', kind: 'case', start, end, targets }
}

/** Decisions of the tax tribunal (조심) and of its predecessor until 2008 (국심); the date stands before or behind the number. */
export const taxTribunalRules: readonly Rule[] = [
  {
    id: 'kr.citation.tax-tribunal',
    version: 1,
    authority: '조세심판원 사무처리규정: 사건번호 of 조심, year, office and serial',
    triggers: Object.keys(TRIBUNALS),
    read: ({ text, at, after, trigger }) => read(text, at, after, trigger),
    hits: [
      [
        '⟦조심 2031서1234, 2031. 10. 7.⟧ 같은 뜻',
        { targets: [{ court: '조세심판원', date: '2031-10-07', docket: '조심2031서1234' }] },
      ],
      ['(⟦조심2031중2345(2031.3.4.)⟧)', { targets: [{ date: '2031-03-04', docket: '조심2031중2345' }] }],
      ['⟦조세심판원 2031. 3. 4.자 조심 2030지1234 결정⟧', { targets: [{ date: '2031-03-04' }] }],
      ['⟦국심 2005서1234⟧ 참조', { targets: [{ court: '국세심판원', docket: '국심2005서1234' }] }],
      ['⟦조심-2031-부-77⟧', { targets: [{ docket: '조심2031부77' }] }],
      ['⟦조심 2031서1234, 1235(병합)⟧', { targets: [{ docket: '조심2031서1234' }, { docket: '조심2031서1235' }] }],
    ],
    misses: ['조심하여 2031', '조심 2031년', '노심초사 조심 2031가1', '원고가 국심 결정에'],
  },
]
