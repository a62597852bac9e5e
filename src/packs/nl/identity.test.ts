import { expect, test } from 'vitest'
import { identity } from './identity.js'

test('a law has one id under all its names, a book of the BW its own', () => {
  for (const code of ['Awb', 'AWB', 'Algemene wet bestuursrecht'])
    expect(identity.law?.({ code, section: '8:42' })).toBe('BWBR0005537')
  expect(identity.law?.({ code: 'WWB' })).toBe(identity.law?.({ code: 'Participatiewet' }))
  expect(identity.law?.({ code: 'BW', section: '3:13' })).toBe('BWBR0005291')
  expect(identity.law?.({ code: 'BW', section: '7A:1576' })).toBe('BWBR0006000')
  expect(identity.law?.({ code: 'Voorbeeldwet' })).toBeUndefined()
  expect(identity.law?.({ code: 'Grondwet', jurisdiction: 'BE' })).toBeUndefined()
})

test('a jci goes down to lid and onderdeel; a chapter before a colon is part of the article', () => {
  expect(identity.provision?.({ code: 'BW', section: '6:96', paragraph: '2', letter: 'c' })).toBe(
    'jci1.31:c:BWBR0005289&boek=6&artikel=96&lid=2&onderdeel=c',
  )
  expect(identity.provision?.({ code: 'Awb', section: '8:42' })).toBe('jci1.31:c:BWBR0005537&artikel=8:42')
  expect(identity.provision?.({ code: 'BW', section: '1401' })).toBeUndefined()
  expect(identity.provision?.({ code: 'Awb' })).toBeUndefined()
  const until = 'zoals dat gold tot 1 januari 2015'
  expect(identity.provision?.({ code: 'BW', section: '6:96', version: until })).toBe(
    'jci1.31:c:BWBR0005289&boek=6&artikel=96&g=2014-12-31',
  )
  expect(identity.provision?.({ code: 'BW', section: '6:96', version: '(oud)' })).toBeUndefined()
})

test('only a Dutch ECLI gets a Dutch address', () => {
  expect(identity.fields?.({ ecli: 'ECLI:NL:HR:2031:9' })).toEqual({ uitspraak: 'ECLI:NL:HR:2031:9' })
  expect(identity.fields?.({ ecli: 'ECLI:EU:C:2031:9' })).toEqual({})
  expect(identity.fields?.({ ref: 'LJN AB9999' })).toEqual({ ljn: 'AB9999' })
})
