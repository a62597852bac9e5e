import type { At, Decision, Problem } from '../model/decision.js'
import { differ } from './copies.js'
import { nameOf } from './names.js'

/** What copies of one decision can disagree on. */
export const DIFFERENCE_FIELDS = ['court', 'date', 'docket', 'type', 'outcome', 'ecli'] as const
export type DifferenceField = (typeof DIFFERENCE_FIELDS)[number]

/** So many copies of a decision, the best sources, are compared. */
export const MOST_COMPARED = 20

/** What of a copy is compared with others. */
export interface Copy {
  readonly id: string
  /** Of the file or record it came from. */
  readonly name: string
  readonly title: Pick<Decision, 'court' | 'date' | 'caseNumbers' | 'type' | 'outcome' | 'ecli'>
  /** Whether its ECLI was worked out: then the copy does not say it. */
  readonly derived: boolean
  /** The better source has more. */
  readonly worth: number
}

/** Where copies of one decision do not agree, with what each says that says something of it. */
export interface Difference {
  readonly field: DifferenceField
  readonly values: readonly { readonly id: string; readonly value: string }[]
}

/** What a copy says that another copy says otherwise. */
export interface Conflict {
  readonly field: DifferenceField
  readonly value: string
  /** The best source that says something else. */
  readonly other: Copy
  readonly otherValue: string
}

/** Where copies do not agree: what one does not state is no disagreement. */
export function differencesAmong(copies: readonly Copy[]): readonly Difference[] {
  return DIFFERENCE_FIELDS.flatMap(field => {
    const stating = copies.filter(c => FIELDS[field].said(c).length)
    if (!stating.some((a, n) => stating.slice(n + 1).some(b => disagree(field, a, b)))) return []
    return [{ field, values: stating.map(c => ({ id: c.id, value: shown(field, c) })) }]
  })
}

/** What one copy says that others, the better source first, say otherwise: one conflict for each field. */
export function conflictsOf(own: Copy, copies: readonly Copy[]): readonly Conflict[] {
  return DIFFERENCE_FIELDS.flatMap(field => {
    const other = copies.find(c => c.id !== own.id && disagree(field, own, c))
    return other ? [{ field, value: shown(field, own), other, otherValue: shown(field, other) }] : []
  })
}

/** A record as a library has it, that holds other copies of its decision: what they say otherwise is a problem of its first line. */
export function withConflicts(decision: Decision, own: Copy, copies: readonly Copy[]): Decision {
  const others = copies.filter(c => c.id !== own.id)
  if (!others.length) return decision
  const at = firstLine(decision)
  const found = conflictsOf(own, others).map(
    (conflict): Problem => ({ ...COPIES_CONFLICT, at, message: messageOf(conflict, own) }),
  )
  const { code } = COPIES_CONFLICT
  return {
    ...decision,
    problems: [...found, ...decision.problems].sort((a, b) => a.at[0] - b.at[0]),
    checks: [...decision.checks, { code, result: found.length ? 'found' : 'not-found', because: null }],
  }
}

/** The problem of copies that do not agree. It belongs to a library: no text shows it alone. */
export const COPIES_CONFLICT = { code: 'copies.conflict', severity: 'warning' } as const

/** `date: 2031-02-01 here (a.xml, the better source), 2031-02-03 in X:1~2 (b.html)` */
function messageOf({ field, value, other, otherValue }: Conflict, own: Copy): string {
  const [here, there] = [own.worth > other.worth, other.worth > own.worth].map(b => (b ? ', the better source' : ''))
  return `${field}: ${value} here (${own.name}${here}), ${otherValue} in ${other.id} (${other.name}${there})`
}

/** The first line of the decision that is not blank. */
function firstLine({ text = '', sections }: Decision): At {
  const from = sections[0]?.at[0] ?? 0
  const start = from + Math.max(0, text.slice(from).search(/\S/))
  const end = text.indexOf('\n', start)
  return [start, end < 0 ? text.length : end]
}

interface Field {
  /** What a copy says; nothing where it does not state it. */
  readonly said: (copy: Copy) => readonly string[]
  readonly agree: (a: readonly string[], b: readonly string[]) => boolean
}

const one = (value: string | null | undefined) => (value ? [value] : [])
const same = ([a = '']: readonly string[], [b = '']: readonly string[]) => nameOf(a) === nameOf(b)
const within = (a: readonly string[], b: readonly string[]) => a.every(v => b.includes(v))

const FIELDS: Readonly<Record<DifferenceField, Field>> = {
  court: { said: ({ title: { court } }) => (court ? [court.name, ...one(court.code)] : []), agree: sameCourt },
  date: { said: c => one(c.title.date), agree: ([a = null], [b = null]) => !differ(a, b) },
  docket: { said: c => c.title.caseNumbers, agree: agreeingDockets },
  // What is neither judgment nor order, such as a headnote kept apart, may be of either.
  type: { said: ({ title: { type } }) => one(type?.value === 'other' ? null : type?.value), agree: same },
  outcome: { said: c => c.title.outcome, agree: (a, b) => within(a, b) || within(b, a) },
  ecli: { said: c => one(c.derived ? null : c.title.ecli), agree: same },
}

function disagree(field: DifferenceField, a: Copy, b: Copy): boolean {
  const { said, agree } = FIELDS[field]
  const [one, other] = [said(a), said(b)]
  return one.length > 0 && other.length > 0 && !agree(one, other)
}

function shown(field: DifferenceField, copy: Copy): string {
  const said = FIELDS[field].said(copy)
  return field === 'court' ? said[0]! : [...said].sort().join(', ')
}

/** By their codes; where one has none, a court and the same court with its seat or chamber are one. */
function sameCourt([a = '', codeA]: readonly string[], [b = '', codeB]: readonly string[]): boolean {
  if (codeA && codeB) return codeA === codeB
  const [one, other] = [nameOf(a), nameOf(b)]
  return one.includes(other) || other.includes(one)
}

/** A copy may leave out dockets, or have the court's other number: only numbers of one make are compared, `1 A 2/31` with `3 B 4/30`. */
function agreeingDockets(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a.map(nameOf)), new Set(b.map(nameOf))]
  const missing = [...one].filter(n => !other.has(n)).map(makeOf)
  const extra = [...other].filter(n => !one.has(n)).map(makeOf)
  return !missing.some(make => extra.includes(make))
}

function makeOf(docket: string): string {
  return docket.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0')
}
