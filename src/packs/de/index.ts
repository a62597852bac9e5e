import type { Pack } from '../../pack/pack.js'
import { GERMAN_ABBREVIATIONS } from '../_shared/german/abbreviations.table.js'
import { referenceJoins } from '../_shared/german/line-ends.js'
import { NEIGHBOURS } from '../_shared/german/neighbours.table.js'
import { neutral } from '../_shared/neutral.js'
import { GERMAN } from '../_shared/signals.table.js'
import { courts, rules, settle } from './citations.js'
import { claims } from './claims.js'
import { cleaning } from './cleaning.js'
import { costs } from './costs.js'
import { courtNamed } from './court-index.js'
import { ecli } from './ecli.js'
import { head } from './head.js'
import { history } from './history.js'
import { holdings } from './holdings.js'
import { holiday } from './holidays.js'
import { identity } from './identity.js'
import { judges } from './judges.js'
import { dispositions, items } from './orders.js'
import { outline } from './outline.js'
import { parties } from './parties.js'
import { placeholders } from './placeholders.js'
import { SIGNS } from './signs.table.js'
import { stated } from './stated.js'

/** Germany: federal courts and the courts of the Länder. */
export const pack: Pack = {
  ...neutral,
  id: 'de',
  jurisdiction: 'DE',
  language: 'de',
  signs: [...SIGNS, ...NEIGHBOURS],
  courts,
  courtNamed,
  abbreviations: GERMAN_ABBREVIATIONS,
  cleaning: { ...cleaning, edits: text => [...(cleaning.edits?.(text) ?? []), ...referenceJoins(text)] },
  outline,
  rules: [...rules, ...placeholders],
  signals: GERMAN,
  settle,
  head,
  stated,
  ecli,
  identity,
  judges,
  parties,
  orders: { items, dispositions },
  history,
  claims,
  costs,
  holdings,
  facts: {
    holiday,
    totals: /(?:insgesamt|Summe|Gesamtbetrag(?: von)?|Gesamtsumme|zusammen|mithin|gesamt)[^.\d]{0,20}$/i,
    rates: { DEM: '1.95583' },
  },
}
