import type { Identified } from '../../pack/document.js'
import type { JudgeFound } from '../../pack/pack.js'
import { namesIn } from './representatives.js'

const BY =
  /(?:gewezen|gegeven|gedaan|vastgesteld|genomen|beslist|uitgesproken|opgemaakt|zitting hadden|bestaande uit|Aldus)[^.;]{0,160}?\b(?:door|hadden|uit):?\s/
const END =
  /\b(?:in (?:tegenwoordigheid|aanwezigheid|bijzijn) van|bijgestaan door|, (?:als )?griffier|en (?:is )?(?:op \d|in het openbaar|door de rolraadsheer|uitgesproken|vervroegd|bij vervroeging|openbaar)|en in |uitgesproken|ter openbare|, en is|is door|ondertekend)/
const ROLE =
  /(?:als )?(senior[- ])?(voorzitter|vice-president|rechter-plaatsvervanger|kinderrechter|kantonrechter|voorzieningenrechter|politierechter|rechters?|raadsh(?:e(?:er|ren))|leden|lid|president)/

/** The judges in the closing formula; the clerk, who is named after `in tegenwoordigheid van`, is none of them. */
export function judges(document: Identified): readonly JudgeFound[] {
  for (const part of document.parts('signatures')) {
    const text = document.text.slice(part.start, Math.min(part.end, part.start + 1_500)).replace(/\n/g, ' ')
    const by = BY.exec(text)
    if (!by) continue
    const from = by.index + by[0].length
    const rest = text.slice(from)
    const stop = END.exec(rest)
    const list = rest.slice(0, stop?.index ?? Math.min(rest.length, 400))
    const out: JudgeFound[] = []
    let at = 0
    for (const name of namesIn(list)) {
      const bare = name.replace(/^mr\. /, '')
      const start = list.indexOf(bare.split('. ').pop() as string, at)
      if (start < 0) continue
      const first = Math.max(at, list.lastIndexOf(bare.slice(0, 3), start))
      const end = start + (bare.split('. ').pop() as string).length
      at = end
      out.push({ name, role: roleAt(list, first, end), start: part.start + from + first, end: part.start + from + end })
    }
    if (out.length > 0) return out
  }
  return []
}

/** The role beside a name: `X, voorzitter`, `X als voorzitter`, `de raadsheren X`; one role for several in its singular. */
function roleAt(list: string, start: number, end: number): string | null {
  const after =
    /^(?: als|,)? ?(?:senior[- ])?(?:voorzitter|rechters?|raadshe(?:er|ren)|leden|lid|vice-president|president|\p{L}+rechter)\b/u.exec(
      list.slice(end, end + 40),
    )
  const before =
    /(?:\bde |^)(?:raadshe(?:er|ren)|vice-president)[^.]{0,30}$|\braadsheren (?:[^.]|\.(?! )){0,120}$/.exec(
      list.slice(Math.max(0, start - 140), start),
    )
  const word = ROLE.exec((after ?? before)?.[0] ?? '')?.[2]
  return word ? (SINGULAR[word] ?? word) : null
}

const SINGULAR: Readonly<Record<string, string>> = { rechters: 'rechter', raadsheren: 'raadsheer', leden: 'lid' }
