import type { Pack } from '../../pack/pack.js'
import { neutral } from '../_shared/neutral.js'
import { courts, rules, settle } from './citations.js'

export const pack: Pack = {
  ...neutral,
  id: 'de',
  jurisdiction: 'DE',
  language: 'de',
  courts,
  rules,
  settle,
}
