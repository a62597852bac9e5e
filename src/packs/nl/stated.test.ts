import { describe, expect, test } from 'vitest'
import { isDecision, parse } from '../../main.js'
import { stated } from './stated.js'

const dockets = (value: string) => stated({ field: 'docket', value, official: true })?.map(s => s.value)

test.each([
  ['C/03/900100 / HA ZA 30-12', ['C/03/900100', 'HA ZA 30-12']],
  ['HD 200.900.100_01', ['200.900.100/01']],
  ['AWB - 30 _ 9001', ['AWB 30/9001']],
  ['30-9001 WWB-G', ['30/9001 WWB-G']],
  ['900100 - HA RK 30-9', ['900100', 'HA RK 30-9']],
  ['UTR 30/900, UTR 30/901 en UTR 30/902', ['UTR 30/900', 'UTR 30/901', 'UTR 30/902']],
  ['19001', ['19001']],
  ['30-900 t/m 30-910', ['30-900 t/m 30-910']],
])('the register’s %s', (value, expected) => {
  expect(dockets(value)).toEqual(expected)
})

/** A record of the register: metadata, and the text of a decision. */
const record = (metadata: Readonly<Record<string, string>>, body = '') => {
  const fields = Object.entries(metadata).map(([name, value]) => `<${name}>${value}</${name}>`)
  const xml = `<open-rechtspraak><rdf:RDF><rdf:Description>${fields.join('')}</rdf:Description></rdf:RDF>${body}</open-rechtspraak>`
  const d = parse({ bytes: new TextEncoder().encode(xml), name: 'record.xml' })
  if (!isDecision(d)) throw new Error(d.error.message)
  return d
}

describe('what the register states is what the record says', () => {
  test.each([
    ['Rechtbank Limburg', 'RBLIM'],
    ["Rechtbank 's-Gravenhage", 'RBSGR'],
    ['Rechtbank Zwolle-Lelystad', 'RBZLY'],
    ['Kantongerecht Zuidbroek', 'KTGZUI'],
    ['Hoge Raad', 'HR'],
    ['Raad van State', 'RVS'],
    ['Centrale Raad van Beroep', 'CRVB'],
    ['Parket bij de Hoge Raad', 'PHR'],
    ['Gerecht in eerste aanleg van Curaçao', 'OGEAC'],
    ['Gerecht van Nergenshuizen', null],
  ])('court: %s', (creator, code) => {
    expect(record({ creator }).court).toMatchObject({ name: creator, code })
  })

  test('a decision without text has its facts, and says that the text is missing', () => {
    const d = record({
      identifier: 'ECLI:NL:RBLIM:2031:9003',
      issued: '2031-06-01',
      creator: 'Rechtbank Limburg',
      date: '2031-05-20',
      zaaknummer: '03/900300-30',
      type: 'Uitspraak',
      procedure: 'Bodemzaak',
    })
    expect(d).toMatchObject({ ecli: 'ECLI:NL:RBLIM:2031:9003', date: '2031-05-20', published: '2031-06-01' })
    expect(d).toMatchObject({ caseNumbers: ['03/900300-30'], type: { value: 'judgment', native: 'Uitspraak' } })
    expect(d.problems.map(p => p.code)).toEqual(['text.missing'])
  })

  test('what kind of decision it is, the decision itself tells; a conclusion is told by the register', () => {
    const text = (words: string) => `<uitspraak><para>${words}</para><para>in de zaak van</para></uitspraak>`
    const type = (registered: string, words: string) =>
      record({ creator: 'Rechtbank Limburg', type: registered }, text(words)).type
    expect(type('Uitspraak', 'Beschikking van 6 mei 2031')).toEqual({ value: 'order', native: 'Beschikking' })
    expect(type('Uitspraak', 'Conclusie van 6 mei 2031')).toEqual({ value: 'judgment', native: 'Uitspraak' })
    expect(type('Conclusie', 'Arrest van 6 mei 2031')).toEqual({ value: 'opinion', native: 'Conclusie' })
  })

  test('several procedures are one text, and no contradiction', () => {
    const xml = `<open-rechtspraak><rdf:RDF><rdf:Description><creator>Hoge Raad</creator><procedure>Cassatie</procedure><procedure>Artikel 81 RO-zaken</procedure><subject>Civiel recht</subject></rdf:Description></rdf:RDF><uitspraak><para>arrest</para></uitspraak></open-rechtspraak>`
    const d = parse({ bytes: new TextEncoder().encode(xml), name: 'record.xml' })
    expect(isDecision(d) && [d.procedure, d.areaOfLaw, d.problems.length]).toEqual([
      'Cassatie; Artikel 81 RO-zaken',
      'Civiel recht',
      0,
    ])
  })
})
