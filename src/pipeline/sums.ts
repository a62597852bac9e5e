import Big from 'big.js'
import type { Annotated } from '../pack/document.js'
import type { FoundAmount } from '../pack/rule.js'

/** A calculation the text contains; indices into the document's amounts. */
export interface SumFound {
  readonly terms: readonly number[]
  readonly total: number
  readonly relation: string
  readonly holds: boolean
}

/** Amounts further apart than this do not belong to one calculation. */
const WINDOW = 1200
const MOST_TERMS = 8
/** The terms of one list or sentence stand no further apart. */
const NEAR = 100

/**
 * Finds the sums in a text: runs of amounts that add up to a later one, products with a factor printed before the amount
 * (`2 punten × € 614,00`), sums written out in brackets, and amounts stated in euro and in a former currency. What a text
 * writes out or declares to be a total (`words`) and does not add up is reported with `holds: false`; anything else that
 * does not add up is no sum.
 */
export function sumsOf(document: Annotated, rates: Readonly<Record<string, string>>, totals: RegExp): SumFound[] {
  const amounts = document.amounts
  const out: SumFound[] = [...products(document), ...conversions(document, rates), ...equations(document)]
  const written = new Set(out.filter(s => s.relation.includes(' + ')).map(s => s.total))
  const spent = new Set(out.filter(s => s.relation.includes('×')).flatMap(s => s.terms))
  const usable = amounts.map((_, i) => i).filter(i => !spent.has(i))
  let from = 0
  for (let t = 0; t < usable.length; t++) {
    const total = usable[t] as number
    const end = amounts[total] as FoundAmount
    if (written.has(total)) continue
    while (from < t && end.start - (amounts[usable[from] as number] as FoundAmount).start > WINDOW) from++
    const named = isTotal(document, end, totals)
    const before = usable.slice(Math.max(from, t - MOST_TERMS), t)
    const open = before.filter(i => !bracketed(document, amounts[i] as FoundAmount))
    // What stands in brackets is mostly the price of one piece: `€ 300,00 (3 uur, € 100,00 per uur)`.
    const found =
      additions(amounts, before, total) ??
      (open.length < before.length ? additions(amounts, open, total) : undefined) ??
      (named ? mismatch(document, before, total) : undefined)
    if (found) out.push(found)
  }
  return out.sort((a, b) => a.total - b.total)
}

/** What a text calls a total and is none: the amounts of the same list or sentence do not add up to it. */
function mismatch(document: Annotated, before: readonly number[], total: number): SumFound | undefined {
  const { amounts, text } = document
  const terms: number[] = []
  let next = amounts[total] as FoundAmount
  for (let k = before.length - 1; k >= 0; k--) {
    const term = amounts[before[k] as number] as FoundAmount
    const gap = text.slice(term.end, next.start)
    if (term.currency !== next.currency || gap.length > NEAR || /[.!?][ \n]+\p{Lu}\p{Ll}/u.test(gap)) break
    if (bracketed(document, term)) return undefined
    terms.unshift(before[k] as number)
    next = term
  }
  return terms.length >= 2 ? record(amounts, terms, total, false) : undefined
}

/** Whether a bracket is open where an amount stands. */
function bracketed(document: Annotated, amount: FoundAmount): boolean {
  const before = document.text.slice(Math.max(0, amount.start - 300), amount.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

function isTotal(document: Annotated, amount: FoundAmount, totals: RegExp): boolean {
  // A total with a colon behind it announces the list that follows.
  if (/^\s?:/.test(document.text.slice(amount.end, amount.end + 2))) return false
  return totals.test(document.text.slice(Math.max(0, amount.start - 40), amount.start))
}

/** The last two or more amounts before the total that add up to it. */
function additions(amounts: readonly FoundAmount[], before: readonly number[], total: number): SumFound | undefined {
  const want = amounts[total] as FoundAmount
  let sum = Big(0)
  const terms: number[] = []
  for (let k = before.length - 1; k >= 0; k--) {
    const i = before[k] as number
    const term = amounts[i] as FoundAmount
    if (term.currency !== want.currency || term.value === want.value) break
    sum = sum.plus(term.value)
    terms.unshift(i)
    if (terms.length >= 2 && sum.eq(want.value)) return record(amounts, terms, total, true)
    if (sum.gt(want.value)) break
  }
  return undefined
}

function record(amounts: readonly FoundAmount[], terms: readonly number[], total: number, holds: boolean): SumFound {
  const text = terms.map(i => (amounts[i] as FoundAmount).value).join(' + ')
  return { terms, total, relation: `${text} ${holds ? '=' : '≠'} ${(amounts[total] as FoundAmount).value}`, holds }
}

/** `55,000원(= 42,000원 + 13,000원)`: what the text itself writes out behind an amount. */
function equations(document: Annotated): SumFound[] {
  const { amounts, text } = document
  const out: SumFound[] = []
  amounts.forEach((total, t) => {
    const terms: number[] = []
    let at = total.end
    for (let i = t + 1; i < amounts.length && i <= t + MOST_TERMS; i++) {
      const term = amounts[i] as FoundAmount
      const sign = text.slice(at, term.start)
      if (term.currency !== total.currency || !(terms.length ? /^ ?[+＋] ?$/ : /^ ?\( ?= ?$/).test(sign)) break
      terms.push(i)
      at = term.end
    }
    if (terms.length < 2 || text[at] !== ')') return
    const sum = terms.reduce((s, i) => s.plus((amounts[i] as FoundAmount).value), Big(0))
    out.push(record(amounts, terms, t, sum.eq(total.value)))
  })
  return out
}

const FACTOR = /(\d{1,3}(?:[.,]\d{1,2})?) ?(?:[\p{L}.]{1,20} )?[×xX*] ?(?:[\p{L}.]{1,20} )?$/u

/** A second factor behind the amount: `12 Monate x 5,00 EUR x 3 Jahre`. */
const SECOND = /^ ?(?:[\p{L}.]{1,20} )?[×xX*] ?(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d)/u

/** `1.228,00 (2 punten × € 614,00)` or `2 × 614,00 = 1.228,00`. */
function products(document: Annotated): SumFound[] {
  const { amounts, text } = document
  const out: SumFound[] = []
  amounts.forEach((unit, i) => {
    const factor = FACTOR.exec(text.slice(Math.max(0, unit.start - 48), unit.start))?.[1]
    if (factor === undefined) return
    const second = SECOND.exec(text.slice(unit.end, unit.end + 48))?.[1]
    const factors = second === undefined ? factor : `${factor} × ${second}`
    const value = Big(factor.replace(',', '.'))
      .times(unit.value)
      .times(second?.replace(',', '.') ?? 1)
    for (const j of [i - 1, i + 1]) {
      const other = amounts[j]
      if (!other || other.currency !== unit.currency || Math.abs(other.start - unit.start) > 160) continue
      const said =
        j > i ? /=\s*\S{0,4}$/.test(text.slice(unit.end, other.start)) : /\(/.test(text.slice(other.end, unit.start))
      if (!value.eq(other.value) && !said) continue
      const holds = value.eq(other.value)
      out.push({
        terms: [i],
        total: j,
        relation: `${factors} × ${unit.value} ${holds ? '=' : '≠'} ${other.value}`,
        holds,
      })
      return
    }
  })
  return out
}

/** `EUR 28.574,83 (S 393.198,30)`: right to the cent in one of the two directions (Regulation (EC) No 1103/97). */
function conversions(document: Annotated, rates: Readonly<Record<string, string>>): SumFound[] {
  const { amounts, text } = document
  const out: SumFound[] = []
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [a, b] = [amounts[i] as FoundAmount, amounts[i + 1] as FoundAmount]
    const gap = text.slice(a.end, b.start)
    if (gap.length > 24 || !/^\s*[([=]|^\s*(?:entspricht|oder|bzw\.?)\s*$/.test(gap)) continue
    const [euro, old, e] = a.currency === 'EUR' ? [a, b, i] : [b, a, i + 1]
    const rate = rates[old.currency]
    if (euro.currency !== 'EUR' || rate === undefined) continue
    const holds =
      Big(old.value).div(rate).round(2).eq(Big(euro.value).round(2)) ||
      Big(euro.value).times(rate).round(2).eq(Big(old.value).round(2))
    const o = e === i ? i + 1 : i
    out.push({
      terms: [o],
      total: e,
      relation: `${old.value} ${old.currency} ÷ ${rate} ${holds ? '=' : '≠'} ${euro.value} EUR`,
      holds,
    })
  }
  return out
}
