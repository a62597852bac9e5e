import { tokensOf } from '../../analysis/tokens.js'
import type { Entry } from '../../store/store.js'
import { MONTHS, NO_NAMES, NUMBER_WORDS, OUTCOME_WORDS } from './facts.table.js'

/** What of a sentence can be checked against the passages it rests on. */
export const FACTS = ['quotation', 'docket', 'date', 'amount', 'article', 'number', 'outcome', 'name'] as const
/** Something checkable that a text says; `value` is the same however it is written. */
export interface Fact {
  readonly kind: (typeof FACTS)[number]
  readonly text: string
  readonly value: string
}

/** What a sentence says that none of the texts has, each once. `there` are the facts of these texts. */
export function lacking(
  sentence: string,
  texts: readonly string[],
  there: readonly Fact[],
): Pick<Fact, 'kind' | 'text'>[] {
  const known = new Set(there.map(f => `${f.kind} ${f.value}`))
  const words = new Set(texts.flatMap(t => tokensOf(t).map(w => w.form)))
  for (const { kind, value } of there) if (kind === 'name') for (const { form } of tokensOf(value)) words.add(form)
  const lacks = new Map<string, Pick<Fact, 'kind' | 'text'>>()
  for (const { kind, text, value } of factsIn(sentence)) {
    const found =
      kind === 'quotation'
        ? texts.some(t => plain(t).includes(value))
        : kind === 'name'
          ? tokensOf(text).every(w => words.has(w.form))
          : known.has(`${kind} ${value}`)
    if (!found) lacks.set(`${kind} ${text}`, { kind, text })
  }
  return [...lacks.values()]
}

/** The facts of a passage and of the decision it is of. */
export function factsOf(
  text: string,
  { entry, paragraph }: { readonly entry: Entry; readonly paragraph: string | null },
): Fact[] {
  const { court, date, caseNumbers, ecli, outcome } = entry.title
  const told = [court?.name, court?.chamber, court?.seat, ...caseNumbers, ecli, paragraph].filter(
    s => typeof s === 'string',
  )
  const own = factsIn(text)
  return [
    ...own,
    // A date names its numbers too, and an article or a docket that is cited is one of its numbers.
    ...own.flatMap(f =>
      f.kind === 'amount' ? [{ ...f, kind: 'number' as const, value: f.value.split(' ')[0]! }] : [],
    ),
    ...told.flatMap(t => [...factsIn(t), { kind: 'name' as const, text: t, value: t }]),
    ...caseNumbers.map(n => ({ kind: 'docket' as const, text: n, value: compact(n) })),
    ...(date ? [{ kind: 'date' as const, text: date, value: date }] : []),
    ...outcome.map(o => ({ kind: 'outcome' as const, text: o, value: o })),
    ...(paragraph ? [{ kind: 'number' as const, text: paragraph, value: paragraph }] : []),
  ]
}

/** What stands in a text that can be checked; what is part of one fact is not told again as another. */
export function factsIn(text: string): Fact[] {
  const found: Fact[] = []
  let rest = text
  const take = (kind: Fact['kind'], pattern: RegExp, value: (m: RegExpMatchArray) => string | null) => {
    rest = rest.replace(pattern, (...match) => {
      const one = match as unknown as RegExpMatchArray
      const read = value(one)
      if (read === null) return one[0]
      found.push({ kind, text: one[0].trim(), value: read })
      return ' '.repeat(one[0].length)
    })
  }
  for (const m of text.matchAll(QUOTED)) {
    const inside = m.slice(1).find(s => s !== undefined) ?? ''
    if (plain(inside).length >= 3) found.push({ kind: 'quotation', text: m[0], value: plain(inside) })
  }
  take('docket', DOCKET, m => compact(m[0]))
  take('date', KOREAN_DATE, m => iso(m[1]!, m[2]!, m[3]!))
  take('date', NAMED_DATE, m => iso(m[3]!, monthOf(m[2]!), m[1]!))
  take('date', ENGLISH_DATE, m => iso(m[3]!, monthOf(m[1]!), m[2]!))
  take('date', NUMBER_DATE, m => iso(m[3]!, m[2]!, m[1]!))
  take('date', /\b(\d{4})-(\d\d)-(\d\d)\b/g, m => m[0])
  take('amount', AMOUNT, m => `${numeral(m[2]!)} ${currencyOf(m[1]!)}`)
  take('amount', AMOUNT_AFTER, m => `${numeral(m[1]!)} ${currencyOf(m[2]!)}`)
  take('article', ARTICLE, m => articleOf(m[1]!))
  take('article', KOREAN_ARTICLE, m => articleOf(m[1]! + (m[2] ?? '')))
  take('number', /\d+(?:[.,:/]\d+)*/g, m => numeral(m[0]))
  for (const { form, at } of tokensOf(text)) {
    const n = Object.hasOwn(NUMBER_WORDS, form) ? NUMBER_WORDS[form] : undefined
    if (n !== undefined) found.push({ kind: 'number', text: text.slice(...at), value: String(n) })
  }
  return [...found, ...outcomesIn(text), ...namesIn(rest)]
}

const QUOTED =
  /"([^"]{1,2000})"|“([^”“]{1,2000})”|„([^“”„]{1,2000})[“”]|«([^»]{1,2000})»|「([^」]{1,2000})」|‘([^’‘]{3,2000})’(?!\p{L})/gu
const DOCKET =
  /\bECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]*[A-Z0-9]|\b[CT]-\d{1,4}\/\d\d\b|\b\d{4}[가-힣]{1,3}\d{1,8}|(?:\b[IVX]{1,5} |\b\d{1,4} )?\b[A-Z][A-Za-z]{0,3} \d{1,6}\/\d{2,4}[a-z]?\b|\b\d{2,3}\.\d{3}\.\d{3}\/\d\d\b|\b\d{2}\/\d{4,6}\b|\bC\/\d\d\/\d{4,7}\b/g
const KOREAN_DATE = /\b(\d{4})(?:년|\.)\s?(\d{1,2})(?:월|\.)\s?(\d{1,2})(?:일|\.)?/g
const NAMED_DATE = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})\b/gu
const ENGLISH_DATE = /\b(\p{L}{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})\b/gu
const NUMBER_DATE = /\b(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})\b/g
const AMOUNT = /(€|EUR|\$|USD|£|GBP|₩|KRW|ATS|DM|NLG|CHF)\s?(\d[\d.,' ]*\d|\d)/g
const AMOUNT_AFTER =
  /(\d[\d.,' ]*\d|\d)(?:,--|,-)?\s?(€|EUR|euros?\b|Euro\b|USD|dollars?\b|GBP|pounds?\b|원|won\b|KRW|Schilling|ATS|DM|CHF)/g
const ARTICLE =
  /(?:§§?|\b(?:[Aa]rt(?:icle|ikel|ikelen|icles)?|[Ss]ections?|[Rr]ules?)\b\.?)\s*(\d+[a-z]?(?:[:.]\d+[a-z]?)*)/g
const KOREAN_ARTICLE = /제(\d+)조(의\d+)?/g

function iso(year: string, month: string | null, day: string): string | null {
  const [m, d] = [Number(month ?? 0), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
    ? `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
    : null
}

function monthOf(name: string): string | null {
  const form = tokensOf(name)[0]?.form ?? ''
  const month = MONTHS.find(([start]) => form.startsWith(start))?.[1]
  return month === undefined ? null : String(month)
}

/** `1.234,50`, `1,234.50` and `1 234.5` are the same. */
function numeral(written: string): string {
  const tight = written.replace(/[ ']/g, '')
  const cents = /[.,](\d{1,2})$/.exec(tight)
  const whole = (cents ? tight.slice(0, cents.index) : tight).replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  const part = cents?.[1]?.replace(/0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (part ? `.${part}` : '')
}

function currencyOf(sign: string): string {
  const known = {
    '€': 'eur',
    euro: 'eur',
    euros: 'eur',
    $: 'usd',
    dollar: 'usd',
    dollars: 'usd',
    '£': 'gbp',
    pound: 'gbp',
  }
  const more = { pounds: 'gbp', '₩': 'krw', 원: 'krw', won: 'krw', schilling: 'ats' }
  const small = sign.toLowerCase()
  return { ...known, ...more }[small] ?? small
}

function articleOf(number: string): string {
  return number.toLowerCase().replace(/[:.]/g, ':')
}

/** The words alone, however lines were broken. */
function plain(text: string): string {
  return text
    .replace(/[-\u00ad\u2010]\s*\n\s*/g, '')
    .replace(/[\s\u00ad]+/g, ' ')
    .trim()
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[\s./:-]/g, '')
}

function outcomesIn(text: string): Fact[] {
  const folded = ` ${tokensOf(text)
    .map(t => t.form)
    .join(' ')}`
  return OUTCOME_WORDS.flatMap(([dispositions, words]) => {
    const word = words.find(w => (/[가-힣]/.test(w) ? text.includes(w) : folded.includes(` ${w}`)))
    return word === undefined ? [] : dispositions.map(value => ({ kind: 'outcome' as const, text: word, value }))
  })
}

/**
 * Names: words with capitals inside a sentence, where small letters are usual; where nouns have capitals too (German) only what is
 * all capitals, or stands behind a title.
 */
function namesIn(text: string): Fact[] {
  const german =
    /(?:^|\s)(?:der|die|das|den|dem|und|nicht|ein|eine|ist|wird)(?=\s)/i.test(text) &&
    !/\b(?:the|het|een)\b/i.test(text)
  const pattern = german
    ? /\b\p{Lu}[\p{Lu}\d]+\b|(?<=\b(?:Herrn?|Frau|Dr\.|Prof\.|Firma|Richterin|Richter)\s)\p{Lu}[\p{L}-]+/gu
    : /(?<=[\p{Ll}\p{N},;:)]\s+)\p{Lu}[\p{L}\p{N}'’-]*|\b\p{Lu}{2,}\b/gu
  return [...text.matchAll(pattern)]
    .map(m => m[0])
    .filter(name => name.length > 1 && !NO_NAMES.has(name.toLowerCase()))
    .map(name => ({ kind: 'name' as const, text: name, value: name }))
}
