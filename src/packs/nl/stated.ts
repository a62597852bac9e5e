import type { Said } from '../../pack/document.js'
import type { Statement } from '../../text/source.js'
import { courtByName } from './courts.js'
import { docketsIn } from './dockets.js'
import { TYPES } from './words.table.js'

/** What the record of the Raad voor de rechtspraak states, in the normal forms of this pack. */
export function stated({ field, value, official }: Statement): readonly Said[] | undefined {
  if (field === 'docket') return docketsOf(value).map(docket => ({ field: 'caseNumber', value: docket }))
  if (field === 'court' && official) return [{ field, value: courtByName(value)?.name ?? value }]
  if (field === 'type') return typeOf(value)
  if (field === 'published' && !official && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return [{ field, value, basis: 'derived' }]
  return undefined
}

/** `Uitspraak` is the register's word for whatever a court decides; the decision itself says whether it is a beschikking. */
function typeOf(value: string): readonly Said[] {
  const type = TYPES[value.toLowerCase()]
  if (!type) return []
  return [{ field: 'type', value: type, native: value, ...(/^uitspraak$/i.test(value) ? { basis: 'derived' } : {}) }]
}

/** Registers write an underscore for a slash (`200.149.520_01`, `AWB - 14 _ 6530`) and several numbers in one field. */
function docketsOf(value: string): string[] {
  const plain = value
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) ?_ ?(?=\d)/g, '/')
    .replace(/^([A-Z]{2,4}) ?- ?(?=\d{2}\/)/, '$1 ')
    .replace(/^(\d{2})-(?=\d{1,5} [A-Z])/, '$1/')
    .trim()
  return plain
    .split(/ ?[,;] | (?:en|&) | [/\\] | - (?=[A-Z]{2} )|(?<=\d)_(?=[A-Z]{2} )/)
    .flatMap(part => {
      const found = docketsIn(part)
      const rest = found.reduceRight((s, d) => s.slice(0, d.start) + s.slice(d.end), part)
      return found.length > 0 && !/\d/.test(rest) ? found.map(d => d.value) : [part.trim()]
    })
    .filter(part => part !== '')
}
