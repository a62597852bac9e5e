import { expect, test } from 'vitest'
import { readXml } from './xml.js'

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:psi="http://psi.rechtspraak.nl/" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:ecli="https://e-justice.europa.eu/ecli" xmlns:bwb="bwb-dl">
  <rdf:Description>
    <dcterms:identifier>ECLI:NL:RBLIM:2031:9001</dcterms:identifier>
    <dcterms:format>text/xml</dcterms:format>
    <dcterms:accessRights>public</dcterms:accessRights>
    <dcterms:modified>2031-05-02T10:00:00</dcterms:modified>
    <dcterms:issued rdfs:label="Publicatiedatum">2031-05-01</dcterms:issued>
    <dcterms:publisher resourceIdentifier="http://rechtspraak.nl/">Raad voor de Rechtspraak</dcterms:publisher>
    <dcterms:language>nl</dcterms:language>
    <dcterms:replaces rdfs:label="Vervangt">ZZ9001</dcterms:replaces>
    <dcterms:creator rdfs:label="Instantie" scheme="overheid.RechterlijkeMacht">
      Rechtbank Limburg
    </dcterms:creator>
    <dcterms:date rdfs:label="Uitspraakdatum">2031-04-29</dcterms:date>
    <psi:zaaknummer rdfs:label="Zaaknr">C/03/900100 / HA ZA 30-12</psi:zaaknummer>
    <dcterms:type>Uitspraak</dcterms:type>
    <psi:procedure rdfs:label="Procedure">Bodemzaak</psi:procedure>
    <psi:procedure rdfs:label="Procedure">Eerste aanleg - enkelvoudig</psi:procedure>
    <dcterms:temporal rdfs:label="Periode"><start rdfs:label="van">2029</start><end rdfs:label="tot">2030</end></dcterms:temporal>
    <dcterms:spatial rdfs:label="Zittingsplaats">Roermond</dcterms:spatial>
    <dcterms:subject rdfs:label="Rechtsgebied">Civiel recht; Arbeidsrecht</dcterms:subject>
    <dcterms:subject rdfs:label="Rechtsgebied">Civiel recht; Verbintenissenrecht</dcterms:subject>
    <dcterms:relation rdfs:label="Formele relatie" ecli:resourceIdentifier="ECLI:NL:GHSHE:2032:9">Hoger beroep: ECLI:NL:GHSHE:2032:9</dcterms:relation>
    <dcterms:references rdfs:label="Wetsverwijzing" bwb:resourceIdentifier="1.0:v:BWB:BWBR0005290&amp;artikel=669">Burgerlijk Wetboek Boek 7 669</dcterms:references>
    <dcterms:hasVersion rdfs:label="Vindplaatsen"><rdf:list><rdf:li>Rechtspraak.nl</rdf:li><rdf:li>JAR 2031/900</rdf:li></rdf:list></dcterms:hasVersion>
  </rdf:Description>
  <rdf:Description rdf:about="http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBLIM:2031:9001">
    <dcterms:identifier>http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBLIM:2031:9001</dcterms:identifier>
    <dcterms:issued rdfs:label="Publicatiedatum">2031-05-03</dcterms:issued>
    <dcterms:publisher>Raad voor de Rechtspraak</dcterms:publisher>
    <dcterms:title>ECLI:NL:RBLIM:2031:9001 Rechtbank Limburg , 29-04-2031</dcterms:title>
    <dcterms:abstract resourceIdentifier="../../rs:inhoudsindicatie"/>
  </rdf:Description>
</rdf:RDF>`
const NS = 'xmlns="http://www.rechtspraak.nl/schema/rechtspraak-1.0" lang="nl" xml:space="preserve"'

const file = (body: string) =>
  read(`<?xml version="1.0" encoding="utf-8"?><open-rechtspraak>${body}</open-rechtspraak>`)
const decision = (body: string) => file(`<uitspraak id="x" ${NS}>${body}</uitspraak>`)
function read(xml: string) {
  const r = readXml(xml)
  if ('refused' in r) throw new Error(r.refused)
  const [record] = r.records
  if (!record) throw new Error('no record')
  const cut = (at: { start: number; end: number }) => record.text.slice(at.start, at.end)
  return {
    ...record,
    format: r.dialect.format,
    says: record.statements.map(s => `${s.official ? '' : '?'}${s.field} ${s.value}${s.at ? '' : ' nowhere'}`),
    marked: (kind: string) =>
      record.marks.filter(m => m.kind === kind).map(m => `${m.value ?? '-'}|${cut(m.at).replace(/\n+/g, '/')}`),
  }
}

test('metadata are lines of the text, and statements with their place', () => {
  const r = file(RDF)
  expect(r.format).toBe('rechtspraak-xml')
  expect(r.says).toEqual([
    'ecli ECLI:NL:RBLIM:2031:9001',
    '?published 2031-05-01',
    'publisher Raad voor de Rechtspraak',
    'court Rechtbank Limburg',
    'date 2031-04-29',
    'docket C/03/900100 / HA ZA 30-12',
    'type Uitspraak',
    'procedure Bodemzaak',
    'procedure Eerste aanleg - enkelvoudig',
    'seat Roermond',
    'area Civiel recht; Arbeidsrecht',
    'area Civiel recht; Verbintenissenrecht',
    'norm Burgerlijk Wetboek Boek 7 669',
    'report Rechtspraak.nl JAR 2031/900',
    'published 2031-05-03',
    'title ECLI:NL:RBLIM:2031:9001 Rechtbank Limburg , 29-04-2031',
  ])
  for (const s of r.statements) expect(s.at && r.text.slice(s.at.start, s.at.end).replace('\n', ' ')).toBe(s.value)
  expect(r.text).toContain('Instantie: Rechtbank Limburg\n')
  expect(r.text).toContain('Periode: van 2029 tot 2030\n')
  expect(r.text).toContain('Formele relatie: Hoger beroep: ECLI:NL:GHSHE:2032:9\n')
  expect(r.text).toContain('Vindplaatsen: Rechtspraak.nl\nJAR 2031/900\n')
  expect(r.marked('dropped').join('|')).toContain('text/xml')
  expect(r.marked('metadata')).toHaveLength(1)
  expect(r.faults).toEqual([])
})

test('a replaced identifier says by what, a conclusion when it was taken', () => {
  const r = file(
    '<rdf:RDF><rdf:Description><dcterms:identifier>ECLI:NL:PHR:2031:9</dcterms:identifier><dcterms:isReplacedBy>ECLI:NL:PHR:2031:10</dcterms:isReplacedBy><dcterms:date rdfs:label="Datum genomen">2031-01-03</dcterms:date><dcterms:references rdfs:label="Verwijzing">ECLI:NL:HR:2029:1</dcterms:references></rdf:Description></rdf:RDF>',
  )
  expect(r.text).toBe(
    'ECLI: ECLI:NL:PHR:2031:9\nVervangen door: ECLI:NL:PHR:2031:10\nDatum conclusie: 2031-01-03\nVerwijzing: ECLI:NL:HR:2029:1\n',
  )
  expect(r.says).toEqual(['ecli ECLI:NL:PHR:2031:9', 'date 2031-01-03'])
})

test('a number stands in the line of the paragraph it numbers', () => {
  const r = decision(`<uitspraak.info><bridgehead role="bold">RECHTBANK</bridgehead><para/></uitspraak.info>
    <section role="overwegingen"><title><nr>4</nr>De beoordeling</title>
      <paragroup><nr>4.1.</nr><para>Eerst <emphasis role="italic">dit</emphasis>.</para><para>Dan dat.</para></paragroup>
      <paragroup><nr>4.2.</nr><parablock><para>Een.</para><para>Twee.</para></parablock></paragroup>
    </section>
    <section role="beslissing"><title>Beslissing</title><para>De rechtbank</para></section>
    <ondertekening><para>w.g. de griffier</para></ondertekening>`)
  expect(r.marked('paragraph')).toEqual(['4.1|4.1. Eerst dit./Dan dat.', '4.2|4.2. Een./Twee.'])
  expect(r.text).toContain('4.2. Een.\nTwee.\n')
  expect(r.marked('heading')).toEqual(['3|RECHTBANK', '2|4 De beoordeling', '2|Beslissing'])
  expect(r.marked('section').map(s => s.split('|')[0])).toEqual(['head', 'reasoning', 'operative', 'signatures'])
})

test('paragraphs of the older files keep their lines; tabs are blanks, line breaks are line ends', () => {
  const r = decision(
    '<parablock><para>zaaknr 1</para><para>vonnis</para></parablock><para/><para>1.\tFeiten</para><para>eiser<?linebreak?>(gemachtigde: X)</para>',
  )
  expect(r.text).toBe('zaaknr 1\nvonnis\n\n1. Feiten\n\neiser\n(gemachtigde: X)\n')
})

test('lists show their sign, their count or the number of the item', () => {
  const list = (attributes: string, items: string) => decision(`<orderedlist ${attributes}>${items}</orderedlist>`).text
  const items = '<listitem><para>een</para></listitem><listitem><para>twee</para></listitem>'
  expect(list('numeration="loweralpha"', items)).toBe('a. een\nb. twee\n')
  expect(list('numeration="arabic" startingnumber="3"', items)).toBe('3. een\n4. twee\n')
  expect(list('numeration="none"', '<listitem><nr>b)</nr><para>twee</para></listitem>')).toBe('b) twee\n')
  expect(decision(`<itemizedlist mark="-">${items}</itemizedlist>`).text).toBe('- een\n- twee\n')
})

test('notes are called by the number they bear', () => {
  const r = decision(
    '<para>Zie<footnote-ref linkend="_b"/> en<footnote-ref linkend="_a"/>.</para><footnote id="_b" label="1"><para>Eerste.</para></footnote><footnote id="_a" label="2"><para>Tweede.</para></footnote>',
  )
  expect(r.text).toBe('Zie[1] en[2].\n\n[1] Eerste.\n\n[2] Tweede.\n')
  expect(r.marked('footnote-ref')).toEqual(['1|[1]', '2|[2]'])
  expect(r.marked('footnote')).toEqual(['1|[1] Eerste.', '2|[2] Tweede.'])
})

test('nothing of the vocabulary loses text', () => {
  const r =
    decision(`<para>a<quote>b</quote><foreignphrase lang="en">c</foreignphrase><superscript>2</superscript><subscript>3</subscript><link xlink:href="x">d</link><unknown>e</unknown></para>
    <blockquote><para>f</para></blockquote><table><title>g</title><tgroup><thead><row><entry><para>h</para></entry></row></thead><tbody><row><entry><para>i</para><para>j</para></entry><entry><para>k</para></entry></row></tbody></tgroup></table>
    <mediaobject><alt>l</alt><imageobject><imagedata fileref="m"/></imageobject><caption>n</caption></mediaobject>`)
  expect(r.text).toBe('abc23de\n\nf\n\ng\n\nh\ni\nj\nk\n\nl\nn\n')
  expect(r.marked('table-cell')).toEqual(['th|h', 'td|i/j', 'td|k'])
})

test('an abstract is a headnote; a decision without the frame of the register is known by its namespace', () => {
  const r = read(`preface\n<?xml version="1.0"?><conclusie id="x" ${NS}><para>Conclusie inzake</para></conclusie>`)
  expect(r.format).toBe('rechtspraak-xml')
  expect(r.marked('dropped')).toEqual(['preface|preface'])
  expect(file(`<inhoudsindicatie id="x" ${NS}><para>Kort.</para></inhoudsindicatie>`).marked('headnote')).toEqual([
    '-|Kort.',
  ])
})

test('a file that is cut off gives what it holds, and says where', () => {
  const r = read(`<open-rechtspraak>${RDF}<uitspraak id="x" ${NS}><para>vonnis van`)
  expect(r.text).toContain('vonnis van')
  expect(r.faults[0]?.message).toMatch(/^broken XML at \d+:\d+: unclosed tag/)
  expect(r.says).toContain('court Rechtbank Limburg')
})
