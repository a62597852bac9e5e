import { expect, test } from 'vitest'
import { agreementAfter, isAgreement } from './agreement.js'

test('what is cited by article is the law of a Land, not the agreement of that name', () => {
  for (const name of ['BV', 'GO', 'HV']) {
    expect(isAgreement(name), name).toBe(true)
    expect(isAgreement(name, true), name).toBe(false)
  }
  expect(isAgreement('MTV', true)).toBe(true)
})

test('treaties between Länder are no agreements of parties', () => {
  expect(agreementAfter(' des Mustervertrags', 0)).toBe(' des Mustervertrags'.length)
  expect(agreementAfter(' des Musterstaatsvertrags', 0)).toBeUndefined()
  expect(agreementAfter(' des Einigungsvertrages', 0)).toBeUndefined()
})
