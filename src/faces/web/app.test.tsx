import { beforeAll, describe, expect, test } from 'vitest'
import { sample, unreadable } from '../../../test/sample.js'
import type { Decision, Unreadable } from '../../model/decision.js'
import { shelve } from '../../operations/shelf.js'
import { appOf } from './app.js'
import { loadAssets } from './assets.js'

type App = ReturnType<typeof appOf>

/** The pages over made-up records; `-` is a file that need not exist. */
async function appWith(...records: (Decision | Unreadable)[]): Promise<App> {
  const shelf = await shelve([import.meta.filename], {}, () => records)
  return appOf(shelf, loadAssets())
}

async function get(app: App, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return await app.request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1:4040', ...headers } })
}

const PAGE = `/d/${encodeURIComponent(sample.id)}`
let app: App
beforeAll(async () => {
  app = await appWith(sample, unreadable)
})

describe('what a text contains is shown, never run', () => {
  test('markup in the text is escaped everywhere', async () => {
    for (const path of [PAGE, `${PAGE}/source`]) {
      const html = await (await get(app, path)).text()
      expect(html).toContain('&lt;script>alert(')
      expect(html).not.toContain('<script>alert')
    }
  })
  test('markup in every other field is escaped too', async () => {
    const evil = '"><img src=x onerror=alert(1)>'
    const hostile = JSON.parse(
      JSON.stringify(sample, (key, value) =>
        typeof value === 'string' && !['text', 'schema', 'language'].includes(key) && !/^[a-z-]+$/.test(value)
          ? key === 'code' && !value.startsWith('RB')
            ? value
            : evil
          : value,
      ),
    )
    const bad = await appWith({ ...hostile, text: sample.text, problems: sample.problems, checks: sample.checks })
    for (const path of ['/', `/d/${encodeURIComponent(evil)}`, `/d/${encodeURIComponent(evil)}/source`]) {
      const response = await get(bad, path)
      expect(response.status).toBe(200)
      expect(await response.text()).not.toContain('<img')
    }
  })
  test('no link leads to anything but a page or a web site', async () => {
    const citation = { ...sample.citations[1]!, targets: [{ court: 'X', url: 'javascript:alert(1)' }] }
    const html = await (await get(await appWith({ ...sample, citations: [citation] }), PAGE)).text()
    expect(html).not.toContain('javascript:')
  })
  test('no script and no style stands in the page', async () => {
    const response = await get(app, PAGE)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await response.text()
    expect(html).not.toMatch(/ style=|<style|<script(?! src="\/app\.js")| on\w+=/)
  })
})

describe('a page per decision', () => {
  test('says the case at the top', async () => {
    const html = (await (await get(app, PAGE)).text()).replaceAll('\u00a0', ' ')
    for (const words of [
      'Rechtbank Zeeveld',
      '20 August 2031',
      'C/77/123',
      'derived by the national scheme',
      '[eiser]: € 688.00',
      'Kantonrechter Duinkerk, 2 January 2030, 12345 CV: granted',
      'There is no paragraph 4.5 in this decision',
      'not borne out by the text',
    ])
      expect(html).toContain(words)
  })
  test('every paragraph has an address, every note a way back', async () => {
    const html = await (await get(app, PAGE)).text()
    for (const id of ['1.1', '1.2', '2.1', 'fn-1', 'call-1', 'problem-1', 'flag-1'])
      expect(html).toContain(`id="${id}"`)
    expect(html).toContain('href="#1.1"')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(m => m[1])
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('every fragment link on the page leads somewhere', async () => {
    const html = await (await get(app, PAGE)).text()
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g))
      expect(html).toContain(`id="${decodeURIComponent(target!)}"`)
  })
  test('has a twin as JSON', async () => {
    expect(await (await get(app, `${PAGE}.json`)).json()).toEqual(sample)
    expect(((await (await get(app, '/index.json')).json()) as { decisions: unknown[] }).decisions).toHaveLength(2)
  })
  test('two decisions of one name have two addresses', async () => {
    const two = await appWith(sample, { ...sample, date: null })
    expect((await get(two, `${PAGE}~2`)).status).toBe(200)
  })
  test('a decision that is here is linked here', async () => {
    const cited = { ...sample, id: 'ECLI:NL:HR:2003:XX1', ecli: 'ECLI:NL:HR:2003:XX1' }
    const html = await (await get(await appWith(sample, cited), PAGE)).text()
    expect(html).toContain('href="/d/ECLI%3ANL%3AHR%3A2003%3AXX1"')
  })
})

describe('what went wrong is said', () => {
  test('an unreadable file, with its remedy', async () => {
    expect(await (await get(app, '/')).text()).toContain('Save the decision as text or HTML')
    const page = await get(app, '/d/unreadable')
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('source.binary')
  })
  test('no files at all', async () => {
    expect(await (await get(await appWith(), '/')).text()).toContain('No decisions yet')
  })
  test('an address that leads nowhere', async () => {
    for (const path of ['/d/x', '/x', '/d/x/source', '/..%2fpackage.json', '/assets/app.css', '/a/b/c'])
      expect((await get(app, path)).status).toBe(404)
    expect(await (await get(app, '/d/x.json')).json()).toMatchObject({ ok: false, error: { code: 'decision.unknown' } })
  })
})

describe('the door', () => {
  test('a page that has this machine called by another name is refused', async () => {
    expect((await get(app, '/', { host: 'evil.example' })).status).toBe(403)
    expect((await get(app, '/', { host: '127.0.0.1.evil.example:4040' })).status).toBe(403)
    expect((await get(app, '/', { host: 'localhost:4040' })).status).toBe(200)
  })
})
