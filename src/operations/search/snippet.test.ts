import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../query/parse-query.js'
import { hitsOf, type WordHit } from '../../store/finding/hits.js'
import { matchOf } from '../../store/matching.js'
import { snippetOf } from './snippet.js'

/** Where a text meets a query, to the letter. */
function exactly(text: string, query: string): WordHit[] {
  const { words } = parseQuery(query).query
  const match = words && matchOf(words)
  return match ? hitsOf(text, match, null) : []
}

/** The snippet with what was found between ⟦ and ⟧. */
function shown(text: string, query: string): string {
  const { text: snippet, highlights } = snippetOf(text, exactly(text, query))
  const cuts = [0, ...highlights.flat(), snippet.length]
  return cuts
    .slice(1)
    .reduce((all, cut, i) => all + (i === 0 ? '' : i % 2 ? '⟦' : '⟧') + snippet.slice(cuts[i], cut), '')
}

describe('marks what was found', () => {
  test.each([
    ['Der Käufer  trägt\n die Kosten.', 'kosten Kaeufer', 'Der ⟦Käufer⟧ trägt die ⟦Kosten⟧.'],
    ['Die Entwicklung der Stadt.', 'entwic*', 'Die ⟦Entwicklung⟧ der Stadt.'],
    [
      'naar redelijkheid en billijkheid, redelijkheid',
      '"redelijkheid en billijkheid"',
      'naar ⟦redelijkheid en billijkheid⟧, redelijkheid',
    ],
    ['gemäß § 26 Abs. 1, § 27', '§26', 'gemäß ⟦§ 26⟧ Abs. 1, § 27'],
    ['OGH 9 Ob 47/02f und 9 Ob 48/02', '9Ob47/02f', 'OGH ⟦9 Ob 47/02f⟧ und 9 Ob 48/02'],
    ['집행비용은 채무자가 부담한다', '집행비용 부담', '⟦집행비용⟧은 채무자가 ⟦부담⟧한다'],
    ['집행비용은 채무자가', '집*', '⟦집⟧행비용은 채무자가'],
    ['방법은 법률로', '법', '방⟦법⟧은 ⟦법⟧률로'],
    ['Das Grund-\n   stück und Haus-\nund Hof', 'Grundstück', 'Das ⟦Grundstück⟧ und Haus- und Hof'],
    ['Grund\u00adstück', 'Grundstück', '⟦Grundstück⟧'],
    ['a b c', 'a -b', '⟦a⟧ b c'],
    ['nichts davon', 'Kosten', 'nichts davon'],
  ])('%s', (text, query, marked) => {
    expect(shown(text, query)).toBe(marked)
  })
})

const filler = 'Der Kläger hat dazu nichts vorgetragen. '

test('shows where most of the words stand together, from the beginning of a sentence', () => {
  const text = `${filler.repeat(5)}Kosten. ${filler.repeat(10)}Die Kosten trägt der Käufer. ${filler.repeat(10)}`
  expect(shown(text, 'Kosten Käufer')).toMatch(/^… Der Kläger .*\. Die ⟦Kosten⟧ trägt der ⟦Käufer⟧\. Der .* …$/)
})
test('begins with the passage where nothing is marked', () => {
  const { text } = snippetOf(`  ${filler.repeat(20)}`, [])
  expect(text).toMatch(/^Der Kläger .*\S …$/)
  expect(text.length).toBeLessThan(260)
})

test('no text and no query break it', () => {
  const piece = fc.constantFrom(
    'Wort ',
    'Satz. ',
    '\n',
    '-\n',
    'wort',
    '가나다',
    ' ',
    '\ud83d\ude00',
    '\ud800',
    '\u00ad',
    '§ 26 ',
    'x'.repeat(300),
  )
  const query = fc.constantFrom('wort', 'w*', '"Wort Satz"', '가나', '§26', '-wort satz', '')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), query, (pieces, asked) => {
      const { text, highlights } = snippetOf(pieces.join(''), exactly(pieces.join(''), asked))
      expect(text).toBe(text.replace(/\s+/g, ' ').trim())
      let before = 0
      for (const [start, end] of highlights) {
        expect(start >= before && start < end && end <= text.length, `[${start}, ${end}) of '${text}'`).toBe(true)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        before = end
      }
    }),
    { seed: 20_260_101, numRuns: 2_000 },
  )
})
