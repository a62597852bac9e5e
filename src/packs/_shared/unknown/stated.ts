import type { Said } from '../../../pack/document.js'
import type { Statement } from '../../../text/source.js'

const JUDGMENT =
  /^(?:final |interim )?(?:judge?ment|decision|ruling|arr[eê]t|jugement|décision|Urteil|Erkenntnis|Entscheid|Entscheidung|sentenza|sentencia|acórdão|vonnis|arrest|uitspraak|wyrok|rozsudek|dom)$/iu
const ORDER =
  /^(?:order|ordonnance|Beschluss|Verfügung|ordinanza|auto|despacho|beschikking|postanowienie|usnesení|beslut)$/iu

/** The kind of decision by the words of several languages; all else the core reads by itself. */
export function stated({ field, value }: Statement): Said[] | undefined {
  if (field !== 'type') return undefined
  const type = ORDER.test(value) ? 'order' : JUDGMENT.test(value) ? 'judgment' : 'other'
  return [{ field, value: type, native: value }]
}
