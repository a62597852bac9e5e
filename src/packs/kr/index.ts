import type { Pack } from '../../pack/pack.js'
import { englishDates } from '../_shared/english/dates.js'
import { KOREAN } from '../_shared/signals.table.js'
import { amountRules } from './amounts.js'
import { caseRules } from './cases.js'
import { claims } from './claims.js'
import { cleaning } from './cleaning.js'
import { COURTS } from './courts.table.js'
import { dateRules } from './dates.js'
import { englishCases, languageOf } from './english.js'
import { head } from './head.js'
import { history } from './history.js'
import { identity } from './identity.js'
import { internalRules } from './internal.js'
import { nameRules } from './names.js'
import { costs, orderItems } from './operative.js'
import { outline } from './outline.js'
import { judges, parties } from './parties.js'
import { reporterRules } from './reporters.js'
import { settle } from './settle.js'
import { courtNamed, stated } from './stated.js'
import { statuteRules } from './statutes.js'
import { taxTribunalRules } from './tax-tribunal.js'
import { DISPOSITIONS, HOLDINGS, SIGNS, TOTALS } from './words.table.js'

/** Decisions of the courts of the Republic of Korea, in Korean and in official translations into English. */
export const pack: Pack = {
  id: 'kr',
  jurisdiction: 'KR',
  language: languageOf,
  signs: SIGNS,
  courts: COURTS,
  courtNamed,
  abbreviations: [],
  sentenceEnd: /[가-힣)\]’”'"」』A-Za-z%]$/,
  cleaning,
  outline,
  rules: [
    ...caseRules,
    ...englishCases,
    ...taxTribunalRules,
    ...statuteRules,
    ...reporterRules,
    ...internalRules,
    ...dateRules,
    ...englishDates('kr.date.en', 'English translations of the Constitutional Court').filter(
      r => !r.id.endsWith('.numeric'),
    ),
    ...amountRules,
    ...nameRules,
  ],
  signals: KOREAN,
  settle,
  head,
  stated,
  identity,
  judges,
  parties,
  orders: { items: orderItems, dispositions: DISPOSITIONS },
  history,
  claims,
  costs,
  holdings: HOLDINGS,
  facts: { totals: TOTALS },
}
