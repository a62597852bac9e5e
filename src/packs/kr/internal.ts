import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule } from '../../pack/rule.js'

/** `1의 가.항`, `3.나.1)항`, `제2항의 나.항`: at least two numbers, the first of them the outermost. */
const PLACE = new Pattern(
  /(?:제 ?)?(\d{1,2})(?:\.|항의|의)? ?(?:제 ?)?([가-하])(?:[.)])? ?(?:(\d{1,2})\))? ?(?:([가-하])\))? ?항(?!소|고|변|목|암)/y,
)
/** Behind these words the numbers are another paper's. */
const ELSEWHERE =
  /(?:판결(?:문)?|결정(?:문)?|판시|별지|별표|법|규정|령|규칙|약관|계약서?|정관|공소장|의견서|신청서|소장|이유(?: 중)?) ?(?:의 )?(?:제 ?)?$/
const EVIDENCE = new Pattern(
  /(갑|을|병|정)(가|나|다)? ?(?:제 ?)?(\d{1,3})(?:호증)?(?:의 ?\d{1,3})?(?:(?:, ?| ?내지 ?| ?및 ?)(?:제 ?)?\d{1,3}(?:호증)?(?:의 ?\d{1,3})?){0,60}호증(?:의 ?\d{1,3}(?:(?: ?내지 ?|, ?)\d{1,3}(?![\d.]|호증|,\d{3})){0,30})?/y,
)

/** References to the judgment's own numbers, and to the papers in the file. */
export const internalRules: readonly Rule[] = [
  {
    id: 'kr.citation.internal',
    version: 1,
    authority: 'Usage: a number of the judgment itself is cited as 위 1의 가.항',
    triggers: ['위 ', '아래 ', '앞의 ', '제'],
    read: ({ text, at, after, trigger }): FoundCitation | undefined => {
      const from = trigger === '제' ? at : after
      if (trigger === '제' && /[가-힣\d]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
      const m = PLACE.at(text, from)
      if (!m || (trigger === '제' && ELSEWHERE.test(text.slice(Math.max(0, at - 16), at)))) return undefined
      const path = [m[1], m[2], m[3], m[4]].filter(p => p !== undefined).join('.')
      return { is: 'citation', kind: 'internal', start: from, end: from + m[0].length, targets: [{ paragraph: path }] }
    },
    hits: [
      ['위 ⟦1의 가.항⟧ 기재', { targets: [{ paragraph: '1.가' }] }],
      ['아래 ⟦3.나.1)항⟧과', { targets: [{ paragraph: '3.나.1' }] }],
      ['⟦제1의 나항⟧은 가집행', { targets: [{ paragraph: '1.나' }] }],
    ],
    misses: ['민법 제1조 가.', '위 제1항', '제1심판결 제2의 가.항', '위 1. 항소'],
  },
  {
    id: 'kr.citation.record',
    version: 1,
    authority: '민사소송규칙 제107조: exhibits of the claimant are 갑 제○호증, of the defendant 을 제○호증',
    triggers: ['갑', '을', '병'],
    read: ({ text, at }): FoundCitation | undefined => {
      if (/[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
      const m = EVIDENCE.at(text, at)
      if (!m) return undefined
      const file = `${m[1]}${m[2] ?? ''} 제${m[3]}호증`
      return {
        is: 'citation',
        kind: 'record',
        form: 'narrative',
        start: at,
        end: at + m[0].length,
        targets: [{ file }],
      }
    },
    hits: [
      ['⟦갑 제1, 3, 7호증⟧의', { targets: [{ file: '갑 제1호증' }] }],
      '⟦을가 제10호증의 1 내지 3⟧의',
      '⟦을 제2호증⟧의 기재',
      '⟦을 제4호증의 1, 2⟧의 각 기재',
    ],
    misses: ['갑은 1호', '을 제2조', '값을 제3호증'],
  },
]
