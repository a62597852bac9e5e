import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule, Scan } from '../../pack/rule.js'
import { unionActAt } from '../_shared/english/union-act.js'
import { inVersion } from '../_shared/english/version.js'

const style = 'OSCOLA (4th ed., Faculty of Law, University of Oxford), 2.6 and 2.7'
const DOCKET = new Pattern(
  /(?:(?:Joined )?Cases? )?([CT])[-‑–]\d{1,4}\/\d{2}(?: ?(?:PPU|P))?(?:(?:, | and |, and | to )[CT][-‑–]\d{1,4}\/\d{2}(?: ?(?:PPU|P))?){0,8}(?![\d/])/y,
)
const ONE = /[CT][-‑–]\d{1,4}\/\d{2}(?: ?(?:PPU|P)(?![A-Za-z]))?/g
const ECLI = new Pattern(/(?:ECLI:)?EU:([CT]):(\d{4}):(\d{1,5})(?!\d)/y)
const TO_ECLI = new Pattern(/\)?[,;]? \(?(?=(?:ECLI:)?EU:[CT]:)/y)
const PIN = new Pattern(/,? (?:at )?(?:paras?|paragraphs?)\.? (\d{1,4}(?:(?:-|–|, | and | to )\d{1,4}){0,6})(?![\d/])/y)

/** `Case C-34/09`, `Joined Cases C-1/19 and C-2/19, EU:C:2020:1, para 4`: a decision of the Union's courts. */
function unionCase({ text, at }: Scan): FoundCitation | undefined {
  const m = DOCKET.at(text, at)
  const from = m ? at + m[0].length : at
  const lead = m ? TO_ECLI.at(text, from) : null
  const ecli = m && !lead ? null : ECLI.at(text, from + (lead?.[0].length ?? 0))
  if (!m && !ecli) return undefined
  const end = ecli ? from + (lead?.[0].length ?? 0) + ecli[0].length : from
  const pin = PIN.at(text, end)
  const base: Target = {
    court: (m ?? ecli)?.[1] === 'T' ? 'General Court' : 'Court of Justice',
    ...(ecli ? { ecli: `ECLI:EU:${ecli[1]}:${ecli[2]}:${ecli[3]}` } : {}),
    ...(pin ? { pin: pin[1] as string } : {}),
  }
  const dockets = m ? (m[0].match(ONE) ?? []) : []
  const targets = dockets.map(d => ({ ...base, docket: d.replace(/[‑–]/, '-').replace(/(\d)(P)/, '$1 $2') }))
  return {
    is: 'citation',
    kind: 'case',
    start: at,
    end: end + (pin?.[0].length ?? 0),
    targets: targets.length > 0 ? targets : [base],
  }
}

function unionAct({ text, at }: Scan): FoundCitation | undefined {
  const act = unionActAt(text, at)
  if (!act?.celex) return undefined
  const target = { instrument: act.instrument, celex: act.celex, jurisdiction: 'EU' }
  return { is: 'citation', kind: 'eu', start: at, end: act.end, targets: inVersion([target], text, act.end) }
}

const NUMBER = new Pattern(/s?\.? ?(\d{1,5}\/\d{2})((?:(?:,| and|, and) \d{1,5}\/\d{2}){0,6})(?![\d/])/y)

/** `App no 12345/10`: a case of the Court of Human Rights by its application number. */
function application({ text, at, after }: Scan): FoundCitation | undefined {
  const m = NUMBER.at(text, after)
  if (!m) return undefined
  const dockets = [m[1] as string, ...((m[2] as string).match(/\d{1,5}\/\d{2}/g) ?? [])]
  return {
    is: 'citation',
    kind: 'case',
    start: at,
    end: after + m[0].length,
    targets: dockets.map(docket => ({ court: 'European Court of Human Rights', docket })),
  }
}

/** Cases and acts of the Union and cases of the Court of Human Rights in British judgments. */
export const union: readonly Rule[] = [
  {
    id: 'uk.citation.union-case',
    version: 1,
    authority: style,
    triggers: ['Case C', 'Case T', 'Cases C', 'Cases T', 'Joined Cases', 'C-', 'C‑', 'T-', 'T‑', 'EU:C:', 'EU:T:'],
    read: unionCase,
    hits: [
      ['Alder v Birch (⟦Case C-9934/31⟧)', { targets: [{ court: 'Court of Justice', docket: 'C-9934/31' }] }],
      [
        'Alder v Birch (⟦Case C-34/31) EU:C:2033:9924, para 36⟧;',
        { targets: [{ docket: 'C-34/31', ecli: 'ECLI:EU:C:2033:9924', pin: '36' }] },
      ],
      ['⟦Joined Cases C-11/18 and C-12/18⟧ are', { targets: [{ docket: 'C-11/18' }, { docket: 'C-12/18' }] }],
      ['⟦EU:T:2033:9924⟧;', { targets: [{ court: 'General Court', ecli: 'ECLI:EU:T:2033:9924' }] }],
    ],
    misses: ['C-section 1', 'Case CL-2020-000859', 'C-1/20/30'],
  },
  {
    id: 'uk.citation.union-act',
    version: 1,
    authority: style,
    triggers: ['Directive', 'Regulation', 'Council ', 'Commission ', 'Framework Decision', 'Decision '],
    read: unionAct,
    hits: [
      ['the ⟦Council Directive 2001/55/EC⟧ is', { kind: 'eu', targets: [{ celex: '32001L0055' }] }],
      ['under ⟦Regulation (EU) 2016/679⟧.', { targets: [{ celex: '32016R0679', jurisdiction: 'EU' }] }],
    ],
    misses: ['Practice Direction 5', 'Regulation 5', 'Decision of 3 May'],
  },
  {
    id: 'uk.citation.application',
    version: 1,
    authority: style,
    triggers: [
      'App no',
      'App No',
      'App. no',
      'App. No',
      'Appl no',
      'Application no',
      'Application No',
      'application no',
    ],
    read: application,
    hits: [
      ['Alder v Norway, ⟦App no 99123/26⟧,', { targets: [{ docket: '99123/26' }] }],
      ['(⟦Application nos. 99123/26 and 99124/26⟧)', { targets: [{ docket: '99123/26' }, { docket: '99124/26' }] }],
    ],
    misses: ['the application notice', 'Appeal no 3', 'application no later than'],
  },
]
