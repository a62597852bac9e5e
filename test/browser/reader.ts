import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { appOf } from '../../src/faces/web/app.js'
import { loadAssets } from '../../src/faces/web/assets.js'
import { type Library, openLibrary } from '../../src/library.js'
import { launch } from './browser.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The pages over a library in memory, served on this machine, and a browser to look at them. */
export interface Reader {
  readonly library: Library
  readonly base: string
  /** Opens a page, gives it to the test, and sees that nothing went wrong on it. */
  on(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
    /** Answers of these kinds are no fault. */
    expected?: readonly number[],
  ): Promise<void>
  close(): Promise<void>
}

export async function openReader(): Promise<Reader> {
  const library = await openLibrary()
  const app = appOf(library, loadAssets())
  let server: ServerType | undefined
  const base = await new Promise<string>(resolve => {
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, info =>
      resolve(`http://127.0.0.1:${(info as AddressInfo).port}`),
    )
  })
  const browser: Browser = await launch()
  return {
    library,
    base,
    on: async (path, options, look, expected = []) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const wrong: string[] = []
      const fault = (text: string) => !expected.some(status => text.includes(`status of ${status}`))
      page.on('console', m => m.type() === 'error' && fault(m.text()) && wrong.push(m.text()))
      page.on('pageerror', e => wrong.push(e.message))
      page.on('request', r => r.url().startsWith(base) || wrong.push(`asks ${r.url()}`))
      await page.goto(base + path)
      await look(page)
      await context.close()
      expect(wrong).toEqual([])
    },
    close: async () => {
      await browser.close()
      server?.close()
      await library.close()
    },
  }
}

/** What axe finds wrong on a page. The page must have been opened with `bypassCSP`. */
export async function foundByAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 120)).join(' | ')}`)
  })
}

/** Width of the page and of the screen. */
export async function widthsOf(page: Page): Promise<[number, number]> {
  return await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
}
