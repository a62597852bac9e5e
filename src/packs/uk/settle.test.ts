import { expect, test } from 'vitest'
import { isDecision, parse } from '../../main.js'

function targets(reason: string) {
  const text = `[2031] EWHC 9001 (Ch)\nIN THE HIGH COURT OF JUSTICE\nChancery Division\nBetween:\nALDER\nClaimant\n- and -\nBIRCH\nDefendant\nJUDGMENT\n1. ${reason}\n`
  const d = parse({ bytes: new TextEncoder().encode(text), name: 'judgment.txt' }, { country: 'uk' })
  if (!isDecision(d)) throw new Error('unreadable')
  return d.citations.filter(c => c.kind === 'statute' || c.kind === 'eu').map(c => c.targets[0] ?? {})
}

test('a short name given to a law stands for it', () => {
  const [, section, rule] = targets(
    'The Muster Act 2031 (“the MA”) applies. See section 3(1) of the MA and the Probe Rules 2032, SI 2032/9 (“the Probe Rules”); rule 16 of the Probe Rules.',
  )
  expect(section).toMatchObject({ code: 'Muster Act 2031', section: '3', paragraph: '1' })
  expect(rule).toMatchObject({ code: 'Probe Rules 2032' })
})

test('a bare article is of the Convention where that is the only treaty cited, and of nothing where there is none', () => {
  expect(targets('Article 8 of the Convention applies; so does article 10.')[1]).toMatchObject({
    code: 'ECHR',
    section: '10',
  })
  expect(targets('It breached article 10.')).toEqual([])
  expect(targets('Article 8 of the Convention applies; article 10 of the constitution does not.')).toHaveLength(1)
})

test('a bare section is of the law it is printed with elsewhere, else of the law before it in its paragraph', () => {
  const near = targets('Section 5 of the Muster Act 2031 applies. So does section 6.')
  expect(near[1]).toMatchObject({ code: 'Muster Act 2031', section: '6' })
  const printed = targets(
    'Section 5 of the Muster Act 2031 applies. So does section 6. Section 6 of the Probe Act 2032 is new.',
  )
  expect(printed[1]).toMatchObject({ code: 'Probe Act 2032', section: '6' })
})

test('a section and an article of one number are kept apart', () => {
  const [, bare] = targets('Article 8 of the Convention applies. Section 8 does not.')
  expect(bare?.code).toBeUndefined()
})

test('a rule without a law is none', () => {
  expect(targets('It is rule 3 of this house.')).toEqual([])
})
