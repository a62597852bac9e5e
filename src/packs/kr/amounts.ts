import { DIGIT, type FoundAmount, matchAt, type Rule } from '../../pack/rule.js'
import { shift } from '../_shared/amounts.js'

const NUMBER = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?/y
/** A point where a comma groups thousands: `1.000,000`. */
const SLIP = /\d{1,3}(?:[.,]\d{3}){2,5}(?![\d.,])/y
const MAGNITUDE = / ?(조|억|천만|백만|십만|만|천|백)(?= ?(?:원|달러|유로|엔|위안|\d|미|상당))/y
const POWERS: Readonly<Record<string, number>> = { 조: 12, 억: 8, 천만: 7, 백만: 6, 십만: 5, 만: 4, 천: 3, 백: 2 }
const UNIT = / ?(원|미국 ?달러|미 ?달러|달러|유로|엔|위안)/y
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
  let big = false
  for (let k = 0; k < 5; k++) {
    const space = k > 0 && text[end] === ' ' ? 1 : 0
    const slip = k === 0 ? matchAt(SLIP, text, end) : null
    if (slip && /\.\d{3},/.test(slip[0]))
      return {
        end: end + slip[0].length,
        value: slip[0].replace(/[.,]/g, ''),
        big: true,
        malformed: 'a point stands where a comma groups thousands',
      }
    const n = matchAt(NUMBER, text, end + space)
    if (!n) return k === 0 ? undefined : { end, value, big }
    let after = end + space + n[0].length
    let part = n[0].replace(/,/g, '')
    let power = 0
    for (let m = matchAt(MAGNITUDE, text, after); m && power < 16; m = matchAt(MAGNITUDE, text, after)) {
      power += POWERS[m[1] as string] as number
      after += m[0].length
    }
    part = shift(part, power)
    value = plus(value, part)
    big ||= power > 0 || n[0].length > 3
    end = after
    if (power === 0) return { end, value, big }
  }
  return { end, value, big }
}

function read(text: string, at: number): FoundAmount | undefined {
  const sum = sumAt(text, at)
  const unit = sum && matchAt(UNIT, text, sum.end)
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
]
