import { expect, test } from 'vitest'
import { readXml } from './xml.js'

const read = (xml: string) => {
  const r = readXml(xml)
  if ('refused' in r) throw new Error(r.refused)
  const [only] = r.records
  return { format: r.dialect.format, records: r.records, only: only as NonNullable<typeof only> }
}
const AKN = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"'
const stated = (w: ReturnType<typeof read>['only']) =>
  w.statements.map(s => `${s.field}=${s.value}${s.official ? ' *' : ''}`)
const marked = (w: ReturnType<typeof read>['only'], kind: string) =>
  w.marks.filter(m => m.kind === kind).map(m => `${m.value ?? '-'}: ${w.text.slice(m.at.start, m.at.end)}`)

const UK = `<akomaNtoso ${AKN} xmlns:uk="https://caselaw.nationalarchives.gov.uk/akn"><judgment name="judgment"><meta>
<identification source="#tna"><FRBRWork><FRBRthis value="https://caselaw.example/id/ewhc/ch/2031/9001"/><FRBRuri value="https://caselaw.example/id/ewhc/ch/2031/9001"/>
<FRBRdate date="2031-05-06" name="judgment"/><FRBRauthor href="#ewhc-chancery"/><FRBRcountry value="GB-UKM"/><FRBRnumber value="9001"/><FRBRname value="Alder &amp; Co v Birch"/></FRBRWork>
<FRBRManifestation><FRBRdate date="2031-06-01T09:58:38" name="transform"/><FRBRauthor href="#tna"/></FRBRManifestation></identification>
<references source="#tna"><TLCOrganization eId="ewhc-chancery" href="" showAs="The Chancery Division of the High Court"/><TLCOrganization eId="tna" href="" showAs="The National Archives"/></references>
<proprietary source="#"><uk:court>EWHC-Chancery</uk:court><uk:year>2031</uk:year><uk:number>9001</uk:number><uk:cite>[2031] EWHC 9001 (Ch)</uk:cite><uk:parser>9</uk:parser><uk:hash>0af</uk:hash></proprietary>
<presentation source="#"><style xmlns="http://www.w3.org/1999/xhtml">#judgment { color: red }</style></presentation></meta>
<header><p>Neutral Citation Number: <neutralCitation>[2031] EWHC 9001 (Ch)</neutralCitation></p><p>Case No:<marker name="tab"/><docketNumber>BL-2030-009001</docketNumber></p>
<p>Date: <docDate date="2031-05-06" refersTo="#judgment">6 May 2031</docDate></p><blockContainer><num>(1)</num><p><party as="#claimant">ALDER &amp; CO</party></p></blockContainer></header>
<judgmentBody><decision><level eId="lvl_1"><num>A.</num><heading>Introduction</heading>
<paragraph eId="para_1"><num>1.</num><intro><p>There are two <b>issues</b><authorialNote class="footnote" marker="3"><p>See the order.</p></authorialNote>:</p></intro>
<subparagraph><num>(a)</num><content><p>the first;</p></content></subparagraph><subparagraph><num>1.2.</num><content><p>the second, as the lease says:</p>
<block name="embeddedStructure"><embeddedStructure><level><num>7.</num><content><p>The tenant pays.</p></content></level><paragraph><num>8</num><content><p>Always.</p></content></paragraph></embeddedStructure></block></content></subparagraph></paragraph></level>
<level><content><p class="Heading2">The law</p></content></level>
<paragraph><num>2.</num><content><p>See table.</p><table><tr><td><p>Rent</p></td><td><p>£9</p></td></tr></table></content></paragraph></decision></judgmentBody>
<attachments><attachment><doc name="annex"><meta><identification source="#tna"><FRBRWork><FRBRdate date="2031-05-06" name="decision"/></FRBRWork></identification></meta><mainBody><p>Appendix</p></mainBody></doc></attachment></attachments>
</judgment></akomaNtoso>`

test('a judgment of Find Case Law reads as it is printed, with its metadata before it', () => {
  const { format, only } = read(UK)
  expect(format).toBe('akn')
  expect(only.text).toMatchInlineSnapshot(`
    "Date: 2031-05-06
    Title: Alder & Co v Birch
    Court: The Chancery Division of the High Court
    Court: EWHC-Chancery
    2031
    9001
    Neutral citation: [2031] EWHC 9001 (Ch)
    9
    0af

    Neutral Citation Number: [2031] EWHC 9001 (Ch)
    Case No: BL-2030-009001
    Date: 6 May 2031
    (1) ALDER & CO

    A. Introduction

    1. There are two issues(3):

    (a) the first;

    1.2. the second, as the lease says:
    7. The tenant pays.
    8 Always.

    The law

    2. See table.
    Rent
    £9

    Appendix

    (3) See the order.
    "
  `)
  expect(stated(only)).toMatchInlineSnapshot(`
    [
      "type=judgment *",
      "url=https://caselaw.example/id/ewhc/ch/2031/9001",
      "date=2031-05-06 *",
      "jurisdiction=GB *",
      "title=Alder & Co v Birch",
      "court=The Chancery Division of the High Court *",
      "publisher=The National Archives",
      "court=EWHC-Chancery *",
      "docket=[2031] EWHC 9001 (Ch) *",
      "docket=BL-2030-009001 *",
    ]
  `)
})

test('its decision is all of the body; paragraphs have the path of their numbers, quoted ones none', () => {
  const { only } = read(UK)
  expect(marked(only, 'section').map(s => s.slice(0, 24))).toMatchInlineSnapshot(`
    [
      "head: Neutral Citation N",
      "-: A. Introduction

    1. T",
      "note: Appendix",
    ]
  `)
  expect(only.marks.filter(m => m.kind === 'paragraph').map(m => m.value)).toEqual(['1', '1.a', '1.2', '2'])
  expect(marked(only, 'heading')).toEqual(['2: Introduction', '3: The law'])
  expect(marked(only, 'footnote')).toEqual(['3: (3) See the order.'])
  expect(marked(only, 'table-cell')).toEqual(['td: Rent', 'td: £9'])
})

const PARTS = `<akomaNtoso ${AKN}><judgment name="decision"><meta><identification source="#ed"><FRBRWork><FRBRthis value="/akn/za/x"/>
<FRBRalias name="ECLI" value="ECLI:ZA:EX:2031:1"/><FRBRdate date="2031-01-02" name="Hearing"/><FRBRauthor href="#sca"/><FRBRcountry value="za"/></FRBRWork>
<FRBRExpression><FRBRdate date="2031-02-03" name="Delivery"/><FRBRlanguage language="eng"/></FRBRExpression></identification>
<publication date="2031-03-04" name="Reports" showAs="Reports"/><classification source="#ed"><keyword value="delict" showAs="Delict" dictionary="x"/></classification>
<analysis source="#ed"><judicial><result type="deny"/></judicial></analysis>
<references source="#ed"><TLCOrganization eId="sca" href="" showAs="Court of Examples"/><TLCPerson eId="j" href="" showAs="J"/></references>
<notes source="#ed"><note eId="not1"><p>Left out.</p></note></notes></meta>
<coverPage><p>Cover</p></coverPage><header><p>Case <docNumber>653/31</docNumber> <courtType>COURT</courtType> <neutralCitation>[2031] ZAEX 4</neutralCitation></p><p>Heard <docDate date="2031-01-02" refersTo="#hearing">2 January 2031</docDate></p></header>
<judgmentBody><introduction><p>Brand JA:</p></introduction><background><paragraph><num>[1]</num><content><p>It rained.</p></content></paragraph></background>
<arguments><p>They say no.</p></arguments><remedies><p>Damages are asked.</p></remedies>
<motivation><blockList><listIntroduction>Three:</listIntroduction><item><num>[2]</num><p>Because.<noteRef href="#not1" marker="1"/></p><blockList><item><num>(a)</num><p>So.</p></item></blockList></item></blockList><hcontainer name="x"><crossHeading>Costs</crossHeading><content><p>line<eol/>next</p></content></hcontainer></motivation>
<decision><paragraph><num>[3]</num><content><p>Dismissed.</p></content></paragraph></decision></judgmentBody>
<conclusions><p><signature><judge>J</judge></signature></p></conclusions></judgment></akomaNtoso>`

test('the parts of a body have their roles; of the dates that of the delivery counts', () => {
  const { only } = read(PARTS)
  expect(marked(only, 'section').map(s => s.split('\n')[0])).toEqual([
    'head: Cover',
    'head: Case 653/31 COURT [2031] ZAEX 4',
    '-: Brand JA:',
    'facts: [1] It rained.',
    'arguments: They say no.',
    '-: Damages are asked.',
    'reasoning: Three:',
    'operative: [3] Dismissed.',
    'signatures: J',
  ])
  expect(only.marks.filter(m => m.kind === 'paragraph').map(m => m.value)).toEqual(['1', '2', '2.a', '3'])
  expect(only.text).toContain('[2] Because.(1)\n\n(a) So.')
  expect(only.text).toContain('line\nnext')
  expect(stated(only)).toEqual([
    'type=decision *',
    'ecli=ECLI:ZA:EX:2031:1 *',
    'jurisdiction=ZA *',
    'date=2031-02-03 *',
    'language=eng',
    'published=2031-03-04 *',
    'keyword=Delict *',
    'court=Court of Examples *',
    'docket=653/31 *',
    'docket=[2031] ZAEX 4 *',
  ])
})

const RIS = `<akn:akomaNtoso xmlns:akn="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:ris="http://rechtsinformationen.bund.de/schema/ris/0.1">
<akn:judgment name="/akn/ontology/de/concept/documenttype/bund/rechtsprechung/entscheidung"><akn:meta><akn:identification source="#ris"><akn:FRBRWork>
<akn:FRBRalias name="Übergreifende ID" value="0-0"/><akn:FRBRalias name="Dokumentnummer" value="KORE999"/><akn:FRBRalias name="ECLI" value="ECLI:DE:LGTEST:2031:0607.1O9.31.0A"/>
<akn:FRBRdate date="2031-06-07" name="Entscheidungsdatum"/><akn:FRBRauthor href="#g"/><akn:FRBRcountry value="de"/></akn:FRBRWork></akn:identification>
<akn:analysis source="#ris"><akn:otherAnalysis source="#ris"><ris:dokumentarischeKurztexte domainTerm="Dokumentarische Kurztexte"><ris:titelzeile domainTerm="Titelzeile"><akn:p>Steg am See</akn:p></ris:titelzeile>
<ris:orientierungssatz domainTerm="Orientierungssatz"><akn:p>Wer anlegt, zahlt.</akn:p></ris:orientierungssatz></ris:dokumentarischeKurztexte></akn:otherAnalysis></akn:analysis>
<akn:references source="#ris"><akn:TLCOrganization eId="g" href="" showAs="LG"/></akn:references>
<akn:proprietary source="ris"><ris:meta><ris:aktenzeichenListe domainTerm="Liste der Aktenzeichen"><ris:aktenzeichen domainTerm="Aktenzeichen">1 O 9/31</ris:aktenzeichen></ris:aktenzeichenListe>
<ris:dokumenttyp domainTerm="Dokumenttyp">Urteil</ris:dokumenttyp><ris:gericht domainTerm="Gericht" showAs="x"><ris:gerichtstyp domainTerm="Gerichtstyp">LG</ris:gerichtstyp><ris:gerichtsort domainTerm="Gerichtsort">Teststadt</ris:gerichtsort><ris:spruchkoerper domainTerm="Spruchkörper">2. Kammer</ris:spruchkoerper></ris:gericht></ris:meta></akn:proprietary></akn:meta>
<akn:judgmentBody><akn:introduction ris:domainTerm="Leitsatz"><akn:p>Ein Steg ist kein Boot.</akn:p></akn:introduction><akn:decision ris:domainTerm="Tenor"><akn:p>Die Klage wird abgewiesen.</akn:p></akn:decision>
<akn:background ris:domainTerm="Tatbestand"><akn:hcontainer ris:domainTerm="Randnummer" name="Randnummer"><akn:num>1</akn:num><akn:content><akn:p>Es geht um einen Steg.</akn:p></akn:content></akn:hcontainer></akn:background></akn:judgmentBody></akn:judgment></akn:akomaNtoso>`

test('NeuRIS: its own fields state the court, the chamber and the docket, its terms name the parts', () => {
  const { only } = read(RIS)
  expect(stated(only).filter(s => /^(?:court|chamber|docket|type|ecli|date|documentNumber)=/.test(s))).toEqual([
    'documentNumber=KORE999 *',
    'ecli=ECLI:DE:LGTEST:2031:0607.1O9.31.0A *',
    'date=2031-06-07 *',
    'docket=1 O 9/31 *',
    'type=Urteil *',
    'chamber=2. Kammer *',
    'court=LG Teststadt *',
  ])
  expect(only.text).toContain('Gericht: LG Teststadt 2. Kammer\n')
  expect(marked(only, 'editorial')).toEqual(['title: Steg am See', 'summary: Orientierungssatz\n\nWer anlegt, zahlt.'])
  expect(marked(only, 'section').map(s => s.split('\n')[0])).toEqual([
    'headnote: Leitsatz',
    'operative: Tenor',
    'facts: Tatbestand',
  ])
  expect(marked(only, 'paragraph')).toEqual(['1: 1 Es geht um einen Steg.'])
})

test('the judgments of a collection are records', () => {
  const one = (n: number) =>
    `<component><judgment name="judgment"><meta><identification source=""><FRBRWork><FRBRdate date="2031-01-0${n}" name=""/></FRBRWork></identification></meta><judgmentBody><decision><p>Text ${n}</p></decision></judgmentBody></judgment></component>`
  const { records } = read(
    `<akomaNtoso ${AKN}><documentCollection name="c"><meta><identification source=""/></meta><collectionBody/><components>${one(1)}${one(2)}</components></documentCollection></akomaNtoso>`,
  )
  expect(records.map(r => [r.text, stated(r)])).toEqual([
    ['Date: 2031-01-01\n\nText 1\n', ['type=judgment *', 'date=2031-01-01 *']],
    ['Date: 2031-01-02\n\nText 2\n', ['type=judgment *', 'date=2031-01-02 *']],
  ])
})

test('a truncated file gives what is there and says that it is damaged', () => {
  const { only } = read(UK.slice(0, UK.indexOf('the second')))
  expect(only.text).toContain('(a) the first;')
  expect(only.faults.length).toBeGreaterThan(0)
})

test('a date that the publisher made up for want of one is none', () => {
  const xml = `<akomaNtoso ${AKN}><judgment name="judgment"><meta><identification source=""><FRBRWork><FRBRdate date="1000-01-01" name="dummy"/><FRBRcountry value="xx-long-code"/></FRBRWork></identification></meta></judgment></akomaNtoso>`
  expect(stated(read(xml).only)).toEqual(['type=judgment *'])
})
