import { Before, Pattern } from '../../pack/pattern.js'
import { type FoundCitation, matchAt, type Rule, type Scan } from '../../pack/rule.js'
import { targetsOf } from './law-named.js'

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

const DIRECTION = new Pattern(
  / ?(\d{1,2}[A-Z]{0,2})(?:,? (?:at )?(?:paras?\.?|paragraphs?) (\d{1,3}(?:\.\d{1,3}[A-Z]?)?)(?:\(([0-9a-z]{1,3})\))?)?(?![\w/])/y,
)
const LED = new Before(
  /(?:[Pp]aras?\.?|[Pp]aragraphs?) (\d{1,3}(?:\.\d{1,3}[A-Z]?)?)(?:\([0-9a-z]{1,3}\))? (?:of|to) (?:the )?(?:CPR,? )?$/,
  60,
)
const OF_RULES = new Before(/CPR,? $/, 8)

/** `Practice Direction 51U`, `paragraph 18.1 of PD 51U`: the direction is the law, its paragraph the section. */
function direction({ text, at, after }: Scan): FoundCitation | undefined {
  const m = DIRECTION.at(text, after)
  if (!m) return undefined
  const lead = m[2] ? null : LED.of(text, at)
  const section = m[2] ?? lead?.[1]
  return {
    is: 'citation',
    kind: 'statute',
    start: at - (lead?.[0].length ?? OF_RULES.of(text, at)?.[0].length ?? 0),
    end: after + m[0].length,
    targets: [{ code: `PD ${m[1]}`, ...(section ? { section } : {}), ...(m[3] ? { paragraph: m[3] } : {}) }],
  }
}

/** The rules of court by the letters they are cited with, and the directions beside them. */
export const courtRules: readonly Rule[] = [
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
    id: 'uk.citation.direction',
    version: 1,
    authority: 'OSCOLA (4th ed., Faculty of Law, University of Oxford), 2.5.2: practice directions',
    triggers: ['Practice Direction', 'PD'],
    read: direction,
    hits: [
      ['under ⟦Practice Direction 51U⟧.', { targets: [{ code: 'PD 51U' }] }],
      ['see ⟦paragraph 18.1 of Practice Direction 51U⟧ is', { targets: [{ code: 'PD 51U', section: '18.1' }] }],
      ['⟦PD 31B para 5⟧ says', { targets: [{ code: 'PD 31B', section: '5' }] }],
      ['the ⟦CPR PD51U⟧ is', { targets: [{ code: 'PD 51U' }] }],
    ],
    misses: ['the Practice Direction of 2021', 'PD officers', 'PD 100/12'],
  },
]
