import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep } from '../library.js'
import { sample } from '../sample.js'
import { chromiumPath } from './browser.js'
import { foundByAxe, openReader, type Reader, widthsOf } from './reader.js'

const SEARCH = '/search?q=vordert'

describe.skipIf(chromiumPath === null)('results chosen to be compared', { timeout: 300_000 }, () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await openReader()
    const made = (n: number) => ({
      ...sample,
      ...{ id: `X:${n}`, ecli: null, caseNumbers: [`31/0000${n}`] },
      source: { ...sample.source, name: `${n}.txt`, sha256: `${n}` },
      text: sample.text!.replace('wijst de vordering af', `wijst ${n}e vordering af`),
    })
    await keep(reader.library, [1, 2, 3, 4, 5].map(made))
  })
  afterAll(async () => {
    await reader?.close()
  })

  test('by key: two at least, four at most, and side by side', async () => {
    await reader.on(SEARCH, { viewport: { width: 1280, height: 800 } }, async page => {
      const form = page.locator('#comparing')
      const count = form.locator('output')
      const button = form.locator('button[type=submit]')
      await expect.poll(() => form.isVisible()).toBe(false)
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      expect(await count.innerText()).toBe('1 / 4')
      expect(await button.isDisabled()).toBe(true)
      for (let n = 0; n < 3; n++) {
        await page.keyboard.press('j')
        await page.keyboard.press('x')
      }
      expect(await count.innerText()).toBe('4 / 4')
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      expect(await count.innerText()).toBe('4 / 4')
      await page.keyboard.press('k')
      await page.keyboard.press('x')
      expect(await count.innerText()).toBe('3 / 4')
      await page.keyboard.press('c')
      await page.waitForURL(/\/compare\?id=/)
      expect(await page.locator('.compared thead th').count()).toBe(3)
      await page.goBack()
      await form.locator('button[type=reset]').click()
      await expect.poll(() => form.isVisible()).toBe(false)
    })
  })

  test('without scripts', async () => {
    await reader.on(SEARCH, { javaScriptEnabled: false }, async page => {
      await page.locator('.pick input').nth(0).check()
      await page.locator('.pick input').nth(1).check()
      await page.click('#comparing button[type=submit]')
      expect(await page.locator('.compared thead th').count()).toBe(2)
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`${colorScheme}: accessible and no wider than a phone, chosen and compared`, async () => {
      const options = { colorScheme, bypassCSP: true, viewport: { width: 360, height: 740 } }
      await reader.on(SEARCH, options, async page => {
        for (const n of [0, 1, 2, 3]) await page.locator('.pick input').nth(n).check()
        const look = async () => {
          const [width, screen] = await widthsOf(page)
          expect(width).toBeLessThanOrEqual(screen)
          expect(await foundByAxe(page)).toEqual([])
        }
        await look()
        await page.click('#comparing button[type=submit]')
        await page.waitForURL('**/compare?**')
        await look()
      })
    })
})
