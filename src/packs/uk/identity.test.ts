import { expect, test } from 'vitest'
import { identity } from './identity.js'

test('an act is known by type, year and chapter, a provision down to its letter', () => {
  expect(identity.law?.({ code: 'Human Rights Act 1998' })).toBe('ukpga/1998/42')
  expect(identity.law?.({ code: 'Example Act 2031' })).toBeUndefined()
  const target = { code: 'Human Rights Act 1998', section: '12', paragraph: '3', letter: 'a' }
  expect(identity.provision?.(target)).toBe('ukpga/1998/42/section/12/3/a')
  expect(identity.provision?.({ code: 'CPR', section: '52.21' })).toBe('uksi/1998/3132/rule/52.21')
})

test('a neutral citation gives the parts of its address', () => {
  const fields = (docket: string) => identity.fields?.({ docket })
  expect(fields('[2031] EWHC 9 (Admin)')).toEqual({ bench: 'ewhc', list: 'admin', year: '2031', serial: '9' })
  expect(fields('[2031] EWCA Civ 9')).toEqual({ bench: 'ewca', list: 'civ', year: '2031', serial: '9' })
  expect(fields('[2031] UKSC 9')).toEqual({ tribunal: 'uksc', year: '2031', serial: '9' })
  for (const docket of ['[2031] EWHC 9', '[2031] CSIH 9', 'KB-2031-000009']) expect(fields(docket)).toEqual({})
})
