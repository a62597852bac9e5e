import type { Line } from '../../pack/document.js'
import type { Opening, OutlineState, Pack } from '../../pack/pack.js'
import { DIGIT, matchAt, type Rule } from '../../pack/rule.js'
import { amounts } from './amounts.js'
import { dates } from './dates.js'
import { ecliAt } from './ecli.js'
import { months } from './english/months.table.js'
import { neutral } from './neutral.js'

const NUMBERED = /^\[?(\d{1,3}(?:\.\d{1,3}){0,4})(?:\.\]?|\])? (?=\p{L}|["“„(])/u

/** Numbers that count on from the one before, at their own depth, open a paragraph; others may be anything. */
function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const number = NUMBERED.exec(line.text)?.[1]
  if (number === undefined || !follows(state.number, number)) return undefined
  return [{ opens: 'paragraph', number }]
}

function follows(before: string | undefined, number: string): boolean {
  const now = number.split('.').map(Number)
  const last = now[now.length - 1] as number
  if (before === undefined) return now.every(n => n === 1)
  const was = before.split('.').map(Number)
  if (now.length > was.length) return now.length === was.length + 1 && last === 1 && number.startsWith(`${before}.`)
  return now.slice(0, -1).every((n, i) => n === was[i]) && last === (was[now.length - 1] as number) + 1
}

const ISO = /(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/y

const rules: readonly Rule[] = [
  {
    id: 'any.citation.ecli',
    version: 1,
    authority: 'Council conclusions 2011/C 127/01',
    triggers: ['ECLI'],
    read: ({ text, at }) => {
      const e = ecliAt(text, at)
      return e && { is: 'citation', kind: 'case', start: at, end: e.end, targets: [{ ecli: e.value }] }
    },
    hits: [['see ⟦ECLI:SI:VSRS:2016:II.IPS.1.2016⟧.', { targets: [{ ecli: 'ECLI:SI:VSRS:2016:II.IPS.1.2016' }] }]],
    misses: ['the ECLI of the case'],
  },
  {
    id: 'any.date.iso',
    version: 1,
    authority: 'ISO 8601',
    triggers: [DIGIT],
    read: ({ text, at }) => {
      const m = /[\w./-]$/.test(text.slice(Math.max(0, at - 1), at)) ? null : matchAt(ISO, text, at)
      return m ? { is: 'date', start: at, end: at + 10, iso: m[0] } : undefined
    },
    hits: [['on ⟦2016-05-02⟧', { iso: '2016-05-02' }]],
    misses: ['2016-13-02', 'A-2016-05-02'],
  },
  ...dates({
    id: 'any.date',
    version: 1,
    authority: 'ISO 8601 and common usage',
    dayMark: '',
    withoutYear: false,
    beforeYear: /(?!)/,
    months,
    hits: { named: ['on ⟦2 May 2016⟧'], numeric: ['on ⟦02.05.2016⟧'], year: [''] },
    misses: { named: ['2 Maybe 2016'], numeric: ['32.05.2016'], year: ['in 2016'] },
  }).filter(r => !r.id.endsWith('.year')),
  ...amounts({
    id: 'any.amount',
    version: 1,
    authority: 'ISO 4217',
    before: { '€': 'EUR', EUR: 'EUR', '£': 'GBP', GBP: 'GBP', USD: 'USD', CHF: 'CHF' },
    after: { '€': 'EUR', EUR: 'EUR', CHF: 'CHF' },
    hits: [['paid ⟦CHF 1.250,50⟧', { value: '1250.50' }]],
    misses: ['EUR-Lex 3', 'CHF and'],
  }),
]

/** Reads a text in which no country's signs were found: numbered paragraphs, dates, amounts and ECLIs, and no word of law. */
export const unknown: Pack = { ...neutral, id: 'unknown', outline: { open }, rules }
