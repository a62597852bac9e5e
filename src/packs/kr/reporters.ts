import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule } from '../../pack/rule.js'
import { REPORTERS } from './reporters.table.js'

const PLACE = new Pattern(
  / ?(?:제? ?(\d{1,4})호|(?:\d{4}|\d{2})\. ?\d{1,2}\. ?\d{1,2}\. ?(?:\(\d{1,4}\)|\[\d{1,4}\])|(\d{4})(상|중|하)?|(\d{1,3}(?:-\d{1,2}|\(\d{1,2}\))?(?:상|중|하|민|형|행|특|전)?)(?:집)?), ?(?:(민|형|행|특) ?)?(\d{1,5})(?!\d)/y,
)
const PIN = new Pattern(/, ?(\d{1,5}(?:[-~∼]\d{1,5})?)(?=[\]), .;\n]|$)/y)

/** Printed collections: `공2031상, 453`, `집39(1)민, 12`, `판례집 23-2하, 879, 884`. */
export const reporterRules: readonly Rule[] = [
  {
    id: 'kr.citation.reporter',
    version: 3,
    authority: 'Usage of 판례공보 and 헌법재판소판례집',
    triggers: Object.keys(REPORTERS),
    read: ({ text, at, after, trigger }): FoundCitation | undefined => {
      if (at > 0 && !/[\s[(,;]/.test(text[at - 1] as string)) return undefined
      const m = PLACE.at(text, after)
      if (!m) return undefined
      let end = after + m[0].length
      const pin = trigger === '판례집' || trigger === '헌집' ? PIN.at(text, end) : null
      if (pin) end += pin[0].length
      const ref = text
        .slice(after, after + m[0].length)
        .trim()
        .replace(/^제? ?(\d+)호/, '제$1호')
        .replace(/,(?=\S)/, ', ')
      return {
        is: 'citation',
        kind: 'reporter',
        start: at,
        end,
        targets: [{ reporter: trigger, ref, ...(pin ? { pin: pin[1] as string } : {}) }],
      }
    },
    hits: [
      ['[⟦공2031상, 453⟧]', { targets: [{ reporter: '공', ref: '2031상, 453' }] }],
      ['[⟦공2031.10.15.(212),1661⟧]', { targets: [{ reporter: '공', ref: '2031.10.15.(212), 1661' }] }],
      ['(⟦헌공 123호,45⟧)', { targets: [{ reporter: '헌공', ref: '제123호, 45' }] }],
      ['(⟦공739, 1641⟧)', { targets: [{ reporter: '공', ref: '739, 1641' }] }],
      ['[⟦공99.5.1.[81],718⟧]', { targets: [{ ref: '99.5.1.[81], 718' }] }],
      ['⟦공보 136, 145⟧', { targets: [{ reporter: '공보', ref: '136, 145' }] }],
      ['(⟦공1991, 57⟧)', { targets: [{ reporter: '공', ref: '1991, 57' }] }],
      ['(⟦집39(1)민, 12⟧)', { targets: [{ reporter: '집', ref: '39(1)민, 12' }] }],
      ['2029헌마293, ⟦판례집 23-2하, 879, 884⟧ 참조', { targets: [{ reporter: '판례집', pin: '884' }] }],
    ],
    misses: ['공2031년', '수집2031, 5', '집 3채, 2'],
  },
]
