import { expect, test } from 'vitest'
import { parse } from '../../main.js'
import type { Decision } from '../../model/decision.js'
import { docketsIn } from './identifiers.js'
import { stated } from './stated.js'

const read = (text: string) => parse({ bytes: Buffer.from(text), name: 'x.txt' }) as Decision

const LABELLED = `Gericht
OGH
Rechtssatznummer
RS9900001
Entscheidungsdatum
05.03.2033
Geschäftszahl
2Ob9044/30x; 9ObA9001/31b (9ObA9002/31y); 3Ob9003/32k
Norm
ABGB §971
Rechtssatz
Wer eine Gießkanne leiht, hat sie nach dem Gießen zurückzugeben.
Entscheidungstexte
TE OGH 2031-02-03 2 Ob 9044/30x
Veröff: SZ 2031/9
TE OGH 2032-01-09 9 ObA 9001/31b
Vgl auch; nur T1; Beisatz: Hier: Schlauch. (T2)
TE OGH 2033-03-05 3 Ob 9003/32k
Gegenteilig; Beis wie T2
European Case Law Identifier
ECLI:AT:OGH0002:2031:RS9900001`

test('a Rechtssatz is no decision: its number, the dockets and the newest day of its decisions, its headnote', () => {
  const d = read(LABELLED)
  expect([d.type, d.date, d.documentNumber, d.ecli]).toEqual([
    { value: 'other', native: 'Rechtssatz' },
    '2033-03-05',
    'RS9900001',
    'ECLI:AT:OGH0002:2031:RS9900001',
  ])
  expect(d.caseNumbers).toEqual(['2 Ob 9044/30x', '9 ObA 9001/31b', '9 ObA 9002/31y', '3 Ob 9003/32k'])
  expect(d.headnotes.map(h => d.text?.slice(...h.at))).toEqual([
    'Wer eine Gießkanne leiht, hat sie nach dem Gießen zurückzugeben.',
  ])
  expect(d.problems.map(p => p.code)).not.toContain('date.conflict')
  const chain = d.citations.filter(c => c.by === 'at.citation.chained-decision')
  expect(chain.map(c => [c.targets[0]?.docket, c.targets[0]?.date, c.signal, c.targets[0]?.pin ?? null])).toEqual([
    ['2 Ob 9044/30x', '2031-02-03', null, null],
    ['9 ObA 9001/31b', '2032-01-09', 'vgl auch', 'T1, T2'],
    ['3 Ob 9003/32k', '2033-03-05', 'gegenteilig', 'T2'],
  ])
})

test('without labels too, and with all lines run together', () => {
  const bare = LABELLED.split('\n').filter(l => !/^(?:[A-Z][a-zä]+|OGH|RS\d+|European.*|05\.03\.2033)$/.test(l))
  const d = read(`www.ris.bka.gv.atSeite 2 von 2\n\n${bare.join('\n\n')}`)
  expect([d.type?.native, d.date, d.documentNumber, d.caseNumbers.length, d.headnotes.length]).toEqual([
    ...['Rechtssatz', '2033-03-05', 'RS9900001'],
    ...[4, 1],
  ])
  expect(d.sections.map(s => s.role)).toEqual(['head', 'headnote', 'references', 'note'])
  const long = LABELLED.replace('zurückzugeben.', `zurückzugeben. ${'Das gilt auch im Winter. '.repeat(15)}`)
  const run = read(`OGH 05.03.2033 05.03.2033 www.ris.bka.gv.at Seite von 2 2 ${long.replace(/\n/g, ' ')}`)
  expect([run.type?.native, run.date, run.caseNumbers.length, run.headnotes.length]).toEqual([
    'Rechtssatz',
    '2033-03-05',
    4,
    1,
  ])
})

test('a decision that cites a Rechtssatz is a decision', () => {
  const d = read(`Gericht
OGH
Entscheidungsdatum
03.02.2031
Geschäftszahl
2Ob9044/30x
Kopf
Der Oberste Gerichtshof hat durch die Senatspräsidentin Dr. Muster in der Rechtssache der klagenden Partei A* gegen die beklagte Partei B* den Beschluss gefasst:
Spruch
Die Revision wird zurückgewiesen.
Begründung
[1] Wer leiht, gibt zurück (RIS-Justiz RS9900001 [T2]).`)
  expect(d.type).toEqual({ value: 'order', native: 'Beschluss' })
  expect(d.documentNumber).toBeNull()
})

test('dockets of a label, however many and however joined', () => {
  expect(docketsIn('1Ob83/03t (1Ob84/03i); 6N523/90; 9ObA12/92 (9ObA13/92-9ObA15/92)')).toEqual([
    ...['1 Ob 83/03t', '1 Ob 84/03i', '6 N 523/90', '9 ObA 12/92', '9 ObA 13/92', '9 ObA 15/92'],
  ])
  expect(docketsIn('G220/2034, V133/2034 (G220/2034-19, V133/2034-19)')).toEqual(['G 220/2034', 'V 133/2034'])
  expect(docketsIn('E2536/2035 ua; E1944/2035 | E9/2035')).toEqual(['E 2536/2035', 'E 1944/2035', 'E 9/2035'])
  expect(docketsIn('Ra 2034/07/0312 bis 0314, 0320')).toEqual([
    ...['Ra 2034/07/0312', 'Ra 2034/07/0313', 'Ra 2034/07/0314', 'Ra 2034/07/0320'],
  ])
  const many = Array.from({ length: 300 }, (_, i) => `${(i % 10) + 1}Ob${i + 1}/30x`)
  expect(docketsIn(many.join('; '))).toHaveLength(300)
  expect(docketsIn('ohne Zahl')).toEqual([])
})

test('what the RIS states, in normal form', () => {
  const said = (field: 'court' | 'date' | 'docket' | 'type', value: string) =>
    stated({ field, value, official: true })?.map(s => s.native ?? s.value)
  expect(said('court', 'Verwaltungsgerichtshof (VwGH)')).toEqual(['Verwaltungsgerichtshof'])
  expect(said('court', 'OLG Linz')).toEqual(['Oberlandesgericht Linz'])
  expect(said('court', 'LVwG Tirol')).toEqual(['Landesverwaltungsgericht Tirol'])
  expect(said('court', 'BG Musterdorf')).toEqual(['Bezirksgericht Musterdorf'])
  expect(said('court', 'Umweltsenat')).toBeUndefined()
  expect(said('date', '03.02.2031')).toEqual(['2031-02-03'])
  expect(said('docket', 'W123 2284751-1/5E')).toEqual(['W123 2284751-1'])
  expect(said('docket', 'US 2B/2012/8-18')).toEqual(['US 2B/2012/8-18'])
  expect(said('docket', 'N/0117-BVA/11/2013')).toEqual(['N/0117-BVA/11/2013'])
  expect(said('type', 'Zurückweisung mangels erheblicher Rechtsfrage')).toEqual(['Beschluss'])
  expect(said('type', 'Ordentliche Erledigung (Sachentscheidung)')).toEqual([])
  expect(said('type', 'Teilerkenntnis')).toEqual(['Teilerkenntnis'])
  expect(said('type', 'Text')).toEqual([])
})
