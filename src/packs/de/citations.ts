import type { Rule } from '../../pack/rule.js'
import { germanDates } from '../_shared/german/dates.js'
import type { Laws } from '../_shared/german/law.js'
import { pairs, words } from '../_shared/german/list.js'
import { germanAmounts } from '../_shared/german/money.js'
import { settleGerman } from '../_shared/german/settle.js'
import { statutes } from '../_shared/german/statutes.js'
import { ABBREVIATIONS, LANDS, NAMES } from './laws.table.js'

export { courts } from './courts.js'

const laws: Laws = {
  abbreviations: new Set(words(ABBREVIATIONS)),
  names: new Map(pairs(NAMES)),
  lands: new Set(words(LANDS)),
}

/** All rules for references, dates and amounts in German decisions. */
export const rules: readonly Rule[] = [
  statutes({ id: 'de', version: 1, laws }),
  ...germanDates('de.date'),
  ...germanAmounts('de.amount', 1, {}),
]

export const settle = settleGerman({ courtOf: () => undefined })
