import type { Effect, Fact, Zone } from './effect.js'
import { OF_RECHTSSATZ, RIS_ZONES, type RisZone } from './ris-zones.table.js'

/** The parts of a document of the RIS as they come, by their machine names. */
export class RisParts {
  private current: string | undefined
  private titles = 0
  private body = false
  private rechtssatz = false

  /** A title has come, for the next part. */
  titled(): Effect {
    this.titles++
    return { flow: 'paragraph', title: true }
  }

  /** What an element of a part does. */
  part(ct: string | undefined): Effect {
    const name = ct?.toLowerCase()
    if (name === undefined) return {}
    const part = RIS_ZONES[name]
    const begins = name !== this.current
    this.current = name
    if (!part) return { zone: { name, marks: [] } }
    if (part.is !== 'field') this.body = true
    const effect: Effect = {
      zone: this.zone(name, part),
      ...(part.states ? { states: part.states, official: true } : {}),
      ...(part.divided ? { divided: part.divided } : {}),
      ...(begins && this.titles === 0 ? { heading: part.title } : {}),
      ...(begins && OF_RECHTSSATZ.has(name) ? { facts: this.typed() } : {}),
    }
    if (begins) this.titles = 0
    return effect
  }

  /** Fields before the text are its head; those after it a note. */
  private zone(name: string, { is }: RisZone): Zone {
    if (is === 'field')
      return this.body
        ? { name: 'after', marks: [{ kind: 'section', value: 'note' }] }
        : { name: 'before', marks: [{ kind: 'metadata' }] }
    if (is === 'headnote') return { name, marks: [{ kind: 'section', value: 'headnote' }, { kind: 'headnote' }] }
    return { name, marks: is === 'references' ? [{ kind: 'section', value: 'references' }] : [] }
  }

  private typed(): readonly Fact[] {
    if (this.rechtssatz) return []
    this.rechtssatz = true
    return [{ field: 'type', value: 'Rechtssatz', official: true }]
  }
}
