/**
 * What a field is in the compact form: a word (a string, or any other value), a list of words, a span, a list of spans, the
 * fields of an object in any order (`bag`), an object of another shape, or a list of such.
 */
export type Field =
  | { readonly is: 'word'; readonly usual?: string | boolean | null }
  | { readonly is: 'at'; readonly usual?: null }
  | { readonly is: 'one'; readonly of: string; readonly usual?: null }
  | { readonly is: 'many'; readonly of: string; readonly usual?: undefined }
  | { readonly is: 'words'; readonly usual?: undefined }
  | { readonly is: 'ats'; readonly usual?: undefined }
  | { readonly is: 'bags'; readonly usual?: undefined }
/** The fields of an object in their order. One with its `usual` value, or an empty list, takes no room. */
export type Shape = Readonly<Record<string, Field>>

const word: Field = { is: 'word' }
const words: Field = { is: 'words' }
const none: Field = { is: 'word', usual: null }
const at: Field = { is: 'at' }
const ats: Field = { is: 'ats' }

/** The objects of a record (`model/decision.ts`). What records were kept with is never changed: a further form gets a number of its own. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  decision: {
    schema: { is: 'word', usual: 'pandect.decision/1' },
    id: word,
    source: { is: 'one', of: 'source' },
    madeWith: word,
    jurisdiction: none,
    language: none,
    court: { is: 'one', of: 'court', usual: null },
    type: { is: 'one', of: 'type', usual: null },
    date: none,
    published: none,
    caseNumbers: words,
    ecli: none,
    ecliBasis: none,
    documentNumber: none,
    areaOfLaw: none,
    procedure: none,
    keywords: words,
    norms: words,
    outcome: words,
    judges: { is: 'many', of: 'judge' },
    sections: { is: 'many', of: 'section' },
    paragraphs: { is: 'many', of: 'paragraph' },
    dropped: { is: 'many', of: 'mention' },
    editorial: { is: 'many', of: 'editorial' },
    footnotes: { is: 'many', of: 'footnote' },
    headnotes: { is: 'many', of: 'headnote' },
    mentions: { is: 'many', of: 'mention' },
    placeholders: { is: 'many', of: 'placeholder' },
    parties: { is: 'many', of: 'party' },
    citations: { is: 'many', of: 'citation' },
    amounts: { is: 'many', of: 'amount' },
    dates: { is: 'many', of: 'date' },
    sums: { is: 'many', of: 'sum' },
    timeline: { is: 'many', of: 'event' },
    history: { is: 'bags' },
    operative: { is: 'many', of: 'order' },
    costs: { is: 'one', of: 'costs', usual: null },
    claims: { is: 'many', of: 'claim' },
    holdings: { is: 'many', of: 'holding' },
    problems: { is: 'many', of: 'problem' },
    checks: { is: 'many', of: 'check' },
  },
  source: {
    name: word,
    sha256: word,
    mediaType: { is: 'word', usual: 'application/json' },
    format: { is: 'word', usual: 'json' },
    publisher: none,
    length: word,
  },
  court: { code: none, name: word, level: none, seat: none, chamber: none },
  type: { value: word, native: none },
  judge: { name: word, role: none, at },
  section: { role: { is: 'word', usual: 'reasoning' }, heading: none, at, children: { is: 'many', of: 'section' } },
  paragraph: { number: word, at },
  mention: { kind: { is: 'word', usual: 'court' }, at },
  editorial: { kind: word, by: word, at, parts: { is: 'bags' } },
  footnote: { number: word, marker: { is: 'at', usual: null }, at },
  headnote: { at, number: none, polarity: none },
  placeholder: { kind: word, at, entity: word },
  party: {
    label: word,
    roles: { is: 'bags' },
    kind: word,
    pseudonym: { is: 'word', usual: false },
    representatives: words,
    at,
  },
  citation: {
    kind: { is: 'word', usual: 'statute' },
    form: { is: 'word', usual: 'formal' },
    at,
    targets: { is: 'bags' },
    group: none,
    signal: none,
    status: { is: 'word', usual: 'outside' },
    by: word,
  },
  amount: { at, value: word, currency: { is: 'word', usual: 'EUR' } },
  date: { at, iso: word },
  sum: { terms: words, total: word, relation: word, holds: { is: 'word', usual: true } },
  event: { date: word, text: word, at },
  order: { number: none, at, dispositions: words, party: none, amount: none, currency: none },
  costs: { bearer: none, amount: none, currency: none, items: { is: 'bags' } },
  claim: { at, party: none, what: word, amount: none, currency: none, outcome: none, answeredBy: ats },
  holding: { rule: at, factors: ats, application: ats, paragraphs: words },
  problem: { code: word, severity: word, at, message: word },
  check: { code: word, result: { is: 'word', usual: 'not-found' }, because: none },
}
