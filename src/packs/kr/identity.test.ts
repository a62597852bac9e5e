import { expect, test } from 'vitest'
import { identity } from './identity.js'

test('a law has one name, however it is printed, its decree too', () => {
  for (const code of ['민사집행법', '민집법']) expect(identity.law?.({ code })).toBe('민사집행법')
  for (const code of ['개인정보보호법', '개인정보 보호법']) expect(identity.law?.({ code })).toBe('개인정보 보호법')
  expect(identity.law?.({ code: '공정거래법 시행령' })).toBe('독점규제 및 공정거래에 관한 법률 시행령')
  expect(identity.law?.({ code: '달빛시장 육성법' })).toBeUndefined()
})

test('a provision goes down to 항, 호 and 목', () => {
  const target = { code: '민법', section: '741의2', paragraph: '1', number: '3의2', letter: '나' }
  expect(identity.provision?.(target)).toBe('민법 제741조의2 제1항 제3호의2 나목')
  expect(identity.provision?.({ code: '민법' })).toBeUndefined()
})

test('decisions of the Constitutional Court have addresses of their own', () => {
  expect(identity.fields?.({ docket: '2031헌마7', date: '2032-05-14' })).toEqual({
    constitutional: '2031헌마7',
    day: '20320514',
  })
  expect(identity.fields?.({ docket: '2031다7' })).toEqual({ precedent: '2031다7' })
})
