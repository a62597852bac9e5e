import { Pattern } from '../../../pack/pattern.js'
import type { Rule } from '../../../pack/rule.js'
import { dates } from '../dates.js'
import { months } from './months.table.js'

const NAMES = Object.keys(months)
const ORDINAL = new Pattern(
  /(\d{1,2})(?:st|nd|rd|th) (?:day )?(?:of )?(January|February|March|April|May|June|July|August|September|October|November|December),? (\d{4})(?!\d)/y,
)
const MONTH_FIRST = new Pattern(/ (\d{1,2})(?:st|nd|rd|th)?, (\d{4})(?!\d)/y)

/** ISO form of a day, a month's English name and a year; `undefined` where there is no such day. */
export function isoDate(day: string, month: string, year: string): string | undefined {
  const m = months[month.charAt(0).toUpperCase() + month.slice(1).toLowerCase()]
  const d = Number(day)
  if (m === undefined || d < 1 || d > 31) return undefined
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/**
 * The rules for dates in English: `5 March 2024`, `5th March 2024`, `the 5th day of March 2024`, `March 5, 2024`, `March 2024`,
 * day first in figures (`05/03/2024`), and a year after `in`, `since`, `during`.
 */
export function englishDates(id: string, authority: string): Rule[] {
  const date = (start: number, end: number, iso: string | undefined) =>
    iso === undefined ? undefined : ({ is: 'date', start, end, iso } as const)
  return [
    ...dates({
      id,
      version: 1,
      authority,
      months,
      dayMark: '',
      withoutYear: false,
      beforeYear: /\b(?:[Ii]n|[Ss]ince|[Dd]uring|year|until) $/,
      hits: {
        named: ['on ⟦18 April 2024⟧', 'in ⟦May 2011⟧'],
        numeric: [['dated ⟦12/03/2019⟧', { iso: '2019-03-12' }]],
        year: ['in ⟦2017⟧ the'],
      },
      misses: { named: ['18 Aprils'], numeric: ['no 12/03/2019/4'], year: ['no 2017'] },
    }),
    {
      id: `${id}.ordinal`,
      version: 1,
      authority,
      triggers: ['0-9'],
      read: ({ text, at }) => {
        const m = ORDINAL.at(text, at)
        return m ? date(at, at + m[0].length, isoDate(m[1] ?? '', m[2] ?? '', m[3] ?? '')) : undefined
      },
      hits: [
        ['on the ⟦3rd day of June 2020⟧', { iso: '2020-06-03' }],
        ['⟦22nd May 2021⟧ it', { iso: '2021-05-22' }],
      ],
      misses: ['the 3rd of three', '42nd May 2021'],
    },
    {
      id: `${id}.month-first`,
      version: 1,
      authority,
      triggers: NAMES,
      read: ({ text, at, after, trigger }) => {
        const m = MONTH_FIRST.at(text, after)
        return m ? date(at, after + m[0].length, isoDate(m[1] ?? '', trigger, m[2] ?? '')) : undefined
      },
      hits: [['on ⟦June 3, 2020⟧', { iso: '2020-06-03' }]],
      misses: ['in May 3 of them', 'June 2020'],
    },
  ]
}

const PRINTED =
  /(\d{1,2})(?:st|nd|rd|th)?,? (?:day )?(?:of )?(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,? (\d{4})(?!\d)|(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?![\d/.-]\d|\d)/gi

/** The first date in a short text, day first, however a label runs into it; `undefined` when there is none. */
export function dateIn(
  text: string,
): { readonly start: number; readonly end: number; readonly iso: string } | undefined {
  PRINTED.lastIndex = 0
  for (let m = PRINTED.exec(text); m; m = PRINTED.exec(text)) {
    const iso = m[1] ? isoDate(m[1], fullMonth(m[2] as string), m[3] as string) : inFigures(m[4], m[5], m[6])
    if (iso) return { start: m.index, end: m.index + m[0].length, iso }
  }
  return undefined
}

function fullMonth(printed: string): string {
  const start = printed.slice(0, 3).toLowerCase()
  return NAMES.find(n => n.toLowerCase().startsWith(start)) ?? printed
}

function inFigures(day = '', month = '', year = ''): string | undefined {
  const full = year.length === 4 ? year : Number(year) >= 50 ? `19${year}` : `20${year}`
  const name = NAMES[Number(month) - 1]
  return name === undefined ? undefined : isoDate(day, name, full)
}
