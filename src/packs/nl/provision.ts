import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import { matchAt } from '../../pack/rule.js'
import { type LawFound, lawTarget } from './laws.js'
import { ORDINALS } from './words.table.js'

const ORDINAL = Object.keys(ORDINALS).join('|')
const NUMBER = new Pattern(
  /((?:7[Aa]:)?\d{1,4}(?:[:.]\d{1,4}){0,3}(?:(?:bis|ter|quater)|[a-z]{1,3}(?:\.\d{1,2}(?=[ ,]))?)?)(?:-(\d{1,2}))?(?! ?(?:maanden|dagen|jaar|weken|uur|euro|procent|%|leden(?! \d))\b)(?![\p{L}\d]|[.:]\d)/uy,
)
const ROMAN = new Pattern(/([IVXL]{1,6})(?![\p{L}\d.])/uy)
const LID = new RegExp(
  `,? ?(?:(?:en )?(${ORDINAL}|laatste)(?:(?:,| en| tot en met| of|, en) (${ORDINAL}))?(?: en (${ORDINAL}))? lid|(?:en )?(?:lid|leden) (\\d{1,2}[a-z]?)(?:(?:,| en| of|, en| tot en met| t/m) (\\d{1,2}[a-z]?))?(?: en (\\d{1,2}))?(?![\\d]|[:.]\\d)|(\\d{1,2})e lid)(?![:.]\\d)`,
  'y',
)
const SENTENCE = new Pattern(new RegExp(`,? ?(?:en )?(${ORDINAL}|laatste|slot) ?(?:(?:vol)?zin(?:snede)?|alinea)`, 'y'))
const LETTER = new Pattern(
  /,? ?(?:(?:en )?(?:aanhef(?:,? en|,)? )?(?:onder(?:deel|delen)?|sub|letters?|aanhef en onder)) ?(\(?[a-z]{1,2}\)?|\d{1,2}[°º]?|[ivx]{1,4})(?![\p{L}\d])(?:,? ?(?:(?:en )?onder |sub |, )?(\d{1,2})[°º])?(?:(?:,| en| of|, en| tot en met| t\/m) (?:(?:onder|sub) )?([a-z])(?![\p{L}\d]))?/uy,
)
/** `15(2)`, `24(5)`: the paragraph in brackets, as treaties are cited. */
const TREATY = new Pattern(/\((\d{1,2})\)(?:(?:,| en) \((\d{1,2})\))?/y)
const OLD = new Pattern(/ (\((?:oud|nieuw|\w{2,4} oud)\)|oud(?= [A-Z]))| \(thans\)/y)
/** `e.v.`: and the articles that follow. */
const FOLLOWING = new Pattern(/ (?:e\.v\.|ev\.|en volgende(?: artikelen)?|e\.a\.)/y)
const AND = new Pattern(
  /(?:,? (?:en\/of|en|of|alsmede|juncto|jo\.?|j[°ºᵒ]|jis\.?|junctis|tot en met|t\/m|i\.v\.m\.|i\.c\.m\.)|,? (?:gelezen )?in (?:onderlinge )?(?:verbinding|samenhang|combinatie) met|,|-|–|\/(?=\d)) ?(?:(?:met )?(?:de |het )?(?:[Aa]rtikel(?:en)?|[Aa]rt{1,2}\.?) )?/y,
)

/** One article of a chain with what is named below it. */
export interface Article {
  section: string
  readonly paragraphs: string[]
  sentence?: string
  readonly letters: string[]
  number?: string
  /** `(oud)`, where it stands behind the article. */
  version?: string
}
export interface Chain {
  readonly articles: readonly Article[]
  readonly end: number
}

/** `3:13`, `6:162, tweede lid`, `2.9, tweede lid, aanhef en onder b, onder 3°`, several joined by commas, `en`, `juncto`. */
export function chainAt(text: string, from: number): Chain | undefined {
  const articles: Article[] = []
  let end = from
  for (let k = 0; k < 40; k++) {
    let at = end
    if (k > 0) {
      const and = joinAt(text, end)
      if (and === undefined) break
      at = and
    }
    const number =
      NUMBER.at(text, at) ?? (k === 0 || /[IVXL]/.test(articles[0]?.section ?? '') ? ROMAN.at(text, at) : null)
    if (!number) break
    const [first, last] = [(number[1] as string).replace(/^7a:/, '7A:'), number[2]]
    const range = last !== undefined && Number(last) > Number(/\d+$/.exec(first)?.[0] ?? 'x')
    const article: Article = { section: last && !range ? `${first}-${last}` : first, paragraphs: [], letters: [] }
    articles.push(article)
    if (range) articles.push({ section: last, paragraphs: [], letters: [] })
    end = rungsAt(text, at + number[0].length, articles[articles.length - 1] as Article)
  }
  return articles.length > 0 ? { articles, end } : undefined
}

/** Where the next article of a list begins, behind what joins it. */
export function joinAt(text: string, at: number): number | undefined {
  const and = AND.at(text, at)
  return and ? at + and[0].length : undefined
}

/** The rungs below an article: lid, zin, onder; each in any order the courts print. */
export function rungsAt(text: string, from: number, article: Article): number {
  const treaty = TREATY.at(text, from)
  if (treaty) article.paragraphs.push(...treaty.slice(1).filter(Boolean))
  let end = from + (treaty?.[0].length ?? 0)
  for (let k = 0; k < 5; k++) {
    const lid = matchAt(LID, text, end)
    if (lid) {
      for (const o of [lid[1], lid[2], lid[3]]) if (o) article.paragraphs.push(ORDINALS[o] ?? o)
      for (const n of [lid[4], lid[5], lid[6], lid[7]]) if (n) article.paragraphs.push(n)
      end += lid[0].length
      continue
    }
    const letter = LETTER.at(text, end)
    if (letter) {
      lettersInto(article, letter)
      end += letter[0].length
      continue
    }
    const sentence = SENTENCE.at(text, end)
    if (sentence) article.sentence = ORDINALS[sentence[1] as string] ?? (sentence[1] as string)
    const old = sentence ? null : OLD.at(text, end)
    if (old?.[1]) article.version = old[1]
    const more = sentence ?? old ?? FOLLOWING.at(text, end)
    if (!more) break
    end += more[0].length
  }
  return end
}

function lettersInto(article: Article, [, first = '', number, second]: RegExpExecArray): void {
  const sign = first.replace(/[()°º]/g, '')
  if (/^\d/.test(sign)) article.number ??= sign
  else if (article.letters.length === 0) article.letters.push(sign, ...(second ? [second] : []))
  if (number) article.number ??= number
}

const LEADING = new RegExp(
  `(?:(?:het )?(${ORDINAL}|laatste) lid|lid (\\d{1,2}))?(?:,? ?(?:aanhef en )?onder(?:deel)? ([a-z]))?,? van (?:het )?$`,
)

/** `het tweede lid van` before an article: the rungs that stand in front, and where they begin. */
export function leadingAt(
  text: string,
  at: number,
): { readonly start: number; readonly paragraph?: string; readonly letter?: string } | undefined {
  if (!text.startsWith('van ', at - 4) && !text.startsWith('van het ', at - 8)) return undefined
  const m = LEADING.exec(text.slice(Math.max(0, at - 60), at))
  const paragraph = m?.[1] ? (ORDINALS[m[1]] ?? m[1]) : m?.[2]
  if (!m || (paragraph === undefined && m[3] === undefined)) return undefined
  return {
    start: at - m[0].trimStart().length,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(m[3] === undefined ? {} : { letter: m[3] }),
  }
}

/** In books and chapters an article without its own stands in that of the one before: `6:162, 163 en 164 BW`. */
function sectionOf(section: string, before: string | undefined, law: LawFound | undefined): string {
  if (section.includes(':')) return section
  const book =
    law?.book ?? (!law || law.code === 'BW' || law.code === 'Awb' ? /^(\w+):/.exec(before ?? '')?.[1] : undefined)
  return book ? `${book}:${section}` : section
}

/** Laws whose articles have no point in their number: behind one stands the paragraph, as criminal courts cite (`art. 359.2 Sv`). */
const POINTLESS = /^(?:RO|Rv|Sr|Sv|ECHR|Opw|WVW 1994|WWM)$/

/** The targets of a chain: each article with its law in this version, once for every paragraph and letter named. */
export function targetsOf(articles: readonly Article[], law: LawFound | undefined, version?: string): Target[] {
  let before: string | undefined
  return articles.flatMap(a => {
    before = sectionOf(a.section, before, law)
    const of = a.version ?? version
    const [section, lid] = law && POINTLESS.test(law.code) ? (before.split('.') as [string, string?]) : [before]
    const base: Target = { ...(law ? lawTarget(law, section) : { section }), ...(of ? { version: of } : {}) }
    const paragraphs = a.paragraphs.length > 0 ? a.paragraphs : [lid]
    const letters = a.letters.length > 0 ? a.letters : [undefined]
    return paragraphs.flatMap(paragraph =>
      letters.map(letter => ({
        ...base,
        ...(paragraph ? { paragraph } : {}),
        ...(a.sentence ? { sentence: a.sentence } : {}),
        ...(a.number ? { number: a.number } : {}),
        ...(letter ? { letter } : {}),
      })),
    )
  })
}
