import { Before } from '../../pack/pattern.js'
import { laws, ruleCodes } from './laws.table.js'

const WORD = "(?:[A-Z][A-Za-z\u2019'-]{1,24}|of|and|the|in|for|to|on|with|\\([A-Z][A-Za-z0-9 ,\u2019'-]{2,40}\\))"
const TITLE = new Before(
  new RegExp(`(?<!\\w)((?:${WORD},? ){1,14}(?:Act|Order|Regulations|Rules|Measure)) (\\d{4}),? $`),
  130,
)
const SHORT = new Before(new RegExp(`(?:^|[\\s(])(${laws.map(l => l.short).join('|')})(?: (\\d{4}))?,? $`), 20)
/** A title with its year at the end of a stretch. */
const ENDING = new Before(
  new RegExp(`(?<!\\w)((?:${WORD},? ){1,14}(?:Act|Order|Regulations|Rules|Measure)) (\\d{4})$`),
  130,
)
/** Words that begin a sentence or a clause and no title. */
const LEAD =
  /^(?:(?:of|and|the|in|for|to|on|with|In|The|See|Under|By|As|For|Although|Section|Since|While|If|When|Where|Both|Per|Also|Was|Is|That|This|Further|However|Thus|So|But|Before|After|From|Unlike|Act),? )+/
/** What stands before a title in the same words: `Part II of the`, `However the`; within titles `the` stands behind `of` or `against`. */
const AHEAD =
  /^.*(?:\b(?:Part|Chapter|Schedule|Title) [A-Z]+ (?:of|to) the |(?<!\b(?:[Oo]f|[Aa]gainst|Access to)) [Tt]he )/

/** The title of an act without the words that stand before it. */
export function titleIn(words: string): string {
  return words.replace(AHEAD, '').replace(LEAD, '')
}

/** The act whose title and year end at a place, and where its title begins; of an order, with the act before it: `X Act 2000 (Y) Order 2001`. */
export function actEnding(text: string, end: number): { readonly start: number; readonly code: string } | undefined {
  const m = ENDING.of(text, end)
  const title = m && titleIn(m[1] as string)
  if (!m || !title?.includes(' ')) return undefined
  const code = `${title} ${m[2]}`
  const start = end - code.length
  if (!title.startsWith('(')) return { start, code: ruleCodes[code] ?? code }
  const under = actEnding(text, start - 1)
  return under && !under.code.includes('(') ? { start: under.start, code: `${under.code} ${code}` } : undefined
}

/** The act that letters stand for; those of acts of many years need the year. */
export function shortCode(short: string, year: string | undefined): string | undefined {
  const law = laws.find(l => l.short === short)
  if (!law) return undefined
  if (/\d$/.test(law.code)) return year && !law.code.endsWith(year) ? `${short} ${year}` : law.code
  return year && `${law.code} ${year}`
}

/** An act named right before its section (OSCOLA, 2.4.3): `Human Rights Act 1998, s 3`, and where its name begins. */
export function actBefore(text: string, at: number): { readonly start: number; readonly code: string } | undefined {
  const titled = TITLE.of(text, at)
  if (titled) {
    const title = titleIn(titled[1] as string)
    const start = at - titled[0].length + (titled[1] as string).length - title.length
    const code = `${title} ${titled[2]}`
    return { start, code: ruleCodes[code] ?? code }
  }
  const short = SHORT.of(text, at)
  const code = short && shortCode(short[1] as string, short[2])
  return short && code ? { start: at - short[0].trimStart().replace('(', '').length, code } : undefined
}

/** The full title of the act that `the 1998 Act` means: the last one before with that year. */
export function actOfYear(text: string, at: number, kind: string, year: string): string | undefined {
  const name = `${kind} ${year}`
  for (let end = text.lastIndexOf(name, at), k = 0; end >= 0 && k < 20; end = text.lastIndexOf(name, end - 1), k++) {
    const title = TITLE.of(
      `${text.slice(Math.max(0, end - 120), end + name.length)} `,
      Math.min(120, end) + name.length + 1,
    )
    const words = titleIn(title?.[1] ?? '')
    if (words.length > kind.length) return `${words} ${year}`
    if (end === 0) return undefined
  }
  return undefined
}
