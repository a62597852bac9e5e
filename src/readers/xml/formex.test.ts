import { expect, test } from 'vitest'
import { readXml } from './xml.js'

const read = (xml: string) => {
  const r = readXml(xml)
  if ('refused' in r) throw new Error(r.refused)
  return { format: r.dialect.format, records: r.records, only: r.records[0] as (typeof r.records)[number] }
}

const BIB =
  '<BIB.JUDGMENT><REF.CASE FILE="n.a."><NO.CASE>T-901/19</NO.CASE></REF.CASE><REF.CASE><NO.CASE>T-902/19</NO.CASE></REF.CASE>' +
  '<NO.CELEX>62019TJ0901</NO.CELEX><NO.ECLI ECLI="ECLI:EU:T:2021:9901">EU:T:2021:9901</NO.ECLI>' +
  '<NO.SEQ>0001</NO.SEQ><PAGE.TOTAL>6</PAGE.TOTAL><AUTHOR>GC</AUTHOR></BIB.JUDGMENT>'
const TITLE =
  '<CURR.TITLE><PAGE.HEADER><P>Judgment of <DATE ISO="20210505">5. 5. 2021</DATE></P></PAGE.HEADER></CURR.TITLE>' +
  '<TITLE><TI><P><HT TYPE="UC">Judgment of the General Court</HT> (Second Chamber)</P><P><DATE ISO="20210505">5 May 2021</DATE>' +
  '<NOTE TYPE="FOOTNOTE" NUMBERING="STAR" NOTE.ID="E0001"><P>Language of the case: German.</P></NOTE></P></TI></TITLE>'
const JUDGMENT = `<?xml version="1.0"?><JUDGMENT>${BIB}${TITLE}
  <INTERMEDIATE><INDEX IDX.OPEN="(" SEPARATOR=" – " IDX.CLOSE=")"><KEYWORD>Trade <HT TYPE="ITALIC">marks</HT></KEYWORD><KEYWORD>Costs</KEYWORD></INDEX></INTERMEDIATE>
  <JUDGMENT.INIT><P>In Joined Cases T&#8209;901/19 and T&#8209;902/19,</P></JUDGMENT.INIT>
  <PARTIES><PLAINTIFS><P><HT TYPE="BOLD">Alder GmbH</HT>,</P><PARTY.STATUS>applicant,</PARTY.STATUS></PLAINTIFS><AGAINST>v</AGAINST>
  <DEFENDANTS><P><HT TYPE="BOLD">Birch Office</HT>,</P><PARTY.STATUS>defendant,</PARTY.STATUS></DEFENDANTS></PARTIES>
  <PREAMBLE><PREAMBLE.INIT><P>THE GENERAL COURT,</P></PREAMBLE.INIT><GR.CONSID><CONSID><P>after hearing:</P><LIST TYPE="NDASH"><ITEM><P>Alder GmbH,</P></ITEM></LIST></CONSID></GR.CONSID></PREAMBLE>
  <CONTENTS.JUDGMENT><GR.SEQ LEVEL="1"><TITLE><TI><P><HT TYPE="BOLD">Legal context</HT></P></TI></TITLE>
  <?PAGE NO="2"?><NP.ECR IDENTIFIER="NP0001"><NO.P>1</NO.P><TXT>Rule 4 states<NOTE NUMBERING="ARAB" TYPE="FOOTNOTE"><P>See <QUOT.START CODE="2018"/>Elm<QUOT.END CODE="2019"/>.</P></NOTE>:</TXT>
  <P><QUOT.S LEVEL="1"><PARAG><NO.PARAG><QUOT.START CODE="2018"/>1.</NO.PARAG><ALINEA>First.</ALINEA><ALINEA>Second.</ALINEA></PARAG><NP><NO.P>(a)</NO.P><TXT>Third.<QUOT.END CODE="2019"/></TXT></NP></QUOT.S></P></NP.ECR>
  <GR.SEQ LEVEL="2"><TITLE><TI><P>Deeper</P></TI></TITLE><NP.ECR><NO.P>2</NO.P><TXT>See <REF.DOC.ECR><NO.CASE>C&#8209;1/18</NO.CASE>, <NO.ECLI ECLI="ECLI:EU:C:2019:9">EU:C:2019:9</NO.ECLI></REF.DOC.ECR>.</TXT>
  <TBL><CORPUS><ROW><CELL>Year</CELL><CELL>2019</CELL></ROW></CORPUS></TBL></NP.ECR></GR.SEQ></GR.SEQ>
  <JURISDICTION><INTRO>On those grounds, the General Court hereby:</INTRO><LIST TYPE="ARAB"><ITEM><NP><NO.P><HT TYPE="BOLD">1.</HT></NO.P><TXT>Dismisses the action;</TXT></NP></ITEM></LIST></JURISDICTION></CONTENTS.JUDGMENT>
  <SIGNATURE.CASE><SIGNATORY><P>[Signatures]</P></SIGNATORY></SIGNATURE.CASE></JUDGMENT>`

test('a judgment reads as it is printed', () => {
  expect(read(JUDGMENT).only.text).toMatchInlineSnapshot(`
    "Case: T-901/19
    Case: T-902/19
    CELEX: 62019TJ0901
    ECLI: EU:T:2021:9901
    Author: GC

    Judgment of 5. 5. 2021

    Judgment of the General Court (Second Chamber)
    5 May 2021(*)

    Trade marks – Costs

    In Joined Cases T‑901/19 and T‑902/19,

    Alder GmbH,
    applicant,
    v
    Birch Office,
    defendant,

    THE GENERAL COURT,
    after hearing:

    – Alder GmbH,

    Legal context

    1
    Rule 4 states(1):

    ‘1. First.
    Second.
    (a) Third.’

    Deeper

    2
    See C‑1/18, EU:C:2019:9.

    Year
    2019

    On those grounds, the General Court hereby:

    1. Dismisses the action;

    [Signatures]

    (*) Language of the case: German.

    (1) See ‘Elm’.
    "
  `)
})

test('what it states', () => {
  const { statements } = read(JUDGMENT).only
  expect(statements.map(s => `${s.field}=${s.value}${s.official ? '' : '?'}`)).toEqual([
    'docket=T-901/19',
    'docket=T-902/19',
    'documentNumber=62019TJ0901',
    'ecli=ECLI:EU:T:2021:9901',
    'ecli=EU:T:2021:9901',
    'court=GC',
    'date=20210505',
    'type=Judgment of the General Court (Second Chamber) 5 May 2021(*)',
    'type=JUDGMENT',
    'keyword=Trade marks',
    'keyword=Costs',
  ])
})

test('its structure: parts, points of the court but not of what it quotes or orders, notes', () => {
  const { text, marks } = read(JUDGMENT).only
  const of = (kind: string) =>
    marks
      .filter(m => m.kind === kind)
      .map(m => `${m.value ?? ''}: ${text.slice(m.at.start, m.at.end).replace(/\s+/g, ' ').slice(0, 24)}`)
  expect(of('paragraph')).toEqual(['1: 1 Rule 4 states(1): ‘1. ', '2: 2 See C‑1/18, EU:C:2019:'])
  expect(of('heading')).toEqual(['2: Legal context', '3: Deeper'])
  expect(of('footnote')).toEqual(['*: (*) Language of the case', '1: (1) See ‘Elm’.'])
  expect(of('footnote-ref')).toEqual(['*: (*)', '1: (1)'])
  expect(of('dropped')).toEqual(['running-head: Judgment of 5. 5. 2021'])
  expect(of('section').map(s => s.split(':')[0])).toEqual([
    'keywords',
    'head',
    'parties',
    'head',
    'procedure',
    '',
    '',
    'operative',
    'signatures',
  ])
})

test('an opinion of an advocate general numbers its points plainly', () => {
  const { only } = read(
    '<CONCLUSION><BIB.CONCLUSION><NO.CELEX>62019CC0001</NO.CELEX></BIB.CONCLUSION><TITLE><TI>Opinion of Advocate General Rowan</TI></TITLE>' +
      '<CONTENTS.CONCLUSION><GR.SEQ><TITLE><TI>A - Facts</TI></TITLE><NP><NO.P>1.</NO.P><TXT>One.</TXT></NP></GR.SEQ></CONTENTS.CONCLUSION></CONCLUSION>',
  )
  expect(only.marks.filter(m => m.kind === 'paragraph').map(m => m.value)).toEqual(['1'])
  expect(only.statements.filter(s => s.field === 'type').map(s => s.value)).toEqual([
    'Opinion of Advocate General Rowan',
    'CONCLUSION',
  ])
})

test('a case holds its documents as records', () => {
  const { records } = read(
    `<CASE>${JUDGMENT.slice(21)}<CONCLUSION><TITLE><TI>Opinion</TI></TITLE><P>x</P></CONCLUSION></CASE>`,
  )
  expect(records.map(r => r.statements.find(s => s.field === 'type')?.value)).toEqual([
    'Judgment of the General Court (Second Chamber) 5 May 2021(*)',
    'Opinion',
  ])
})

test('a file cut off keeps what it has and says where it ends', () => {
  const { only } = read(JUDGMENT.slice(0, JUDGMENT.indexOf('Second.')))
  expect(only.text).toContain('First.')
  expect(only.faults).not.toEqual([])
  expect(only.marks.some(m => m.kind === 'paragraph' && m.value === '1')).toBe(true)
})
