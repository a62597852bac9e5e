import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf } from '../../src/faces/web/app.js'
import { loadAssets } from '../../src/faces/web/assets.js'
import { shelve } from '../../src/operations/shelf.js'
import { sample, unreadable } from '../sample.js'
import { chromiumPath, launch } from './browser.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGE = `/d/${encodeURIComponent(sample.id)}`

describe.skipIf(chromiumPath === null)('the pages in a browser', () => {
  let server: ServerType
  let browser: Browser
  let base: string

  beforeAll(async () => {
    const shelf = await shelve([import.meta.filename], {}, () => [sample, unreadable])
    const app = appOf(shelf, loadAssets())
    base = await new Promise(resolve => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, info =>
        resolve(`http://127.0.0.1:${(info as AddressInfo).port}`),
      )
    })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens a page, gives it to the test, and sees that nothing went wrong on it. */
  async function on(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', m => m.type() === 'error' && wrong.push(m.text()))
    page.on('pageerror', e => wrong.push(e.message))
    page.on('request', r => r.url().startsWith(base) || wrong.push(`asks ${r.url()}`))
    await page.goto(base + path)
    await look(page)
    await context.close()
    expect(wrong).toEqual([])
  }

  const SIZES = [
    ['wide', { viewport: { width: 1440, height: 900 } }],
    ['phone', { viewport: { width: 360, height: 740 } }],
    ['dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ] as const

  for (const [name, options] of SIZES)
    test.each(['/', PAGE, `${PAGE}/source`])(`${name}: %s is accessible and no wider than the screen`, async path => {
      await on(path, { ...options, bypassCSP: true }, async page => {
        await page.evaluate(() => {
          document.querySelectorAll('details').forEach(d => void d.setAttribute('open', ''))
        })
        const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(width[0]).toBeLessThanOrEqual(width[1]!)
        await page.evaluate(AXE)
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
          const { violations } = await axe.run()
          return violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 120)).join(' | ')}`)
        })
        expect(found).toEqual([])
      })
    })

  test('works without JavaScript', async () => {
    await on('/', { javaScriptEnabled: false }, async page => {
      await page.click('.row h2 a')
      expect(await page.title()).toContain('Rechtbank Zeeveld')
      await page.click('.outline a >> nth=1')
      expect(new URL(page.url()).hash).not.toBe('')
    })
  })

  test('a dangling reference is told beside the paragraph it stands in', async () => {
    await on(PAGE, { viewport: { width: 1440, height: 900 } }, async page => {
      const text = await page.locator('[data-number="1.2"] .body').boundingBox()
      const note = await page.locator('#problem-1').boundingBox()
      expect(note!.x).toBeGreaterThan(text!.x + text!.width - 1)
      expect(Math.abs(note!.y - text!.y)).toBeLessThan(60)
    })
  })

  test('what was dropped is struck out in the source, and nowhere on the page', async () => {
    await on(PAGE, {}, async page => {
      expect(await page.locator('body').innerText()).not.toContain('Log in om verder')
    })
    await on(`${PAGE}/source`, {}, async page => {
      expect(await page.locator('del').innerText()).toContain('Log in om verder')
    })
  })

  test('keys lead from paragraph to paragraph and to the problems', async () => {
    await on(PAGE, { viewport: { width: 1440, height: 900 } }, async page => {
      const current = () => page.locator('.current').getAttribute('data-number')
      await page.locator('[data-number="1.1"] .number').focus()
      await page.keyboard.press('j')
      const first = await current()
      await page.keyboard.press('j')
      expect(await current()).not.toBe(first)
      await page.keyboard.press('n')
      expect(await current()).toBe('1.2')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('flag-1')
    })
  })

  test('the measure is about seventy characters', async () => {
    await on(PAGE, { viewport: { width: 1440, height: 900 } }, async page => {
      const characters = await page.evaluate(() => {
        const body = document.querySelector('.block .body')!
        const probe = document.createElement('span')
        probe.textContent = 'de rechtbank oordeelt dat de eiser in zijn vordering niet kan worden ontvangen '
        body.append(probe)
        return body.clientWidth / (probe.getBoundingClientRect().width / probe.textContent.length)
      })
      expect(characters).toBeGreaterThan(58)
      expect(characters).toBeLessThan(85)
    })
  })
})
