import type { Target } from '../../model/decision.js'
import type { Annotated } from '../../pack/document.js'
import { Before, Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule, Scan } from '../../pack/rule.js'
import { ecliCitation } from '../_shared/ecli-citation.js'
import { titleDay } from './days.js'

const NUMBERS = new Pattern(
  /(?:\. ?|° ?| )?(\d{1,5}\/\d{2})((?:(?:, | and | et )\d{1,5}\/\d{2}){0,20}(?: and \d{1,3} others?| et \d{1,3} autres)?)(?![\d/])/y,
)
const PIN = new Pattern(/,? ?§{1,2} ?\d{1,4}(?:(?:, | and | et |-|–| à )\d{1,4}(?!\d| \p{L}{3,10} \d{4})){0,12}/uy)
const TAIL = new Pattern(
  /, (?:(?:ECHR|CEDH) \d{4}(?:-[IVX]{1,5})?(?: \(extra(?:cts|its)\))?|(\d{1,2})(?:er)? (\p{L}{3,10}) (\d{4})|Reports [^,;)]{4,40}|Series A no\. \d{1,3}(?:-[A-Z])?)/uy,
)
const NAME =
  / (?:v|c)\. [^;()\n]{2,50}?(?: \(no\. ?\d{1,2}\))?(?: ?\(dec\.\)| ?\(déc\.\))?(?: ?\[GC\])?(?: ?\((?:dec|déc)\.\))? ?, ?$/u
/** What is numbered like an application and is none. */
const ENACTMENT = new Before(
  /(?:Decree|Law|Act|Order|Regulations?|Directive|Resolution|Recommendation|Ordinance|Constitution|Protocol|[Dd]écret|[Ll]oi|[Aa]rrêté|[Oo]rdonnance|[Dd]irective|[Rr]èglement|Laws|[Ll]ois),? $/,
  20,
)
const WINDOW = 200
/** Words that lead in a name and are none of it. */
const LEAD = /^(?:[^\p{Lu}]{0,40}(?:see|See|in|cf\.|compare|also|voir|Voir|dans|example|instance|and|et),? ){1,4}/u

/** A judgment or decision of the Court by its application number: `Alder v. Exampleland [GC], no. 12345/06, § 12, ECHR 2010`. */
function byNumber({ text, at, after }: Scan): FoundCitation | undefined {
  if (/[\p{L}\d]/u.test(text[at - 1] ?? ' ')) return undefined
  const numbers = NUMBERS.at(text, after)
  if (!numbers || ENACTMENT.stands(text, at)) return undefined
  let end = after + numbers[0].length
  let date: string | undefined
  for (let k = 0; k < 3; k++) {
    const pin = PIN.at(text, end)
    if (pin) end += pin[0].length
    const tail = TAIL.at(text, end)
    if (!tail) break
    const iso = tail[1] ? titleDay(tail[1], tail[2] as string, tail[3] as string) : undefined
    if (tail[1] && !iso) break
    date ??= iso
    end += tail[0].length
  }
  const dockets = [numbers[1] as string, ...((numbers[2] as string).match(/\d{1,5}\/\d{2}/g) ?? [])]
  return {
    is: 'citation',
    kind: 'case',
    start: startOf(text, at),
    end,
    targets: dockets.map(
      (docket): Target => ({ court: 'European Court of Human Rights', docket, ...(date ? { date } : {}) }),
    ),
  }
}

const ABOVE = new Pattern(/cited above|précitée?s?/y)
const NAME_ABOVE = new Before(
  /(\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|and|et|v\.|c\.|the|la|le|of|de)){0,8})(?: ?, (?:both |all )?| \()$/u,
  90,
)

/** `Alder, cited above, § 12`: the judgment cited before under that name, which `settle` finds. */
function citedAbove({ text, at }: Scan): FoundCitation | undefined {
  const m = ABOVE.at(text, at)
  const lead = m && NAME_ABOVE.of(text, at)
  if (!m || !lead) return undefined
  const title = (lead[1] as string).replace(/^(?:See|In|Compare|Voir|The|And|Also) (?:also )?/, '')
  const start = at - lead[0].length + (lead[1] as string).length - title.length
  const end = PIN.past(text, at + m[0].length)
  const closed = lead[0].endsWith('(') && text[end] === ')' ? end + 1 : end
  return { is: 'citation', kind: 'case', form: 'anaphoric', start, end: closed, targets: [{ title }] }
}

const IBID = new Pattern(/ibid\.?(?=,? ?§|[,;)])/iy)

/** `ibid., § 45`: the judgment cited last. */
function ibidem({ text, at }: Scan): FoundCitation | undefined {
  const m = IBID.at(text, at)
  if (!m) return undefined
  const end = PIN.past(text, at + m[0].length)
  return { is: 'citation', kind: 'case', form: 'anaphoric', start: at, end, targets: [] }
}

const SERIES = new Pattern(
  / (\p{Lu}[^,;()\n]{2,40}), (\d{1,2})(?:er)? (\p{L}{3,10}) (\d{4})((?:, §{1,2} ?[\d, and-]{1,30}?)?), (Series A no\. ?\d{1,3}(?:-[A-Z])?|Reports(?: of Judgments and Decisions)? \d{4}-[IVX]{1,5}|série A no? ?\d{1,3}(?:-[A-Z])?|Recueil(?: des arrêts et décisions)? \d{4}-[IVX]{1,5})/uy,
)

/** A judgment of before 1999, cited by name, date and series without its number. */
function bySeries({ text, at, after }: Scan): FoundCitation | undefined {
  const m = SERIES.at(text, after)
  const date = m && titleDay(m[2] as string, m[3] as string, m[4] as string)
  if (!m || !date) return undefined
  const start = startOf(
    `${text.slice(Math.max(0, at - WINDOW), after)} ${m[1]}, `,
    Math.min(WINDOW, at) + after - at + (m[1] as string).length + 3,
  )
  return {
    is: 'citation',
    kind: 'case',
    start: Math.max(0, at - WINDOW) + start,
    end: after + m[0].length,
    targets: [{ court: 'European Court of Human Rights', date, ref: m[6] as string }],
  }
}

/** Where the name of the case begins that stands before its number; the number itself where there is none. */
function startOf(text: string, at: number): number {
  const from = Math.max(0, at - WINDOW)
  const before = text.slice(from, at)
  const cut = Math.max(...['(', ';', '\n', '. '].map(mark => boundary(before, mark)))
  const name = before.slice(cut)
  if (!NAME.test(name)) return at
  const lead = LEAD.exec(name)?.[0].length ?? 0
  const capital = name.slice(lead).search(/\p{Lu}/u)
  return capital < 0 ? at : from + cut + lead + capital
}

/** Behind the last of these marks that is not part of a name: `[GC]` and `(dec.)` are, and so is the full stop of `v.`. */
function boundary(before: string, mark: string): number {
  let at = before.length
  for (let k = 0; k < 12; k++) {
    at = before.lastIndexOf(mark, at - 1)
    if (at < 0) return 0
    const name =
      (mark === '(' && /^\((?:dec|déc|no|n[o°])/.test(before.slice(at, at + 5))) ||
      (mark === '. ' &&
        /(?:\b(?:v|c|no|S\.p\.A|S\.r\.l|Ltd|Co|Inc)|\b\p{Lu})$/u.test(before.slice(Math.max(0, at - 8), at)))
    if (!name) return at + mark.length
    if (at === 0) return 0
  }
  return before.length
}

const OWN = new Pattern(
  /s? (\d{1,4})(?:(?: to | and | et | à |, |-|–)(\d{1,4})){0,6} (?:above|below|ci-dessus|ci-dessous|of (?:the|this) judgment)/y,
)

export const cases: readonly Rule[] = [
  {
    id: 'coe.citation.application',
    version: 2,
    authority:
      'Registry of the Court, Note explaining the mode of citation: name, formation, number, paragraph, date or report',
    triggers: ['no', 'nos', 'n°', 'nº'],
    read: byNumber,
    hits: [
      [
        '(see ⟦Alder and Others v. Exampleland [GC], nos. 99685/10 and 99768/12, §§ 114 and 126, 20 March 2018⟧).',
        { targets: [{ docket: '99685/10', date: '2018-03-20' }, { docket: '99768/12' }] },
      ],
      ['compare ⟦Birch v. Exampleland, no. 12312/05, § 95, ECHR 2010-V⟧ and', { targets: [{ docket: '12312/05' }] }],
      ['(voir ⟦Aulne c. Exemplie (déc.), no 1234/05, § 12, CEDH 2011⟧)', { targets: [{ docket: '1234/05' }] }],
      ['(⟦no. 54321/00⟧)', { targets: [{ docket: '54321/00' }] }],
    ],
    misses: ['under Decree no. 12/05', 'la loi no 12/05', 'Decree no. 633 of 1972', 'no. 12/15/3', 'piano 12/05'],
  },
  ecliCitation('coe'),
  {
    id: 'coe.citation.back',
    version: 2,
    authority: 'Registry of the Court, Note explaining the mode of citation: name, cited above',
    triggers: ['cited above', 'précité'],
    read: citedAbove,
    hits: [
      ['(see ⟦Alder and Others, cited above, § 12⟧)', { form: 'anaphoric', targets: [{ title: 'Alder and Others' }] }],
      ['(⟦Aulne, précité, § 13⟧)', { targets: [{ title: 'Aulne' }] }],
      ['as in ⟦Alder (cited above, §§ 12-13)⟧, the', { form: 'anaphoric', targets: [{ title: 'Alder' }] }],
      ['(see ⟦Alder , cited above, § 12⟧)', { targets: [{ title: 'Alder' }] }],
    ],
    misses: ['the report cited above', 'the judgments cited above, § 3'],
  },
  {
    id: 'coe.citation.ibid',
    version: 1,
    authority: 'Registry of the Court, Note explaining the mode of citation: ibid.',
    triggers: ['ibid', 'Ibid'],
    read: ibidem,
    hits: [
      ['(⟦ibid., §§ 15-16⟧).', { kind: 'case', form: 'anaphoric' }],
      ['(⟦ibid.⟧).', { form: 'anaphoric' }],
    ],
    misses: ['ibidem the report', 'the ibidem'],
  },
  {
    id: 'coe.citation.series',
    version: 1,
    authority: 'Registry of the Court, Note explaining the mode of citation: Series A and Reports, until 1998',
    triggers: ['v.', 'c.'],
    read: bySeries,
    hits: [
      ['see ⟦Birch v. Exampleland, 3 May 1990, § 12, Series A no. 123⟧;', { targets: [{ date: '1990-05-03' }] }],
      [
        '⟦Cedar v. Exampleland, 5 June 1997, Reports of Judgments and Decisions 1997-III⟧;',
        { targets: [{ court: 'European Court of Human Rights', ref: 'Reports of Judgments and Decisions 1997-III' }] },
      ],
    ],
    misses: ['Alder v. Exampleland, 3 May 1990, page 2', 'v. 3'],
  },
  {
    id: 'coe.citation.internal',
    version: 1,
    authority: 'Registry of the Court, Note explaining the mode of citation',
    triggers: ['paragraph', 'paragraphe'],
    read: ({ text, at, after }) => {
      const m = OWN.at(text, after)
      return m
        ? {
            is: 'citation',
            kind: 'internal',
            start: at,
            end: after + m[0].length,
            targets: (m[0].match(/\d{1,4}/g) as string[]).map(paragraph => ({ paragraph })),
          }
        : undefined
    },
    hits: [['(see ⟦paragraphs 4 and 9 above⟧)', { targets: [{ paragraph: '4' }, { paragraph: '9' }] }]],
    misses: ['paragraph 4 of Article 6', 'paragraphs'],
  },
]

/** The decision's own applications are no citations; a bare article is of the Convention once it was cited as such. */
export function settle(citations: readonly FoundCitation[], document: Annotated): FoundCitation[] {
  const own = new Set(
    [
      ...document.text
        .slice(0, 3000)
        .matchAll(
          /(?:Applications?|applications?|Requêtes?|requêtes?)[^\d\n]{0,12}((?:\d{1,5}\/\d{2}(?:, | and | et )?){1,60})/g,
        ),
    ].flatMap(m => (m[1] as string).match(/\d{1,5}\/\d{2}/g) ?? []),
  )
  const known = new Set(citations.flatMap(c => c.targets.filter(t => t.code === 'ECHR').map(t => t.section)))
  const before: FoundCitation[] = []
  let last: FoundCitation | undefined
  return citations.flatMap(c => {
    if (c.kind === 'case' && c.form === 'anaphoric') {
      const name = c.targets[0]?.title
      const meant =
        name === undefined
          ? last
          : before.find(
              b =>
                document.text.startsWith(name, b.start) && !/\p{L}/u.test(document.text[b.start + name.length] ?? ''),
            )
      last = meant ?? last
      return meant ? [{ ...c, targets: meant.targets }] : []
    }
    if (c.kind === 'case') {
      before.push(c)
      last = c
    }
    if (c.kind === 'case' && c.targets.every(t => t.docket && own.has(t.docket) && !t.ecli && !t.date)) return []
    if (c.kind !== 'statute' || c.targets.some(t => t.code)) return [c]
    const all = c.targets.every(t => known.has(t.section))
    return all ? [{ ...c, targets: c.targets.map(t => ({ code: 'ECHR', ...t })) }] : [c]
  })
}
