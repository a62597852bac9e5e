import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './browser.js'
import { openReader, type Reader } from './reader.js'

const TEXT = `ECLI:NL:RBZWB:2031:1
Rechtbank Zeeland-West-Brabant
Uitspraak van 20 augustus 2031
1. De feiten
1.1. Partijen hebben onderhandeld over een molen.
1.2. De onderhandelingen zijn afgebroken.
2. De beslissing
De rechtbank
2.1. wijst de vordering af.
`
const FILE = { name: 'molen.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) }

describe.skipIf(chromiumPath === null)('from a file to a paragraph and back', { timeout: 300_000 }, () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(async () => {
    await reader?.close()
  })

  for (const javaScriptEnabled of [true, false])
    for (const width of [1440, 360])
      test(`${javaScriptEnabled ? 'with' : 'without'} JavaScript, ${width} wide`, async () => {
        const options = { javaScriptEnabled, viewport: { width, height: 800 } }
        await reader.on(
          '/',
          options,
          async page => {
            await page.setInputFiles('input[type=file]', FILE)
            await page.click('.drop button')
            await page.waitForURL(/\/imports\/\d+$/)
            const address = page.url()
            await expect.poll(() => page.locator('.masthead').innerText(), { timeout: 120_000 }).toContain('finished')
            expect(await page.locator('[data-count=added]').innerText()).toBe('1')
            await page.click('.buttons a >> nth=0')
            await page.click('.row h2 a')
            expect(await page.title()).toContain('Zeeland-West-Brabant')

            await page.fill('#q', 'onderhandelingen afgebroken')
            await page.press('#q', 'Enter')
            await page.click('.hit h2 a')
            expect(new URL(page.url()).hash).toBe('#1.2')
            const target = page.locator('.block:target')
            expect(await target.innerText()).toContain('De onderhandelingen zijn afgebroken.')
            expect(await target.evaluate(e => e.getBoundingClientRect().top < innerHeight)).toBe(true)

            const copied = await page.locator('.block:target a.number').evaluate(a => (a as HTMLAnchorElement).href)
            expect(copied).toBe(page.url())
            await page.goto('about:blank')
            await page.goto(copied)
            expect(await page.locator('.block:target').innerText()).toContain('afgebroken')

            await page.goto(`${address}/undo`)
            await page.click('button.grave')
            expect(await page.locator('.masthead').innerText()).toContain('taken back')
            await page.goto(copied)
            expect(await page.locator('h1').innerText()).toContain('no such decision')
          },
          [404],
        )
      })

  test('files dropped anywhere on the page are imported', async () => {
    await reader.on('/', {}, async page => {
      const transfer = await page.evaluateHandle(text => {
        const data = new DataTransfer()
        data.items.add(new File([text], 'molen.txt'))
        return data
      }, TEXT)
      await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer })
      expect(await page.locator('body.over-it').count()).toBe(1)
      await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
      await page.waitForURL(/\/imports\/\d+$/)
      await expect.poll(() => page.locator('.masthead').innerText(), { timeout: 120_000 }).toContain('finished')
      expect(await page.locator('.what').innerText()).toBe('molen.txt')
    })
  })

  test('the pinpoint and the address are copied by key', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] }
    await reader.on('/d/ECLI:NL:RBZWB:2031:1#1.2', options, async page => {
      const said = page.locator('#said')
      const press = async () => {
        await page.keyboard.press('c')
        return said.textContent()
      }
      await expect.poll(press, { interval: 2500 }).toMatch(/Zeeland-West-Brabant.*, 1\.2/)
      // A browser without a window may have a clipboard that does not answer: then the text itself is shown.
      const copied = (await said.textContent())?.startsWith('Copied')
      const text = copied ? await page.evaluate(() => navigator.clipboard.readText()) : await said.textContent()
      expect(text).toMatch(/Zeeland-West-Brabant.*, 1\.2\nhttp.*#1\.2$/)
    })
  })

  test('filters apply at once, and can be taken off', async () => {
    await reader.on('/decisions', { viewport: { width: 1440, height: 900 } }, async page => {
      await page.check('input[name=country][value=NL]')
      await page.waitForURL(/country=NL/)
      expect(page.url()).not.toContain('court=')
      expect(await page.locator('.row').count()).toBe(1)
      await page.click('.chips a')
      await page.waitForURL(url => !url.search.includes('country'))
    })
  })
})
