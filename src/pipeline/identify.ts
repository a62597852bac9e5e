import type { DecisionType } from '../model/vocabulary.js'
import { DECISION_TYPES } from '../model/vocabulary.js'
import { BASES, type Evidence, type FactField, type Facts } from '../pack/document.js'
import type { Pack } from '../pack/pack.js'

/** Two places of the document that do not agree, the losing one first; what is only derived contradicts nothing. */
export interface Conflict {
  readonly lost: Evidence
  readonly won: Evidence
}
export interface Identity {
  readonly facts: Facts
  readonly conflicts: readonly Conflict[]
  /** Labels that stand there with nothing behind them. */
  readonly empty: readonly Evidence[]
}

const LISTS = new Set<FactField>(['caseNumber', 'keyword', 'norm'])
/** A record may state several of these; they are one text, in its order. */
const JOINED = new Set<FactField>(['areaOfLaw', 'procedure'])

/** Weighs what the places of a document say about it: the strongest basis wins, of equals the first in the text. */
export function identify(evidence: readonly Evidence[], pack: Pack): Identity {
  const said = evidence.filter(e => e.value !== '')
  const of = byField(said)
  const best = (field: FactField) => strongest(of.get(field) ?? [])
  const conflicts: Conflict[] = []
  for (const [field, list] of of) {
    if (LISTS.has(field)) continue
    const won = best(field) as Evidence
    const lost = new Set<string>()
    for (const e of list) {
      if (JOINED.has(field) && e.basis === won.basis) continue
      if (e.basis === 'derived' || lost.has(e.value) || agree(e, won)) continue
      conflicts.push({ lost: e, won })
      lost.add(e.value)
    }
  }
  const list = (field: FactField) => [...new Set(of.get(field)?.map(e => e.value))]
  const text = (field: FactField) => best(field)?.value ?? null
  const joined = (field: FactField) => {
    const basis = best(field)?.basis
    const values = (of.get(field) ?? []).filter(e => e.basis === basis).map(e => e.value)
    return values.length ? [...new Set(values)].join('; ') : null
  }
  const type = best('type')
  const facts: Facts = {
    court: courtOf(text('court'), text('chamber'), text('seat'), pack),
    type: type ? { value: decisionType(type.value), native: type.native ?? null } : null,
    date: text('date'),
    published: text('published'),
    caseNumbers: list('caseNumber'),
    ecli: text('ecli'),
    ecliBasis: text('ecli') ? 'printed' : null,
    documentNumber: text('documentNumber'),
    areaOfLaw: joined('areaOfLaw'),
    procedure: joined('procedure'),
    keywords: list('keyword'),
    norms: list('norm'),
    publisher: text('publisher'),
  }
  const derived = facts.ecli ? undefined : pack.ecli?.(facts)
  return {
    facts: derived ? { ...facts, ecli: derived, ecliBasis: 'derived' } : facts,
    conflicts,
    empty: evidence.filter(e => e.value === ''),
  }
}

/** What is said, field by field, in the order in which the fields are first spoken of. */
function byField(said: readonly Evidence[]): ReadonlyMap<FactField, readonly Evidence[]> {
  const fields = new Map<FactField, Evidence[]>()
  for (const e of said) {
    const known = fields.get(e.field)
    if (known) known.push(e)
    else fields.set(e.field, [e])
  }
  return fields
}

/** The evidence with the strongest basis; of equals the first. */
function strongest(list: readonly Evidence[]): Evidence | undefined {
  let best: Evidence | undefined
  for (const e of list) if (!best || BASES.indexOf(e.basis) < BASES.indexOf(best.basis)) best = e
  return best
}

/** A shorter statement agrees with a fuller one: `2023` with `2023-09-01`, a court with the same court and its seat. */
function agree(a: Evidence, b: Evidence): boolean {
  const [short, long] = a.value.length < b.value.length ? [a.value, b.value] : [b.value, a.value]
  if (short === long) return true
  if (a.field === 'court') return long.startsWith(`${short} `)
  return /^\d{4}/.test(short) && long.startsWith(short)
}

function decisionType(value: string): DecisionType {
  return (DECISION_TYPES as readonly string[]).includes(value) ? (value as DecisionType) : 'other'
}

function courtOf(name: string | null, chamber: string | null, seat: string | null, pack: Pack): Facts['court'] {
  if (name === null) return null
  const court = pack.courts.find(c => c.name === name) ?? pack.courtNamed?.(name)
  return { code: court?.code ?? null, name, level: court?.level ?? null, seat: seat ?? court?.seat ?? null, chamber }
}
