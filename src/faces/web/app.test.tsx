import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep } from '../../../test/library.js'
import { sample } from '../../../test/sample.js'
import { type Library, openLibrary } from '../../library.js'
import type { Decision } from '../../model/decision.js'
import { appOf } from './app.js'
import { loadAssets } from './assets.js'

type App = ReturnType<typeof appOf>

const HOST = '127.0.0.1:4040'
const OVERRIDE = '\u202e'
const LONG = 'a'.repeat(10_000)
const opened: Library[] = []

/** The pages over a library in memory that holds these records. */
async function appWith(...records: Decision[]): Promise<App> {
  const library = await openLibrary()
  opened.push(library)
  if (records.length) await keep(library, records)
  return appOf(library, loadAssets())
}
afterAll(async () => {
  for (const library of opened) await library.close()
})

async function get(app: App, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return await app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } })
}
async function post(app: App, path: string): Promise<Response> {
  return await app.request(`http://${HOST}${path}`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}` },
  })
}
const textOf = async (app: App, path: string) => (await (await get(app, path)).text()).replaceAll('\u00a0', ' ')

const pathOf = (id: string) => `/d/${encodeURIComponent(id)}`
const PAGE = pathOf(sample.id)
const PAGES = ['/', '/search?q=vordert', '/decisions', '/problems', '/imports', '/imports/1', '/imports/1/undo', PAGE]
const ALL = [...PAGES, `${PAGE}/source`, `${PAGE}/remove`]
let app: App
beforeAll(async () => {
  app = await appWith(sample)
})

describe('what a text contains is shown, never run', () => {
  test('markup in the text is escaped everywhere', async () => {
    for (const path of [PAGE, `${PAGE}/source`, '/search?q=vordert']) {
      const html = await textOf(app, path)
      expect(html, path).toContain('&lt;script>alert(')
      expect(html, path).not.toContain('<script>alert')
    }
  })
  test('hostile words in every other field do nothing', async () => {
    const evil = `"><img src=x onerror=alert(1)>${OVERRIDE}`
    const hostile = JSON.parse(
      JSON.stringify(sample, (key, value) =>
        typeof value === 'string' && !['text', 'schema', 'language'].includes(key) && !/^[a-z-]+$/.test(value)
          ? key === 'code' && !value.startsWith('RB')
            ? value
            : evil
          : value,
      ),
    )
    const library = await openLibrary()
    opened.push(library)
    const kept = { ...sample, ...hostile, text: sample.text, problems: sample.problems, checks: sample.checks }
    await keep(library, [{ ...kept, source: { ...sample.source, name: evil } }], {
      what: evil,
      failures: [{ name: evil, code: 'source.binary', message: evil }],
    })
    const bad = appOf(library, loadAssets())
    const { entries } = (await (await get(bad, '/decisions.json')).json()) as { entries: { id: string }[] }
    const page = pathOf(entries[0]!.id)
    for (const path of [...PAGES.slice(0, -1), page, `${page}/source`, `${page}/remove`]) {
      const response = await get(bad, path)
      expect(response.status, path).toBe(200)
      const html = await response.text()
      expect(html, path).not.toContain('<img')
      expect(html, path).not.toContain(OVERRIDE)
    }
  })
  test('a hostile query does nothing', async () => {
    for (const q of [
      '<script>alert(1)</script>',
      '" onmouseover="alert(1)',
      `${OVERRIDE}abc`,
      'javascript:alert(1)',
      LONG,
    ]) {
      const html = await (await get(app, `/search?q=${encodeURIComponent(q)}`)).text()
      expect(html).not.toMatch(/<script>|" onmouseover="|href="javascript:/)
      expect(html).not.toContain(OVERRIDE)
    }
  })
  test('no link leads to anything but a page or a web site', async () => {
    const citation = { ...sample.citations[1]!, targets: [{ court: 'X', url: 'javascript:alert(1)' }] }
    const html = await textOf(await appWith({ ...sample, citations: [citation] }), PAGE)
    expect(html).not.toContain('javascript:')
  })
  test('no script and no style stands in a page', async () => {
    for (const path of ALL) {
      const response = await get(app, path)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      const html = await response.text()
      expect(html, path).not.toMatch(/ style=|<style|<script(?! type="module" src="\/app\.js")| on[a-z]+="/)
    }
  })
  test('a character that turns the direction is named in the source, and stands in no page', async () => {
    const at = sample.text!.indexOf('vordert')
    const text = `${sample.text!.slice(0, at)}${OVERRIDE}${sample.text!.slice(at + 1)}`
    const turned = await appWith({ ...sample, text })
    expect(await textOf(turned, `${PAGE}/source`)).toContain('U+202E')
    for (const path of [PAGE, `${PAGE}/source`]) expect(await textOf(turned, path)).not.toContain(OVERRIDE)
  })
})

describe('a page per decision', () => {
  test('says the case at the top', async () => {
    const html = await textOf(app, PAGE)
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
    const html = await textOf(app, PAGE)
    for (const id of ['1.1', '1.2', '2.1', 'fn-1', 'call-1', 'problem-1', 'flag-1'])
      expect(html).toContain(`id="${id}"`)
    expect(html).toContain('href="#1.1"')
  })
  test('addresses are unique, and every link within a page leads somewhere', async () => {
    for (const path of ALL) {
      const html = await textOf(app, path)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(m => m[1])
      expect(new Set(ids).size, path).toBe(ids.length)
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g))
        expect(ids, path).toContain(decodeURIComponent(target!))
    }
  })
  test('two decisions of one name have two addresses, and know of each other', async () => {
    const other = { ...sample, date: null, source: { ...sample.source, name: 'other.txt', sha256: '1' } }
    const two = await appWith(sample, other)
    expect(await textOf(two, `${PAGE}~2`)).toContain(`href="${PAGE}"`)
    expect(await textOf(two, PAGE)).toContain(`href="${PAGE}~2"`)
  })
  test('an older version is shown as such', async () => {
    const library = await openLibrary()
    opened.push(library)
    await keep(library, [sample])
    await keep(library, [{ ...sample, outcome: ['granted'], source: { ...sample.source, sha256: '1' } }], {
      what: 'again',
    })
    const pages = appOf(library, loadAssets())
    expect(await textOf(pages, PAGE)).toContain(`href="${PAGE}?version=1"`)
    const older = await textOf(pages, `${PAGE}?version=1`)
    expect(older).toContain('This is not the present version')
    expect(older).toContain('>dismissed</dd>')
    expect((await get(pages, `${PAGE}?version=3`)).status).toBe(404)
    expect((await get(pages, `${PAGE}?version=x`)).status).toBe(422)
  })
  test('decisions that are here are linked here: those cited, and the instances', async () => {
    const cited = { ...sample, id: 'ECLI:NL:HR:2003:XX1', ecli: 'ECLI:NL:HR:2003:XX1' }
    const below = {
      ...sample,
      ...{ id: 'nl:below', ecli: null, caseNumbers: ['12345 CV'] },
      court: { ...sample.court!, name: 'Kantonrechter Duinkerk' },
    }
    const html = await textOf(await appWith(sample, cited, below), PAGE)
    expect(html).toContain('href="/d/ECLI%3ANL%3AHR%3A2003%3AXX1"')
    expect(html).toContain('<a href="/d/nl%3Abelow">Kantonrechter Duinkerk</a>')
  })
})

describe('a library', () => {
  test('every page has a twin as data', async () => {
    expect(await (await get(app, `${PAGE}.json`)).json()).toEqual(sample)
    for (const path of [
      '/index.json',
      '/search.json?q=vordert',
      '/decisions.json',
      '/problems.json',
      '/imports.json',
      '/imports/1.json',
    ]) {
      const response = await get(app, path)
      expect(response.headers.get('content-type')).toContain('application/json')
      expect(response.status, path).toBe(200)
    }
    for (const path of PAGES.filter(p => !p.endsWith('undo'))) {
      const twin = /rel="alternate" type="application\/json" href="([^"]+)"/.exec(await textOf(app, path))?.[1]
      expect((await get(app, twin!.replaceAll('&amp;', '&'))).status, path).toBe(200)
    }
  })
  test('a search leads to the paragraph itself', async () => {
    const html = await textOf(app, '/search?q=vordert')
    expect(html).toContain('<mark>vordert</mark>')
    const [, href] = /<h2><a href="([^"]+)"/.exec(html)!
    expect(href).toBe(`${PAGE}#1.1`)
  })
  test('every passage of the decision is found at its own address', async () => {
    const { results } = (await (await get(app, '/search.json?q=Rechtbank')).json()) as { results: unknown[] }
    expect(results).toHaveLength(1)
    const [, path, id] = /<h2><a href="([^"#]+)#([^"]+)"/.exec(await textOf(app, '/search?q=Rechtbank'))!
    expect(await textOf(app, path!)).toContain(`id="${decodeURIComponent(id!)}"`)
  })
  test('what narrows stands in the address, can be taken off, and stays while one pages', async () => {
    const other = Array.from({ length: 25 }, (_, i) => ({
      ...sample,
      id: `nl:${i}`,
      ecli: null,
      source: { ...sample.source, name: `${i}.txt`, sha256: `${i}` },
    }))
    const many = await appWith(...other)
    const html = await textOf(many, '/decisions?country=NL&outcome=dismissed&from=2031')
    expect(html).toContain('href="/decisions?country=NL&amp;outcome=dismissed&amp;from=2031&amp;offset=20"')
    expect(html).toContain('href="/decisions?country=NL&amp;from=2031"')
    expect(html).toMatch(/name="country" value="NL" checked/i)
    expect(await textOf(many, '/decisions?country=AT')).toContain('Nothing found')
    expect((await get(many, '/decisions?level=highest')).status).toBe(422)
  })
  test('an empty library says what Pandect is, and how to begin', async () => {
    const empty = await appWith()
    expect(await textOf(empty, '/')).toContain('No decisions yet')
    expect(await textOf(empty, '/')).toContain('type="file"')
    for (const path of ['/search?q=x', '/decisions', '/problems', '/imports'])
      expect((await get(empty, path)).status, path).toBe(200)
  })
})

describe('what is taken away is asked for first', () => {
  test('a decision', async () => {
    const one = await appWith(sample)
    expect(await textOf(one, `${PAGE}/remove`)).toContain(`<form method="post" action="${PAGE}/remove"`)
    expect((await get(one, PAGE)).status).toBe(200)
    const response = await post(one, `${PAGE}/remove`)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/decisions?removed=1'])
    expect(await textOf(one, '/decisions?removed=1')).toContain('1 decision removed')
    expect((await get(one, PAGE)).status).toBe(404)
  })
  test('an import', async () => {
    const one = await appWith(sample)
    expect(await textOf(one, '/imports/1/undo')).toContain('<form method="post" action="/imports/1/undo"')
    const response = await post(one, '/imports/1/undo')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/imports/1'])
    expect(await textOf(one, '/imports/1')).toContain('taken back')
    expect((await get(one, PAGE)).status).toBe(404)
  })
})

describe('what went wrong is said', () => {
  test('what could not be read, with its remedy', async () => {
    const library = await openLibrary()
    opened.push(library)
    await keep(library, [], {
      failures: [{ name: 'picture.png', code: 'source.binary', message: 'picture.png: not text' }],
    })
    const html = await textOf(appOf(library, loadAssets()), '/imports/1')
    expect(html).toContain('Save the decision as text or HTML')
    expect(html).toContain('picture.png')
  })
  test('an address that leads nowhere', async () => {
    for (const path of [
      '/d/x',
      '/x',
      '/d/x/source',
      '/d/x/remove',
      '/imports/7',
      '/imports/x',
      '/..%2fpackage.json',
      '/assets/app.css',
      '/a/b/c',
    ])
      expect((await get(app, path)).status, path).toBe(404)
    expect(await (await get(app, '/d/x.json')).json()).toMatchObject({ ok: false, error: { code: 'decision.unknown' } })
    expect(await (await get(app, '/imports/7.json')).json()).toMatchObject({
      ok: false,
      error: { code: 'import.unknown' },
    })
  })
})

describe('the door', () => {
  test('a page that has this machine called by another name is refused', async () => {
    expect((await get(app, '/', { host: 'evil.example' })).status).toBe(403)
    expect((await get(app, '/', { host: '127.0.0.1.evil.example:4040' })).status).toBe(403)
    expect((await get(app, '/', { host: 'localhost:4040' })).status).toBe(200)
  })
  test('nothing is changed for the page of another site', async () => {
    const evil = { method: 'POST', headers: { host: HOST, origin: 'http://evil.example' } }
    for (const path of ['/import', '/imports/1/undo', `${PAGE}/remove`])
      expect((await app.request(`http://${HOST}${path}`, evil)).status).toBe(403)
    expect((await get(app, PAGE)).status).toBe(200)
  })
})
