import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { shortCode, titleIn } from './act-before.js'
import { laws, ruleCodes } from './laws.table.js'

const NUMBER = '\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3}[A-Z]?)?(?:\\([0-9A-Za-z]{1,4}\\)){0,5}'
/** Provisions as they are listed behind `section`: `3, 4(1) and 5A`. */
export const LIST = new RegExp(`\\.? ?(${NUMBER}(?:(?:, | and | to | or |-|–)(?:s\\.? ?)?${NUMBER}){0,8})`, 'y')
/** `of the Human Rights Act 1998`, ` Human Rights Act 1998`, ` of the 1998 Act`, ` HRA`. */
const TITLED = new Pattern(
  /(?: of| to| in)?(?: the)? ((?:[A-Z][A-Za-z’'-]{1,24}|of|and|the|in|for|to|on|with|\([A-Z][A-Za-z0-9 ,’'-]{2,60}\))(?:,? (?:[A-Z][A-Za-z’'-]{1,24}|of|and|the|in|for|to|on|with|\([A-Z][A-Za-z0-9 ,’'-]{2,60}\))){0,14} (?:Act|Order|Regulations|Rules|Measure))(?: \([A-Z][A-Za-z ]{2,30}\))? (\d{4})/y,
)
const SHORT = new Pattern(
  new RegExp(`(?: of)?(?: the)? (${laws.map(l => l.short).join('|')})(?: (\\d{4}))?(?![A-Za-z])`, 'y'),
)
/** `of that Act`, `of the Act`: the act named last, which `settle` knows. */
export const POINTING = new Pattern(
  / (?:of|to) (?:that|the same|the said|the) (?:Act|Order|Regulations|Rules|Measure)(?![a-z]| \d)/y,
)
const YEAR_ACT = new Pattern(/(?: of| to)? the (\d{4}) (Act|Order|Regulations|Rules)(?![a-z])/y)

/** What may stand between a provision and the title of its act; other words belong to another law. */
const PART = /^(?:(?:Part|Chapter|Schedule|Title) [A-Z]+ (?:of|to) )?(?:the )?$/
/** What makes a title that of an order under the act: `X Act 2000 (Y) Order 2001`. */
export const ORDER = new Pattern(/(?: \([A-Z][A-Za-z0-9 ,’'-]{2,60}\)){1,3} (?:Order|Regulations|Rules) \d{4}/y)

/** A law named behind a provision. */
export interface Named {
  readonly end: number
  readonly code: string
}

/** The law named behind a provision. */
export function lawAt(text: string, at: number): Named | undefined {
  const titled = TITLED.at(text, at)
  const title = titled && titleIn(titled[1] as string)
  if (titled && title && PART.test((titled[1] as string).slice(0, -title.length))) {
    const code = `${title} ${titled[2]}`
    const end = at + titled[0].length
    const order = ORDER.at(text, end)?.[0] ?? ''
    return { end: end + order.length, code: order ? code + order : (ruleCodes[code] ?? code) }
  }
  const short = SHORT.at(text, at)
  const code = short && shortCode(short[1] as string, short[2])
  if (short && code) return { end: at + short[0].length, code }
  const year = YEAR_ACT.at(text, at)
  return year ? { end: at + year[0].length, code: `the ${year[1]} ${year[2]}` } : undefined
}

/** The provisions of a list as targets: `12(3)(a)` is section 12, paragraph 3, letter a. */
export function targetsOf(list: string, code: string | undefined): Target[] {
  return (list.match(new RegExp(NUMBER, 'g')) ?? []).map(printed => {
    const [, section = printed, rest = ''] = /^([\d.]+[A-Z]{0,3})(.*)$/.exec(printed) ?? []
    const steps = [...rest.matchAll(/\(([0-9A-Za-z]{1,4})\)/g)].map(m => m[1] as string)
    const paragraph = steps[0] !== undefined && /\d/.test(steps[0]) ? steps.shift() : undefined
    const letter = steps.shift()
    const number = letter && /^[ivx]+$/.test(steps[0] ?? '') ? steps[0] : undefined
    return {
      ...(code ? { code } : {}),
      section,
      ...(paragraph ? { paragraph } : {}),
      ...(letter ? { letter } : {}),
      ...(number ? { number } : {}),
    }
  })
}
