import { expect, test } from 'vitest'
import { parse } from '../main.js'

const HEAD = `Oberlandesgericht Köln, 3 U 4/21
Datum: 03.05.2022
Gericht: Oberlandesgericht Köln
Entscheidungsart: Urteil
Aktenzeichen: 3 U 4/21
Vorinstanz: Landgericht Köln, 5 O 6/20
`
const text = (body: string) => `${HEAD}
Tenor:
Die Berufung wird zurückgewiesen.
Gründe:
I. ${body}
`
function cited(body: string) {
  const decision = parse({ bytes: Buffer.from(text(body)), name: 'x' }, { country: 'de' })
  if (!('citations' in decision)) throw new Error('not read')
  return decision.citations.flatMap(c => c.targets.map(t => t.docket))
}

test('the own docket in the head is no citation, that of the court below is one', () => {
  expect(cited('Die Klägerin verlangt Schadensersatz.')).toEqual(['5 O 6/20'])
})

test('an earlier decision under the same docket, and the same docket of another court, are citations', () => {
  expect(cited('Der Senat hat mit Beschluss vom 1. Februar 2022 - 3 U 4/21 - darauf hingewiesen.')).toContain(
    '3 U 4/21',
  )
  expect(cited('Anders hat es das OLG Hamm gesehen (OLG Hamm, 3 U 4/21).')).toContain('3 U 4/21')
})

test('the decision named by its own date and docket is none', () => {
  expect(cited('Zitiervorschlag: OLG Köln, Urteil vom 3. Mai 2022 - 3 U 4/21.')).toEqual(['5 O 6/20'])
})
