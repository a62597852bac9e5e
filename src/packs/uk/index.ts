import type { Pack } from '../../pack/pack.js'
import { englishAmounts } from '../_shared/english/amounts.js'
import { englishDates } from '../_shared/english/dates.js'
import { neutral } from '../_shared/neutral.js'
import { ENGLISH } from '../_shared/signals.table.js'
import { cases } from './cases.js'
import { cleaning } from './cleaning.js'
import { courtRules } from './court-rules.js'
import { courts } from './courts.table.js'
import { head } from './head.js'
import { identity } from './identity.js'
import { outline } from './outline.js'
import { judges, parties } from './parties.js'
import { history, holdings, orderItems } from './relations.js'
import { settle } from './settle.js'
import { signs } from './signs.table.js'
import { stated } from './stated.js'
import { statutes } from './statutes.js'
import { treaties } from './treaties.js'
import { union } from './union.js'
import { abbreviations, dispositions } from './words.table.js'

const style = 'OSCOLA (4th ed., Faculty of Law, University of Oxford), 1.3'

/** The courts and tribunals of the United Kingdom, first those of England and Wales. */
export const pack: Pack = {
  ...neutral,
  id: 'uk',
  jurisdiction: 'GB',
  language: 'en',
  signs,
  courts,
  abbreviations,
  cleaning,
  outline,
  rules: [
    ...cases,
    ...union,
    ...statutes,
    ...courtRules,
    ...treaties,
    ...englishDates('uk.date', style),
    ...englishAmounts('uk.amount', style),
  ],
  signals: ENGLISH,
  settle,
  head,
  stated,
  identity,
  judges,
  parties,
  orders: { items: orderItems, dispositions },
  history,
  holdings,
  facts: { totals: /\b(?:total|sum of|in all|amounting to)\s{1,3}$/i },
}
