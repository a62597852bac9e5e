import type { Pack } from '../../pack/pack.js'
import { englishAmounts } from '../_shared/english/amounts.js'
import { englishDates } from '../_shared/english/dates.js'
import { frenchDates } from '../_shared/french/dates.js'
import { neutral } from '../_shared/neutral.js'
import { EUROPEAN } from '../_shared/signals.table.js'
import { judges, parties } from './bench.js'
import { lineEnds } from './breaks.js'
import { cases, settle } from './cases.js'
import { convention } from './convention.js'
import { courts } from './courts.table.js'
import { ecli } from './ecli.js'
import { head } from './head.js'
import { holdings } from './holdings.js'
import { identity } from './identity.js'
import { languageOf } from './language.js'
import { dispositions, orderItems, outcome } from './operative.js'
import { outline } from './outline.js'
import { signs } from './signs.js'
import { stated } from './stated.js'
import { abbreviations } from './words.table.js'

const style = 'Registry of the European Court of Human Rights, drafting guide'

/** The bodies of the Council of Europe that decide cases: the European Court of Human Rights before all, in English and French. */
export const pack: Pack = {
  ...neutral,
  id: 'coe',
  jurisdiction: 'CE',
  language: languageOf,
  signs,
  courts,
  abbreviations,
  cleaning: { furniture: [], labels: [], edits: lineEnds },
  outline,
  rules: [
    convention,
    ...cases,
    ...englishDates('coe.date', style),
    ...frenchDates('coe.date.fr', style),
    ...englishAmounts('coe.amount', style),
  ],
  signals: EUROPEAN,
  settle,
  head,
  stated,
  ecli,
  identity,
  judges,
  parties,
  orders: { items: orderItems, dispositions, outcome },
  holdings,
}
