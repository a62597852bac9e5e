import type { Said } from '../../pack/document.js'
import type { Statement } from '../../text/source.js'
import { docketIn, docketsIn } from './identifiers.js'
import { courtNamed, isoOf, typeOf } from './printed.js'

/** How the RIS tells what the Oberste Gerichtshof did with a remedy, which is no type of decision. */
const DONE = /^(?:Ordentliche Erledigung|Verstärkter Senat|Zurückweisung|Ablehnung|Sonstig)/

/** What the RIS, its interface and those who collect from it state, in normal form. */
export function stated({ field, value, official }: Statement): readonly Said[] | undefined {
  switch (field) {
    case 'court': {
      const name = courtNamed(value)
      return name === undefined ? undefined : [{ field, value: name }]
    }
    case 'date':
    case 'published': {
      const iso = isoOf(value)
      return iso === undefined ? undefined : [{ field, value: iso }]
    }
    case 'docket': {
      const known = (docketIn(value)?.start ?? value.length) < 3
      const dockets = official && !known && /\d/.test(value) ? [value] : docketsIn(value)
      return dockets.map(docket => ({ field: 'caseNumber', value: docket }))
    }
    case 'type':
      return /^Text$/.test(value) || (DONE.test(value) && !/^Zurückweisung/.test(value))
        ? []
        : [
            {
              field,
              value: typeOf(value),
              native: DONE.test(value) ? 'Beschluss' : (value.split(' - ').at(-1) as string),
            },
          ]
    default:
      return undefined
  }
}
