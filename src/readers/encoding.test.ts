import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './encoding.js'

const KOREAN = '주문\n원고의 청구를 기각한다. 소송비용은 원고가 부담한다. 똠방각하 같은 말도 있다.'
const GERMAN = 'Die Klägerin begehrt 1.200 € – „zuzüglich“ Zinsen gemäß § 288 BGB.'

describe('an encoding is read off the bytes', () => {
  test.each([
    ['utf-8', GERMAN, 'utf-8'],
    ['utf-8', KOREAN, 'utf-8'],
    ['utf-16le', KOREAN, 'utf-16le'],
    ['utf-16be', GERMAN, 'utf-16be'],
    ['windows-1252', GERMAN, 'windows-1252'],
    ['iso-8859-15', 'De vordering van € 1.200 is betwist; de cliënt is één dag later gehoord.', 'iso-8859-15'],
    ['iso-8859-15', 'Die Klägerin trägt die Kosten.', 'windows-1252'],
    ['cp949', KOREAN, 'cp949'],
    ['windows-1252', 'It is the court’s view that the parties’ claim fails – see § 3.', 'windows-1252'],
  ])('%s %s', (encoding, text, expected) => {
    expect(decode(iconv.encode(text, encoding))).toEqual({ text, encoding: expected })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'a byte order mark in %s stays as the character at offset 0',
    encoding => {
      expect(decode(iconv.encode(`\ufeff${GERMAN}`, encoding, { addBOM: false }))).toMatchObject({
        text: `\ufeff${GERMAN}`,
      })
    },
  )

  test('every byte of windows-1252 from 0x80 on is its own character, not a control', () => {
    const text = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
    expect(decode(iconv.encode(`${'Words enough to be a text. '.repeat(4)}${text}`, 'windows-1252'))).toMatchObject({
      text: `${'Words enough to be a text. '.repeat(4)}${text}`,
    })
  })

  test('UTF-8 that was cut off inside a character is still UTF-8', () => {
    const bytes = iconv.encode(KOREAN, 'utf-8')
    const cut = decode(bytes.subarray(0, bytes.length - 2 - '이 있다.'.length))
    expect(cut).toMatchObject({ encoding: 'utf-8' })
  })

  test('what is in none of the known encodings is said to be so', () => {
    expect(decode(iconv.encode('原告の請求を棄却する。訴訟費用は原告の負担とする。', 'shift_jis'))).toHaveProperty(
      'undecodable',
    )
  })
})
