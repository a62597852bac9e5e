import type {
  At,
  CheckReport,
  Citation,
  Claim,
  Decision,
  HistoryEntry,
  Holding,
  Order,
  Party,
  Problem,
  Section,
  Target,
} from '../model/decision.js'
import type { Disposition } from '../model/vocabulary.js'
import type { Part } from '../pack/document.js'
import type { ClaimFound, CostsFound, HistoryFound, JudgeFound, Pack, Related } from '../pack/pack.js'
import type { FoundCitation, FoundPlaceholder } from '../pack/rule.js'
import type { Span } from '../text/span.js'
import { type Finders, foundBy } from './annotate.js'
import type { Cleaned } from './clean.js'
import type { CourtFinder } from './courts.js'
import { editorialOf } from './editorial.js'
import { groupsOf } from './groups.js'
import type { HoldingFound } from './holdings.js'
import { canonical, identified, idOf, ownTargets, publishedTargets } from './identities.js'
import { type Reach, reacher } from './reach.js'
import { countryOf } from './recognise.js'
import { signalsOf } from './signals.js'
import type { SumFound } from './sums.js'
import type { StatementFound } from './support.js'
import type { EventFound } from './timeline.js'

/** All that the steps of the pipeline found out about one document. */
export interface Findings {
  readonly document: Related
  readonly pack: Pack
  readonly courts: CourtFinder
  readonly finders: Finders
  readonly cleaned: Cleaned
  readonly judges: readonly JudgeFound[]
  readonly history: readonly HistoryFound[]
  readonly claims: readonly ClaimFound[]
  readonly costs: CostsFound | null
  readonly holdings: readonly HoldingFound[]
  readonly sums: readonly SumFound[]
  readonly events: readonly EventFound[]
  readonly statements: readonly StatementFound[]
  readonly outcome: readonly Disposition[]
  readonly madeWith: string
  /** False for a text in which no country's signs were found. */
  readonly known: boolean
}

/** A record whose problems and checks are still to be written. */
export type Assembled = Decision & { readonly problems: Problem[]; readonly checks: CheckReport[] }

/** Writes the findings down as the public record, in source offsets; what the checks find is put in later. */
export function assemble(f: Findings): Assembled {
  const { document: doc, pack, cleaned } = f
  const { facts, outline, source } = doc
  const at = placer(cleaned)
  const supported = new Map(f.statements.map(s => [s.start, s.supported]))
  const jurisdiction = f.known ? pack.jurisdiction : (countryOf(source.statements) ?? null)
  return {
    schema: 'pandect.decision/1',
    id:
      facts.ecli ??
      (jurisdiction && facts.court && facts.caseNumbers[0]
        ? canonical({ jurisdiction, name: facts.court.name }, facts.caseNumbers[0])
        : `sha256:${source.sha256}`),
    source: {
      name: source.name,
      sha256: source.sha256,
      mediaType: source.mediaType,
      format: source.format,
      publisher: facts.publisher,
      length: source.text.length,
    },
    text: source.text,
    madeWith: f.madeWith,
    jurisdiction,
    language: typeof pack.language === 'function' ? pack.language(doc.text) : f.known ? pack.language : null,
    court: facts.court,
    type: facts.type,
    date: facts.date,
    published: facts.published,
    caseNumbers: facts.caseNumbers,
    ecli: facts.ecli,
    ecliBasis: facts.ecliBasis,
    documentNumber: facts.documentNumber,
    areaOfLaw: facts.areaOfLaw,
    procedure: facts.procedure,
    keywords: facts.keywords,
    norms: facts.norms,
    outcome: f.outcome,
    judges: f.judges.map(j => ({ name: j.name, role: j.role, at: at(j) })),
    sections: outline.parts.map(p => section(p, at)),
    paragraphs: outline.paragraphs.map(p => ({ number: p.number, at: at(p) })),
    dropped: cleaned.dropped.map(d => ({ kind: d.kind, at: [d.start, d.end] as const })),
    editorial: editorialOf(
      outline.editorial,
      { text: source.text, dropped: cleaned.dropped, toSource: cleaned.clean.toSource },
      supported,
    ),
    footnotes: footnotes(doc, at),
    headnotes: outline.headnotes.map(h => ({ at: at(h), number: h.number, polarity: h.polarity })),
    mentions: doc.mentions.map(m => ({ kind: m.kind, at: at(m) })),
    placeholders: placeholders(doc.placeholders, doc.text, at),
    parties: f.document.parties.map(
      p =>
        ({
          label: p.label,
          roles: p.roles,
          kind: p.kind,
          pseudonym: p.pseudonym,
          representatives: p.representatives,
          at: at(p),
        }) satisfies Party,
    ),
    citations: citations(f, at),
    amounts: doc.amounts.map(a => ({ at: at(a), value: a.value, currency: a.currency })),
    dates: doc.dates.map(d => ({ at: at(d), iso: d.iso })),
    sums: f.sums,
    timeline: f.events.map(e => ({ date: e.date, text: e.text, at: at(e) })),
    history: f.history.map(h => {
      const id = idOf(h.court, h.caseNumber, h.date, pack, f.courts)
      return {
        court: h.court,
        caseNumber: h.caseNumber,
        ...(id === undefined ? {} : { id }),
        date: h.date,
        outcome: h.outcome,
        sameProceedings: h.sameProceedings,
        at: at(h),
      } satisfies HistoryEntry
    }),
    operative: doc.orders.map(
      o =>
        ({
          number: o.number,
          at: at(o),
          dispositions: o.dispositions,
          party: o.party,
          amount: o.amount,
          currency: o.currency,
        }) satisfies Order,
    ),
    costs: f.costs,
    claims: f.claims.map(c => claim(c, doc, at)),
    holdings: f.holdings.map(
      h =>
        ({
          rule: at(h.rule),
          factors: h.factors.map(at),
          application: h.application.map(at),
          paragraphs: h.paragraphs,
        }) satisfies Holding,
    ),
    problems: [],
    checks: [],
  }
}

type Place = (span: Span) => At

/** Clean spans as the record writes them. */
export function placer(cleaned: Cleaned): Place {
  return span => {
    const s = cleaned.clean.toSource(span)
    return [s.start, s.end]
  }
}

function section(part: Part, at: Place): Section {
  return { role: part.role, heading: part.heading, at: at(part), children: part.children.map(c => section(c, at)) }
}

/** Where each note is first called: `[1]`, or `(1)` where the text calls none in square brackets. */
function callsOf(text: string): ReadonlyMap<string, Span> {
  const calls = new Map<string, Span>()
  for (const pattern of [/\[(\d{1,4})\]/g, /\((\d{1,4})\)/g]) {
    for (const m of text.matchAll(pattern)) {
      const number = m[1] as string
      if (!calls.has(number)) calls.set(number, { start: m.index, end: m.index + m[0].length })
    }
  }
  return calls
}

function footnotes(doc: Related, at: Place): Decision['footnotes'] {
  if (doc.outline.footnotes.length === 0) return []
  const calls = callsOf(doc.text)
  return doc.outline.footnotes.map(n => {
    const call = calls.get(n.number)
    return { number: n.number, marker: call && call.start < n.start ? at(call) : null, at: at(n) }
  })
}

function placeholders(found: readonly FoundPlaceholder[], text: string, at: Place): Decision['placeholders'] {
  const ids = new Map<string, string>()
  return found.map(p => {
    const key = p.key ?? text.slice(p.start, p.end)
    if (!ids.has(key)) ids.set(key, `e${ids.size + 1}`)
    return { kind: p.kind, at: at(p), entity: ids.get(key) as string }
  })
}

function citations({ document: doc, pack, courts, finders }: Findings, at: Place): Citation[] {
  const groups = groupsOf(doc.citations, doc.text)
  let reach: ReturnType<typeof reacher> | undefined
  const reached = (target: Target) => (reach ??= reacher(doc))(target)
  const signals = signalsOf(doc.citations, doc.text, pack.signals)
  const targetsOf = targetsIn(doc, pack, courts, at)
  return doc.citations.map((c, i) => ({
    kind: c.kind,
    form: c.form ?? 'formal',
    at: at(c),
    targets: targetsOf(c),
    group: groups[i] ?? null,
    signal: signals[i] ?? null,
    status: status(c, reached),
    by: foundBy(c, finders),
  }))
}

/** What citations point to, with names: of decisions, and of reports that the publisher states the decision itself is printed in. */
function targetsIn({ source, facts }: Related, pack: Pack, courts: CourtFinder, at: Place) {
  const reports = source.statements.flatMap(s => (s.field === 'report' && s.at ? [s.at] : []))
  return (c: FoundCitation): readonly Target[] => {
    if (c.kind === 'case') return ownTargets(c, facts).map(t => identified(t, pack, courts))
    if (c.kind !== 'reporter' || !reports.length) return c.targets
    const [start, end] = at(c)
    const own = reports.some(r => r.start <= start && end <= r.end)
    return own
      ? publishedTargets(c, facts, idOf(facts.court?.name ?? null, facts.caseNumbers[0] ?? null, null, pack, courts))
      : c.targets
  }
}

function status(c: FoundCitation, reach: (target: Target) => Reach): Citation['status'] {
  if (c.targets.length === 0) return 'unparsed'
  if (c.kind !== 'internal') return 'outside'
  const reached = c.targets.map(reach)
  if (reached.includes('missing')) return 'dangling'
  return reached.every(r => r === 'there') ? 'exact' : 'unparsed'
}

function claim(c: ClaimFound, doc: Related, at: Place): Claim {
  const answers = doc.orders.filter(o => c.outcome !== null && o.dispositions.includes(c.outcome))
  return {
    at: at(c),
    party: c.party,
    what: c.what,
    amount: c.amount,
    currency: c.currency,
    outcome: c.outcome,
    answeredBy: answers.map(at),
  }
}
