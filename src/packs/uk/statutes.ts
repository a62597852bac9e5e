import type { Target } from '../../model/decision.js'
import { Before, Pattern } from '../../pack/pattern.js'
import { type FoundCitation, matchAt, type Rule, type Scan } from '../../pack/rule.js'
import { unionActAt } from '../_shared/english/union-act.js'
import { inVersion } from '../_shared/english/version.js'
import { actBefore } from './act-before.js'
import { laws, ruleCodes, unionLaws } from './laws.table.js'

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
/** `of that Act`, `of the Act`: the act named last, which `settle` knows. */
const POINTING = new Pattern(
  / (?:of|to) (?:that|the same|the said|the) (?:Act|Order|Regulations|Rules|Measure)(?![a-z]| \d)/y,
)
const YEAR_ACT = new Pattern(/(?: of| to)? the (\d{4}) (Act|Order|Regulations|Rules)(?![a-z])/y)

interface Named {
  readonly end: number
  readonly code: string
}

/** The law named behind a provision. */
function lawAt(text: string, at: number): Named | undefined {
  const titled = TITLED.at(text, at)
  if (titled) {
    const code = `${(titled[1] as string).replace(/^the /, '')} ${titled[2]}`
    return { end: at + titled[0].length, code: ruleCodes[code] ?? code }
  }
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

function section({ text, at, after }: Scan): FoundCitation | undefined {
  const m = matchAt(LIST, text, after)
  if (!m) return undefined
  const end = after + m[0].length
  const law = lawAt(text, end)
  const before = law ? undefined : actBefore(text, at)
  const last = law?.end ?? POINTING.past(text, end)
  const targets = inVersion(targetsOf(m[1] as string, law?.code ?? before?.code), text, last)
  return { is: 'citation', kind: 'statute', start: before?.start ?? at, end: last, targets }
}

/** A unit of an instrument, which counts only with the instrument: `regulation 5(1) of the X Regulations 2005`. */
function unit(scan: Scan): FoundCitation | undefined {
  const found = section(scan)
  return found?.targets.every(t => t.code) ? found : undefined
}

const SCHEDULE = new Pattern(
  /(?:ule)?s? (\d{1,2}[A-Z]?)(?:,? para(?:graph)?s?\.? (\d{1,3}[A-Z]?)((?:\([0-9a-z]{1,4}\)){0,3}))?/y,
)
const PARAGRAPH = new Before(/para(?:graph)?s?\.? (\d{1,3}[A-Z]?)(?:\([0-9a-z]{1,4}\)){0,3} (?:of|to) $/, 40)

/** `paragraph 3 of Schedule 2 to the Example Act 2031`, `Schedule 2, paragraph 3 to the 2031 Act`. */
function schedule({ text, at, after }: Scan): FoundCitation | undefined {
  const m = SCHEDULE.at(text, after)
  const law = m && lawAt(text, after + m[0].length)
  if (!m || !law) return undefined
  const lead = m[2] ? null : PARAGRAPH.of(text, at)
  const paragraph = m[2] ?? lead?.[1]
  return {
    is: 'citation',
    kind: 'statute',
    start: lead ? at - lead[0].length : at,
    end: law.end,
    targets: inVersion(
      [{ code: law.code, section: `Sch ${m[1]}`, ...(paragraph ? { paragraph } : {}) }],
      text,
      law.end,
    ),
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
  / (?:of|to) (?:the )?((?:First|1st) Protocol|Protocol (?:No\.? ?)?1)?(?: ?(?:to|of) )?(?:the )?(European Convention on Human Rights|ECHR|Convention|Refugee Convention|Hague Convention|TFEU|TEU|EU Charter|Charter|UK GDPR|GDPR)?(?![a-z])/y,
)
const BARE_TREATY = new Pattern(/ ()(ECHR|TFEU|TEU|GDPR|UK GDPR)(?![a-z])/y)
const OF = new Pattern(/ (?:of|to) (?:the )?/y)

/** The fields that name a treaty; the Convention is a law of the Council of Europe, with its protocols. */
function treatyOf(protocol: string | undefined, name: string | undefined): Target | undefined {
  if (protocol) return { code: 'ECHR-P1', jurisdiction: 'CE' }
  if (name === undefined) return undefined
  if (/^(?:European Convention on Human Rights|ECHR|Convention)$/.test(name))
    return { code: 'ECHR', jurisdiction: 'CE' }
  const celex = unionLaws[name]
  return celex ? { instrument: name, celex, jurisdiction: 'EU' } : { code: name }
}

function article({ text, at, after }: Scan): FoundCitation | undefined {
  const m = matchAt(LIST, text, after)
  if (!m) return undefined
  const end = after + m[0].length
  const treaty = TREATY.at(text, end) ?? BARE_TREATY.at(text, end)
  const named = treaty ? treatyOf(treaty[1], treaty[2]) : undefined
  const of = named ? null : OF.at(text, end)
  const act = of ? unionActAt(text, end + of[0].length) : undefined
  const law = named || act ? undefined : lawAt(text, end)
  const ref =
    named ?? (act && { instrument: act.instrument, jurisdiction: 'EU', ...(act.celex ? { celex: act.celex } : {}) })
  if (!ref && !law) return undefined
  const last = named ? end + (treaty as RegExpExecArray)[0].length : (act?.end ?? law?.end ?? end)
  const targets = targetsOf(m[1] as string, law?.code).map(({ section, ...rest }) =>
    ref?.instrument ? { ...ref, article: section as string, ...rest } : { ...ref, section: section as string, ...rest },
  )
  return {
    is: 'citation',
    kind: ref?.instrument ? 'eu' : 'statute',
    start: at,
    end: last,
    targets: inVersion(targets, text, last),
  }
}

/** Provisions of acts, of the rules of court and of treaties. */
export const statutes: readonly Rule[] = [
  {
    id: 'uk.citation.section',
    version: 3,
    authority,
    triggers: ['section', 'sections', 'Section', 'Sections', 's', 'ss', 'S'],
    read: section,
    hits: [
      [
        'under ⟦section 12(3)(a) of the Human Rights Act 1998⟧.',
        { targets: [{ code: 'Human Rights Act 1998', section: '12', paragraph: '3', letter: 'a' }] },
      ],
      ['by ⟦s. 6 HRA⟧, it', { targets: [{ code: 'Human Rights Act 1998', section: '6' }] }],
      ['⟦Example Act 2031, s 3(1)⟧', { targets: [{ code: 'Example Act 2031', section: '3', paragraph: '1' }] }],
      '⟦section 6 of that Act⟧ and',
      [
        '⟦section 3 of the Example Act 2031⟧ (as amended by the Other Act 2033)',
        { targets: [{ code: 'Example Act 2031', version: 'as amended by the Other Act 2033' }] },
      ],
      ['⟦sections 3 and 4 of the 1998 Act⟧', { targets: [{ section: '3' }, { section: '4' }] }],
      ['⟦s 103A ERA 1996⟧', { targets: [{ code: 'Employment Rights Act 1996', section: '103A' }] }],
    ],
    misses: ['this section deals', 'sections of the report', 'his 3 children'],
  },
  {
    id: 'uk.citation.unit',
    version: 2,
    authority,
    triggers: ['regulation', 'regulations', 'Regulation', 'reg', 'regs', 'rule', 'rules', 'r', 'rr'],
    read: unit,
    hits: [
      ['⟦regulation 5(1) of the Example Regulations 2031⟧;', { targets: [{ code: 'Example Regulations 2031' }] }],
      ['⟦Civil Procedure Rules 1998, r 3.4⟧', { targets: [{ code: 'CPR', section: '3.4' }] }],
    ],
    misses: ['regulation 5 was made', 'Regulation (EU) 2016/679', 'as a rule 3 months'],
  },
  {
    id: 'uk.citation.schedule',
    version: 2,
    authority,
    triggers: ['Sched', 'Sch'],
    read: schedule,
    hits: [
      ['⟦paragraph 3 of Schedule 2 to the Example Act 2031⟧', { targets: [{ section: 'Sch 2', paragraph: '3' }] }],
      [
        '⟦Schedule 2, paragraph 3 to the Example Act 2031⟧',
        { targets: [{ code: 'Example Act 2031', paragraph: '3' }] },
      ],
    ],
    misses: ['the Schedule 2 days later', 'Schedule of loss'],
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
    version: 3,
    authority,
    triggers: ['Article', 'Articles', 'article', 'articles', 'Art'],
    read: article,
    hits: [
      ['⟦Article 6 ECHR⟧', { targets: [{ code: 'ECHR', section: '6' }] }],
      ['⟦Article 1 of the First Protocol⟧;', { targets: [{ code: 'ECHR-P1', jurisdiction: 'CE' }] }],
      ['⟦Article 101(1) TFEU⟧', { kind: 'eu', targets: [{ celex: '12016E', article: '101', paragraph: '1' }] }],
      ['⟦Article 6 of Regulation (EU) 2016/679⟧', { targets: [{ celex: '32016R0679', jurisdiction: 'EU' }] }],
      ['⟦Article 8 of the Convention⟧', { targets: [{ code: 'ECHR', section: '8' }] }],
      ['⟦article 158A of the Courts (Northern Ireland) Order 1981⟧', { targets: [{ section: '158A' }] }],
    ],
    misses: ['an article in the press', 'article 3 was read'],
  },
]
