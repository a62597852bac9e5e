import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule, Scan } from '../../pack/rule.js'
import { type UnionAct, unionActAt } from '../_shared/english/union-act.js'
import { inVersion } from '../_shared/english/version.js'
import { convention, instruments, uncoded } from './instruments.table.js'

const NUMBER = new Pattern(/ ?(\d{1,4}[a-z]?)((?:\(\d{1,2}[a-z]?\))?(?:\([a-z]{1,5}\))*(?:\([ivx]{1,5}\))?)/y)
/** `101(1) and (3)`: another paragraph of the article before. */
const AGAIN = new Pattern(/((?:\(\d{1,2}[a-z]?\))(?:\([a-z]{1,5}\))*)/y)
const RUNG = new Pattern(
  /, (?:(?:first|second|third|fourth|fifth|last) (?:subparagraph|sentence|indent)|points? (\([a-z]{1,4}\)))(?=,| of| TFEU| TEU| EC)/y,
)
const AND = new Pattern(/(?:, | and | or | to )(?=\d|\(\d)/y)
const OF = new Pattern(/,? (?:of|to) /y)
/** The act named last of this kind; `settle` knows which. */
const POINTING = new Pattern(
  /,? (?:of (?:that|the same|the said|this|the latter) (?:directive|regulation|decision|framework decision|treaty|charter)(?![a-z])|thereof(?![a-z]))/iy,
)
const LONGEST_TITLE = 420

interface Act extends UnionAct {
  /** True for the Convention, which is no law of the Union. */
  readonly convention?: boolean
}

const NAMES = [...Object.keys(instruments), ...uncoded, ...convention].sort((a, b) => b.length - a.length)

/** The act named at a place: a numbered act with its CELEX number, a treaty or code by its name, or `that directive`. */
export function actAt(text: string, at: number): Act | undefined {
  const numbered = unionActAt(text, at)
  if (numbered) return numbered
  for (const name of NAMES) {
    if (text.startsWith(name, at) && !/[\p{L}\d]/u.test(text[at + name.length] ?? ''))
      return {
        end: at + name.length,
        instrument: name.replace(/^the /, ''),
        celex: instruments[name],
        convention: convention.includes(name),
      }
  }
  return undefined
}

/** `Article 12(1)(e) of Directive 2011/98/EU`, `Articles 2 and 3 TFEU`, lists and ranges; without a law it is left to settling. */
function article({ text, after }: Scan): FoundCitation | undefined {
  const list = articlesAt(text, text[after] === 's' ? after + 1 : after)
  if (!list) return undefined
  const at = list.end
  const of = OF.at(text, at)
  const act = actAt(text, of ? at + of[0].length : text[at] === ' ' ? at + 1 : at)
  const start = after - 'Article'.length
  if (act?.convention)
    return {
      is: 'citation',
      kind: 'statute',
      start,
      end: act.end,
      targets: list.articles.map(a => ({ code: 'ECHR', jurisdiction: 'CE', ...partsOf(a) })),
    }
  const target = (a: string): Target => ({
    ...(act ? { instrument: act.instrument } : {}),
    ...(act?.celex ? { celex: act.celex } : {}),
    article: a,
  })
  const end = act ? titleEnd(text, act.end) : POINTING.past(text, at)
  return { is: 'citation', kind: 'eu', start, end, targets: inVersion(list.articles.map(target), text, end) }
}

/** The articles of a list with their paragraphs and points, and where it ends. */
function articlesAt(text: string, from: number): { readonly articles: string[]; readonly end: number } | undefined {
  const articles: string[] = []
  let at = from
  for (;;) {
    const n = NUMBER.at(text, at)
    const again = n || articles.length === 0 ? null : AGAIN.at(text, text[at] === ' ' ? at + 1 : at)
    if (!n && !again) break
    const base = /^\d+[a-z]?/.exec(articles[articles.length - 1] ?? '')?.[0]
    let printed = n ? `${n[1]}${n[2]}` : `${base}${again?.[1]}`
    at += n ? n[0].length : (again as RegExpExecArray)[0].length + (text[at] === ' ' ? 1 : 0)
    for (let rung = RUNG.at(text, at); rung; rung = RUNG.at(text, at)) {
      printed += rung[1] ?? ''
      at += rung[0].length
    }
    articles.push(printed)
    const and = AND.at(text, at)
    if (!and || articles.length > 60) break
    at += and[0].length - (text[at + and[0].length - 1] === ' ' ? 1 : 0)
  }
  return articles.length > 0 ? { articles, end: at } : undefined
}

/** `6(3)(c)` as section, paragraph and letter. */
function partsOf(article: string): Pick<Target, 'section' | 'paragraph' | 'letter'> {
  const [section = article, ...steps] = article.replace(/\)/g, '').split('(')
  const paragraph = /^\d/.test(steps[0] ?? '') ? steps.shift() : undefined
  return { section, ...(paragraph ? { paragraph } : {}), ...(steps[0] ? { letter: steps[0] } : {}) }
}

const TITLE = new Pattern(
  / of the European Parliament and of the Council| of the Council| of the Commission| of \d{1,2} [A-Z][a-z]{2,8} \d{4}/y,
)

/** Where the full title of an act ends: institution and date, no further. */
function titleEnd(text: string, at: number): number {
  for (let k = 0, m = TITLE.at(text, at); m && k < 4 && m[0].length < LONGEST_TITLE; m = TITLE.at(text, at), k++)
    at += m[0].length
  return at
}

function act({ text, at }: Scan): FoundCitation | undefined {
  const a = actAt(text, at)
  if (!a?.celex || NAMES.includes(text.slice(at, a.end))) return undefined
  const end = titleEnd(text, a.end)
  const targets = inVersion([{ instrument: a.instrument, celex: a.celex }], text, end)
  return { is: 'citation', kind: 'eu', start: at, end, targets }
}

export const acts: readonly Rule[] = [
  {
    id: 'eu.citation.article',
    version: 3,
    authority: 'Interinstitutional style guide, 3.1: Article 1(2)(a) of Directive …',
    triggers: ['Article'],
    read: article,
    hits: [
      ['see ⟦Article 4(2)(b) of Directive 2007/91/EC⟧.', { targets: [{ celex: '32007L0091', article: '4(2)(b)' }] }],
      ['under ⟦Articles 45 and 49 TFEU⟧', { targets: [{ celex: '12016E', article: '45' }, { article: '49' }] }],
      ['⟦Article 101(1) and (3) TFEU⟧', { targets: [{ article: '101(1)' }, { celex: '12016E', article: '101(3)' }] }],
      [
        '⟦Article 6(1), first subparagraph, point (f), of the GDPR⟧',
        { targets: [{ celex: '32016R0679', article: '6(1)(f)' }] },
      ],
      ['⟦Article 6(3)(c) ECHR⟧', { kind: 'statute', targets: [{ code: 'ECHR', section: '6', letter: 'c' }] }],
      [
        '⟦Article 4 of Directive 2007/91/EC⟧, as amended by ⟦Article 2 of Directive 2009/3/EC⟧',
        { targets: [{ celex: '32007L0091', version: 'as amended by Article 2 of Directive 2009/3/EC' }] },
      ],
      ['⟦Article 4 of that directive⟧ is', { targets: [{ article: '4' }] }],
      ['⟦Article 5 of Regulation (EC) 883/2004⟧', { targets: [{ celex: '32004R0883' }] }],
      ['⟦Article 6 of Regulation (EC) No 883/2004⟧ and', { targets: [{ celex: '32004R0883' }] }],
    ],
    misses: ['the Article in question', 'Articles of association'],
  },
  {
    id: 'eu.citation.act',
    version: 3,
    authority: 'Interinstitutional style guide, 2.2: numbering of acts',
    triggers: [
      'Directive',
      'Regulation',
      'Decision',
      'Framework Decision',
      'Council ',
      'Commission ',
      'Implementing ',
      'Delegated ',
    ],
    read: act,
    hits: [
      ['adopted ⟦Council Directive 2001/55/EC of 20 July 2001⟧ on', { targets: [{ celex: '32001L0055' }] }],
      ['⟦Council Framework Decision 2002/984/JHA⟧', { targets: [{ celex: '32002F0984' }] }],
      ['⟦Regulation (EU) 2018/1999⟧', { targets: [{ celex: '32018R1999' }] }],
    ],
    misses: ['that directive and the Regulation', 'Decision of the Council'],
  },
]
