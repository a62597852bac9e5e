import type { Pack } from '../../pack/pack.js'
import { neutral } from '../_shared/neutral.js'
import { ABBREVIATIONS } from './abbreviations.table.js'
import { courts, rules, settle } from './citations.js'
import { cleaning } from './cleaning.js'
import { head } from './head.js'
import { ecliOf } from './identifiers.js'
import { judges } from './judges.js'
import { orders } from './orders.js'
import { outline } from './outline.js'
import { parties } from './parties.js'
import { placeholders } from './placeholders.js'
import { signs } from './signs.js'

export const pack: Pack = {
  ...neutral,
  id: 'at',
  jurisdiction: 'AT',
  language: 'de',
  signs,
  courts,
  abbreviations: ABBREVIATIONS,
  cleaning,
  outline,
  rules: [...rules, ...placeholders],
  settle,
  head,
  ecli: ecliOf,
  judges,
  parties,
  orders,
}
