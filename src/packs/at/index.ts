import type { Pack } from '../../pack/pack.js'
import { neutral } from '../_shared/neutral.js'
import { GERMAN } from '../_shared/signals.table.js'
import { ABBREVIATIONS } from './abbreviations.table.js'
import { docketFault } from './check-letter.js'
import { courts, rules, settle } from './citations.js'
import { claims } from './claims.js'
import { cleaning } from './cleaning.js'
import { costs } from './costs.js'
import { head } from './head.js'
import { history } from './history.js'
import { holdings } from './holdings.js'
import { holiday } from './holidays.js'
import { ecliOf } from './identifiers.js'
import { identity } from './identity.js'
import { judges } from './judges.js'
import { orders } from './orders.js'
import { outline } from './outline.js'
import { parties } from './parties.js'
import { placeholders } from './placeholders.js'
import { courtOfKind } from './printed.js'
import { signs } from './signs.js'
import { stated } from './stated.js'

export const pack: Pack = {
  ...neutral,
  id: 'at',
  jurisdiction: 'AT',
  language: 'de',
  signs,
  courts,
  courtNamed: courtOfKind,
  abbreviations: ABBREVIATIONS,
  cleaning,
  outline,
  rules: [...rules, ...placeholders],
  signals: GERMAN,
  settle,
  head,
  stated,
  ecli: ecliOf,
  identity,
  judges,
  parties,
  orders,
  history,
  claims,
  costs,
  holdings,
  facts: {
    holiday,
    docket: docketFault,
    totals: /(?:insgesamt|zusammen|gesamt|Summe|Gesamtbetrag|Gesamtsumme)[^.;\d]{0,30}$/i,
    rates: { ATS: '13.7603' },
  },
}
