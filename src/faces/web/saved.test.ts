import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep } from '../../../test/library.js'
import { closePages, type Pages, pagesWith } from '../../../test/pages.js'
import { sample } from '../../../test/sample.js'
import { appOf } from './app.js'
import { loadAssets } from './assets.js'

let pages: Pages
beforeAll(async () => {
  pages = await pagesWith(sample)
})
afterAll(closePages)

const HOST = '127.0.0.1:4040'
async function send(path: string, form: Readonly<Record<string, string>>): Promise<Response> {
  const headers = { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(form).toString()
  return await appOf(pages.library, loadAssets()).request(`http://${HOST}${path}`, { method: 'POST', headers, body })
}

describe('saved searches', () => {
  test('are kept with their fields, tell what is new, are seen and forgotten', async () => {
    expect(await pages.textOf('/search?q=vordering&country=NL')).toContain('action="/saved?q=vordering&amp;country=NL"')
    expect((await send('/saved?q=vordering&country=NL&in=operative', { name: 'Mine <b>' })).status).toBe(303)
    expect(await pages.textOf('/saved')).toContain('nothing new since')
    const { ecli: _, ...rest } = sample
    await keep(pages.library, [
      {
        ...rest,
        ecli: null,
        id: 'nl:other',
        caseNumbers: ['1 X'],
        source: { ...sample.source, sha256: 'x', name: 'x.txt' },
      },
    ])
    const html = await pages.textOf('/saved')
    expect(html).toContain('Mine &lt;b>')
    const [, address = ''] = /class="saved-new" href="([^"]*)">1 decision new since/.exec(html) ?? []
    expect(address).toContain('/search?q=vordering&amp;country=NL&amp;in=operative&amp;since=')
    expect(await pages.textOf(address.replaceAll('&amp;', '&'))).toContain('1 decision')
    await send('/saved/seen', { name: 'Mine <b>' })
    expect(await pages.textOf('/saved')).toContain('nothing new since')
    expect((await send('/saved/seen', { name: 'none' })).status).toBe(404)
    await send('/saved/forget', { name: 'Mine <b>' })
    expect(await pages.textOf('/saved')).toContain('No search is saved')
  })
})

describe('a search as a feed', () => {
  test('is named by its page, and is XML with all that RFC 4287 asks', async () => {
    expect(await pages.textOf('/search?q=vordering')).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/search.atom?q=vordering"',
    )
    const response = await pages.get('/search.atom?q=%22vordering%22+%26+%3Cx%3E')
    expect(response.headers.get('content-type')).toContain('application/atom+xml')
    const found: Record<string, string[]> = {}
    const parser = new SaxesParser({ xmlns: true })
    const path: string[] = []
    parser.on('error', error => {
      throw error
    })
    parser.on('opentag', tag => {
      path.push(tag.local)
      expect(tag.uri).toBe('http://www.w3.org/2005/Atom')
    })
    parser.on('text', text => {
      const key = path.join('/')
      if (text.trim()) found[key] = [...(found[key] ?? []), text]
    })
    parser.on('closetag', () => path.pop())
    parser.write(await response.text()).close()
    expect(found['feed/title']).toEqual(['Pandect: "vordering" & <x>'])
    const dates = found['feed/entry/updated'] ?? []
    expect(dates.length).toBeGreaterThan(0)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(found['feed/updated']).toEqual([dates[0]])
    for (const id of [...found['feed/id']!, ...found['feed/entry/id']!])
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(found['feed/entry/id']).size).toBe(dates.length)
  })
})
