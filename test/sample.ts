import type { At, Decision, Unreadable } from '../src/model/decision.js'

/** A made-up decision of a made-up court. `<script>` stands in it to be shown, not run. */
const TEXT = `Rechtbank Zeeveld
20 augustus 2031
C/77/123 / HA ZA 30-1

Uitspraak

1. De feiten
1.1. [eiser] vordert € 500,00 van <script>alert("x")</script> & Zonen B.V.
1.2. Zie rechtsoverweging 4.5 en HR 8 maart 2002, ECLI:NL:HR:2002:XX1 (hierna: het arrest).1
2. De beslissing
2.1. wijst de vordering af
2.2. veroordeelt [eiser] in de kosten van € 688,00
Voetnoten
1. Vergelijk 1.1.
Log in om verder te lezen
Samenvatting door een machine: De vordering is toegewezen.`

function at(needle: string, nth = 1): At {
  let found = -1
  for (let i = 0; i < nth; i++) found = TEXT.indexOf(needle, found + 1)
  if (found < 0) throw new Error(`not in the sample: ${needle}`)
  return [found, found + needle.length]
}
const line = (start: string): At => [at(start)[0], TEXT.indexOf('\n', at(start)[0])]
const to = (start: string, end: string): At => [at(start)[0], at(end)[0]]

/** The record of the sample, as a parser might make it; every face is tested on it. */
export const sample: Decision = {
  schema: 'pandect.decision/1',
  id: 'ECLI:NL:RBZVD:2031:1',
  source: {
    name: 'sample.txt',
    sha256: '0',
    mediaType: 'text/plain',
    format: 'text',
    publisher: null,
    length: TEXT.length,
  },
  text: TEXT,
  madeWith: 'test',
  jurisdiction: 'NL',
  language: 'nl',
  court: { code: 'RBZVD', name: 'Rechtbank Zeeveld', level: 'first-instance', seat: 'Zeeveld', chamber: null },
  type: { value: 'judgment', native: 'Vonnis' },
  date: '2031-08-20',
  published: null,
  caseNumbers: ['C/77/123', 'HA ZA 30-1'],
  ecli: 'ECLI:NL:RBZVD:2031:1',
  ecliBasis: 'derived',
  documentNumber: null,
  areaOfLaw: null,
  procedure: null,
  keywords: [],
  norms: [],
  outcome: ['dismissed'],
  judges: [],
  sections: [
    { role: 'head', heading: null, at: to('Rechtbank', '1. De feiten'), children: [] },
    { role: 'facts', heading: '1. De feiten', at: to('1. De feiten', '2. De beslissing'), children: [] },
    { role: 'operative', heading: '2. De beslissing', at: to('2. De beslissing', 'Voetnoten'), children: [] },
    { role: 'footnotes', heading: 'Voetnoten', at: to('Voetnoten', 'Log in'), children: [] },
  ],
  paragraphs: [
    { number: '1.1', at: line('1.1. [eiser]') },
    { number: '1.2', at: line('1.2. Zie') },
    { number: '2.1', at: line('2.1.') },
    { number: '2.2', at: line('2.2.') },
  ],
  dropped: [{ kind: 'login-link', at: line('Log in') }],
  editorial: [
    {
      kind: 'summary',
      by: 'machine',
      at: [at('Samenvatting')[0], TEXT.length],
      parts: [{ kind: 'sentence', at: at('De vordering is toegewezen.'), supported: false }],
    },
  ],
  footnotes: [{ number: '1', marker: [at('arrest).1')[1] - 1, at('arrest).1')[1]], at: line('1. Vergelijk') }],
  headnotes: [],
  mentions: [],
  placeholders: [{ kind: 'party', at: at('[eiser]'), entity: 'e1' }],
  parties: [
    {
      label: '[eiser]',
      roles: [{ role: 'claimant', native: 'eiser' }],
      kind: 'person',
      pseudonym: true,
      representatives: ['mr. A. Zilver'],
      at: at('[eiser]'),
    },
  ],
  citations: [
    {
      kind: 'internal',
      form: 'formal',
      at: at('rechtsoverweging 4.5'),
      targets: [{ paragraph: '4.5' }],
      group: null,
      signal: null,
      status: 'dangling',
      by: 'test',
    },
    {
      kind: 'case',
      form: 'formal',
      at: at('HR 8 maart 2002, ECLI:NL:HR:2002:XX1'),
      targets: [{ court: 'Hoge Raad', date: '2002-03-08', ecli: 'ECLI:NL:HR:2002:XX1' }],
      group: null,
      signal: null,
      status: 'outside',
      by: 'test',
    },
    {
      kind: 'internal',
      form: 'formal',
      at: [at('Vergelijk 1.1')[1] - 3, at('Vergelijk 1.1')[1]],
      targets: [{ paragraph: '1.1' }],
      group: null,
      signal: null,
      status: 'exact',
      by: 'test',
    },
  ],
  amounts: [
    { at: at('€ 500,00'), value: '500.00', currency: 'EUR' },
    { at: at('€ 688,00'), value: '688.00', currency: 'EUR' },
  ],
  dates: [{ at: at('8 maart 2002'), iso: '2002-03-08' }],
  sums: [{ terms: [1], total: 1, relation: '688.00 = 688.00', holds: true }],
  timeline: [{ date: '2031-08-20', text: 'uitspraak', at: at('20 augustus 2031') }],
  history: [
    {
      court: 'Kantonrechter Duinkerk',
      caseNumber: '12345 CV',
      id: 'nl:Kantonrechter Duinkerk:12345 CV',
      date: '2030-01-02',
      outcome: 'granted',
      sameProceedings: true,
      at: at('Zie'),
    },
  ],
  operative: [
    {
      number: '2.1',
      at: at('wijst de vordering af'),
      dispositions: ['dismissed'],
      party: '[eiser]',
      amount: null,
      currency: null,
    },
    {
      number: '2.2',
      at: at('veroordeelt [eiser] in de kosten van € 688,00'),
      dispositions: ['costs'],
      party: '[eiser]',
      amount: '688.00',
      currency: 'EUR',
    },
  ],
  costs: {
    bearer: '[eiser]',
    amount: '688.00',
    currency: 'EUR',
    items: [{ what: 'griffierecht', value: '688.00' }],
  },
  claims: [],
  holdings: [],
  problems: [
    {
      code: 'reference.dangling',
      severity: 'error',
      at: at('rechtsoverweging 4.5'),
      message: 'There is no paragraph 4.5 in this decision',
    },
  ],
  checks: [
    { code: 'reference.dangling', result: 'found', because: null },
    { code: 'sum.mismatch', result: 'not-checked', because: 'no sums in the text' },
  ],
}

/** The record of a file nobody could read. */
export const unreadable: Unreadable = {
  schema: 'pandect.decision/1',
  source: { name: 'picture.png', sha256: null, length: 3 },
  error: { code: 'source.binary', message: 'picture.png: not text' },
}
