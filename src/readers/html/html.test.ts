import { describe, expect, test } from 'vitest'
import { readHtml } from './html.js'

const text = (html: string) => readHtml(html).text

describe('a page reads line by line as it is shown', () => {
  test.each([
    ['<p>One\n two</p><p>three</p>', 'One two\n\nthree\n'],
    ['<div>One<div>two</div>three</div>', 'One\ntwo\nthree\n'],
    ['One<br>two<br><br>three', 'One\ntwo\n\nthree\n'],
    ['<b>§&nbsp;5</b> Abs&#46; 1 &lt;x&gt; &hellip;', '§\u00a05 Abs. 1 <x> …\n'],
    ['a<b> b </b>c <i>d</i>e', 'a b c de\n'],
    ['<ul><li>one<li>two</ul>', '• one\n• two\n'],
    ['<ol start="3"><li>three</li><li>four</li></ol>', '3. three\n4. four\n'],
    ['<ol type=a><li>first<ol type=i><li>deep</ol><li>second</ol>', 'a. first\n\ni. deep\n\nb. second\n'],
    ['<ol><li>1.1 own number</li><li>– own dash</li></ol>', '1.1 own number\n– own dash\n'],
    ['<table><tr><td>Court fee<td>100,00<tr><td>Total<td>100,00</table>', 'Court fee\n100,00\nTotal\n100,00\n'],
    ['<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc\n'],
    ['a<div>&nbsp;</div>b&nbsp;c', 'a\nb\u00a0c\n'],
    ['<h2>Facts</h2>Text', 'Facts\n\nText\n'],
    ['<p>a<script>if (a < b) "</p>"</script>b<style>p{}</style></p>', 'ab\n'],
    ['<nav>Home <nav>x</nav> y</nav>Text<span hidden>no</span><i style="display: none">no</i> end', 'Text end\n'],
    ['<nav>never closed, so kept<p>Text', 'never closed, so kept\n\nText\n'],
    ['<title>T</title><p>x', 'x\n'],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected)
  })
})

test('markup leaves marks', () => {
  const html = '<h2>Facts</h2><p>Note<sup><a href="#fn1">1</a></sup></p><table><tr><td>x</table><ul><li>y</ul>'
  const page = readHtml(html)
  expect(page.marks.map(m => [m.kind, m.value, page.text.slice(m.at.start, m.at.end)])).toEqual([
    ['heading', '2', 'Facts'],
    ['footnote-ref', 'fn1', '1'],
    ['table-cell', 'td', 'x'],
    ['list-item', undefined, '• y'],
  ])
})

test('the head of a page states', () => {
  const html =
    '<title> Court of\n Example, 1 A 2/20 </title><meta name="DC.date" content="2020-03-02"><meta name="date" content="2024-01-01">' +
    '<script type="application/ld+json">{"@graph":[{"name":"A v B","identifier":"ECLI:XX:CE:2020:12","datePublished":"2020-03-05"}]}</script>' +
    '<script type="application/ld+json">{"name": broken</script>'
  expect(readHtml(html).statements).toEqual([
    { field: 'title', value: 'Court of Example, 1 A 2/20' },
    { field: 'date', value: '2020-03-02' },
    { field: 'title', value: 'A v B' },
    { field: 'ecli', value: 'ECLI:XX:CE:2020:12' },
    { field: 'published', value: '2020-03-05' },
  ])
})

describe('size and depth cost what they are', () => {
  const time = (html: string) => {
    const start = performance.now()
    const page = readHtml(html)
    return { ms: performance.now() - start, length: page.text.length }
  }
  const ordinary = time('<p>The court finds that the claim is unfounded.</p>'.repeat(20_000)).ms

  test.each([
    ['deep blocks', `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`],
    ['deep lists', `${'<ul><li>'.repeat(100_000)}deep`],
    ['deep tables', `${'<table><tr><td>'.repeat(60_000)}deep`],
    ['hidden in hidden', `${'<nav>'.repeat(100_000)}deep`],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>deep`],
    ['open comment', `<p>deep<!--${'<!--'.repeat(100_000)}`],
    ['ends only', `deep${'</li></td></p>'.repeat(50_000)}`],
  ])('%s', (_name, html) => {
    const { ms, length } = time(html)
    expect(length).toBeGreaterThan(3)
    expect(ms).toBeLessThan(Math.max(ordinary * 6, 1500))
  })

  test('a page of 10 MB', () => {
    expect(
      time('<div><p>The court finds that the claim is <b>unfounded</b>.</p></div>'.repeat(150_000)).ms,
    ).toBeLessThan(20_000)
  })
})
