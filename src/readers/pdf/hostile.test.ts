import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { lines, pdfOf, pdfWith } from '../../../test/pdf-file.js'
import { type ReadResult, readAll } from '../read.js'

const read = (bytes: Uint8Array): ReadResult => readAll({ bytes, name: 'a.pdf' })[0] as ReadResult
const refused = (bytes: Uint8Array) => {
  const r = read(bytes)
  return 'error' in r ? `${r.error.code} ${r.error.message}` : `read: ${r.source.text.slice(0, 80)}`
}
const page = '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F 3 0 R>>>>'
const catalogue = '<</Type /Catalog /Pages 2 0 R>>'
const one = '<</Type /Pages /Kids [4 0 R] /Count 1>>'
const font = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>'
const good = pdfWith(lines(72, 700, ['The claim is dismissed.']))

describe('a PDF that cannot be read says why, what to do, and costs no more than its limits', {
  timeout: 120_000,
}, () => {
  test('more pages than a decision has', () => {
    const kids = Array.from({ length: 10_000 }, (_, i) => `${i + 4} 0 R`).join(' ')
    const pages = Array.from({ length: 10_000 }, () => `<<${page}>>`)
    const many = pdfOf([catalogue, `<</Type /Pages /Kids [${kids}] /Count 10000>>`, font, ...pages])
    expect(refused(many)).toMatch(/^source\.unreadable a\.pdf: .*10000 pages, the limit is 1500; split it/)
  })

  test('pages without end', () => {
    const endless = pdfOf([catalogue, '<</Type /Pages /Kids [2 0 R 2 0 R] /Count 9>>', font])
    expect(refused(endless)).toMatch(/^source\.(?:unreadable|no-text) a\.pdf: /)
  })

  test('a stream that inflates to hundreds of megabytes', () => {
    const inner = deflateSync(Buffer.alloc(200_000_000, 0x20))
    const bomb = { dict: '/Filter [/FlateDecode /FlateDecode]', bytes: deflateSync(inner) }
    const before = process.memoryUsage().rss
    expect(refused(pdfOf([catalogue, one, font, `<<${page} /Contents 5 0 R>>`, bomb]))).toMatch(
      /^source\.unreadable a\.pdf: .*(?:inflates to more than 32 MB|was not read after)/,
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(600e6)
  })

  test.each([
    ['cut off at its beginning', good.subarray(0, 40)],
    ['nothing but its first line', Buffer.from('%PDF-1.7\n')],
    ['other bytes after its first line', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xa7)])],
  ])('%s', (_, bytes) => {
    expect(refused(bytes)).toMatch(/^source\.unreadable a\.pdf: a PDF .*(?:get it anew|copy its text)/)
  })

  test('under a password', () => {
    const key = `<${'ab'.repeat(32)}>`
    const locked = pdfOf(
      [catalogue, one, font, `<<${page}>>`, `<</Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4>>`],
      '/Encrypt 5 0 R /ID [<00><00>]',
    )
    expect(refused(locked)).toBe('source.unreadable a.pdf: a PDF under a password; save it without one')
  })

  test('a scan', () => {
    const picture = {
      dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      bytes: Buffer.from('x'),
    }
    const scan = pdfOf([catalogue, one, font, `<<${page}>>`, picture])
    expect(refused(scan)).toBe(
      'source.no-text a.pdf: a PDF of 1 page without text, a scan; run text recognition (OCR) over it first',
    )
  })
})

test('a file that is cut off gives what can be read, with a fault', () => {
  const r = read(good.subarray(0, good.length - 120))
  expect(r).toMatchObject({ source: { text: 'The claim is dismissed.\n', format: 'pdf' } })
  expect('source' in r && r.source.faults.map(f => f.message).join()).toMatch(/cut off/)
})

test('after all that the next document is read', () => {
  expect(read(good)).toMatchObject({ source: { text: 'The claim is dismissed.\n', mediaType: 'application/pdf' } })
})
