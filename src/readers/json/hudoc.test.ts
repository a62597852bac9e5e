import { expect, test } from 'vitest'
import { readJson } from './json.js'

const columns = {
  itemid: '001-990001',
  docname: 'CASE OF ALDER AND OTHERS v. EXAMPLELAND',
  appno: '99001/17;99002/17',
  kpdate: '05/03/2026 00:00:00',
  ecli: 'ECLI:CE:ECHR:2026:0305JUD009900117',
  doctype: 'HEJUD',
  doctypebranch: 'GRANDCHAMBER',
  documentcollectionid2: 'CASELAW;JUDGMENTS;GRANDCHAMBER;ENG',
  originatingbody: '8',
  languageisocode: 'ENG',
  importance: '1',
  respondent: 'XXX',
  article: '3;13',
  conclusion: 'Violation of Article 3;No violation of Article 13',
  kpthesaurus: '192;350',
}
const records = (value: unknown) => {
  const r = readJson(typeof value === 'string' ? value : JSON.stringify(value))
  return r.is === 'records' ? r.records : []
}

test('an answer of HUDOC gives a record for each result: its fields, labelled, are the text', () => {
  const [first, second] = records({
    resultcount: 2,
    results: [{ columns }, { columns: { ...columns, itemid: '001-990002' } }],
  })
  expect(first?.dialect.format).toBe('hudoc-json')
  expect(first?.record.name).toBe('001-990001')
  expect(second?.record.name).toBe('001-990002')
  expect(first?.record.text).toBe(`Title: CASE OF ALDER AND OTHERS v. EXAMPLELAND
Application no.: 99001/17
Application no.: 99002/17
ECLI: ECLI:CE:ECHR:2026:0305JUD009900117
Date: 05/03/2026 00:00:00
Document type: HEJUD
Originating body: 8
Branch: GRANDCHAMBER
Language: ENG
Importance level: 1
Respondent State: XXX
Conclusion: Violation of Article 3
Conclusion: No violation of Article 13
Article: 3
Article: 13
`)
  expect(first?.record.statements.filter(s => s.official).map(s => `${s.field}=${s.value}`)).toEqual([
    'title=CASE OF ALDER AND OTHERS v. EXAMPLELAND',
    'docket=99001/17',
    'docket=99002/17',
    'ecli=ECLI:CE:ECHR:2026:0305JUD009900117',
    'date=05/03/2026 00:00:00',
    'type=HEJUD',
    'chamber=8',
    'language=ENG',
    'norm=3',
    'norm=13',
    'documentNumber=001-990001',
    'court=European Court of Human Rights',
  ])
})

test('the text beside them is read as a page, as lines, or from its parts', () => {
  const bare = { itemid: '001-990001', docname: 'CASE OF X v. Y' }
  const after = (more: object) =>
    records({ ...bare, ...more })[0]
      ?.record.text.split('\n')
      .slice(2)
      .join('\n')
  expect(after({ html: '<p class="sABCDEF1">GRAND CHAMBER</p><p>1. One.</p>' })).toBe('GRAND CHAMBER\n\n1. One.\n')
  expect(after({ text: 'GRAND CHAMBER\n\n1. One.' })).toBe('GRAND CHAMBER\n\n1. One.\n')
  const tree = {
    'a.docx': [{ content: 'THE FACTS', section_name: 'facts', elements: [{ content: '1. One.', elements: [] }] }],
  }
  expect(after({ content: tree })).toBe('THE FACTS\n1. One.\n')
})

test('the Commission is named by its collection', () => {
  const [r] = records({ ...columns, documentcollectionid2: 'CASELAW;DECISIONS;ADMISSIBILITYCOM;ENG' })
  expect(r?.record.statements.find(s => s.field === 'court')?.value).toBe('European Commission of Human Rights')
})

test('other records with results or columns are not of this kind', () => {
  for (const value of [
    { results: [{ columns: { name: 'x' } }], text: 'A' },
    { itemid: '7', text: 'A' },
  ])
    expect(records(value).map(r => r.dialect.format)).toEqual(['json'])
  expect(readJson(JSON.stringify({ columns }).slice(0, 80)).is).toBe('broken')
})
