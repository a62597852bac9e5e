import type { SectionRole } from '../../model/vocabulary.js'
import type { Evidence, FactField, Line, Outlined } from '../../pack/document.js'
import { DIGIT, matchAt, type Rule } from '../../pack/rule.js'
import type { Edit } from '../../text/clean.js'
import { isoDate } from '../_shared/english/dates.js'
import { ENGLISH_HEADINGS, HUN, KINDS, SEATS, SIGNS_ROMAN } from './english.table.js'

const HANGUL = /[가-힣]/g
const LATIN = /[A-Za-z]/g
/** So much of a text says in which language it is. */
const SAMPLE = 4000

/** `ko`, or `en` for a translation. */
export function languageOf(text: string): 'ko' | 'en' {
  const sample = text.slice(0, SAMPLE)
  return (sample.match(HANGUL)?.length ?? 0) * 2 < (sample.match(LATIN)?.length ?? 0) ? 'en' : 'ko'
}

/** A docket in Latin letters at a place: its end, its normal form, and as printed. */
export interface RomanDocket {
  readonly end: number
  readonly docket: string
  readonly printed: string
}
const ROMAN =
  /((?:19|20)\d{2}|\d{2}) ?(?:(Hun)-?(Ka|Ga|Na|Da|Ra|Ma|Ba|Sa|A)|([A-Z][A-Za-z]{1,7}))-? ?(\d{1,7})(?![\d-])/y

export function romanDocketAt(text: string, at: number): RomanDocket | undefined {
  const m = matchAt(ROMAN, text, at)
  if (!m) return undefined
  const [printed, year, hun, kind = '', other = '', serial] = m
  const table = hun ? HUN : SIGNS_ROMAN
  const key = (hun ? kind : other).toLowerCase()
  return Object.hasOwn(table, key)
    ? { end: at + printed.length, docket: `${year}${table[key]}${serial}`, printed: printed.replace(/ /g, '') }
    : undefined
}

const COURT_SOURCE = `(?:the )?(Constitutional Court(?: of Korea)?|Supreme Court(?: of Korea)?|Patent Court|(${Object.keys(
  SEATS,
)
  .sort((a, b) => b.length - a.length)
  .join('|')}) (${Object.keys(KINDS).join('|')}) Court(?: [([]([A-Z][a-z]+)[)\\]])?)`
const COURT = new RegExp(`^${COURT_SOURCE}`)
const COURT_BEFORE = new RegExp(`${COURT_SOURCE},? $`)

function korean(m: RegExpExecArray): string {
  const [, name = '', seat, kind, division] = m
  if (seat && kind) return `${SEATS[seat]}${KINDS[kind]}${division && SEATS[division] ? `(${SEATS[division]})` : ''}`
  return name.startsWith('Con') ? '헌법재판소' : name.startsWith('Sup') ? '대법원' : '특허법원'
}

/** The Korean name of a court that is named in English. */
export function courtInEnglish(name: string): string | undefined {
  const m = COURT.exec(name.trim())
  return m ? korean(m) : undefined
}

const HEAD = 3000
const BRACKET = /\[ ?((?:\d{2,4}Hun-?[A-Z][a-z]?[^\]]{0,400}?)), ?([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4}) ?\]/

/** `[2031Hun-Ma7, 2031Hun-Ba9 (consolidated), May 14, 2031]` under the title: dockets in both notations, date and court. */
export function englishHead({ text }: Outlined): Evidence[] {
  const m = BRACKET.exec(text.slice(0, HEAD))
  if (!m) return []
  const [whole, numbers = '', month = '', day = '', year = ''] = m
  const at = { start: m.index, end: m.index + whole.length }
  const date = isoDate(day, month, year)
  const of = (field: FactField, value: string): Evidence => ({ field, value, at, basis: 'head' })
  return [
    of('court', '헌법재판소'),
    ...(date ? [of('date', date)] : []),
    ...romanDockets(numbers).map(value => of('caseNumber', value)),
    { ...of('type', 'order'), native: '결정' },
  ]
}

/** Every docket in Latin letters of a text, in normal form and as printed. */
export function romanDockets(text: string): string[] {
  const out: string[] = []
  for (const { index } of text.matchAll(/(?<!\d)\d{2,4}(?= ?[A-Z])/g)) {
    const found = romanDocketAt(text, index)
    if (found) out.push(found.docket, found.printed)
  }
  return [...new Set(out)]
}

/** The role a line opens as a heading of a translation. */
export function englishHeading(line: Line): SectionRole | undefined {
  if (line.text.length > 90 || !/^[A-Z]/.test(line.text)) return undefined
  return ENGLISH_HEADINGS.find(([pattern]) => pattern.test(line.text))?.[1]
}

const DASHED = /(^|\n)(- ?\d{1,4} ?-)(?=[^\n])/g
const BARE = /(^|\n)(\d{1,3})(?=(?!st\b|nd\b|rd\b|th\b)[A-Za-z(“"])/g

/** Page numbers that the export of a translation glued to the first word of the page: `- 186 -appellate`, `2National`. */
export function gluedPages(text: string): Edit[] {
  if (languageOf(text) !== 'en') return []
  const out: Edit[] = []
  const drop = (m: RegExpMatchArray) => {
    const start = (m.index as number) + (m[1] as string).length
    out.push({ start, end: start + (m[2] as string).length, put: '', why: 'page-number' })
  }
  for (const m of text.matchAll(DASHED)) drop(m)
  let next = out.length > 0 ? Number.POSITIVE_INFINITY : 1
  for (const m of text.matchAll(BARE))
    if (Number(m[2]) === next && (next > 1 || m.index === 0)) {
      drop(m)
      next++
    }
  return out
}

/** Decisions cited in a translation by the docket in Latin letters. */
export const englishCases: readonly Rule[] = [
  {
    id: 'kr.citation.case-en',
    version: 1,
    authority:
      '사건별 부호문자의 부여에 관한 예규 (재일 2003-1), romanised as in the English decisions of both highest courts',
    triggers: [DIGIT],
    read: ({ text, at }) => {
      if (/[\d.,-]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
      const found = romanDocketAt(text, at)
      if (!found) return undefined
      const m = COURT_BEFORE.exec(text.slice(Math.max(0, at - 60), at))
      const court = m ? korean(m) : /헌/.test(found.docket) ? '헌법재판소' : undefined
      const start = m ? at - m[0].length + (m[0].startsWith('the ') ? 4 : 0) : at
      return {
        is: 'citation',
        kind: 'case',
        start,
        end: found.end,
        targets: [{ ...(court ? { court } : {}), docket: found.docket }],
      }
    },
    hits: [
      ['(⟦Supreme Court 2031Mo1879⟧)', { targets: [{ court: '대법원', docket: '2031모1879' }] }],
      ['in its ⟦2031Hun-Ba75⟧ ruling', { targets: [{ court: '헌법재판소', docket: '2031헌바75' }] }],
      [
        '(⟦Gwangju High Court (Jeonju) 2031ChoJae108⟧)',
        { targets: [{ court: '광주고등법원(전주)', docket: '2031초재108' }] },
      ],
      [
        'the ⟦Seoul Central District Court 2031Gahap12⟧',
        { targets: [{ court: '서울중앙지방법원', docket: '2031가합12' }] },
      ],
    ],
    misses: ['Act No. 2031 March 4', '31 March 2031', 'HyeongJe24878 of 2031', 'in 2031May 4'],
  },
]
