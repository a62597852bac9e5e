import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep } from '../../../test/library.js'
import { ALL, closePages, PAGE, PAGES, type Pages, pagesWith, pathOf } from '../../../test/pages.js'
import { sample } from '../../../test/sample.js'

const OVERRIDE = '\u202e'
const LONG = 'a'.repeat(10_000)
let app: Pages
beforeAll(async () => {
  app = await pagesWith(sample)
})
afterAll(closePages)

describe('what a text contains is shown, never run', () => {
  test('markup in the text is escaped everywhere', async () => {
    for (const path of [PAGE, `${PAGE}/source`, '/search?q=vordert']) {
      const html = await app.textOf(path)
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
    const pages = await pagesWith()
    const kept = { ...sample, ...hostile, text: sample.text, problems: sample.problems, checks: sample.checks }
    await keep(pages.library, [{ ...kept, source: { ...sample.source, name: evil } }], {
      what: evil,
      failures: [{ name: evil, code: 'source.binary', message: evil }],
    })
    const { entries } = (await (await pages.get('/decisions.json')).json()) as { entries: { id: string }[] }
    const page = pathOf(entries[0]!.id)
    for (const path of [...PAGES.slice(0, -1), page, `${page}/source`, `${page}/remove`]) {
      const response = await pages.get(path)
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
      const html = await (await app.get(`/search?q=${encodeURIComponent(q)}`)).text()
      expect(html).not.toMatch(/<script>|" onmouseover="|href="javascript:/)
      expect(html).not.toContain(OVERRIDE)
    }
  })
  test('no link leads to anything but a page or a web site', async () => {
    const citation = { ...sample.citations[1]!, targets: [{ court: 'X', url: 'javascript:alert(1)' }] }
    const html = await (await pagesWith({ ...sample, citations: [citation] })).textOf(PAGE)
    expect(html).not.toContain('javascript:')
  })
  test('no script and no style stands in a page', async () => {
    for (const path of ALL) {
      const response = await app.get(path)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      const html = await response.text()
      expect(html, path).not.toMatch(/ style=|<style|<script(?! type="module" src="\/app\.js")| on[a-z]+="/)
    }
  })
  test('a character that turns the direction is named in the source, and stands in no page', async () => {
    const at = sample.text!.indexOf('vordert')
    const text = `${sample.text!.slice(0, at)}${OVERRIDE}${sample.text!.slice(at + 1)}`
    const turned = await pagesWith({ ...sample, text })
    expect(await turned.textOf(`${PAGE}/source`)).toContain('U+202E')
    for (const path of [PAGE, `${PAGE}/source`]) expect(await turned.textOf(path)).not.toContain(OVERRIDE)
  })
})
