import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type FoundAmount, type Rule } from '../../pack/rule.js'
import { shift } from '../_shared/amounts.js'

const NUMBER = new Pattern(/\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?/y)
/** A point where a comma groups thousands: `1.000,000`. */
const SLIP = new Pattern(/\d{1,3}(?:[.,]\d{3}){2,5}(?![\d.,])/y)
/** Within a step of ten thousand, and the steps themselves. */
const SMALL = new Pattern(/ ?(천|백|십)(?= ?(?:원|달러|유로|엔|위안|[조억만]|\d|미|상당))/y)
const STEP = new Pattern(/ ?(조|억|만)(?= ?(?:원|달러|유로|엔|위안|\d|미|상당))/y)
const POWERS: Readonly<Record<string, number>> = { 조: 12, 억: 8, 만: 4, 천: 3, 백: 2, 십: 1 }
const UNIT = new Pattern(/ ?(원|미국 ?달러|미 ?달러|달러|유로|엔|위안)/y)
const UNITS: Readonly<Record<string, string>> = { 원: 'KRW', 달러: 'USD', 유로: 'EUR', 엔: 'JPY', 위안: 'CNY' }
/** 원 that begins another word: 원고, 원심, 원칙, 원인 behind a small number. */
const OTHER_WORD = /[고심칙본장래료판리형]/
const BEFORE: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD: 'USD',
  EUR: 'EUR',
  '€': 'EUR',
  '₩': 'KRW',
  '￦': 'KRW',
  KRW: 'KRW',
  JPY: 'JPY',
  '￥': 'JPY',
  $: 'USD',
}

/** Adds decimal strings without floating point. */
function plus(a: string, b: string): string {
  const [aw = '0', af = ''] = a.split('.')
  const [bw = '0', bf = ''] = b.split('.')
  const places = Math.max(af.length, bf.length)
  const sum = (BigInt(aw + af.padEnd(places, '0')) + BigInt(bw + bf.padEnd(places, '0'))).toString()
  return places === 0
    ? sum
    : `${sum.padStart(places + 1, '0').slice(0, -places)}.${sum.padStart(places + 1, '0').slice(-places)}`
}

interface Sum {
  readonly end: number
  readonly value: string
  readonly big: boolean
  readonly malformed?: string
}

/** `1억 2,500만`, `3천만`, `35,817,219`: numbers with magnitudes, largest first, up to the unit. */
function sumAt(text: string, at: number): Sum | undefined {
  let end = at
  let value = '0'
  let section = '0'
  let big = false
  for (let k = 0; k < 8; k++) {
    const space = k > 0 && text[end] === ' ' ? 1 : 0
    const slip = k === 0 ? SLIP.at(text, end) : null
    if (slip && /\.\d{3},/.test(slip[0]))
      return {
        end: end + slip[0].length,
        value: slip[0].replace(/[.,]/g, ''),
        big: true,
        malformed: 'a point stands where a comma groups thousands',
      }
    const n = NUMBER.at(text, end + space)
    if (!n && k === 0) return undefined
    if (!n) break
    let after = end + space + n[0].length
    const small = SMALL.at(text, after)
    after += small?.[0].length ?? 0
    section = plus(section, shift(n[0].replace(/,/g, ''), small ? (POWERS[small[1] as string] as number) : 0))
    const step = STEP.at(text, after)
    after += step?.[0].length ?? 0
    if (step) {
      value = plus(value, shift(section, POWERS[step[1] as string] as number))
      section = '0'
    }
    big ||= small !== null || step !== null || n[0].length > 3
    end = after
    if (!small && !step) break
  }
  return { end, value: plus(value, section), big }
}

function read(text: string, at: number): FoundAmount | undefined {
  const sum = sumAt(text, at)
  const unit = sum && UNIT.at(text, sum.end)
  if (!sum || !unit) return undefined
  const end = sum.end + unit[0].length
  const word = unit[1] as string
  const next = text[end] ?? ''
  if (word === '원' && (OTHER_WORD.test(next) || (!sum.big && /[인금상]/.test(next)))) return undefined
  const currency = UNITS[word.replace(/^미국? ?/, '')] as string
  return {
    is: 'amount',
    start: at,
    end,
    value: plain(sum.value),
    currency,
    ...(sum.malformed ? { malformed: sum.malformed } : {}),
  }
}

const plain = (value: string) => value.replace(/^0+(?=\d)/, '')

const DIGITS = '영일이삼사오육칠팔구'
const WORDS = new Pattern(/금 ?([일이삼사오육칠팔구십백천만억조]{2,20}) ?원(?![가-힣]{0,3}(?:고|피))/y)

/** `금 오백만 원`: the value of an amount in words; `undefined` where the words make no number. */
function spelled(words: string): string | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const c of words) {
    const small = c === '천' ? 1000 : c === '백' ? 100 : c === '십' ? 10 : 0
    const step = c === '조' ? 1e12 : c === '억' ? 1e8 : c === '만' ? 1e4 : 0
    if (small > 0) {
      section += (digit ?? 1) * small
      digit = undefined
    } else if (step > 0) {
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * step
      section = 0
      digit = undefined
    } else if (digit !== undefined) return undefined
    else digit = DIGITS.indexOf(c)
  }
  const value = total + section + (digit ?? 0)
  return value > 0 && Number.isSafeInteger(value) ? String(value) : undefined
}

/** Amounts in won and in the foreign units Korean texts name; 만, 억 and 조 count in steps of ten thousand. */
export const amountRules: readonly Rule[] = [
  {
    id: 'kr.amount',
    version: 1,
    authority: 'Usage of Korean courts: digits grouped by commas, 만, 억, 조, and the unit after the number',
    triggers: [DIGIT, ...Object.keys(BEFORE)],
    read: ({ text, at, after, trigger }) => {
      if (trigger !== DIGIT) {
        const from = text[after] === ' ' ? after + 1 : after
        const sum = sumAt(text, from)
        return (
          sum && { is: 'amount', start: at, end: sum.end, value: plain(sum.value), currency: BEFORE[trigger] as string }
        )
      }
      return /[\d.,/$€₩￦￥-]$/.test(text.slice(Math.max(0, at - 1), at)) ? undefined : read(text, at)
    },
    hits: [
      ['합계 ⟦4,512,300원⟧을', { value: '4512300', currency: 'KRW' }],
      ['금 ⟦1억 2,500만 원⟧', { value: '125000000' }],
      ['⟦3천만 원⟧', { value: '30000000' }],
      ['⟦3,000만원⟧', { value: '30000000' }],
      ['약 ⟦900억 원⟧ 상당', { value: '90000000000' }],
      ['⟦7억 5천 6백만 원⟧', { value: '756000000' }],
      ['⟦1천200만 원⟧과', { value: '12000000' }],
      ['⟦250백만 원⟧', { value: '250000000' }],
      ['⟦1조 2,000억 원⟧', { value: '1200000000000' }],
      ['⟦90,637.53원⟧', { value: '90637.53' }],
      ['⟦36,147,100원⟧임을', { value: '36147100' }],
      ['⟦US$ 12,000⟧', { value: '12000', currency: 'USD' }],
      ['미화 ⟦10,000달러⟧', { value: '10000', currency: 'USD' }],
      ['⟦100만 달러⟧', { value: '1000000', currency: 'USD' }],
      ['보수는 ⟦1.000,000원⟧으로', { value: '1000000', malformed: 'a point stands where a comma groups thousands' }],
    ],
    misses: ['제2원고', '3원심판결', '1만 명', '2023. 9. 1. 원고', '연 12%의', '10억분의 1'],
  },
  {
    id: 'kr.amount.words',
    version: 1,
    authority: 'Usage of Korean deeds and orders: the amount in words behind 금',
    triggers: ['금 ', '금'],
    read: ({ text, at }) => {
      if (/[가-힣]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
      const m = WORDS.at(text, at)
      const value = m && spelled(m[1] as string)
      const start = at + (text[at + 1] === ' ' ? 2 : 1)
      return m && value ? { is: 'amount', start, end: at + m[0].length, value, currency: 'KRW' } : undefined
    },
    hits: [
      ['금 ⟦오백만 원⟧을', { value: '5000000' }],
      ['금⟦일억이천오백만원⟧정', { value: '125000000' }],
    ],
    misses: ['현금 오백만 원', '금일 원고', '금 이원고'],
  },
]
