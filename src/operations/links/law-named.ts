import { lawNameOf } from '../../links/cited.js'
import { nameOf } from '../../links/names.js'
import type { Target } from '../../model/decision.js'
import type { Context } from '../operation.js'

const ONE = { offset: 0, limit: 1 }

/** What a law is called in what cites it; `null` where nothing does. */
export function nameOfLaw(target: Target | null | undefined): string | null {
  return target?.code ?? target?.instrument ?? null
}

/** The law or provision as the first decision that cites it does. */
export async function namedIn(law: string, section: string | null, { store }: Context): Promise<Target | null> {
  const [first] = (await store.citing(law, section, ONE)).items
  const decision = first && (await store.get(first.entry.id))?.decision
  for (const { kind, targets } of decision?.citations ?? [])
    for (const target of targets) {
      if ((kind !== 'statute' && kind !== 'eu') || lawNameOf(target, decision!.jurisdiction) !== law) continue
      if (section === null) return withoutProvision(target)
      const { version: _, ...present } = target
      if (nameOf(target.section ?? target.article ?? '') === section) return present
    }
  return null
}

function withoutProvision({ code, bwb, celex, eli, instrument, jurisdiction }: Target): Target {
  const law = { code, bwb, celex, eli, instrument, jurisdiction }
  return Object.fromEntries(Object.entries(law).filter(([, value]) => value !== undefined))
}
