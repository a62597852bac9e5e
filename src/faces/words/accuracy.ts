import type { Measured, Share } from '../../operations/accuracy/measured.js'
import type { Words } from './words.js'

/** How right decisions of a court were read, in words; `null` for a court of which none was measured. */
export function accuracyOf(measured: Measured | null, words: Words): string | null {
  if (!measured) return null
  const { label } = words
  const share = (name: string, [right, stated]: Share) => (stated ? `${name} ${right}/${stated}` : null)
  const shares = [
    share(label.court, measured.court),
    share(label.date, measured.date),
    share(label.docket, measured.docket),
  ].filter(s => s !== null)
  const looked = words.count(measured.decisions, 'decision')
  return shares.length ? `${shares.join(', ')} (${looked})` : `${looked}, ${label.noneStated}`
}
