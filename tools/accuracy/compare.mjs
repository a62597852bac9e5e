// Court, date and docket against what the publisher states: of each file as it is, and of its words alone.
import { bare } from './bare.mjs'

/** The facts that are compared. */
export const FIELDS = ['court', 'date', 'docket']

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
  const said = squashed(naked.text)
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
    got: valueOf(field, words),
    inText: states(field, value, { words, said, pack }),
  }))
}

function truthsOf(evidence) {
  const out = []
  for (const field of FIELDS) {
    const name = field === 'docket' ? 'caseNumber' : field
    const said = evidence.filter(e => e.field === name)
    const values = [...new Set(said.map(e => e.value))]
    // Two different dates or courts are no yardstick.
    if (values.length === 0 || (field !== 'docket' && values.length > 1)) continue
    out.push({ field, value: field === 'docket' ? values : values[0], official: said[0].basis === 'record' })
  }
  return out
}

function courtOf(truths, pack) {
  const name = truths.find(t => t.field === 'court')?.value
  return name === undefined ? undefined : (pack.courts.find(c => c.name === name) ?? { code: null, name })
}

function valueOf(field, decision) {
  if (field === 'court') return decision.court?.name ?? null
  if (field === 'date') return decision.date
  return decision.caseNumbers.join('; ') || null
}

function compared(field, value, decision) {
  const got = valueOf(field, decision)
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

/** Whether the words state a fact in any form: the day among their dates, the name or an alias of the court, the docket. */
function states(field, value, { words, said, pack }) {
  if (field === 'date') return words.dates.some(d => d.iso === value) || said.includes(squashed(value))
  if (field === 'docket') return value.some(v => said.includes(squashed(v)))
  const court = pack.courts.find(c => c.name === value)
  return [value, ...(court?.aliases ?? [])].some(name => squashed(name).length > 2 && said.includes(squashed(name)))
}

/** Letters and figures only, in lower case. */
export function squashed(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
