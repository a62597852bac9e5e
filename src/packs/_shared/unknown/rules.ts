import { Pattern } from '../../../pack/pattern.js'
import { DIGIT, type FoundCitation, matchAt, type Rule, type Scan } from '../../../pack/rule.js'
import { dates } from '../dates.js'
import { ecliCitation } from '../ecli-citation.js'
import { months as english } from '../english/months.table.js'
import { currencies, monthNames, neutralCourts } from './languages.table.js'

const months: Readonly<Record<string, number>> = Object.fromEntries(
  monthNames.flatMap((names, i) => names.split(' ').map(name => [name, i + 1])),
)

const ISO = /(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/y
const NAMED = new Pattern(
  /(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)? (?:de |di |of )?(\p{L}{3,12})\.?,? (?:de |del |do )?(\d{4})(?!\d)/uy,
)
const NUMBER = new Pattern(
  /\d{1,3}(?:([.,'’ \u00a0])\d{3})(?:\1\d{3}){0,4}(?:[.,](?:\d{2}|[-–—]{1,2}))?(?![\d.,'’]\d|\d)|\d{1,12}(?:[.,](?:\d{2}|[-–—]{1,2}))?(?![\d.,'’]?\d)/y,
)
const AFTER = new Pattern(
  new RegExp(`[ \\u00a0]?(${Object.keys(currencies).map(escaped).join('|')})(?![\\p{L}\\d])`, 'uy'),
)
const NEUTRAL = new Pattern(
  new RegExp(
    `\\[(\\d{4})\\] (${neutralCourts.join('|')}|EWCA (?:Civ|Crim)) (\\d{1,6})(?: \\([A-Za-z]{1,10}\\))?(?!\\d)`,
    'y',
  ),
)
const ARTICLE = new Pattern(
  /[.]? ?(\d{1,4}(?:bis|ter|[a-z])?)(?:(?:,? (?:al|Abs|par|para|cpv|abs|comma|apartado|§)\.? |\()(\d{1,3})\)?)?(?: (?:let|lit|lett|Bst|Buchst)\.? ([a-z]))?(?:,? (?:of the |du |des |der |del |della )?([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,4}|BV|OR|Cst|Cost|CO))?(?![\p{L}\d/])/uy,
)
const DOCKET = new Pattern(
  /\.? ?((?:[A-Z]{1,4}[ .-]?)?\d{1,6}(?:[./-]\d{1,6}){0,3}\/\d{2,4}|[A-Z]{1,4}[ -]?\d{1,6}\/\d{1,4})(?![\d/])/y,
)

function escaped(word: string): string {
  return word.replace(/[.$*+?^()|[\]\\]/g, '\\$&')
}

/** An amount in any notation: the last separator before two digits divides the cents, those before three the thousands. */
function value(printed: string): string {
  const cents = /[.,](\d{2}|[-–—]{1,2})$/.exec(printed)
  const whole = (cents ? printed.slice(0, cents.index) : printed).replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return cents ? `${whole}.${/\d/.test(cents[1] as string) ? cents[1] : '00'}` : whole
}

function amount({ text, at, after, trigger }: Scan) {
  const before = trigger !== DIGIT
  if (!before && /[\d.,/-]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const from = before && /[ \u00a0]/.test(text[after] ?? '') ? after + 1 : before ? after : at
  const n = NUMBER.at(text, from)
  if (!n) return undefined
  const end = from + n[0].length
  const unit = before ? undefined : AFTER.at(text, end)
  const currency = currencies[before ? trigger : (unit?.[1] ?? '')]
  if (currency === undefined) return undefined
  return { is: 'amount', start: at, end: end + (unit?.[0].length ?? 0), value: value(n[0]), currency } as const
}

function article({ text, at, after }: Scan): FoundCitation | undefined {
  const m = ARTICLE.at(text, after)
  if (!m || !/[ .]/.test(text[after] ?? '')) return undefined
  const [, section, paragraph, letter, code] = m
  const target = {
    ...(code ? { code } : {}),
    section: section as string,
    ...(paragraph ? { paragraph } : {}),
    ...(letter ? { letter } : {}),
  }
  return { is: 'citation', kind: 'statute', start: at, end: after + m[0].length, targets: [target] }
}

/** What can be read without knowing the country: identifiers, articles, case numbers after `No.`, dates and amounts. */
export const rules: readonly Rule[] = [
  ecliCitation('any'),
  {
    id: 'any.citation.neutral',
    version: 1,
    authority: 'Free Access to Law Movement, neutral citations of the legal information institutes',
    triggers: ['[1', '[2'],
    read: ({ text, at }) => {
      const m = NEUTRAL.at(text, at)
      return m
        ? { is: 'citation', kind: 'case', start: at, end: at + m[0].length, targets: [{ docket: m[0] }] }
        : undefined
    },
    hits: [['Alder v Birch ⟦[2031] ZASCA 9⟧ at 4', { targets: [{ docket: '[2031] ZASCA 9' }] }]],
    misses: ['[2031] 1 AC 9', '[12] ZASCA 1'],
  },
  {
    id: 'any.citation.article',
    version: 1,
    authority: 'common usage; Swiss Federal Chancellery, Schreibweisungen, 8',
    triggers: ['Article', 'article', 'Art', 'art', 'Artikel', 'artikel', 'articolo', 'artículo', 'artigo'],
    read: article,
    hits: [
      ['under ⟦Article 6⟧ it', { targets: [{ section: '6' }] }],
      ['nach ⟦Art. 15 Abs. 1 StGHG⟧', { targets: [{ code: 'StGHG', section: '15', paragraph: '1' }] }],
      ['selon l’⟦art. 83 let. d LTF⟧', { targets: [{ code: 'LTF', section: '83', letter: 'd' }] }],
    ],
    misses: ['an article in a paper', 'Arthur 5', 'Art5'],
  },
  {
    id: 'any.citation.docket',
    version: 1,
    authority: 'common usage',
    triggers: ['no', 'nos', 'No', 'Nos', 'Nr', 'nr', 'n°', 'N°'],
    read: ({ text, at, after }) => {
      const m = DOCKET.at(text, after)
      return m
        ? { is: 'citation', kind: 'case', start: at, end: after + m[0].length, targets: [{ docket: m[1] as string }] }
        : undefined
    },
    hits: [['application ⟦no. 901/31⟧ was', { targets: [{ docket: '901/31' }] }]],
    misses: ['no 5', 'no. of cases', 'house Nr. 12'],
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
  {
    id: 'any.date.day',
    version: 1,
    authority: 'common usage; Unicode CLDR, names of months',
    triggers: [DIGIT],
    read: ({ text, at }) => {
      const m = NAMED.at(text, at)
      const month = m && months[(m[2] as string).toLowerCase()]
      if (!m || !month || Number(m[1]) < 1 || Number(m[1]) > 31) return undefined
      const two = (n: number) => String(n).padStart(2, '0')
      return { is: 'date', start: at, end: at + m[0].length, iso: `${m[3]}-${two(month)}-${two(Number(m[1]))}` }
    },
    hits: [
      ['on ⟦2 May 2016⟧', { iso: '2016-05-02' }],
      ['am ⟦5. März 2016⟧', { iso: '2016-03-05' }],
      ['le ⟦1er février 2016⟧', { iso: '2016-02-01' }],
      ['el ⟦5 de mayo de 2016⟧', { iso: '2016-05-05' }],
    ],
    misses: ['2 Maybe 2016', '5. Satz 2016'],
  },
  ...dates({
    id: 'any.date',
    version: 2,
    authority: 'ISO 8601 and common usage',
    dayMark: '',
    withoutYear: false,
    beforeYear: /(?!)/,
    months: english,
    hits: { named: [''], numeric: ['on ⟦02.05.2016⟧'], year: [''] },
    misses: { named: ['2 Maybe 2016'], numeric: ['32.05.2016'], year: ['in 2016'] },
  }).filter(r => r.id.endsWith('.numeric')),
  {
    id: 'any.amount',
    version: 2,
    authority: 'ISO 4217',
    triggers: [DIGIT, ...Object.keys(currencies)],
    read: amount,
    hits: [
      ['paid ⟦CHF 1.250,50⟧', { value: '1250.50', currency: 'CHF' }],
      ['von ⟦Fr. 1’250.--⟧ auf', { value: '1250.00', currency: 'CHF' }],
      ['some ⟦£1,913.62⟧.', { value: '1913.62' }],
      ['⟦12 000 zł⟧', { value: '12000', currency: 'PLN' }],
    ],
    misses: ['EUR-Lex 3', 'CHF and', '12 000 of them'],
  },
]
