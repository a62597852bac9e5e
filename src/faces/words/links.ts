import type { Words } from './words.js'

interface Told {
  readonly court: { readonly name: string } | null
  readonly date: string | null
  readonly caseNumbers: readonly string[]
  readonly ecli: string | null
}

/** `Hoge Raad, 5 December 2031, 31/00123`: a decision in one line. */
export function titleLine(title: Told, words: Words): string {
  const parts = [title.court?.name, title.date && words.date(title.date), title.caseNumbers[0] ?? title.ecli]
  return parts.filter(Boolean).join(', ')
}

/** `Hoge Raad, 5 December 2031, 31/00123`, of a decision that need not be in the library. */
export function namedLine(
  named: {
    readonly court: string | null
    readonly date: string | null
    readonly docket: string | null
    readonly ecli?: string | null
  },
  words: Words,
): string {
  const { court, date, docket, ecli } = named
  return [court, date && words.date(date), docket ?? ecli].filter(Boolean).join(', ')
}

/** `Cited by 12 decisions, 3 of the highest courts, 5 of courts of appeal`. */
export function authorityLine(
  { decisions, supreme, appeal }: { readonly decisions: number; readonly supreme: number; readonly appeal: number },
  words: Words,
): string {
  const { label } = words
  return [
    `${label.citedBy} ${words.count(decisions, 'decision')}`,
    supreme > 0 && `${words.number(supreme)} ${label.ofSupreme}`,
    appeal > 0 && `${words.number(appeal)} ${label.ofAppeal}`,
  ]
    .filter(Boolean)
    .join(', ')
}

interface Instance {
  readonly became: readonly {
    readonly court: string | null
    readonly date: string | null
    readonly outcome: readonly (keyof Words['disposition'])[]
  }[]
}

/** What these do they do to the appeal; every other outcome is one of the decision below. */
const OF_APPEAL = new Set<keyof Words['disposition']>(['dismissed', 'inadmissible', 'withdrawn'])

/** `set aside, sent back by Hoge Raad, 5 December 2031`, `appeal dismissed by …`: what the next decision of the case did; `null` where none is known. */
export function becameLine({ became }: Instance, words: Words): string | null {
  const [next] = became
  if (!next) return null
  const told = (o: keyof Words['disposition']) =>
    OF_APPEAL.has(o) ? `${words.label.theAppeal} ${words.disposition[o]}` : words.disposition[o]
  const what = next.outcome.length ? next.outcome.map(told).join(', ') : words.label.noOutcome
  return `${what} ${words.label.by} ${namedLine({ ...next, docket: null }, words) || words.label.unknownCourt}`
}

/** `de:bgb` and `823` as `BGB 823`; with the name by which it is cited, where that is known. */
export function lawLine(law: string, name: string | null, section: string, words: Words): string {
  const country = law.slice(0, 2).toUpperCase()
  const known = name ?? law.slice(3)
  const called = `${known} (${words.jurisdiction[country] ?? country})`
  return section === '' ? called : `${known} ${section} (${words.jurisdiction[country] ?? country})`
}
