// Court, date and docket against what the publisher states: of each file as it is, and of its words alone.
import { bare } from './bare.mjs'

/** The facts that are compared. */
export const FIELDS = ['court', 'date', 'docket']
/** Those that are compared of official records only: words state them in too many ways. */
export const RECORDED = ['ecli', 'type']

/**
 * One line for each fact that a publisher states of a decision: what is stated, what was read of the file and of its words alone
 * (`whole`, `words`: right, wrong, missed), and whether the words state it at all.
 */
export function metadataOf(source, { parseSource, stated, packs }) {
  const whole = parseSource(source)
  const pack = packs.find(p => p.jurisdiction === whole.jurisdiction)
  if (!pack) return []
  const truths = truthsOf(stated(source.statements, [], pack))
  if (truths.length === 0) return []
  const naked = bare(source)
  const words = parseSource(naked, { country: pack.id })
  const country = whole.jurisdiction
  const court = courtOf(truths, pack) ?? whole.court
  return truths.map(({ field, value, official }) => ({
    name: source.name,
    format: source.format,
    country,
    court: court ? (court.code ?? court.name) : null,
    courtName: court?.name ?? null,
    field,
    official,
    stated: value,
    whole: compared(field, value, whole),
    words: compared(field, value, words),
    got: read(field, words),
    inText: states(field, value, { words, pack }),
  }))
}

function truthsOf(evidence) {
  const out = []
  for (const field of [...FIELDS, ...RECORDED]) {
    const name = field === 'docket' ? 'caseNumber' : field
    const said = evidence.filter(e => e.field === name)
    const values = [...new Set(said.map(e => e.value))]
    // Two different dates or courts are no yardstick.
    if (values.length === 0 || (field !== 'docket' && values.length > 1)) continue
    const official = said[0].basis === 'record'
    if (official || FIELDS.includes(field))
      out.push({ field, value: field === 'docket' ? values : values[0], official })
  }
  return out
}

function courtOf(truths, pack) {
  const name = truths.find(t => t.field === 'court')?.value
  return name === undefined ? undefined : (pack.courts.find(c => c.name === name) ?? { code: null, name })
}

function read(field, decision) {
  if (field === 'court') return decision.court?.name ?? null
  if (field === 'date') return decision.date
  if (field === 'ecli') return decision.ecli
  if (field === 'type') return decision.type?.value ?? null
  return decision.caseNumbers.join('; ') || null
}

function compared(field, value, decision) {
  const got = read(field, decision)
  if (got === null) return 'missed'
  if (field === 'docket') {
    const own = decision.caseNumbers.map(squashed)
    return value.some(v => own.some(o => o === squashed(v) || o.includes(squashed(v)) || squashed(v).includes(o)))
      ? 'right'
      : 'wrong'
  }
  return got === value || (field === 'court' && (got.startsWith(`${value} `) || value.startsWith(`${got} `)))
    ? 'right'
    : 'wrong'
}

/** Where a decision says of itself who made it and when: at its head and at its end, in characters. */
const HEAD = 2500
const TAIL = 1500
/** Shorter names of a court stand in citations more often than on title pages. */
const LEAST_NAME = 6

/** Where a court or a day is another's, or named in passing. */
const SPEAKING = new Set(
  'headnote operative facts claims arguments lower-decision lower-courts reasoning costs references'.split(' '),
)

/** Whether the words state a fact of the decision itself: at its head or end, and not in a citation of another decision. */
function states(field, value, { words, pack }) {
  if (RECORDED.includes(field)) return false
  const inside = (list, at) => list.some(x => x.at[0] <= at && at < x.at[1])
  const heads = words.sections.filter(s => s.role === 'head')
  const spoken = field === 'docket' ? [] : words.sections.filter(s => SPEAKING.has(s.role))
  const cited = words.citations.filter(c => c.kind === 'case')
  const own = at =>
    (at < HEAD && inside(heads, at)) ||
    ((at < HEAD || at > words.text.length - TAIL) &&
      !inside(cited, at) &&
      !inside(spoken, at) &&
      !inside(words.history, at))
  if (field === 'date') return words.dates.some(d => d.iso === value && own(d.at[0]))
  const court = field === 'court' ? pack.courts.find(c => c.name === value) : undefined
  const names = field === 'docket' ? value : [value, ...(court?.aliases ?? []).filter(a => a.length >= LEAST_NAME)]
  return names.some(name => placesOf(name, words.text).some(own))
}

/** Where a name stands in a text, however it is spaced and cased. */
function placesOf(name, text) {
  const letters = [...squashed(name)].map(c => c.replace(/[$^\\|?*+(){}[\].]/g, '\\$&'))
  if (letters.length < 3) return []
  return [...text.matchAll(new RegExp(letters.join('[^\\p{L}\\p{N}]{0,3}'), 'giu'))].map(m => m.index)
}

/** Letters and figures only, in lower case. */
export function squashed(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
