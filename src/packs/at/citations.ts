import type { Rule } from '../../pack/rule.js'
import { germanDates } from '../_shared/german/dates.js'
import type { Laws } from '../_shared/german/law.js'
import { pairs, words } from '../_shared/german/list.js'
import { germanAmounts } from '../_shared/german/money.js'
import { settleGerman } from '../_shared/german/settle.js'
import { statutes } from '../_shared/german/statutes.js'
import { ABBREVIATIONS, LANDS, NAMES } from './laws.table.js'

export { courts } from './courts.table.js'

const laws: Laws = {
  abbreviations: new Set(words(ABBREVIATIONS)),
  names: new Map(pairs(NAMES)),
  lands: new Set(words(LANDS)),
}

/** All rules for references, dates and amounts in Austrian decisions. */
export const rules: readonly Rule[] = [
  statutes({ id: 'at', version: 1, laws }),
  ...germanDates('at.date'),
  ...germanAmounts('at.amount', 1, { S: 'ATS', Schilling: 'ATS', Schillinge: 'ATS' }),
]

export const settle = settleGerman({ courtOf: () => undefined })
