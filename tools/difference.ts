import type { At, Decision, Section, Unreadable } from '../src/model/decision.js'

/** One thing a record says, in words that do not change when only its place does. */
export interface Said {
  /** What of the record it is of: `citation.case`, `paragraph`, `date`, `court`, `problem`. */
  readonly kind: string
  readonly text: string
}
export interface Difference {
  readonly gained: readonly Said[]
  readonly lost: readonly Said[]
}

/** Lists of the record whose members stand at a place, and what their kind is called. */
const LISTS = {
  paragraphs: 'paragraph',
  headnotes: 'headnote',
  footnotes: 'footnote',
  dropped: 'dropped',
  editorial: 'editorial',
  citations: 'citation',
  dates: 'date',
  amounts: 'amount',
  mentions: 'mention',
  placeholders: 'placeholder',
  parties: 'party',
  judges: 'judge',
  operative: 'order',
  claims: 'claim',
  history: 'history',
  problems: 'problem',
} as const
const FACTS = [
  'jurisdiction',
  'language',
  'court',
  'type',
  'date',
  'published',
  'caseNumbers',
  'ecli',
  'documentNumber',
  'areaOfLaw',
  'procedure',
  'keywords',
  'norms',
  'outcome',
  'costs',
] as const
/** Names of the group and places say nothing by themselves. */
const PLACES = new Set(['at', 'marker', 'parts', 'group', 'entity', 'answeredBy', 'by', 'kind'])
const LONGEST = 60

/** All that a record says: facts, sections, annotations, problems. */
export function saidBy(record: Decision | Unreadable): Said[] {
  if ('error' in record) return [{ kind: 'error', text: `${record.error.code}: ${record.error.message}` }]
  const { text = '' } = record
  const facts = FACTS.flatMap((kind): Said[] => {
    const value = record[kind]
    const said = value === null || (Array.isArray(value) && value.length === 0) ? undefined : plain(value)
    return said === undefined ? [] : [{ kind, text: said }]
  })
  const lists = Object.entries(LISTS).flatMap(([list, name]) =>
    (record[list as keyof typeof LISTS] as readonly Placed[]).map((member): Said => {
      const kind = typeof member.kind === 'string' ? `${name}.${member.kind}` : name
      return { kind, text: [quoted(text, member.at), details(member)].filter(Boolean).join(' ') }
    }),
  )
  return [...facts, ...record.sections.flatMap(s => sections(s, text)), ...lists]
}

interface Placed {
  readonly at: At
  readonly kind?: unknown
}

/** What one record says and another does not, as often as it does; what only stands elsewhere is the same. */
export function differenceOf(before: readonly Said[], after: readonly Said[]): Difference {
  return { gained: beyond(after, before), lost: beyond(before, after) }
}

function beyond(all: readonly Said[], known: readonly Said[]): Said[] {
  const left = new Map<string, number>()
  const keyOf = (s: Said) => `${s.kind}\n${s.text}`
  for (const s of known) left.set(keyOf(s), (left.get(keyOf(s)) ?? 0) + 1)
  return all.filter(s => {
    const n = left.get(keyOf(s)) ?? 0
    if (n > 0) left.set(keyOf(s), n - 1)
    return n === 0
  })
}

/** How much of each kind was gained and lost, the kinds by name. */
export function countsOf(differences: readonly Difference[]): [kind: string, gained: number, lost: number][] {
  const counts = new Map<string, [number, number]>()
  const count = (kind: string, side: 0 | 1) => {
    const both = counts.get(kind) ?? [0, 0]
    both[side]++
    counts.set(kind, both)
  }
  for (const { gained, lost } of differences) {
    for (const s of gained) count(s.kind, 0)
    for (const s of lost) count(s.kind, 1)
  }
  return [...counts]
    .map(([kind, [g, l]]): [string, number, number] => [kind, g, l])
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
}

function sections(section: Section, text: string): Said[] {
  const { role, heading, at, children } = section
  const own = {
    kind: `section.${role}`,
    text: [heading === null ? '' : plain(heading), quoted(text, at)].filter(Boolean).join(' '),
  }
  return [own, ...children.flatMap(c => sections(c, text))]
}

/** Both ends of a stretch: a change of its extent shows. */
function quoted(text: string, [start, end]: At): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return words.length > LONGEST ? `“${words.slice(0, LONGEST / 2)} … ${words.slice(-LONGEST / 2)}”` : `“${words}”`
}

function details(member: Placed): string {
  const said = Object.entries(member).filter(
    ([name, value]) => !PLACES.has(name) && value !== null && plain(value) !== '',
  )
  return said.map(([name, value]) => `${name}=${plain(value)}`).join(' ')
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ')
  if (Array.isArray(value)) return value.map(plain).join('; ')
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value)
  return Object.entries(value)
    .filter(([, v]) => v !== null && plain(v) !== '')
    .map(([k, v]) => `${k} ${plain(v)}`)
    .join(', ')
}
