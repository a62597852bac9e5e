import type { SectionRole } from '../../model/vocabulary.js'
import type { Line } from '../../pack/document.js'
import { COUNSEL_WORDS, HEADINGS, PARTY_WORDS } from './words.table.js'

/** A heading printed in a line: `【주 문】`, `[판시사항]`, `## 이유`, or a line of its own. */
export interface HeadingFound {
  readonly role: SectionRole
  /** As printed. */
  readonly heading: string
  readonly start: number
  readonly end: number
}

const LONGEST = 44
const PAIRS: Readonly<Record<string, string>> = { '【': '】', '〔': '〕', '[': ']', '<': '>', '〈': '〉' }

/** A heading's words without spaces and points. */
export function compactHeading(heading: string): string {
  return heading.replace(/[\s·ㆍ.:：【】[\]〔〕<>〈〉#]/g, '')
}

/** What a heading opens by its words; `undefined` where the words are no heading of a decision. */
export function roleOfHeading(words: string): SectionRole | undefined {
  const plain = compactHeading(words)
  const known = HEADINGS[plain]
  if (known) return known
  if (/^[가-힣,()\d]{0,30}(?:청구|항소|상고|신청|항고|재심)취지$/.test(plain)) return 'claims'
  if (/^(?:제[12]심|원심|환송|환송전|재심대상|이송)[가-힣]{0,6}(?:판결|결정|명령|심결)$/.test(plain))
    return 'lower-decision'
  if (/(?:반대의견|별개의견|보충의견)$/.test(plain)) return 'reasoning'
  if (/(?:변론|심문|심의|심리)종결(?:일)?$/.test(plain)) return 'procedure'
  if (/^(?:별지|별첨)\d{0,2}[가-힣]{0,10}$/.test(plain) && !/다$/.test(plain)) return 'note'
  return isPartyHeading(plain) ? 'parties' : undefined
}

function isPartyHeading(plain: string): boolean {
  if (plain.length > 40) return false
  if (COUNSEL_WORDS.some(w => plain === w)) return true
  const pieces = plain.replace(/\([^)]*\)/g, '').split(/,|및|겸/)
  return pieces.every(
    p => COUNSEL_WORDS.some(w => p === w) || PARTY_WORDS.some(([w]) => p.replace(/\d{1,2}$/, '').endsWith(w)),
  )
}

/** Every heading of a line. Marks 【】 may stand anywhere in it, the others only at its start; words alone must fill it. */
export function headingsIn(line: Line): HeadingFound[] {
  const { text, start } = line
  const first = leading(text)
  const out: HeadingFound[] = first ? [{ ...first, start, end: start + first.end }] : []
  let at = text.indexOf('【', first?.end ?? 0)
  for (; at >= 0; at = text.indexOf('【', at + 1)) {
    const close = text.indexOf('】', at)
    if (close < 0) break
    if (close - at > LONGEST) continue
    const role = roleOfHeading(text.slice(at + 1, close))
    if (role) out.push({ role, heading: text.slice(at, close + 1), start: start + at, end: start + close + 1 })
  }
  return out
}

function leading(text: string): { role: SectionRole; heading: string; end: number } | undefined {
  const open = text[0] as string
  const pair = PAIRS[open]
  if (pair) {
    const close = text.indexOf(pair)
    if (close < 2 || close > LONGEST) return undefined
    const words = text.slice(1, close)
    const role = roleOfHeading(words) ?? (open === '【' && !/\d조/.test(words) ? 'note' : undefined)
    if (!role || (open !== '【' && role === 'parties' && compactHeading(words) !== '당사자')) return undefined
    return { role, heading: text.slice(0, close + 1), end: close + 1 }
  }
  const hashes = /^#{2,4} +/.exec(text)
  const words = hashes ? text.slice(hashes[0].length) : text
  if (words.length > 24 || (!hashes && /^[\d①-⑳(]/.test(words))) return undefined
  const colon = words.replace(/ ?[:：]$/, '')
  const role = roleOfHeading(colon)
  if (!role || role === 'parties' || role === 'head' || (role === 'procedure' && !hashes)) return undefined
  return { role, heading: text, end: text.length }
}
