import type { PlaceholderKind } from '../../model/vocabulary.js'
import { Pattern } from '../../pack/pattern.js'
import type { FoundPlaceholder, Rule } from '../../pack/rule.js'

const LEFT_OUT = new Pattern(/\(([^()\n]{0,20}?) ?(\d{1,3} ?)?생략\)/y)
const KINDS: readonly (readonly [RegExp, PlaceholderKind])[] = [
  [/주소|지번|소재|번지|동호수|등기/, 'address'],
  [/상호|회사|법인|업체|명칭|단체|은행|병원|학교/, 'company'],
  [/번호|계좌|특허|등록|사건/, 'register-number'],
  [/성명|이름|인명|생년월일/, 'person'],
  [/장소|지명|지역|도로/, 'place'],
]
const THIRD = new Pattern(
  /(?:소외|공소외|신청외|소송외|청구외)(?:인| ?회사| ?은행| ?조합)?(?: ?\d{1,3}(?![\d.,년월일원]))?/y,
)
const NUMBERED = new Pattern(
  /(?:원고|피고인|피고|피신청인|신청인|청구인|피해자|증인|채권자|채무자|참가인|피청구인|상대방|고소인|의사) ?\d{1,3}(?![\d.,년월일원차심조항호회명개%)]| ?%)/y,
)
const MARKS = new Pattern(/[○△□◇☆▽◎●▲■◆★ㅇ]{2,12}/y)
const ROLE = new Pattern(
  /(?:재항고인|피신청인|신청인|피고인|원고|피고|청구인|피청구인|채권자|채무자)(?=\(반소(?:원고|피고)\)|[ (]|\n|$)/y,
)

/** Names and places masked by the courts (판결서 등의 열람 및 복사를 위한 비실명 처리 기준, 재일 2014-2). */
export const nameRules: readonly Rule[] = [
  {
    id: 'kr.placeholder.left-out',
    version: 1,
    authority: '비실명 처리 기준 (재일 2014-2): (주소 생략)',
    triggers: ['('],
    read: ({ text, at }): FoundPlaceholder | undefined => {
      const m = LEFT_OUT.at(text, at)
      const kind = m && KINDS.find(([p]) => p.test(m[1] as string))?.[1]
      return m && kind ? { is: 'placeholder', kind, start: at, end: at + m[0].length } : undefined
    },
    hits: [
      ['달빛시 ⟦(주소 생략)⟧ 지상', { kind: 'address' }],
      ['⟦(상호 2 생략)⟧', { kind: 'company' }],
      ['⟦(차량번호 생략)⟧', { kind: 'register-number' }],
    ],
    misses: ['(이하 생략)', '(주소)', '생략'],
  },
  {
    id: 'kr.placeholder.third',
    version: 1,
    authority: '비실명 처리 기준: persons outside the case are 소외, in criminal cases 공소외, with a number',
    triggers: ['소외', '공소외', '신청외', '소송외', '청구외'],
    read: ({ text, at }): FoundPlaceholder | undefined => {
      if (/[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
      const m = THIRD.at(text, at)
      if (!m || !/\d$|인$|회사$|은행$|조합$/.test(m[0])) return undefined
      return {
        is: 'placeholder',
        kind: /회사|은행|조합/.test(m[0]) ? 'company' : 'person',
        start: at,
        end: at + m[0].length,
        key: m[0].replace(/ /g, ''),
      }
    },
    hits: ['⟦소외 1⟧은', '⟦공소외 12⟧ 교수', ['⟦소외 회사⟧의', { kind: 'company' }], '⟦소외인⟧에게'],
    misses: ['최소외 1', '소외된 사람'],
  },
  {
    id: 'kr.placeholder.numbered',
    version: 1,
    authority: '비실명 처리 기준: several parties of one role are numbered',
    triggers: [
      '원고',
      '피고',
      '신청인',
      '피신청인',
      '청구인',
      '피해자',
      '증인',
      '채권자',
      '채무자',
      '참가인',
      '피청구인',
      '고소인',
    ],
    read: ({ text, at }): FoundPlaceholder | undefined => {
      if (/[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
      const m = NUMBERED.at(text, at)
      if (!m) return undefined
      return {
        is: 'placeholder',
        kind: /증인|피해자|고소인|의사/.test(m[0]) ? 'person' : 'party',
        start: at,
        end: at + m[0].length,
        key: m[0].replace(/ /g, ''),
      }
    },
    hits: ['⟦원고 1⟧은', '⟦피고인 2⟧를', ['⟦피해자 3⟧', { kind: 'person' }]],
    misses: ['원고 1차 변론', '피고 2031. 4. 1.', '원고는', '피고 2명'],
  },
  {
    id: 'kr.placeholder.marks',
    version: 1,
    authority: '비실명 처리 기준: signs in place of a name',
    triggers: ['○○', '△△', '□□', '◇◇', '☆☆', '▽▽', '◎◎', '●●', '▲▲', '■■', '◆◆', '★★', 'ㅇㅇ'],
    read: ({ text, at }): FoundPlaceholder | undefined => {
      const m = MARKS.at(text, at)
      if (!m) return undefined
      const end = at + m[0].length
      const company =
        /^ ?(?:주식회사|회사|은행|조합|병원|호텔|대학교|건설|산업|아파트)/.test(text.slice(end, end + 6)) ||
        /주식회사 ?$/.test(text.slice(Math.max(0, at - 5), at))
      return { is: 'placeholder', kind: company ? 'company' : 'person', start: at, end }
    },
    hits: ['⟦○○○⟧은', ['주식회사 ⟦△△⟧', { kind: 'company' }]],
    misses: ['○ 원고는', '■ 개요'],
  },
  {
    id: 'kr.placeholder.role',
    version: 1,
    authority: '비실명 처리 기준: in the head of a published decision the role stands in place of the name',
    triggers: ['재항고인', '신청인', '피신청인', '피고인', '원고', '피고', '청구인', '피청구인', '채권자', '채무자'],
    read: ({ text, at }): FoundPlaceholder | undefined => {
      if (!/】\s{0,6}$/.test(text.slice(Math.max(0, at - 8), at))) return undefined
      const m = ROLE.at(text, at)
      return m ? { is: 'placeholder', kind: 'party', start: at, end: at + m[0].length } : undefined
    },
    hits: ['【신청인, 재항고인】\n\n⟦신청인⟧ (소송대리인 변호사 한○)', '【피고인】 ⟦피고인⟧'],
    misses: ['신청인은', '【주문】 원고의 청구를', '【상고인】 피고인들'],
  },
]
