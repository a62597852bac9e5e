import type { SectionRole } from '../../model/vocabulary.js'
import type { Evidence, FactField, Line, Outlined } from '../../pack/document.js'
import { Pattern } from '../../pack/pattern.js'
import { DIGIT, type Rule } from '../../pack/rule.js'
import type { Edit } from '../../text/clean.js'
import { isoDate } from '../_shared/english/dates.js'
import { months } from '../_shared/english/months.table.js'
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

/** Dockets in Latin letters at a place: their end, each in normal form and as printed. */
export interface RomanDocket {
  readonly end: number
  readonly dockets: readonly { readonly docket: string; readonly printed: string }[]
}
const ROMAN = new Pattern(
  /((?:19|20)\d{2}|\d{2}) ?(?:(Hun)-?(Ka|Ga|Na|Da|Ra|Ma|Ba|Sa|A)|([A-Z][A-Za-z]{1,7}))-? ?(\d{1,7})(?![\d-])/y,
)
/** `2031Hun-Ma554·566`: serials that share year and sign. */
const MORE = new Pattern(/ ?[·ㆍ] ?(\d{1,7})(?![\dA-Z])/y)

export function romanDocketAt(text: string, at: number): RomanDocket | undefined {
  const m = ROMAN.at(text, at)
  if (!m) return undefined
  const [all, year = '', hun, kind = '', other = '', serial = ''] = m
  const table = hun ? HUN : SIGNS_ROMAN
  const key = (hun ? kind : other).toLowerCase()
  if (!Object.hasOwn(table, key)) return undefined
  const stem = all.slice(0, all.length - serial.length).replace(/ /g, '')
  const docketOf = (n: string) => ({ docket: `${year}${table[key]}${n}`, printed: stem + n })
  const dockets = [docketOf(serial)]
  let end = at + all.length
  for (let more = MORE.at(text, end); more && dockets.length < 60; more = MORE.at(text, end)) {
    dockets.push(docketOf(more[1] as string))
    end += more[0].length
  }
  return { end, dockets }
}

const COURT_SOURCE = `(?:the )?(Constitutional Court(?: of Korea)?|Supreme Court(?: of Korea)?|Patent Court|(${Object.keys(
  SEATS,
)
  .sort((a, b) => b.length - a.length)
  .join('|')}) (${Object.keys(KINDS).join('|')}) Court(?: [([]([A-Z][a-z]+)[)\\]])?)`
const COURT = new RegExp(`^${COURT_SOURCE}`)
const COURT_BEFORE = new RegExp(`${COURT_SOURCE},?(?: (?:en banc )?(?:Decision|Order|Ruling)s?)?(?: Nos?\\.)? $`)
/** Behind a docket of the Supreme Court's style. */
const DECIDED = new Pattern(/,? ?(?:\([a-z]{1,12}\) ?)?[Dd]ecided (?:on )?([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})/y)

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

/** A day by the month's name or its first letters (`Jul. 28`). */
function dayOf(month: string, day: string, year: string): string | undefined {
  const name = Object.keys(months).find(m => m.startsWith(month))
  return name && isoDate(day, name, year)
}

const HEAD = 3000
const BRACKET =
  /[[(] ?(?:\d{1,3}-\d(?: ?\([AB]\))? KCCR \d{1,4}, ?)?(\d{2,4}Hun-?[A-Z][a-z]?[^\])[]{0,20}(?:[^\][]{0,400}?)), ?([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4}) ?[\])]/
/** `Supreme Court en banc Decision 2031Da7 Decided May 14, 2032`. */
const SUPREME =
  /\bSupreme Court (?:en banc )?(Decision|Order|Ruling)s? ((?:\d{2,4}[A-Z][A-Za-z]{1,6}\d{1,7}[^\n]{0,80}?)),? ?[Dd]ecided (?:on )?([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4})/

/**
 * `[2031Hun-Ma7, 2031Hun-Ba9 (consolidated), May 14, 2031]` under the title, or the Supreme Court's citing line at the very head:
 * dockets in both notations, date and court.
 */
export function englishHead({ text }: Outlined): Evidence[] {
  const head = text.slice(0, HEAD)
  const ours = BRACKET.exec(head)
  const other = ours ? null : SUPREME.exec(head.slice(0, 400))
  const m = ours ?? other
  if (!m) return []
  const at = { start: m.index, end: m.index + m[0].length }
  const [, numbers = '', month = '', day = '', year = ''] = other ? m.slice(1) : m
  const date = dayOf(month, day, year)
  const of = (field: FactField, value: string): Evidence => ({ field, value, at, basis: 'head' })
  const judgment = other?.[1] === 'Decision'
  return [
    of('court', other ? '대법원' : '헌법재판소'),
    ...(date ? [of('date', date)] : []),
    ...romanDockets(numbers).map(value => of('caseNumber', value)),
    { ...of('type', judgment ? 'judgment' : 'order'), native: judgment ? '판결' : '결정' },
  ]
}

/** Every docket in Latin letters of a text, in normal form and as printed. */
export function romanDockets(text: string): string[] {
  const out: string[] = []
  for (const { index } of text.matchAll(/(?<!\d)\d{2,4}(?= ?[A-Z])/g)) {
    const found = romanDocketAt(text, index)
    for (const { docket, printed } of found?.dockets ?? []) out.push(docket, printed)
  }
  return [...new Set(out)]
}

/** What a line opens as a heading of a translation: `Reasoning` alone on it, `【Disposition】` at its beginning. */
export function englishHeading(line: Line): { readonly role: SectionRole; readonly heading: string } | undefined {
  const bracket = /^【 ?([A-Z][^】]{2,80}?) ?】/.exec(line.text)
  const words = bracket?.[1] ?? line.text
  if (words.length > 90 || !/^[A-Z]/.test(words)) return undefined
  const role = ENGLISH_HEADINGS.find(([pattern]) => pattern.test(words))?.[1]
  return role && { role, heading: bracket?.[0] ?? line.text }
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
      const m = COURT_BEFORE.exec(text.slice(Math.max(0, at - 80), at))
      const court = m ? korean(m) : found.dockets[0]?.docket.includes('헌') ? '헌법재판소' : undefined
      const start = m ? at - m[0].length + (m[0].startsWith('the ') ? 4 : 0) : at
      const decided = DECIDED.at(text, found.end)
      const date = decided && dayOf(decided[1] as string, decided[2] as string, decided[3] as string)
      const known = { ...(court ? { court } : {}), ...(date ? { date } : {}) }
      const end = found.end + (date && decided ? decided[0].length : 0)
      return {
        is: 'citation',
        kind: 'case',
        start,
        end,
        targets: found.dockets.map(({ docket }) => ({ ...known, docket })),
      }
    },
    hits: [
      ['(⟦Supreme Court 2031Mo1879⟧)', { targets: [{ court: '대법원', docket: '2031모1879' }] }],
      [
        '(see ⟦Supreme Court Decision 2028Da912345 Decided March 14, 2031⟧)',
        { targets: [{ court: '대법원', date: '2031-03-14', docket: '2028다912345' }] },
      ],
      ['⟦2031Hun-Ma554·566⟧', { targets: [{ docket: '2031헌마554' }, { docket: '2031헌마566' }] }],
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
