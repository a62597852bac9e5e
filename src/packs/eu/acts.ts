import type { Target } from '../../model/decision.js'
import { Pattern } from '../../pack/pattern.js'
import type { FoundCitation, Rule, Scan } from '../../pack/rule.js'
import { instruments, uncoded } from './instruments.table.js'

const NUMBER = new Pattern(/ ?(\d{1,4}[a-z]?)((?:\(\d{1,2}[a-z]?\))?(?:\([a-z]{1,5}\))*(?:\([ivx]{1,5}\))?)/y)
const AND = new Pattern(/(?:, | and | or | to )(?=\d)/y)
const ACT = new Pattern(
  /(?:Council |Commission |Parliament and Council |Implementing |Delegated |Framework ){0,3}(Directive|Regulation|Decision|Framework Decision) (?:\((?:EU|EC|EEC|Euratom|EU, Euratom|EC, Euratom|CFSP|JHA)\) )?(?:No )?(\d{1,4})\/(\d{1,4})(?:\/(?:EC|EEC|EU|Euratom|CFSP|JHA))?/y,
)
const OF = new Pattern(/ (?:of|to) /y)
const KIND: Readonly<Record<string, string>> = {
  Directive: 'L',
  Regulation: 'R',
  Decision: 'D',
  'Framework Decision': 'F',
}
const LONGEST_TITLE = 420

interface Act {
  readonly end: number
  readonly instrument: string
  readonly celex: string | undefined
}

const NAMES = [...Object.keys(instruments), ...uncoded].sort((a, b) => b.length - a.length)

/** The act named at a place: a numbered act with its CELEX number, a treaty or code by its name, or `that directive`. */
export function actAt(text: string, at: number): Act | undefined {
  const m = ACT.at(text, at)
  if (m)
    return {
      end: at + m[0].length,
      instrument: m[0],
      celex: celexOf(m[1] as string, m[2] as string, m[3] as string, m[0]),
    }
  for (const name of NAMES) {
    if (text.startsWith(name, at) && !/[\p{L}\d]/u.test(text[at + name.length] ?? ''))
      return { end: at + name.length, instrument: name.replace(/^the /, ''), celex: instruments[name] }
  }
  return undefined
}

/** CELEX sector 3: year, type letter, four-digit number. Directives, decisions and acts since 2015 put the year first; numbered regulations put it last. */
function celexOf(kind: string, a: string, b: string, printed: string): string | undefined {
  const yearLast = / No \d/.test(printed) && kind === 'Regulation'
  const [year, number] = yearLast ? [b, a] : [a, b]
  const full = year.length === 2 ? `19${year}` : year
  if (!/^(?:19[5-9]|20[0-9])\d$/.test(full)) return undefined
  return `3${full}${KIND[kind]}${number.padStart(4, '0')}`
}

/** `Article 12(1)(e) of Directive 2011/98/EU`, `Articles 2 and 3 TFEU`, lists and ranges; without a law it is left to settling. */
function article({ text, after }: Scan): FoundCitation | undefined {
  const articles: string[] = []
  let at = text[after] === 's' ? after + 1 : after
  for (;;) {
    const n = NUMBER.at(text, at)
    if (!n) break
    articles.push(`${n[1]}${n[2]}`)
    at += n[0].length
    const and = AND.at(text, at)
    if (!and || articles.length > 60) break
    at += and[0].length - (text[at + and[0].length - 1] === ' ' ? 1 : 0)
  }
  if (articles.length === 0) return undefined
  const of = OF.at(text, at)
  const act = actAt(text, of ? at + of[0].length : text[at] === ' ' ? at + 1 : at)
  const start = after - 'Article'.length
  const target = (a: string): Target => ({
    ...(act ? { instrument: act.instrument } : {}),
    ...(act?.celex ? { celex: act.celex } : {}),
    article: a,
  })
  return { is: 'citation', kind: 'eu', start, end: act ? titleEnd(text, act.end) : at, targets: articles.map(target) }
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
  return a?.celex && !NAMES.includes(text.slice(at, a.end))
    ? {
        is: 'citation',
        kind: 'eu',
        start: at,
        end: titleEnd(text, a.end),
        targets: [{ instrument: a.instrument, celex: a.celex }],
      }
    : undefined
}

export const acts: readonly Rule[] = [
  {
    id: 'eu.citation.article',
    version: 1,
    authority: 'Interinstitutional style guide, 3.1: Article 1(2)(a) of Directive …',
    triggers: ['Article'],
    read: article,
    hits: [
      ['see ⟦Article 4(2)(b) of Directive 2007/91/EC⟧.', { targets: [{ celex: '32007L0091', article: '4(2)(b)' }] }],
      ['under ⟦Articles 45 and 49 TFEU⟧', { targets: [{ celex: '12012E', article: '45' }, { article: '49' }] }],
      ['⟦Article 6 of Regulation (EC) No 883/2004⟧ and', { targets: [{ celex: '32004R0883' }] }],
    ],
    misses: ['the Article in question', 'Articles of association'],
  },
  {
    id: 'eu.citation.act',
    version: 1,
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
      ['⟦Regulation (EU) 2018/1999⟧', { targets: [{ celex: '32018R1999' }] }],
    ],
    misses: ['that directive and the Regulation', 'Decision of the Council'],
  },
]
