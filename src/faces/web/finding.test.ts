import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePages, type Pages, pagesWith } from '../../../test/pages.js'
import { sample } from '../../../test/sample.js'
import type { Decision } from '../../model/decision.js'

const made = (id: string, text: string, is: Partial<Decision> = {}): Decision => ({
  ...sample,
  ...{ id, ecli: null, caseNumbers: [], citations: [], paragraphs: [], holdings: [], headnotes: [], text },
  ...{ operative: [], placeholders: [], parties: [], editorial: [], footnotes: [], problems: [], dropped: [] },
  ...{ timeline: [], sums: [], claims: [], mentions: [], dates: [], amounts: [], history: [] },
  sections: [{ role: 'reasoning', heading: null, at: [0, text.length], children: [] }],
  source: { ...sample.source, name: `${id}.txt`, sha256: id, length: text.length },
  ...is,
})
const KR = { jurisdiction: 'KR', language: 'ko', date: '2029-01-02', outcome: ['granted' as const] }
const DE = { jurisdiction: 'DE', language: 'de', date: '2030-03-04', outcome: ['dismissed' as const] }

let pages: Pages
beforeAll(async () => {
  pages = await pagesWith(
    made('X:1', 'Die Kaution ist zu erstatten, sagt das Gericht.', DE),
    made('X:2', 'De waarborgsom is voldaan, zegt de rechter.', { outcome: [] }),
    made('X:4', 'De gijzeling duurt voort, zegt de rechter.', { outcome: [] }),
    made('X:3', '임대차보증금은 반환되어야 한다고 법원은 말한다.', KR),
    ...Array.from({ length: 25 }, (_, i) => made(`Y:${i}`, `Die Molen Nummer ${i} mahlt.`, DE)),
  )
})
afterAll(closePages)

/** The links of a page with their texts. */
async function linksOf(path: string): Promise<[string, string][]> {
  const html = await pages.textOf(path)
  return [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(m => [
    m[1]!.replaceAll('&amp;', '&'),
    m[2]!.replace(/<[^>]*>/g, ''),
  ])
}

describe('what a search shows beside its results', () => {
  test('each kind with its count is a link that narrows, and one that takes it off again', async () => {
    const html = await pages.textOf('/search?q=Molen+OR+Kaution')
    expect(html).toContain('Sorted by')
    const all = await linksOf('/search?q=Molen+OR+Kaution+OR+waarborgsom')
    expect(all).toContainEqual(['/search?q=Molen+OR+Kaution+OR+waarborgsom&country=DE', 'Germany'])
    const narrowed = '/search?q=Molen&country=DE&sort=date'
    const links = await linksOf(narrowed)
    expect(links).toContainEqual(['/search?q=Molen&sort=date', 'Take off: Germany'])
    expect(links).toContainEqual([`${narrowed}&offset=20`, 'Next →'])
  })
  test('the orders are links, the present one is marked', async () => {
    expect(await linksOf('/search?q=Molen')).toContainEqual(['/search?q=Molen&sort=date', 'date'])
    expect(await pages.textOf('/search?q=Molen&sort=date')).toMatch(/aria-current="true">date</)
    expect((await linksOf('/search?country=DE')).map(l => l[1])).not.toContain('relevance')
  })
  test('pages keep what was asked, and hold every result once', async () => {
    const first = await linksOf('/search?q=Molen&sort=authority')
    const second = await linksOf('/search?q=Molen&sort=authority&offset=20')
    const ids = [...first, ...second].flatMap(([href]) => /^\/d\/([^#]*)#(?!similar)/.exec(href)?.[1] ?? [])
    expect([ids.length, new Set(ids).size]).toEqual([25, 25])
  })
  test('each result can be chosen to be compared, and leads to what is similar', async () => {
    const html = await pages.textOf('/search?q=Kaution+OR+waarborgsom')
    expect(html.match(/<input type="checkbox" name="id" value="X:[12]" form="comparing"/g)).toHaveLength(2)
    expect(html).toContain('<form class="picked" id="comparing" action="/compare"')
    expect((await linksOf('/search?q=Kaution')).map(l => l[0])).toContain('/d/X%3A1#similar')
    const many = await pages.get('/compare?id=X:1&id=X:2&id=X:3&id=Y:1&id=Y:2')
    expect(many.status).toBe(200)
    expect(await many.text()).toContain('value="Y:1"')
  })
  test('a note points at its place', async () => {
    expect(await pages.textOf('/search?q=Molen+colour:red')).toMatch(
      /Molen <span class="pointed-at">c<\/span>olour:red/,
    )
  })
  test('a word that may mislead says what it also means, in its language only', async () => {
    const textOf = async (query: string) => (await pages.textOf(`/search?q=${query}`)).replace(/<[^>]*>/g, '')
    expect(await textOf('coercive+detention')).toContain('gijzeling may mislead: also hostage taking')
    expect(await textOf('deposit')).not.toContain('may mislead: also hostage')
  })
  test('what was found by its meaning says so, in which language, and what it is', async () => {
    const html = await pages.textOf('/search?q=deposit')
    for (const [word, language] of [
      ['waarborgsom', 'Dutch'],
      ['Kaution', 'German'],
      ['임대차보증금', 'Korean'],
    ])
      expect(html.replace(/<[^>]*>/g, '')).toMatch(
        new RegExp(`${word}[^()]{0,5} \\(${language}\\) means the same: [A-Z]`),
      )
  })
})
