import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.js'

describe('remembered', () => {
  it('answers the same question once', () => {
    let asked = 0
    const length = remembered(text => {
      asked++
      return text.length
    })
    expect([length('Klage'), length('Klage'), length('Urteil')]).toEqual([5, 5, 6])
    expect(asked).toBe(2)
  })

  it('keeps neither long texts nor more than its bound', () => {
    let asked = 0
    const length = remembered(text => {
      asked++
      return text.length
    })
    length('x'.repeat(65))
    length('x'.repeat(65))
    expect(asked).toBe(2)
    for (let i = 0; i < 5000; i++) length(`${i}`)
    asked = 0
    length('4999')
    expect(asked).toBe(0)
    length('0')
    expect(asked).toBe(1)
  })
})
