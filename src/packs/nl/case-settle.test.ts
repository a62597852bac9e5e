import { expect, test } from 'vitest'
import { isDecision, parse } from '../../main.js'

const APPEALS = 'Centrale Raad van Beroep\nUitspraak van 6 maart 2034'

function cases(reason: string, head = 'Rechtbank Noord-Holland\nVonnis van 6 maart 2034') {
  const text = `${head}\nin de zaak van\n[eiser], eisende partij,\ntegen\n[gedaagde], gedaagde partij.\n1. De beoordeling\n1.1. ${reason}\n2. De beslissing\n2.1. wijst de vordering af.\n`
  const d = parse({ bytes: new TextEncoder().encode(text), name: 'vonnis.txt' }, { country: 'nl' })
  if (!isDecision(d)) throw new Error('unreadable')
  return d.citations.filter(c => c.kind === 'case').map(c => c.targets[0] ?? {})
}

test('a decision named by its day is the one decision of that day that the text identifies', () => {
  const [, short] = cases('Zie HR 3 mei 2033, ECLI:NL:HR:2033:9901 (hierna: het arrest van 3 mei 2033).')
  expect(short).toMatchObject({ court: 'Hoge Raad', ecli: 'ECLI:NL:HR:2033:9901' })
})

test('of two decisions of one day neither is meant, nor one of another court or kind', () => {
  const two = cases(
    'HR 3 mei 2033, ECLI:NL:HR:2033:9901 en HR 3 mei 2033, ECLI:NL:HR:2033:9902. Het arrest van 3 mei 2033.',
  )
  expect(two[2]?.ecli).toBeUndefined()
  const other = cases('HR 3 mei 2033, ECLI:NL:HR:2033:9901. Het arrest van het gerechtshof Den Haag van 3 mei 2033.')
  expect(other[1]?.ecli).toBeUndefined()
  const kind = cases('Het arrest van 3 mei 2033, ECLI:NL:HR:2033:9901. Het vonnis van 3 mei 2033.')
  expect(kind[1]?.ecli).toBeUndefined()
})

test('a paragraph named before a decision is a paragraph of it', () => {
  expect(cases('Zie rechtsoverweging 3.5.2 van het arrest van 3 mei 2033.')[0]?.pin).toBe('3.5.2')
  expect(cases('Zie artikel 3.5 en het arrest van 3 mei 2033.')[0]?.pin).toBeUndefined()
})

test('the court that speaks of its decision is the court of that decision', () => {
  expect(cases('De Hoge Raad heeft in zijn arrest van 3 mei 2033 beslist.')[0]?.court).toBe('Hoge Raad')
  expect(cases('Zie de uitspraak van de Raad van 3 mei 2033.', APPEALS)[0]?.court).toBe('Centrale Raad van Beroep')
  expect(cases('Zie de uitspraak van de Raad van 3 mei 2033.')[0]?.court).toBeUndefined()
})
