import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokensOf } from './tokens.js'
import { wordsOf } from './words-of.js'

/** Texts that a reader takes for the same words. */
const same = (...texts: string[]) => {
  const [first, ...others] = texts.map(wordsOf)
  for (const other of others) expect(other).toBe(first)
}

describe('one word, however typed', () => {
  test.each([
    ['case', 'BGH', 'bgh', 'ＢＧＨ'],
    ['umlauts', 'Grundstück', 'GRUNDSTÜCK', 'Grundstueck', 'Grundstu\u0308ck'],
    ['ß', 'gefaßt', 'gefasst', 'GEFAẞT'],
    ['accents', 'financiële', 'financie\u0308le', 'financiele', 'FINANCIËLE'],
    ['two points after an o', 'coördinatie', 'coo\u0308rdinatie', 'coordinatie'],
    ['ligatures', 'ﬁnanciëel ĳsberg', 'financieel ijsberg'],
    ['unseen characters', 'Grund\u00adstück', 'Grund\u200bstück', '\ufeffGrundstück', 'Grundstück\u2060'],
    ['hyphens at line ends', 'Grund-\nstück', 'Grund-  \r\n  stück', 'Grund\u00ad\nstück', 'Grundstück'],
    ['abbreviations', 'i.V.m.', 'iVm', 'i.V.m'],
    ['legal forms', 'B.V.', 'BV'],
    ['the sign of paragraphs', '§ 26', '§26', '§§ 26', '§\u00a026'],
    ['dockets', '9 Ob 47/02f', '9Ob47/02f', '9ob 47/02 f', '9\u00a0Ob\u00a047/02f'],
    ['case numbers of the Court of Justice', 'C-123/45', 'C 123/45', 'C‑123/45', 'c123/45'],
    ['articles', '3:13', '3.13', '３：１３'],
    ['dates', '12.3.2010', '12.03.2010'],
    ['Hangul letters', '집행비용', '집행비용'.normalize('NFD')],
    ['Korean articles', '민집 제53조', '민집53조', '민집 제 53 조'],
    ['Korean dockets', '2022마5860', '2022 마 5860'],
    ['compatibility forms of Han', '\uf907', '\u9f9c'],
  ])('%s', (_, ...texts) => same(...texts))
})

describe('what is not the same word', () => {
  test.each([
    ['Forderung', 'Förderung'],
    ['3:13', '313'],
    ['3:13', '3 13'],
    ['5.14', '5 14'],
    ['Rhein-\nMain', 'RheinMain'],
    ['Haus-\nund Hof', 'Hausund Hof'],
    ['A.Bauer', 'ABauer'],
  ])('%s, %s', (one, other) => {
    expect(wordsOf(one)).not.toBe(wordsOf(other))
  })
})

test.each([
  ['Art. 3:13 BW', 'art 3_13 bw'],
  ['§ 5a Abs. 2', '_s 5 a abs 2'],
  ['C/08/326056', 'c 08_326056'],
  ['ECLI:NL:HR:2003:AL7059', 'ecli nl hr 2003 al 7059'],
  ['32012R1215', '32012 r 1215'],
  ['€ 2.094,00.', '2_094_00'],
  ['집행비용은 제53조', '집행 행비 비용 용은 53 조'],
  ['甲', '甲'],
  ["'s-Gravenhage", 's gravenhage'],
  ['Ⅳ, ① ㈜', 'iv'],
  ['\ud800x\udc00', 'x'],
  ['', ''],
])('%s', (text, words) => {
  expect(wordsOf(text)).toBe(words)
})

test('offsets are those of the text', () => {
  const text = 'Das Grund-\nstück (§§ 26, 27) i.V.m. 12.03.2010 집행비용'
  expect(tokensOf(text).map(t => text.slice(...t.at))).toEqual([
    'Das',
    'Grund-\nstück',
    '§§',
    '26',
    '27',
    'i.V.m',
    '12.03.2010',
    '집행',
    '행비',
    '비용',
  ])
})

test('long words are cut', () => {
  const long = `${'Ä'.repeat(40)}${'x'.repeat(10_000)}`
  const [token] = tokensOf(long)
  expect(token?.form).toHaveLength(64)
  expect(token?.at).toEqual([0, long.length])
  expect(wordsOf('1.'.repeat(1_000))).toHaveLength(64)
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(...'aZ1ßüÜöµÿo.:-/ \n§\u0308\u00ad\u200b집ᄒ\u1161\u11ab甲か\ud840\udc00\ud800①ﬁĳİ'),
    maxLength: 8,
  }),
)
/** Scripts whose accents are folded: Latin, Greek, Cyrillic, kana, Hangul and Han. */
const EUROPE_AND_EAST =
  /^[\u0000-\u0587\u1100-\u1112\u1161-\u1175\u11a8-\u11c2\u1e00-\u1eff\u3000-\u9fff\uac00-\ud7a3\ufb00-\ufb06]*$/

test('no text breaks a law', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const text = pieces.join('')
      let before = 0
      const tokens = tokensOf(text)
      expect(wordsOf(text)).toBe(tokens.map(t => t.form).join(' '))
      for (const { form, at } of tokens) {
        expect(form).toMatch(/^(?:[a-z0-9_]|[^\u0000-\u00b4\u2000-\u206f\u3000\p{Cs}])+$/u)
        expect(form.length).toBeLessThanOrEqual(64)
        if (!/[_\u1100-\u11ff]/.test(form)) expect(wordsOf(form), 'a form is its own form').toBe(form)
        expect(at[0] >= before && at[0] < at[1] && at[1] <= text.length, `${at} in ${JSON.stringify(text)}`).toBe(true)
        before = at[0]
      }
      if (EUROPE_AND_EAST.test(text)) expect(wordsOf(text.normalize('NFD'))).toBe(wordsOf(text.normalize('NFC')))
    }),
    { seed: 20_260_101, numRuns: 5_000 },
  )
})
