import type { Pack } from '../../pack/pack.js'
import { neutral } from '../_shared/neutral.js'
import { ecli } from './citations.js'
import { courts } from './courts.table.js'
import { head } from './head.js'
import { open } from './outline.js'
import { abbreviations, dispositions } from './words.table.js'

/** Start here: a pack that compiles, reads a first decision and passes the pack suite. */
export const pack: Pack = {
  ...neutral,
  id: 'xx',
  jurisdiction: 'XX',
  language: 'xx',
  signs: [{ pattern: /ECLI:XX:[A-Z0-9]{1,9}:\d{4}:/, weight: 5 }],
  courts,
  abbreviations,
  outline: { open },
  rules: [ecli],
  head,
  orders: { dispositions },
}
