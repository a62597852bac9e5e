import { describe, expect, it } from 'vitest'
import { readXml } from './xml.js'

function only(xml: string) {
  const read = readXml(xml)
  if ('refused' in read) throw new Error(read.refused)
  const [record] = read.records
  if (!record) throw new Error('no record')
  const marked = (kind: string) =>
    record.marks.filter(m => m.kind === kind).map(m => [m.value, record.text.slice(m.at.start, m.at.end)])
  return { format: read.dialect.format, marked, ...record }
}

const RII = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE dokument SYSTEM "http://www.rechtsprechung-im-internet.de/dtd/v1/rii-dok.dtd">
<dokument>
   <doknr>KORE900012031</doknr><ecli>ECLI:DE:BGH:2031:040731UXIVZR9012.30.0</ecli><gertyp>BGH</gertyp><gerort/>
   <spruchkoerper>14. Zivilsenat</spruchkoerper><entsch-datum>20310704</entsch-datum>
   <aktenzeichen>XIV ZR 9012/30</aktenzeichen><doktyp>Urteil</doktyp><norm>§ 1 BGB, § 2 ZPO</norm>
   <vorinstanz>vorgehend LG Musterstadt, 5. Mai 2030, Az: 4 S 901/29, Urteil<br/>vorgehend AG Musterstadt, 6. Mai 2029</vorinstanz>
   <region><abk>DEU</abk><long>Bundesrepublik Deutschland</long></region><mitwirkung/>
   <titelzeile><dl class="RspDL"><dt/><dd><p>Nachbarrecht: Zaun</p></dd></dl></titelzeile>
   <leitsatz><dl class="RspDL"><dt/><dd><p>Ein Zaun ist ein Zaun.</p></dd></dl></leitsatz>
   <sonstosatz><p>Orientierung.</p></sonstosatz>
   <tenor><div><dl class="RspDL"><dt/><dd><p>Die Revision wird zurückgewiesen.</p></dd></dl><p>Von Rechts wegen</p></div></tenor>
   <tatbestand><div>
      <dl class="RspDL"><dt><a name="rd_1">1</a></dt><dd><p>Der Kläger klagt.<sup class="FuNo">1</sup></p></dd></dl>
   </div></tatbestand>
   <entscheidungsgruende><div>
      <dl class="RspDL"><dt/><dd><h2>I.</h2></dd></dl>
      <dl class="RspDL"><dt><a name="rd_2">2</a></dt><dd><p>Es gilt &lt;442&gt; <i>H<sub>2</sub>O</i>:</p>
        <table><tr><td>a</td><td>b</td></tr></table><ul><li>eins</li></ul></dd></dl>
   </div></entscheidungsgruende>
   <gruende/><abwmeinung/><sonstlt/>
   <identifier>http://example.org/?docid=KORE900012031&amp;max=true</identifier>
   <coverage>Deutschland</coverage><language>deutsch</language><publisher>BMJV</publisher><accessRights>public</accessRights>
</dokument>`

const BAVARIA = `<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE byrecht-rspr PUBLIC "-//Verlag C.H.Beck/DTD Rechtsprechung//DE" "http://gesetze-bayern.de/schema/byrecht.rspr.dtd">
<byrecht-rspr doknr="Y-300-Z-BECKRS-B-2031-N-99001"><?piid 1?>
 <metadaten><aktenzeichen ersatz="34WX90118">34 Wx 901/18</aktenzeichen><doktyp>Bes</doktyp>
  <entsch-datum ersatz="20310121">2031-01-21</entsch-datum>
  <fundstelle><periodikum>BeckRS</periodikum><zitstelle>2031, 99001</zitstelle></fundstelle>
  <gericht><gerid>OLGMUENCHEN</gerid><gertyp>OLG</gertyp><gerort>München</gerort></gericht>
  <norm><normabk></normabk><normgliederung><enbez>BGB § 894</enbez></normgliederung></norm>
  <schlagwort>Zaun</schlagwort><schlagwort>Grenze</schlagwort><spruchkoerper>34. Zivilsenat</spruchkoerper>
  <vorinstanz><gericht><gertyp>AG</gertyp><gerort>Musterstadt</gerort></gericht><az>12 C 901/14</az></vorinstanz>
 </metadaten>
 <textdaten><leitsatz><body><div><p>Ein Zaun. (Rn. 1)</p></div></body></leitsatz>
  <tenor><body><div><p>Die Beschwerde wird verworfen.</p></div></body></tenor>
  <gruende><body><div><p>I.</p><p><rd nr="1" />Nach <verweis.norm>§ 894 <v.abk ersatz="BGB">BGB</v.abk></verweis.norm> gilt es.</p>
  <p><rd nr="2" />Ende.</p></div></body></gruende></textdaten></byrecht-rspr>`

describe('XML of the federal portal', () => {
  const r = only(RII)
  it('writes fields with the labels of the portal, and states them as the official record', () => {
    expect(r.format).toBe('rii-xml')
    expect(r.text).toContain('Gericht: BGH\nSpruchkörper: 14. Zivilsenat\nEntscheidungsdatum: 20310704\n')
    const official = r.statements.filter(s => s.official).map(s => `${s.field}=${s.value}`)
    expect(official).toEqual(
      expect.arrayContaining([
        'documentNumber=KORE900012031',
        'ecli=ECLI:DE:BGH:2031:040731UXIVZR9012.30.0',
        'court=BGH',
        'chamber=14. Zivilsenat',
        'date=20310704',
        'docket=XIV ZR 9012/30',
        'type=Urteil',
        'norm=§ 1 BGB, § 2 ZPO',
        'title=Nachbarrecht: Zaun',
        'publisher=BMJV',
      ]),
    )
    for (const s of r.statements) if (s.at) expect(r.text.slice(s.at.start, s.at.end)).toBe(s.value)
  })
  it('opens each part with its role and the heading of the portal', () => {
    expect(r.marked('section').map(([role, text]) => [role, text?.split('\n')[0]])).toEqual([
      ['lower-courts', 'Verfahrensgang'],
      ['keywords', 'Nachbarrecht: Zaun'],
      ['headnote', 'Leitsatz'],
      ['headnote', 'Orientierungssatz'],
      ['operative', 'Tenor'],
      ['facts', 'Tatbestand'],
      ['reasoning', 'Entscheidungsgründe'],
    ])
    expect(r.marked('supplied').map(([, t]) => t)).toContain('Tenor')
  })
  it('keeps margin numbers, tables, inline elements and entities', () => {
    expect(r.marked('paragraph').filter(([n]) => n)).toEqual([
      ['1', '1\n\nDer Kläger klagt.1'],
      ['2', '2\n\nEs gilt <442> H2O:\n\na\nb\n\neins'],
    ])
    expect(r.marked('footnote-ref').map(([, t]) => t)).toEqual(['1'])
    expect(r.marked('heading').map(([, t]) => t)).toContain('I.')
    expect(r.faults).toEqual([])
  })
  it('reads on where the file is cut off, and says so', () => {
    const torn = only(RII.slice(0, RII.indexOf('H<sub>')))
    expect(torn.text).toContain('Es gilt <442>')
    expect(torn.faults.length).toBeGreaterThan(0)
  })
})

describe('XML of Bavaria', () => {
  const r = only(BAVARIA)
  it('states court with place, date, docket, type and number', () => {
    expect(r.format).toBe('byrecht-xml')
    expect(r.statements.filter(s => s.official).map(s => `${s.field}=${s.value}`)).toEqual([
      'documentNumber=Y-300-Z-BECKRS-B-2031-N-99001',
      'docket=34 Wx 901/18',
      'type=Bes',
      'date=2031-01-21',
      'report=BeckRS 2031, 99001',
      'court=OLG München',
      'norm=BGB § 894',
      'keyword=Zaun',
      'keyword=Grenze',
      'chamber=34. Zivilsenat',
    ])
  })
  it('numbers paragraphs by the numbers in attributes', () => {
    expect(r.marked('paragraph').filter(([n]) => n)).toEqual([
      ['1', '1\nNach § 894 BGB gilt es.'],
      ['2', '2\nEnde.'],
    ])
    expect(r.marked('section').map(([role]) => role)).toEqual(['lower-courts', 'headnote', 'operative', 'reasoning'])
    expect(r.text).toContain('Vorinstanz\n\nAG Musterstadt 12 C 901/14')
  })
  it('reads on where the file is cut off', () => {
    expect(only(BAVARIA.slice(0, BAVARIA.indexOf('Ende'))).faults.length).toBeGreaterThan(0)
  })
})
