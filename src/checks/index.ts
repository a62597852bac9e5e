import type { Check } from '../pack/check.js'
import { textLost } from './text-lost.js'

/** Every check, in the order of the codes. */
export const checks: readonly Check[] = [textLost]
