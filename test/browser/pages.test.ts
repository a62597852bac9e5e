import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep } from '../library.js'
import { sample } from '../sample.js'
import { chromiumPath } from './browser.js'
import { foundByAxe, openReader, type Reader, widthsOf } from './reader.js'

const PAGE = `/d/${encodeURIComponent(sample.id)}`
const LONG = 'a'.repeat(10_000)
/** As long as an id may be. */
const ID = 'a'.repeat(1000)
const WIDE = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 } }
const SIZES = [
  ['wide', WIDE],
  ['phone', PHONE],
  ['dark', { ...WIDE, colorScheme: 'dark' }],
  ['dark phone', { ...PHONE, colorScheme: 'dark' }],
] as const
const PAGES = [
  '/laws',
  '/wanted',
  '/saved',
  `${PAGE}/cited-by`,
  '/',
  '/search?q=vordert',
  '/search?q=nowhere&country=NL&from=2030',
  '/search?q=vordert+colour:red&country=NL&in=reasoning&sort=authority',
  '/ask',
  '/ask?q=vordert+eiser',
  '/ask?q=nowhere',
  '/compare',
  `/compare?id=${encodeURIComponent(sample.id)}&id=${ID}`,
  '/decisions?country=NL',
  '/problems',
  '/imports',
  '/imports/1',
  '/imports/1/undo',
  PAGE,
  `${PAGE}?version=1`,
  `${PAGE}/source`,
  `${PAGE}/remove`,
  '/nowhere',
]

describe.skipIf(chromiumPath === null)('the pages in a browser', { timeout: 300_000 }, () => {
  let reader: Reader
  let empty: Reader
  beforeAll(async () => {
    ;[reader, empty] = await Promise.all([openReader(), openReader()])
    const failures = [{ name: `${LONG}.txt`, code: 'source.binary', message: `${LONG}.txt: not text` }]
    await keep(reader.library, [sample], { what: `sample.txt, ${LONG}.txt`, failures })
    await keep(reader.library, [{ ...sample, source: { ...sample.source, sha256: '1' } }])
    const long = { ...sample, id: ID, ecli: LONG, caseNumbers: [LONG], source: { ...sample.source, name: LONG } }
    const court = { ...sample.court!, name: LONG }
    const text = sample.text!.replace('wijst de vordering af', LONG.slice(0, 21))
    await keep(reader.library, [{ ...long, court, text }])
  })
  afterAll(async () => {
    await reader?.close()
    await empty?.close()
  })

  for (const [name, options] of SIZES) {
    test(`${name}: every page is accessible and no wider than the screen`, async () => {
      await reader.on('/', { ...options, bypassCSP: true }, page => look(reader, page, PAGES), [404])
      await empty.on('/', { ...options, bypassCSP: true }, page => look(empty, page, ['/', '/decisions', '/imports']))
    })
    test(`${name}: nor does a word of 10,000 characters widen a page`, async () => {
      for (const path of [`/d/${ID}`, `/d/${ID}/source`, `/d/${ID}/remove`, '/decisions', `/search?q=${LONG}`])
        await reader.on(path, options, async page => {
          const [width, screen] = await widthsOf(page)
          expect(width, path.slice(0, 20)).toBeLessThanOrEqual(screen)
        })
    })
  }

  async function look({ base }: Reader, page: Page, paths: readonly string[]): Promise<void> {
    const wrong: string[] = []
    for (const path of paths) {
      await page.goto(base + path)
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach(d => void d.setAttribute('open', ''))
      })
      const [width, screen] = await widthsOf(page)
      if (width > screen) wrong.push(`${path}: ${width} wide`)
      wrong.push(...(await foundByAxe(page)).map(found => `${path}: ${found}`))
    }
    expect(wrong).toEqual([])
  }

  test('a dangling reference is told beside the paragraph it stands in', async () => {
    await reader.on(PAGE, WIDE, async page => {
      const text = await page.locator('[data-number="1.2"] .body').boundingBox()
      const note = await page.locator('#problem-1').boundingBox()
      expect(note!.x).toBeGreaterThan(text!.x + text!.width - 1)
      expect(Math.abs(note!.y - text!.y)).toBeLessThan(60)
    })
  })

  test('what was dropped is struck out in the source, and nowhere on the page', async () => {
    await reader.on(PAGE, {}, async page => {
      expect(await page.locator('body').innerText()).not.toContain('Log in om verder')
    })
    await reader.on(`${PAGE}/source`, {}, async page => {
      expect(await page.locator('del').innerText()).toContain('Log in om verder')
    })
  })

  test('keys lead from paragraph to paragraph, to the problems, to the search, and are told', async () => {
    await reader.on(PAGE, WIDE, async page => {
      const current = () => page.locator('.current').getAttribute('id')
      const focused = () => page.evaluate(() => document.activeElement?.id)
      await page.locator('[data-number="1.1"] .number').focus()
      await page.keyboard.press('j')
      const first = await current()
      await page.keyboard.press('j')
      expect(await current()).not.toBe(first)
      await page.keyboard.press('n')
      expect(await current()).toBe('1.2')
      expect(await focused()).toBe('flag-1')
      await page.keyboard.press('?')
      expect(await page.locator('#keys').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      expect(await focused()).toBe('q')
    })
  })

  test('the measure is about seventy characters', async () => {
    await reader.on(PAGE, WIDE, async page => {
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
