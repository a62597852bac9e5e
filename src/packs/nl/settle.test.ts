import { expect, test } from 'vitest'
import { isDecision, parse } from '../../main.js'

function eclis(head: string, reason: string): readonly (string | undefined)[] {
  const text = `${head}\nin de zaak van\n[eiser], eisende partij,\ntegen\n[gedaagde], gedaagde partij.\n1. De beoordeling\n1.1. ${reason}\n2. De beslissing\n2.1. wijst de vordering af.\n`
  const d = parse({ bytes: new TextEncoder().encode(text), name: 'vonnis.txt' }, { country: 'nl' })
  if (!isDecision(d)) throw new Error('unreadable')
  return d.citations.flatMap(c => c.targets.map(t => t.ecli))
}

test('an identifier in a sentence is a citation, also where the decision prints none of its own', () => {
  const head = 'Rechtbank Noord-Holland\nVonnis van 6 maart 2024'
  expect(eclis(head, 'Vgl. HR 7 januari 2022, ECLI:NL:HR:2022:99991.')).toEqual(['ECLI:NL:HR:2022:99991'])
})

test('the identifier at the head of a decision is its own and no citation', () => {
  const head = 'ECLI:NL:RBNHO:2024:99990\nRechtbank Noord-Holland\nVonnis van 6 maart 2024'
  expect(eclis(head, 'De vordering (ECLI:NL:RBNHO:2024:99990) wordt afgewezen.')).toEqual([])
})
