import type { Pack } from '../../pack/pack.js'
import { GERMAN_ABBREVIATIONS } from '../_shared/german/abbreviations.table.js'
import { neutral } from '../_shared/neutral.js'
import { courts, rules, settle } from './citations.js'
import { cleaning } from './cleaning.js'
import { courtNamed } from './court-index.js'
import { ecli } from './ecli.js'
import { head } from './head.js'
import { judges } from './judges.js'
import { outline } from './outline.js'

/** Germany: federal courts and the courts of the Länder. */
export const pack: Pack = {
  ...neutral,
  id: 'de',
  jurisdiction: 'DE',
  language: 'de',
  courts,
  courtNamed,
  abbreviations: GERMAN_ABBREVIATIONS,
  cleaning,
  outline,
  rules,
  settle,
  head,
  ecli,
  judges,
}
