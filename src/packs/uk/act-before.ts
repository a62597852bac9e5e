import { Before } from '../../pack/pattern.js'
import { laws, ruleCodes } from './laws.table.js'

const WORD = "(?:[A-Z][A-Za-z\u2019'-]{1,24}|of|and|the|in|for|to|on|with|\\([A-Z][A-Za-z0-9 ,\u2019'-]{2,40}\\))"
const TITLE = new Before(new RegExp(`((?:${WORD},? ){1,14}(?:Act|Order|Regulations|Rules|Measure)) (\\d{4}),? $`), 130)
const SHORT = new Before(new RegExp(`(?:^|[\\s(])(${laws.map(l => l.short).join('|')})(?: (\\d{4}))?,? $`), 20)
/** Words that begin a sentence or a clause and no title. */
const LEAD = /^(?:(?:of|and|the|in|for|to|on|with|In|The|See|Under|By|As|For|Although|Section|Since|While|If) )+/

/** An act named right before its section (OSCOLA, 2.4.3): `Human Rights Act 1998, s 3`, and where its name begins. */
export function actBefore(text: string, at: number): { readonly start: number; readonly code: string } | undefined {
  const titled = TITLE.of(text, at)
  if (titled) {
    const title = (titled[1] as string).replace(LEAD, '')
    const start = at - titled[0].length + (titled[1] as string).length - title.length
    const code = `${title} ${titled[2]}`
    return { start, code: ruleCodes[code] ?? code }
  }
  const short = SHORT.of(text, at)
  const law = short && laws.find(l => l.short === short[1])
  if (!short || !law || (short[2] && !law.code.endsWith(short[2]))) return undefined
  return { start: at - short[0].trimStart().replace('(', '').length, code: law.code }
}

/** The full title of the act that `the 1998 Act` means: the last one before with that year. */
export function actOfYear(text: string, at: number, kind: string, year: string): string | undefined {
  const name = `${kind} ${year}`
  for (let end = text.lastIndexOf(name, at), k = 0; end >= 0 && k < 20; end = text.lastIndexOf(name, end - 1), k++) {
    const title = TITLE.of(
      `${text.slice(Math.max(0, end - 120), end + name.length)} `,
      Math.min(120, end) + name.length + 1,
    )
    const words = (title?.[1] ?? '').replace(LEAD, '')
    if (words.length > kind.length) return `${words} ${year}`
    if (end === 0) return undefined
  }
  return undefined
}
