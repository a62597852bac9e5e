import type { Pack } from '../../pack/pack.js'
import { neutral } from '../_shared/neutral.js'

export const pack: Pack = {
  ...neutral,
  id: 'nl',
  jurisdiction: 'NL',
  language: 'nl',
}
