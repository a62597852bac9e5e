import type { Decision, Target } from '../../../model/decision.js'
import type { Countries } from '../../../operations/countries.js'
import type { Links } from '../../../operations/reading/links.js'
import type { Reading } from '../../../operations/reading/reading.js'
import { type Destination, destinationOf } from '../../../operations/reading/target.js'
import type { Words } from '../../words/words.js'
import type { Related, Stored } from '../library.js'

/** What a decision's page is made of. */
export interface Given {
  readonly stored: Stored
  readonly reading: Reading
  readonly words: Words
  readonly links: Links
  readonly related: Related
  readonly countries: Countries
}

/** What the parts of a decision's page need. */
export interface View extends Given {
  readonly id: string
  /** Where each citation leads: its first target that leads anywhere. */
  readonly leads: ReadonlyMap<number, Destination>
  /** Problems that have their note in a margin. */
  readonly noted: ReadonlySet<number>
}

/** Prepares a decision for its page. */
export function viewOf(given: Given): View {
  const { reading, links } = given
  const leads = new Map<number, Destination>()
  reading.decision.citations.forEach((citation, index) => {
    for (const target of citation.targets) {
      const to = destinationOf(target, citation, reading.decision, links.find, given.countries)
      if (!to) continue
      leads.set(index, to)
      break
    }
  })
  const noted = new Set(
    reading.parts.flatMap(p => p.blocks.flatMap(b => b.marks.filter(m => m.kind === 'problem').map(m => m.index))),
  )
  return { ...given, id: given.stored.id, leads, noted }
}

/** Where one target of a citation leads. */
export function leadOf(view: View, citation: number, target: Target): Destination | null {
  const { decision } = view.reading
  return destinationOf(target, decision.citations[citation]!, decision, view.links.find, view.countries)
}

/** A place of the text on the page: where to go, and what it is called. */
export interface Place {
  readonly anchor: string
  readonly name: string
}

/** Where an offset of the source stands: its own block, called by the numbered paragraph it belongs to, else by its part. */
export function placeOf(view: View, offset: number): Place | null {
  const { reading, words } = view
  const part = reading.parts.find(p => p.at[0] <= offset && offset < p.at[1] && p.blocks.length > 0)
  if (!part) return null
  const before = part.blocks.filter(b => b.at[0] <= offset)
  const numbered = before.findLast(b => b.number !== null)
  return { anchor: before.at(-1)?.anchor ?? part.anchor, name: numbered?.number ?? words.sectionRole[part.role] }
}

/** The language of the court's words, for hyphenation and speech. */
export function langOf(decision: Decision): string | undefined {
  return decision.language ?? undefined
}
