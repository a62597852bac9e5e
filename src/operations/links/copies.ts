import { z } from 'zod'
import type { Decision } from '../../model/decision.js'
import type { Entry, Store } from '../../store/store.js'
import { entrySchema, idSchema } from '../entry.js'

const FIELDS = ['court', 'date', 'docket', 'type', 'outcome', 'ecli', 'paragraphs'] as const

/** The copies of a decision in a library, the better source first, and where they do not agree. */
export const copiesShape = {
  copies: z
    .array(entrySchema)
    .describe('All copies of the decision in the library, this one among them, the better source first.'),
  differences: z
    .array(
      z
        .object({
          field: z.enum(FIELDS).describe('What they do not agree on; `paragraphs` is how many are numbered.'),
          values: z
            .array(z.object({ id: idSchema, value: z.string().describe('What this copy says.') }))
            .describe('Copies that say something of it.'),
        })
        .meta({ id: 'Difference', description: 'Where copies of one decision do not agree.' }),
    )
    .describe('Where the copies do not agree; what one does not state is no disagreement.'),
}

/** More copies than these are listed and not compared. */
const MOST_COMPARED = 20

/** Gathers the copies of a decision and compares their present versions. */
export async function copiesOf(
  id: string,
  store: Store,
): Promise<{ copies: readonly Entry[]; differences: Difference[] }> {
  const copies = await store.copies(id)
  if (copies.length < 2) return { copies, differences: [] }
  const stored = await Promise.all(copies.slice(0, MOST_COMPARED).map(copy => store.get(copy.id)))
  const decisions = stored.flatMap(s => (s ? [s] : []))
  return { copies, differences: FIELDS.flatMap(field => differenceIn(field, decisions)) }
}

interface Difference {
  readonly field: (typeof FIELDS)[number]
  readonly values: { readonly id: string; readonly value: string }[]
}

function differenceIn(
  field: Difference['field'],
  all: readonly { readonly id: string; readonly decision: Decision }[],
): Difference[] {
  const values = all.flatMap(({ id, decision }) => {
    const value = SAID[field](decision)
    return value ? [{ id, value }] : []
  })
  return new Set(values.map(v => v.value)).size > 1 ? [{ field, values }] : []
}

/** What a record says, in a form that can be compared; empty where it says nothing. */
const SAID: Readonly<Record<Difference['field'], (decision: Decision) => string | null>> = {
  court: d => d.court?.name ?? null,
  date: d => d.date,
  docket: d => [...d.caseNumbers].sort().join(', '),
  type: d => d.type?.value ?? null,
  outcome: d => d.outcome.join(', '),
  ecli: d => d.ecli,
  paragraphs: d => (d.paragraphs.length ? String(d.paragraphs.length) : null),
}
