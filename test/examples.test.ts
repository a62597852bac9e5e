import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Decision, type HistoryEntry, isDecision, parseAll, type Target } from '../src/main.js'
import { expandPaths } from '../src/operations/files.js'
import { ROOT } from './repository.js'

/** What tells a shape from the others, in the record. */
const SHAPES: Readonly<Record<string, (d: Decision) => boolean>> = {
  text: d => d.source.format === 'text' && d.dropped.length === 0 && !d.editorial.some(e => e.by === 'machine'),
  portal: d => d.source.publisher !== null && d.editorial.some(e => e.kind === 'summary' && e.by === 'machine'),
  ris: d => d.source.format === 'text' && /^(?:Gericht|Kopf)\n/.test(d.text ?? ''),
  database: d => d.dropped.some(x => x.kind === 'page-title-duplicate'),
  pdf: d => d.dropped.filter(x => x.kind === 'page-number').length > 1,
  juris: d => /^Gericht:\n/.test(d.text ?? '') && d.paragraphs[0]?.number === '1',
  html: d => d.source.format === 'html',
  json: d => d.source.format === 'json',
}

/** Each example: shape, court, date, dockets, ECLI, outcome, and the codes of its mistakes, in the order of the text. */
const EXAMPLES: readonly (readonly [file: string, shape: keyof typeof SHAPES, facts: string, problems: string])[] = [
  [
    'at-lg-salzburg-5cg9021-21w.txt',
    'ris',
    'AT Landesgericht Salzburg 2021-10-29 | 5 Cg 9021/21w | - | granted',
    'pseudonym.leak',
  ],
  [
    'at-ogh-2ob9044-22x.txt',
    'ris',
    'AT Oberster Gerichtshof 2022-09-13 | 2 Ob 9044/22x | ECLI:AT:OGH0002:2022:0020OB09044.22X.0913.000 | granted,set-aside,remanded',
    'numbering.gap',
  ],
  [
    'at-ogh-7ob9031-88.txt',
    'ris',
    'AT Oberster Gerichtshof 1988-10-11 | 7 Ob 9031/88 | ECLI:AT:OGH0002:1988:0070OB09031.88.1011.000 | partly-granted,varied',
    'date.non-working-day numbering.gap text.glued text.glued',
  ],
  [
    'at-ogh-8ob9017-04v.txt',
    'database',
    'AT Oberster Gerichtshof 2004-05-25 | 8 Ob 9017/04v | ECLI:AT:OGH0002:2004:0080OB09017.04V.0525.000 | dismissed',
    'text.glued docket.check-letter amount.malformed docket.check-letter metadata.empty',
  ],
  [
    'at-olg-linz-3r9055-21i.txt',
    'ris',
    'AT Oberlandesgericht Linz 2022-03-10 | 3 R 9055/21i | ECLI:AT:OLG0459:2022:00300R09055.21I.0310.000 | dismissed',
    '',
  ],
  [
    'de-ag-urteil.txt',
    'text',
    'DE Amtsgericht Musterstadt 2029-10-11 | 21 C 318/29 WEG | - | set-aside',
    'sum.mismatch',
  ],
  [
    'de-bgh-pdf.txt',
    'pdf',
    'DE Bundesgerichtshof 2032-03-12 | XIV ZR 412/30 | ECLI:DE:BGH:2032:120332UXIVZR412.30.0 | set-aside',
    'text.broken-word',
  ],
  ['de-lg-berufung.txt', 'text', 'DE Landgericht Musterstadt 2030-09-05 | 4 S 66/29 | - | varied,dismissed', ''],
  ['de-lg-page.html', 'html', 'DE Landgericht Tannhausen 2031-03-11 | 4 O 9023/30 | - | partly-granted', ''],
  [
    'de-olg-juris.txt',
    'juris',
    'DE Oberlandesgericht Beispielburg 2032-06-03 | 7 U 88/31 | - | varied',
    'amount.malformed',
  ],
  ['eu-court-of-justice.txt', 'text', 'EU Court of Justice 2033-06-16 | C-9014/31 | ECLI:EU:C:2033:9014 | other', ''],
  [
    'kr-district-court-damages.txt',
    'text',
    'KR 의정부지방법원 고양지원 2030-08-27 | 2029가합73322 | - | partly-granted',
    '',
  ],
  [
    'kr-high-court-damages.txt',
    'text',
    'KR 서울고등법원 2032-02-19 | 2030나2041177 | - | varied',
    'reference.dangling',
  ],
  ['kr-supreme-court-damages.txt', 'text', 'KR 대법원 2033-05-26 | 2032다907755 | - | set-aside,remanded', ''],
  [
    'kr-supreme-court-order-portal.txt',
    'portal',
    'KR 대법원 2031-06-12 | 2031마7204 | - | set-aside,remanded',
    'summary.unsupported metadata.conflict text.duplicate',
  ],
  [
    'nl-bestuursrecht.txt',
    'text',
    'NL Rechtbank Den Haag 2033-11-09 | NL33.90417 | - | granted,set-aside',
    'pseudonym.inconsistent date.conflict',
  ],
  [
    'nl-gerechtshof.txt',
    'text',
    "NL Gerechtshof 's-Hertogenbosch 2032-09-07 | 200.399.902/01 | ECLI:NL:GHSHE:2032:99902 | set-aside,granted",
    'identifier.conflict sum.mismatch',
  ],
  ['nl-hoge-raad.txt', 'text', 'NL Hoge Raad 2033-11-18 | 32/99903 | ECLI:NL:HR:2033:99903 | dismissed', ''],
  [
    'nl-kantonrechter.json',
    'json',
    'NL Rechtbank Limburg 2034-02-15 | 9041722,AZ VERZ 31-9044 | ECLI:NL:RBLIM:2034:90417 | set-aside,granted',
    'citation.future',
  ],
  [
    'nl-rechtbank-portal.txt',
    'portal',
    'NL Rechtbank Limburg 2031-03-12 | C/03/399901,HA ZA 30-901 | ECLI:NL:RBLIM:2031:99901 | dismissed',
    'metadata.empty summary.unsupported reference.dangling',
  ],
]

/** Cases that went through several courts, the highest last: each court names all those below it. */
const CHAINS: readonly (readonly string[])[] = [
  ['nl-rechtbank-portal.txt', 'nl-gerechtshof.txt', 'nl-hoge-raad.txt'],
  ['at-lg-salzburg-5cg9021-21w.txt', 'at-olg-linz-3r9055-21i.txt', 'at-ogh-2ob9044-22x.txt'],
  ['de-ag-urteil.txt', 'de-lg-berufung.txt', 'de-bgh-pdf.txt'],
  ['de-lg-page.html', 'de-olg-juris.txt'],
  ['kr-district-court-damages.txt', 'kr-high-court-damages.txt', 'kr-supreme-court-damages.txt'],
]

/** Who cites whom, chains included; the two lists of later decisions that publishers add to a page are in it. */
const CITED: Readonly<Record<string, readonly string[]>> = {
  'at-ogh-2ob9044-22x.txt': [
    'at-lg-salzburg-5cg9021-21w.txt',
    'at-ogh-7ob9031-88.txt',
    'at-ogh-8ob9017-04v.txt',
    'at-olg-linz-3r9055-21i.txt',
  ],
  'at-ogh-8ob9017-04v.txt': ['at-ogh-7ob9031-88.txt'],
  'at-olg-linz-3r9055-21i.txt': ['at-lg-salzburg-5cg9021-21w.txt', 'at-ogh-7ob9031-88.txt'],
  'de-bgh-pdf.txt': ['de-ag-urteil.txt', 'de-lg-berufung.txt'],
  'de-lg-berufung.txt': ['de-ag-urteil.txt'],
  'de-lg-page.html': ['de-olg-juris.txt'],
  'de-olg-juris.txt': ['de-bgh-pdf.txt', 'de-lg-page.html'],
  'kr-high-court-damages.txt': ['kr-district-court-damages.txt'],
  'kr-supreme-court-damages.txt': ['kr-district-court-damages.txt', 'kr-high-court-damages.txt'],
  'nl-bestuursrecht.txt': ['eu-court-of-justice.txt'],
  'nl-gerechtshof.txt': ['nl-rechtbank-portal.txt'],
  'nl-hoge-raad.txt': ['nl-gerechtshof.txt', 'nl-rechtbank-portal.txt'],
  'nl-kantonrechter.json': ['eu-court-of-justice.txt'],
  'nl-rechtbank-portal.txt': ['nl-gerechtshof.txt'],
}

const library = new Map<string, Decision>()

beforeAll(() => {
  for (const file of readdirSync(`${ROOT}examples`).sort()) {
    if (file === 'README.md') continue
    for (const record of parseAll({ bytes: readFileSync(`${ROOT}examples/${file}`), name: file }))
      if (isDecision(record)) library.set(file, record)
  }
})

const of = (file: string) => library.get(file) as Decision

test('the table names every example, and each holds one decision', () => {
  expect([...library.keys()].sort()).toEqual(EXAMPLES.map(([file]) => file).sort())
})

test('a folder stands for its decisions, not for what tells of them', async () => {
  const files = await expandPaths([`${ROOT}examples`])
  expect(files.map(f => f.slice(f.lastIndexOf('/') + 1))).toEqual([...library.keys()].sort())
})

describe('each example is what it is meant to be', () => {
  test.each(EXAMPLES)('%s', (file, shape, facts, problems) => {
    const d = of(file)
    const read = [
      `${d.jurisdiction} ${d.court?.name} ${d.date}`,
      d.caseNumbers.join(),
      d.ecli ?? '-',
      d.outcome.join() || '-',
    ]
    expect(read.join(' | ')).toBe(facts)
    expect(SHAPES[shape]?.(d), `has the marks of the shape ${shape}`).toBe(true)
    expect(d.problems.map(p => p.code).join(' ')).toBe(problems)
  })
})

test('their page has a row for each, and in it each kind of mistake', () => {
  const rows = readFileSync(`${ROOT}examples/README.md`, 'utf8').split('\n')
  for (const [file, , , codes] of EXAMPLES) {
    const [row, ...more] = rows.filter(r => r.startsWith(`| [${file}](${file}) |`))
    expect(more, file).toEqual([])
    const told = [...(row ?? '').matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(m => m[1])
    expect([...new Set(told)].sort(), file).toEqual([...new Set(codes.split(' ').filter(Boolean))].sort())
  }
})

test('the mistakes are of many kinds, and some examples have none', () => {
  const found = EXAMPLES.flatMap(([, , , codes]) => codes.split(' ').filter(Boolean))
  expect(new Set(found).size).toBeGreaterThanOrEqual(10)
  expect(EXAMPLES.filter(([, , , codes]) => codes === '').length).toBeGreaterThanOrEqual(4)
})

/** A docket without the number of the paper in the file, which Austrian courts add. */
const bare = (docket: string) => docket.replace(/(\/\d{2}[a-z])-\d+$/, '$1')

const FULL: readonly (readonly [RegExp, string])[] = [
  [/^OGH$/, 'Oberster Gerichtshof'],
  [/^BGH$/, 'Bundesgerichtshof'],
  [/^OLG /, 'Oberlandesgericht '],
  [/^LG /, 'Landgericht '],
  [/^AG /, 'Amtsgericht '],
]
const court = (name: string) => FULL.reduce((n, [short, full]) => n.replace(short, full), name)

/** Whether a citation can only mean this decision: its ECLI, or its court, docket and (where cited) date. */
function meets(t: Target, d: Decision): boolean {
  if (t.ecli) return t.ecli === d.ecli
  if (!t.court || !t.docket) return false
  const numbered = d.caseNumbers.includes(bare(t.docket)) && (!t.date || t.date === d.date)
  return numbered && court(t.court) === d.court?.name
}

/** Whether a stage of a case is this decision, by court, docket and date. */
function stands(h: HistoryEntry, d: Decision): boolean {
  return h.court === d.court?.name && h.date === d.date && d.caseNumbers.includes(bare(h.caseNumber ?? ''))
}

test('each citation of one example by another meets its record, and there is no other', () => {
  const cited = [...library].flatMap(([file, d]) => {
    const targets = d.citations.flatMap(c => (c.kind === 'case' ? c.targets : []))
    // A court that reviews a decision may print its number only in the list of the courts below.
    const met = [...library]
      .filter(([to, o]) => to !== file && (targets.some(t => meets(t, o)) || d.history.some(h => stands(h, o))))
      .map(([to]) => to)
    return met.length ? [[file, met.sort()] as const] : []
  })
  expect(Object.fromEntries(cited)).toEqual(CITED)
})

test.each([
  ['nl-hoge-raad.txt', 'Ieder van de onderhandelende partijen is vrij'],
  ['nl-gerechtshof.txt', 'toch verplicht kan zijn de kosten van de wederpartij'],
  ['nl-bestuursrecht.txt', 'de bewijslast hiervoor op de minister rust'],
  ['nl-kantonrechter.json', 'moeten alle omstandigheden van het geval in aanmerking'],
  ['at-ogh-2ob9044-22x.txt', 'haftet nach § 1299 ABGB'],
  ['de-bgh-pdf.txt', 'ist nur dann nicht angemessen'],
  ['kr-supreme-court-order-portal.txt', '집행비용은 신청한 채권자가 부담하여야'],
])('%s: the court’s rule is found', (file, words) => {
  const d = of(file)
  expect(d.holdings.map(h => d.text?.slice(...h.rule)).join('\n')).toContain(words)
})

describe('a case can be followed from court to court', () => {
  test.each(CHAINS.map(chain => [chain.join(' → '), chain] as const))('%s', (_, chain) => {
    chain.forEach((file, level) => {
      const below = chain.slice(0, level)
      const stages = of(file).history.filter(h => h.sameProceedings)
      expect(below.filter(lower => stages.some(h => stands(h, of(lower))))).toEqual(below)
      const above = [...library]
        .filter(([, d]) => (d.date ?? '') > (of(file).date ?? '') && d.history.some(h => stands(h, of(file))))
        .map(([higher]) => higher)
      expect(above.sort()).toEqual(chain.slice(level + 1).sort())
    })
  })

  test('the highest court tells what the others did', () => {
    const told = (file: string) => of(file).history.flatMap(h => (h.sameProceedings && h.outcome ? [h.outcome] : []))
    expect(told('nl-hoge-raad.txt')).toEqual(['dismissed', 'set-aside'])
    expect(told('at-ogh-2ob9044-22x.txt')).toEqual(['granted', 'affirmed'])
    expect(told('de-bgh-pdf.txt')).toEqual(['set-aside', 'dismissed'])
  })

  test('a question goes to the Court of Justice and comes back', () => {
    const [eu, back] = [of('eu-court-of-justice.txt'), of('nl-kantonrechter.json')]
    const asked = (h: HistoryEntry) => h.court === 'Rechtbank Limburg' && h.date === '2031-11-12' && h.sameProceedings
    expect(eu.history.some(asked)).toBe(true)
    expect(back.history.some(asked)).toBe(true)
    expect(back.court?.name).toBe('Rechtbank Limburg')
    expect(back.history.some(h => h.caseNumber === eu.caseNumbers[0] && h.date === eu.date)).toBe(true)
  })
})
