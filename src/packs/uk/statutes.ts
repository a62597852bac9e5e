import { Before, Pattern } from '../../pack/pattern.js'
import { type FoundCitation, matchAt, type Rule, type Scan } from '../../pack/rule.js'
import { inVersion } from '../_shared/english/version.js'
import { actBefore, actEnding } from './act-before.js'
import { LIST, lawAt, ORDER, POINTING, targetsOf } from './law-named.js'

const authority = 'OSCOLA (4th ed., Faculty of Law, University of Oxford), 2.4 and 2.5'

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

/** An act by its title, wherever it stands without a provision. */
function title({ text, at }: Scan): FoundCitation | undefined {
  const end = YEAR.end(text, at)
  const act = end < 0 || ORDER.at(text, end) ? undefined : actEnding(text, end)
  return (
    act && {
      is: 'citation',
      kind: 'statute',
      start: act.start,
      end,
      targets: inVersion([{ code: act.code }], text, end),
    }
  )
}
const YEAR = new Pattern(/(?:Act|Order|Regulations|Rules|Measure) (?:1[6-9]|20)\d\d(?![\d/])/y)

const SCHEDULE = new Pattern(
  /(?:ule)?s? (\d{1,2}[A-Z]?)(?:,? para(?:graph)?s?\.? (\d{1,3}[A-Z]?)((?:\([0-9a-z]{1,4}\)){0,3}))?/y,
)
const PARAGRAPH = new Before(/[Pp]ara(?:graph)?s?\.? (\d{1,3}[A-Z]?)(?:\([0-9a-z]{1,4}\)){0,3} (?:of|to) $/, 40)

/** `paragraph 3 of Schedule 2 to the Example Act 2031`, `Schedule 2, paragraph 3 to the 2031 Act`. */
function schedule({ text, at, after }: Scan): FoundCitation | undefined {
  const m = SCHEDULE.at(text, after)
  if (!m) return undefined
  const law = lawAt(text, after + m[0].length)
  const end = law?.end ?? POINTING.past(text, after + m[0].length)
  const lead = m[2] ? null : PARAGRAPH.of(text, at)
  const paragraph = m[2] ?? lead?.[1]
  return {
    is: 'citation',
    kind: 'statute',
    start: lead ? at - lead[0].length : at,
    end,
    targets: inVersion(
      [{ ...(law ? { code: law.code } : {}), section: `Sch ${m[1]}`, ...(paragraph ? { paragraph } : {}) }],
      text,
      end,
    ),
  }
}

/** Provisions of acts, of the rules of court and of treaties. */
export const statutes: readonly Rule[] = [
  {
    id: 'uk.citation.section',
    version: 4,
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
        '⟦section 6 of the Example Act 2031 (Muster) Order 2032⟧ and',
        { targets: [{ code: 'Example Act 2031 (Muster) Order 2032' }] },
      ],
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
    version: 3,
    authority,
    triggers: ['regulation', 'regulations', 'Regulation', 'reg', 'regs', 'rule', 'rules', 'Rule', 'r', 'rr'],
    read: section,
    hits: [
      ['⟦regulation 5(1) of the Example Regulations 2031⟧;', { targets: [{ code: 'Example Regulations 2031' }] }],
      ['⟦Civil Procedure Rules 1998, r 3.4⟧', { targets: [{ code: 'CPR', section: '3.4' }] }],
    ],
    misses: ['Regulation (EU) 2016/679', 'as a rule three months'],
  },
  {
    id: 'uk.citation.schedule',
    version: 3,
    authority,
    triggers: ['Sched', 'Sch', 'sched', 'sch'],
    read: schedule,
    hits: [
      ['⟦paragraph 3 of Schedule 2 to the Example Act 2031⟧', { targets: [{ section: 'Sch 2', paragraph: '3' }] }],
      [
        '⟦Schedule 2, paragraph 3 to the Example Act 2031⟧',
        { targets: [{ code: 'Example Act 2031', paragraph: '3' }] },
      ],
    ],
    misses: ['Schedule of loss', 'the schedule was'],
  },
  {
    id: 'uk.citation.act',
    version: 1,
    authority,
    triggers: ['Act', 'Order', 'Regulations', 'Rules', 'Measure'].flatMap(kind => [`${kind} 1`, `${kind} 2`]),
    read: title,
    hits: [
      ['under the ⟦Example Act 2031⟧, it', { targets: [{ code: 'Example Act 2031' }] }],
      ['see ⟦Example Act 2031 (Muster) Order 2032⟧;', { targets: [{ code: 'Example Act 2031 (Muster) Order 2032' }] }],
      ['However the ⟦Example Act 2031⟧ is', { targets: [{ code: 'Example Act 2031' }] }],
      [
        'Part II of the ⟦Offences Against the Person Act 1861⟧',
        { targets: [{ code: 'Offences Against the Person Act 1861' }] },
      ],
      ['the ⟦Example (Northern Ireland) Order 2031⟧', { targets: [{ code: 'Example (Northern Ireland) Order 2031' }] }],
    ],
    misses: ['the 1998 Act', 'that Act 2 years later', 'the Order 1234'],
  },
]
