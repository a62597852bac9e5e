import { expect, test } from 'vitest'
import type { JsonRecord } from './dialect.js'
import { readJson } from './json.js'

const RESULT = {
  Data: {
    Metadaten: {
      Technisch: {
        ID: 'JJT_20310203_OGH0002_0020OB09044_30X0000_000',
        Applikation: 'Justiz',
        Organ: 'OGH',
        ImportTimestamp: { '@xsi:nil': 'true' },
      },
      Allgemein: {
        Veroeffentlicht: '2031-03-01',
        Geaendert: '2031-03-02',
        DokumentUrl: 'https://www.ris.bka.gv.at/Dokument.wxe?Abfrage=Justiz',
      },
      Judikatur: {
        Dokumenttyp: 'Text',
        Geschaeftszahl: { item: ['2Ob9044/30x', '2Ob9045/30v'] },
        Normen: { item: 'ABGB §971' },
        Entscheidungsdatum: '2031-02-03',
        Schlagworte: 'Leihe, Gießkanne; Winter',
        EuropeanCaseLawIdentifier: 'ECLI:AT:OGH0002:2031:0020OB09044.30X.0203.000',
        Justiz: { Gericht: 'OGH', Rechtsgebiete: { item: 'Zivilrecht' }, NeuesFeld: 'Neues' },
      },
    },
    Dokumentliste: { ContentReference: { ContentType: 'MainDocument', Urls: { ContentUrl: [] } } },
  },
}
const RECHTSSATZ = {
  data: {
    metadaten: {
      technisch: { ID: 'JFR_20310616_30V09023_01' },
      judikatur: {
        Dokumenttyp: 'Rechtssatz',
        Geschaeftszahl: { item: 'V9023/2030 (V9023/2030-12)' },
        Vfgh: {
          Entscheidungsart: 'Erkenntnis',
          Gericht: 'Verfassungsgerichtshof (VfGH)',
          Leitsatz: 'Aufhebung einer Verordnung über Gießkannen',
          Entscheidungstexte: {
            item: [{ Geschaeftszahl: 'V9023/2030', Gericht: 'VfGH', Entscheidungsdatum: '2031-06-16' }],
          },
        },
      },
    },
  },
}
const XML = `<?xml version="1.0"?><risdok xmlns="http://www.bka.gv.at"><nutzdaten><abschnitt><ueberschrift typ="titel">Gericht</ueberschrift><absatz ct="gericht">OGH</absatz><ueberschrift typ="titel">Geschäftszahl</ueberschrift><absatz ct="gz">2Ob9044/30x</absatz><ueberschrift typ="titel">Spruch</ueberschrift><absatz ct="spruch">Der Revision wird nicht Folge gegeben.</absatz></abschnitt></nutzdaten></risdok>`

function records(value: unknown): readonly JsonRecord[] {
  const read = readJson(JSON.stringify(value))
  if (read.is !== 'records') return []
  for (const { dialect } of read.records) expect(dialect.format).toBe('ris-ogd')
  return read.records.map(r => r.record)
}
const stated = (r: JsonRecord | undefined, field: string) =>
  r?.statements.filter(s => s.field === field).map(s => s.value)

test('each result is a record of metadata: fields in the order of the pages, technical ones left out', () => {
  const [record, ...more] = records({ OgdSearchResult: { OgdDocumentResults: { OgdDocumentReference: RESULT } } })
  expect(more).toEqual([])
  expect(record?.text).toBe(`Gericht: OGH
Dokumenttyp: Text
Entscheidungsdatum: 2031-02-03
Geschäftszahl: 2Ob9044/30x
Geschäftszahl: 2Ob9045/30v
Rechtsgebiet: Zivilrecht
Norm: ABGB §971
Schlagworte: Leihe, Gießkanne; Winter
European Case Law Identifier: ECLI:AT:OGH0002:2031:0020OB09044.30X.0203.000
Dokumentnummer: JJT_20310203_OGH0002_0020OB09044_30X0000_000
Im RIS seit: 2031-03-01
NeuesFeld: Neues
`)
  expect(record?.marks.find(m => m.kind === 'metadata')?.at).toEqual({
    start: 0,
    end: (record as JsonRecord).text.length - 1,
  })
  expect(stated(record, 'docket')).toEqual(['2Ob9044/30x', '2Ob9045/30v'])
  expect(stated(record, 'keyword')).toEqual(['Leihe', 'Gießkanne', 'Winter'])
  for (const s of record?.statements ?? []) expect(record?.text.slice(s.at?.start, s.at?.end)).toContain(s.value)
})

test('several results, in whatever case and with or without envelope; a Rechtssatz is one whatever its decision was', () => {
  const both = records({
    ogdSearchResult: { OgdDocumentResults: { OgdDocumentReference: [RESULT, RECHTSSATZ] } },
  })
  expect(both).toHaveLength(2)
  expect(stated(both[1], 'type')).toEqual(['Rechtssatz'])
  expect(both[1]?.text).toContain('Leitsatz\nAufhebung einer Verordnung über Gießkannen\n')
  expect(both[1]?.text).toContain('Entscheidungstexte: TE VfGH 2031-06-16 V9023/2030\n')
  expect(records(RECHTSSATZ)[0]?.text).toBe(both[1]?.text)
  expect(records([RESULT, RESULT])).toHaveLength(2)
})

test('a collected record is read from the document it keeps; the answer beside it adds what that does not state', () => {
  const kept = { caseNumber: 'x', sourceRaw: JSON.stringify({ listing: RESULT, documentXml: XML }), fulltext: 'glatt' }
  const [record] = records({ adapter: 'at', page: { decisions: [kept] } })
  expect(record?.text).toContain('Dokumentnummer: JJT_2031')
  expect(record?.text).toContain('Spruch\nDer Revision wird nicht Folge gegeben.')
  expect(record?.text).not.toContain('glatt')
  expect(stated(record, 'court')).toEqual(['OGH'])
  expect(stated(record, 'area')).toEqual(['Zivilrecht'])
  for (const s of record?.statements ?? []) expect(record?.text.slice(s.at?.start, s.at?.end)).toContain(s.value)
  expect(records({ sourceRaw: XML })[0]?.text).toContain('Spruch')
})

test('laws, empty answers and broken envelopes are none', () => {
  const law = { Data: { Metadaten: { Bundesrecht: { Kurztitel: 'Gießkannengesetz' } } } }
  expect(records({ OgdSearchResult: { OgdDocumentResults: { OgdDocumentReference: [law] } } })).toEqual([])
  expect(records({ OgdSearchResult: { OgdDocumentResults: { Hits: { '#text': '0' } } } })).toEqual([])
  expect(records({ sourceRaw: '{"listing":' })).toEqual([])
  let deep: unknown = 'x'
  for (let i = 0; i < 500; i++) deep = { a: deep }
  expect(records({ Metadaten: { Judikatur: { deep, Gericht: 'OGH' } } })).toHaveLength(1)
})
