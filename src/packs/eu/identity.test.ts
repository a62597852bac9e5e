import { expect, test } from 'vitest'
import { celexOfJudgment, docketOfCelex } from './dockets.js'
import { identity } from './identity.js'

test('a provision goes down to paragraph and point, however its country writes it', () => {
  const gdpr = 'eli/reg/2016/679/art_6/par_1/pnt_f'
  expect(identity.provision?.({ celex: '32016R0679', article: '6(1)(f)' })).toBe(gdpr)
  expect(identity.provision?.({ celex: '32016R0679', article: '6', paragraph: '1', letter: 'f' })).toBe(gdpr)
  expect(identity.provision?.({ celex: '12016E', article: '267' })).toBe('12016E267')
  expect(identity.provision?.({ celex: '12016M', article: '6(1)' })).toBe('12016M006')
  expect(identity.provision?.({ celex: '32016R0679' })).toBeUndefined()
})

test('the CELEX number of a judgment and its docket tell each other', () => {
  for (const [docket, celex] of [
    ['C-934/09', '62009CJ0934'],
    ['T-933/17', '62017TJ0933'],
    ['26/62', '61962CJ0026'],
  ] as const) {
    expect(celexOfJudgment(docket)).toBe(celex)
    expect(docketOfCelex(celex)).toBe(docket)
  }
  expect(docketOfCelex('32016R0679')).toBeUndefined()
})

test('the number of a judgment is no law', () => {
  expect(identity.law?.({ celex: '62009CJ0934' })).toBeUndefined()
  expect(identity.law?.({ instrument: 'AVG', celex: '32016R0679' })).toBe('32016R0679')
  expect(identity.fields?.({ celex: '62009CJ0934' })).toEqual({ judgment: '62009CJ0934' })
})
