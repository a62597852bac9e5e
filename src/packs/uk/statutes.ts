import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { type FoundCitation, matchAt, type Rule, type Scan } from '../../pack/rule.js'
import { laws } from './laws.table.js'

const authority = 'OSCOLA (4th ed., Faculty of Law, University of Oxford), 2.4 and 2.5'
const NUMBER = '\\d{1,4}[A-Z]{0,3}(?:\\.\\d{1,3}[A-Z]?)?(?:\\([0-9A-Za-z]{1,4}\\)){0,5}'
const LIST = new RegExp(`\\.? ?(${NUMBER}(?:(?:, | and | to | or |-|–)(?:s\\.? ?)?${NUMBER}){0,8})`, 'y')
/** `of the Human Rights Act 1998`, ` Human Rights Act 1998`, ` of the 1998 Act`, ` HRA`. */
const TITLED = new Pattern(
  /(?: of| to| in)?(?: the)? ((?:[A-Z][A-Za-z’'-]{1,24}|of|and|the|in|for|to|on|with|\([A-Z][A-Za-z0-9 ,’'-]{2,60}\))(?:,? (?:[A-Z][A-Za-z’'-]{1,24}|of|and|the|in|for|to|on|with|\([A-Z][A-Za-z0-9 ,’'-]{2,60}\))){0,14} (?:Act|Order|Regulations|Rules|Measure))(?: \([A-Z][A-Za-z ]{2,30}\))? (\d{4})/y,
)
const SHORT = new Pattern(
  new RegExp(`(?: of)?(?: the)? (${laws.map(l => l.short).join('|')})(?: (\\d{4}))?(?![A-Za-z])`, 'y'),
)
const YEAR_ACT = new Pattern(/(?: of| to)? the (\d{4}) (Act|Order|Regulations|Rules)(?![a-z])/y)

interface Named {
  readonly end: number
  readonly code: string
}

/** The law named behind a provision. */
function lawAt(text: string, at: number): Named | undefined {
  const titled = TITLED.at(text, at)
  if (titled) return { end: at + titled[0].length, code: `${(titled[1] as string).replace(/^the /, '')} ${titled[2]}` }
  const short = SHORT.at(text, at)
  const law = short && laws.find(l => l.short === short[1])
  if (short && law)
    return {
      end: at + short[0].length,
      code: short[2] && !law.code.endsWith(short[2]) ? `${short[1]} ${short[2]}` : law.code,
    }
  const year = YEAR_ACT.at(text, at)
  return year ? { end: at + year[0].length, code: `the ${year[1]} ${year[2]}` } : undefined
}

/** The provisions of a list as targets: `12(3)(a)` is section 12, paragraph 3, letter a. */
function targetsOf(list: string, code: string | undefined): Target[] {
  return (list.match(new RegExp(NUMBER, 'g')) ?? []).map(printed => {
    const [, section = printed, rest = ''] = /^([\d.]+[A-Z]{0,3})(.*)$/.exec(printed) ?? []
    const steps = [...rest.matchAll(/\(([0-9A-Za-z]{1,4})\)/g)].map(m => m[1] as string)
    const paragraph = steps[0] !== undefined && /\d/.test(steps[0]) ? steps.shift() : undefined
    const letter = steps.shift()
    return {
      ...(code ? { code } : {}),
      section,
      ...(paragraph ? { paragraph } : {}),
      ...(letter ? { letter } : {}),
    }
  })
}

function section({ text, at, after }: Scan): FoundCitation | undefined {
  const m = matchAt(LIST, text, after)
  if (!m) return undefined
  const end = after + m[0].length
  const law = lawAt(text, end)
  return {
    is: 'citation',
    kind: 'statute',
    start: at,
    end: law?.end ?? end,
    targets: targetsOf(m[1] as string, law?.code),
  }
}

const CPR =
  /(?:s|,)? ?(?:rr?\.? ?|[Pp]arts? |[Rr]ules? )?(\d{1,2}(?:\.\d{1,2}[A-Z]?)?(?:\([0-9a-z]{1,3}\)){0,4})(?![\d/])/y
function rules({ text, at, after, trigger }: Scan): FoundCitation | undefined {
  const m = matchAt(CPR, text, after)
  if (!m || !/^[ s,]/.test(m[0])) return undefined
  return {
    is: 'citation',
    kind: 'statute',
    start: at,
    end: after + m[0].length,
    targets: targetsOf(m[1] as string, trigger),
  }
}

const TREATY = new Pattern(
  / (?:of|to) (?:the )?(?:(?:First|1st) Protocol(?: to)? (?:the )?)?(European Convention on Human Rights|ECHR|Convention|Refugee Convention|Hague Convention|TFEU|TEU|EU Charter|Charter|UK GDPR|GDPR)(?![a-z])/y,
)
const BARE_TREATY = new Pattern(/ (ECHR|TFEU|TEU|GDPR|UK GDPR)(?![a-z])/y)
function article({ text, at, after }: Scan): FoundCitation | undefined {
  const m = matchAt(LIST, text, after)
  if (!m) return undefined
  const end = after + m[0].length
  const treaty = TREATY.at(text, end) ?? BARE_TREATY.at(text, end)
  const name = treaty?.[1]
  const code = name && /^(?:European Convention on Human Rights|ECHR|Convention)$/.test(name) ? 'ECHR' : name
  const law = treaty ? undefined : lawAt(text, end)
  if (!treaty && !law) return undefined
  return {
    is: 'citation',
    kind: 'statute',
    start: at,
    end: treaty ? end + treaty[0].length : (law?.end ?? end),
    targets: targetsOf(m[1] as string, code ?? law?.code),
  }
}

/** Provisions of acts, of the rules of court and of treaties. */
export const statutes: readonly Rule[] = [
  {
    id: 'uk.citation.section',
    version: 1,
    authority,
    triggers: ['section', 'sections', 'Section', 'Sections', 's', 'ss', 'S'],
    read: section,
    hits: [
      [
        'under ⟦section 12(3)(a) of the Human Rights Act 1998⟧.',
        { targets: [{ code: 'Human Rights Act 1998', section: '12', paragraph: '3', letter: 'a' }] },
      ],
      ['by ⟦s. 6 HRA⟧, it', { targets: [{ code: 'Human Rights Act 1998', section: '6' }] }],
      ['⟦sections 3 and 4 of the 1998 Act⟧', { targets: [{ section: '3' }, { section: '4' }] }],
      ['⟦s 103A ERA 1996⟧', { targets: [{ code: 'Employment Rights Act 1996', section: '103A' }] }],
    ],
    misses: ['this section deals', 'sections of the report', 'his 3 children'],
  },
  {
    id: 'uk.citation.rule',
    version: 1,
    authority: 'Civil Procedure Rules 1998 (SI 1998/3132); Family Procedure Rules 2010 (SI 2010/2955)',
    triggers: ['CPR', 'FPR', 'CrimPR', 'COPR'],
    read: rules,
    hits: [
      ['under ⟦CPR 3.4(2)(a)⟧', { targets: [{ code: 'CPR', section: '3.4', paragraph: '2', letter: 'a' }] }],
      ['⟦CPR r.52.21⟧ says', { targets: [{ section: '52.21' }] }],
      ['⟦CPR Part 36⟧', { targets: [{ section: '36' }] }],
    ],
    misses: ['CPR applies', 'the CPR of 1998'],
  },
  {
    id: 'uk.citation.article',
    version: 1,
    authority,
    triggers: ['Article', 'Articles', 'article', 'articles', 'Art'],
    read: article,
    hits: [
      ['⟦Article 6 ECHR⟧', { targets: [{ code: 'ECHR', section: '6' }] }],
      ['⟦Article 8 of the Convention⟧', { targets: [{ code: 'ECHR', section: '8' }] }],
      ['⟦article 158A of the Courts (Northern Ireland) Order 1981⟧', { targets: [{ section: '158A' }] }],
    ],
    misses: ['an article in the press', 'article 3 was read'],
  },
]
