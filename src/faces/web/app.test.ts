import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep } from '../../../test/library.js'
import { ALL, closePages, PAGE, PAGES, type Pages, pagesWith } from '../../../test/pages.js'
import { sample } from '../../../test/sample.js'

let app: Pages
beforeAll(async () => {
  app = await pagesWith(sample)
})
afterAll(closePages)

describe('a page per decision', () => {
  test('says the case at the top', async () => {
    const html = await app.textOf(PAGE)
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
    const html = await app.textOf(PAGE)
    for (const id of ['1.1', '1.2', '2.1', 'fn-1', 'call-1', 'problem-1', 'flag-1'])
      expect(html).toContain(`id="${id}"`)
    expect(html).toContain('href="#1.1"')
  })
  test('addresses are unique, and every link within a page leads somewhere', async () => {
    for (const path of ALL) {
      const html = await app.textOf(path)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(m => m[1])
      expect(new Set(ids).size, path).toBe(ids.length)
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g))
        expect(ids, path).toContain(decodeURIComponent(target!))
    }
  })
  test('two decisions of one name have two addresses, and know of each other', async () => {
    const other = { ...sample, date: null, source: { ...sample.source, name: 'other.txt', sha256: '1' } }
    const two = await pagesWith(sample, other)
    expect(await two.textOf(`${PAGE}~2`)).toContain(`href="${PAGE}"`)
    expect(await two.textOf(PAGE)).toContain(`href="${PAGE}~2"`)
  })
  test('an older version is shown as such', async () => {
    const pages = await pagesWith()
    await keep(pages.library, [sample])
    await keep(pages.library, [{ ...sample, outcome: ['granted'], source: { ...sample.source, sha256: '1' } }], {
      what: 'again',
    })
    expect(await pages.textOf(PAGE)).toContain(`href="${PAGE}?version=1"`)
    const older = await pages.textOf(`${PAGE}?version=1`)
    expect(older).toContain('This is not the present version')
    expect(older).toContain('>dismissed</dd>')
    expect((await pages.get(`${PAGE}?version=3`)).status).toBe(404)
    expect((await pages.get(`${PAGE}?version=x`)).status).toBe(422)
  })
  test('decisions that are here are linked here: those cited, and the instances', async () => {
    const cited = { ...sample, id: 'ECLI:NL:HR:2002:XX1', ecli: 'ECLI:NL:HR:2002:XX1', date: '2002-03-08' }
    const below = {
      ...sample,
      ...{ id: 'nl:below', ecli: null, caseNumbers: ['12345 CV'], date: '2030-01-02' },
      court: { ...sample.court!, name: 'Kantonrechter Duinkerk' },
    }
    const html = await (await pagesWith(sample, cited, below)).textOf(PAGE)
    expect(html).toContain('href="/d/ECLI%3ANL%3AHR%3A2002%3AXX1"')
    expect(html).toContain('<a href="/d/nl%3Abelow">Kantonrechter Duinkerk</a>')
  })
})

describe('a library', () => {
  test('every page has a twin as data', async () => {
    // Citations have the status that they have in the library.
    const citations = sample.citations.map(c => (c.kind === 'case' ? { ...c, status: 'outside' } : c))
    expect(await (await app.get(`${PAGE}.json`)).json()).toEqual({ ...sample, citations })
    for (const path of [
      '/index.json',
      '/search.json?q=vordert',
      '/decisions.json',
      '/problems.json',
      `${PAGE}/source.json`,
      '/laws.json',
      '/wanted.json',
      `${PAGE}/cited-by.json`,
      '/imports.json',
      '/imports/1.json',
    ]) {
      const response = await app.get(path)
      expect(response.headers.get('content-type')).toContain('application/json')
      expect(response.status, path).toBe(200)
    }
    for (const path of PAGES.filter(p => !p.endsWith('undo'))) {
      const twin = /rel="alternate" type="application\/json" href="([^"]+)"/.exec(await app.textOf(path))?.[1]
      expect((await app.get(twin!.replaceAll('&amp;', '&'))).status, path).toBe(200)
    }
  })
  test('a search leads to the paragraph itself', async () => {
    const html = await app.textOf('/search?q=vordert')
    expect(html).toContain('<mark>vordert</mark>')
    const [, href] = /<h2><a href="([^"]+)"/.exec(html)!
    expect(href).toBe(`${PAGE}#1.1`)
  })
  test('every passage of the decision is found at its own address', async () => {
    const { results } = (await (await app.get('/search.json?q=Rechtbank')).json()) as { results: unknown[] }
    expect(results).toHaveLength(1)
    const [, path, id] = /<h2><a href="([^"#]+)#([^"]+)"/.exec(await app.textOf('/search?q=Rechtbank'))!
    expect(await app.textOf(path!)).toContain(`id="${decodeURIComponent(id!)}"`)
  })
  test('what narrows stands in the address, can be taken off, and stays while one pages', async () => {
    const other = Array.from({ length: 25 }, (_, i) => ({
      ...sample,
      id: `nl:${i}`,
      ecli: null,
      source: { ...sample.source, name: `${i}.txt`, sha256: `${i}` },
    }))
    const many = await pagesWith(...other)
    const html = await many.textOf('/decisions?country=NL&outcome=dismissed&from=2031')
    expect(html).toContain('href="/decisions?country=NL&amp;outcome=dismissed&amp;from=2031&amp;offset=20"')
    expect(html).toContain('href="/decisions?country=NL&amp;from=2031"')
    expect(html).toMatch(/name="country" value="NL" checked/i)
    expect(await many.textOf('/decisions?country=AT')).toContain('Nothing found')
    expect((await many.get('/decisions?level=highest')).status).toBe(422)
  })
  test('an empty library says what Pandect is, and how to begin', async () => {
    const empty = await pagesWith()
    expect(await empty.textOf('/')).toContain('No decisions yet')
    expect(await empty.textOf('/')).toContain('type="file"')
    for (const path of ['/search?q=x', '/decisions', '/problems', '/imports'])
      expect((await empty.get(path)).status, path).toBe(200)
  })
})

describe('what is taken away is asked for first', () => {
  test('a decision', async () => {
    const one = await pagesWith(sample)
    expect(await one.textOf(`${PAGE}/remove`)).toContain(`<form method="post" action="${PAGE}/remove"`)
    expect((await one.get(PAGE)).status).toBe(200)
    const response = await one.post(`${PAGE}/remove`)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/decisions?removed=1'])
    expect(await one.textOf('/decisions?removed=1')).toContain('1 decision removed')
    expect((await one.get(PAGE)).status).toBe(404)
  })
  test('an import', async () => {
    const one = await pagesWith(sample)
    expect(await one.textOf('/imports/1/undo')).toContain('<form method="post" action="/imports/1/undo"')
    const response = await one.post('/imports/1/undo')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/imports/1'])
    expect(await one.textOf('/imports/1')).toContain('taken back')
    expect((await one.get(PAGE)).status).toBe(404)
  })
})

describe('what went wrong is said', () => {
  test('what could not be read, with its remedy', async () => {
    const pages = await pagesWith()
    await keep(pages.library, [], {
      failures: [{ name: 'picture.png', code: 'source.binary', message: 'picture.png: not text' }],
    })
    const html = await pages.textOf('/imports/1')
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
      expect((await app.get(path)).status, path).toBe(404)
    expect(await (await app.get('/d/x.json')).json()).toMatchObject({ ok: false, error: { code: 'decision.unknown' } })
    expect(await (await app.get('/imports/7.json')).json()).toMatchObject({
      ok: false,
      error: { code: 'import.unknown' },
    })
  })
})

describe('the door', () => {
  test('a page that has this machine called by another name is refused', async () => {
    expect((await app.get('/', { host: 'evil.example' })).status).toBe(403)
    expect((await app.get('/', { host: '127.0.0.1.evil.example:4040' })).status).toBe(403)
    expect((await app.get('/', { host: 'localhost:4040' })).status).toBe(200)
  })
  test('nothing is changed for the page of another site', async () => {
    for (const path of ['/import', '/imports/1/undo', `${PAGE}/remove`])
      expect((await app.post(path, 'http://evil.example')).status).toBe(403)
    expect((await app.get(PAGE)).status).toBe(200)
  })
})
