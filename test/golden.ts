import type { At, Decision, Section, Target } from '../src/model/decision.js'

/** One case of a golden file: the text, and what the parser makes of it, one annotation a line. */
export interface GoldenCase {
  readonly text: string
  readonly expected: string
}

const ARROW = '\n==>\n'
const NEXT = '\n=====\n'

/** Reads `text ⏎ ==> ⏎ annotations`, several of them set apart by a line `=====`. */
export function casesOf(file: string): GoldenCase[] {
  return file
    .replace(/\n+$/, '')
    .split(NEXT)
    .map(one => {
      const [text = '', expected = ''] = `${one}\n`.split(ARROW)
      return { text: text.replace(/\n+$/, ''), expected: expected.trim() }
    })
}

/** Writes cases back as `casesOf` reads them. */
export function printCases(cases: readonly GoldenCase[]): string {
  return `${cases.map(c => `${c.text}${ARROW}${c.expected}`).join(NEXT)}\n`
}

/** A decision as lines for review: `kind [start..end) "text" values  by rule`. What is empty is left out. */
export function annotationsOf(decision: Decision, text: string): string[] {
  const quote = (at: At) => `[${at[0]}..${at[1]}) ${short(text.slice(at[0], at[1]))}`
  const line = (kind: string, at: At | null, ...values: readonly (string | null | undefined | false)[]) =>
    [kind, at ? quote(at) : '', ...values].filter(v => v).join(' ')
  return [
    ...identity(decision),
    ...decision.sections.flatMap(s => sections(s, 0, quote)),
    ...decision.paragraphs.map(p => line('paragraph', p.at, p.number)),
    ...decision.headnotes.map(h => line('headnote', h.at, h.number, h.polarity)),
    ...decision.footnotes.map(f => line('footnote', f.at, f.number, f.marker && `called at ${f.marker[0]}`)),
    ...decision.dropped.map(d => line('dropped', d.at, d.kind)),
    ...decision.editorial.flatMap(e => [
      line(`editorial.${e.kind}`, e.at, `by ${e.by}`),
      ...e.parts.map(p => line(`  ${p.kind}`, p.at)),
    ]),
    ...decision.judges.map(j => line('judge', j.at, j.name, j.role)),
    ...decision.parties.map(p =>
      line('party', p.at, p.label, p.roles.map(r => r.role).join('+'), p.kind, p.representatives.join(', ')),
    ),
    ...decision.citations.map(c =>
      line(
        `citation.${c.kind}`,
        c.at,
        c.targets.map(target).join(' | '),
        c.form !== 'formal' && c.form,
        c.group,
        c.signal,
        c.status !== 'outside' && c.status,
        `by ${c.by}`,
      ),
    ),
    ...decision.mentions.map(m => line(`mention.${m.kind}`, m.at)),
    ...decision.placeholders.map(p => line(`placeholder.${p.kind}`, p.at, p.entity)),
    ...decision.dates.map(d => line('date', d.at, d.iso)),
    ...decision.amounts.map(a => line('amount', a.at, a.value, a.currency)),
    ...decision.sums.map(s => line('sum', null, s.relation)),
    ...decision.history.map(h =>
      line('history', h.at, h.court, h.date, h.caseNumber, h.outcome, !h.sameProceedings && 'other proceedings'),
    ),
    ...decision.claims.map(c => line(`claim.${c.what}`, c.at, c.party, money(c.amount, c.currency), c.outcome)),
    ...decision.operative.map(o =>
      line('order', o.at, o.number, o.dispositions.join('+'), o.party, money(o.amount, o.currency)),
    ),
    ...costs(decision),
    ...decision.holdings.map(h => line('holding', h.rule, h.paragraphs.join(','))),
    ...decision.problems.map(p => line(`problem.${p.code}`, p.at, p.severity, p.message)),
  ]
}

function identity(d: Decision): string[] {
  const facts: [string, string | null | undefined][] = [
    ['court', d.court && [d.court.name, d.court.level, d.court.seat, d.court.chamber].filter(Boolean).join(', ')],
    ['type', d.type && [d.type.value, d.type.native].filter(Boolean).join(' ')],
    ['date', d.date],
    ['published', d.published],
    ['docket', d.caseNumbers.join(', ')],
    ['ecli', d.ecli && `${d.ecli} ${d.ecliBasis}`],
    ['document', d.documentNumber],
    ['area', d.areaOfLaw],
    ['procedure', d.procedure],
    ['keywords', d.keywords.join(', ')],
    ['norms', d.norms.join(', ')],
    ['outcome', d.outcome.join('+')],
  ]
  return facts.filter(([, value]) => value).map(([name, value]) => `= ${name} ${value}`)
}

function sections(s: Section, depth: number, quote: (at: At) => string): string[] {
  const heading = s.heading ? ` “${s.heading}”` : ''
  return [
    `${'  '.repeat(depth)}section.${s.role} ${quote(s.at)}${heading}`,
    ...s.children.flatMap(c => sections(c, depth + 1, quote)),
  ]
}

/** The values of a target in the order of the contract, names only where two fields could be confused. */
function target(t: Target): string {
  return Object.entries(t)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${k}=${Array.isArray(v) ? v.join(' & ') : v}`)
    .join(' ')
}

function costs({ costs: c }: Decision): string[] {
  if (!c) return []
  const items = c.items.map(i => `${i.what}=${i.value}`).join(', ')
  return [['costs', c.bearer, money(c.amount, c.currency), items].filter(Boolean).join(' ')]
}

function money(amount: string | null, currency: string | null): string | null {
  return amount === null ? null : [amount, currency].filter(Boolean).join(' ')
}

/** At most 48 characters of a stretch, its ends kept. */
function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length <= 48 ? `"${flat}"` : `"${flat.slice(0, 30)} … ${flat.slice(-15)}"`
}
