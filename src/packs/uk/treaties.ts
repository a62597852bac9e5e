import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { type FoundCitation, matchAt, type Rule, type Scan } from '../../pack/rule.js'
import { unionActAt } from '../_shared/english/union-act.js'
import { inVersion } from '../_shared/english/version.js'
import { LIST, lawAt, POINTING, targetsOf } from './law-named.js'
import { unionLaws } from './laws.table.js'

const authority = 'OSCOLA (4th ed., Faculty of Law, University of Oxford), 2.4, 2.6 and 2.7'
const TREATY = new Pattern(
  / (?:of|to) (?:the )?((?:First|1st) Protocol|Protocol (?:No\.? ?)?1)?(?: ?(?:to|of) )?(?:the )?(European Convention on Human Rights(?: and Fundamental Freedoms)?|(?:European )?Convention for the Protection of Human Rights and Fundamental Freedoms|ECHR|Convention|Treaty on the Functioning of the European Union|Treaty on European Union|EC Treaty|Refugee Convention|Hague Convention|TFEU|TEU|EU Charter|Charter|UK GDPR|GDPR)?(?![a-z])/y,
)
const BARE_TREATY = new Pattern(/ ()(ECHR|TFEU|TEU|GDPR|UK GDPR)(?![a-z])/y)
const OF = new Pattern(/ (?:of|to) (?:the )?/y)

/** The fields that name a treaty; the Convention is a law of the Council of Europe, with its protocols. */
function treatyOf(protocol: string | undefined, name: string | undefined): Target | undefined {
  if (protocol) return { code: 'ECHR-P1', jurisdiction: 'CE' }
  if (name === undefined) return undefined
  if (/^(?:European Convention on Human Rights.*|.*Fundamental Freedoms|ECHR|Convention)$/.test(name))
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
  const last = named ? end + (treaty as RegExpExecArray)[0].length : (act?.end ?? law?.end ?? POINTING.past(text, end))
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

/** `A1P1`: Article 1 of the First Protocol to the Convention. */
function protocol({ text, at, after }: Scan): FoundCitation | undefined {
  if (/\w/.test(text[after] ?? '')) return undefined
  const section = text[at + 1] as string
  return {
    is: 'citation',
    kind: 'statute',
    start: at,
    end: after,
    targets: [{ code: 'ECHR-P1', jurisdiction: 'CE', section }],
  }
}

/** Articles of treaties, of acts of the Union and of orders; without a law, `settle` knows it or drops them. */
export const treaties: readonly Rule[] = [
  {
    id: 'uk.citation.article',
    version: 4,
    authority,
    triggers: ['Article', 'Articles', 'article', 'articles', 'Art'],
    read: article,
    hits: [
      ['⟦Article 6 ECHR⟧', { targets: [{ code: 'ECHR', section: '6' }] }],
      ['⟦Article 1 of the First Protocol⟧;', { targets: [{ code: 'ECHR-P1', jurisdiction: 'CE' }] }],
      ['⟦Article 101(1) TFEU⟧', { kind: 'eu', targets: [{ celex: '12016E', article: '101', paragraph: '1' }] }],
      ['⟦Article 6 of Regulation (EU) 2016/679⟧', { targets: [{ celex: '32016R0679', jurisdiction: 'EU' }] }],
      '⟦article 10⟧ is',
      ['⟦Article 8 of the Convention⟧', { targets: [{ code: 'ECHR', section: '8' }] }],
      ['⟦article 158A of the Courts (Northern Ireland) Order 1981⟧', { targets: [{ section: '158A' }] }],
    ],
    misses: ['an article in the press', 'articles of association'],
  },
  {
    id: 'uk.citation.protocol',
    version: 1,
    authority,
    triggers: ['A1P1', 'A2P1', 'A3P1'],
    read: protocol,
    hits: [['under ⟦A1P1⟧.', { targets: [{ code: 'ECHR-P1', section: '1', jurisdiction: 'CE' }] }]],
    misses: ['A1P12'],
  },
]
