import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Decision, isDecision, parse } from '../src/main.js'
import { chromiumPath, launch } from './browser/browser.js'
import { comparable, FURNITURE, type Print, printable, wordDocument } from './printing.js'
import { ROOT } from './repository.js'

// The same decision, whether it comes as text, printed to PDF by a browser, or as a Word document.

const TEXTS = readdirSync(`${ROOT}examples`).filter(f => f.endsWith('.txt'))
const LANGUAGES: Readonly<Record<string, string>> = { at: 'de', eu: 'en', kr: 'ko' }

const textOf = (file: string) => readFileSync(`${ROOT}examples/${file}`, 'utf8')
const decision = (bytes: Uint8Array, name: string): Decision => {
  const d = parse({ bytes, name })
  if (!isDecision(d)) throw new Error(d.error.message)
  return d
}
const expected = (file: string) => comparable(decision(new TextEncoder().encode(textOf(file)), file))

test.each(TEXTS)('%s as a Word document', async file => {
  const d = decision(await wordDocument(textOf(file)), 'a.docx')
  expect(d.source.format).toBe('docx')
  expect(comparable(d)).toEqual(expected(file))
})

describe.skipIf(chromiumPath === null)('printed by a browser', { timeout: 300_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
  })
  const printed = async (file: string, print: Print) => {
    const page = await browser.newPage()
    const country = file.slice(0, 2)
    await page.setContent(printable(textOf(file), { language: LANGUAGES[country] ?? country, ...print }))
    const bytes = new Uint8Array(await page.pdf(FURNITURE))
    await page.close()
    return decision(bytes, 'a.pdf')
  }

  test.each(TEXTS)('%s with page numbers, a running head and margin numbers', async file => {
    // Lines that a copy has broken already are not broken again.
    const d = await printed(file, { size: file === 'de-bgh-pdf.txt' ? 10.5 : 11 })
    expect(d.source.format).toBe('pdf')
    expect(d.dropped.filter(x => x.kind === 'running-head').length).toBeGreaterThan(0)
    expect(d.dropped.filter(x => x.kind === 'page-number').length).toBeGreaterThan(0)
    expect(comparable(d)).toEqual(expected(file))
  })

  test.each([
    ['in two columns, justified and hyphenated', { columns: true }],
    ['with indents in place of space', { indent: true }],
    ['with margin numbers on the right', { margin: 'right' }],
  ] as [string, Print][])('one of each country %s', async (_, print) => {
    for (const file of [
      'at-lg-salzburg-5cg9021-21w.txt',
      'de-olg-juris.txt',
      'kr-high-court-damages.txt',
      'nl-hoge-raad.txt',
    ])
      expect(comparable(await printed(file, print)), file).toEqual(expected(file))
  })
})
