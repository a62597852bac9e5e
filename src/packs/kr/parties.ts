import type { PartyRole } from '../../model/vocabulary.js'
import type { Identified, Part } from '../../pack/document.js'
import type { JudgeFound, PartyFound } from '../../pack/pack.js'
import { type Span, trimmed } from '../../text/span.js'
import { compactHeading } from './headings.js'
import { COUNSEL_WORDS, PARTY_WORDS } from './words.table.js'

interface Roles {
  readonly roles: readonly { readonly role: PartyRole; readonly native: string }[]
  readonly counsel: boolean
}

/** The roles a party heading names: `원고(반소피고), 피항소인` is claimant, counter-defendant, respondent. */
export function rolesOf(heading: string): Roles {
  const words = compactHeading(heading).split(/[,()/-]|및|겸/)
  const roles: { role: PartyRole; native: string }[] = []
  for (const word of words) {
    const known = PARTY_WORDS.find(([w]) => word === w) ?? PARTY_WORDS.find(([w]) => word.endsWith(w))
    if (known && !roles.some(r => r.role === known[1])) roles.push({ role: known[1], native: word })
  }
  return { roles, counsel: COUNSEL_WORDS.some(w => words.includes(w)) }
}

const COUNSEL = /\(([^()]{0,8}(?:대리인|변호인|대표자|법률상)(?:[^()]|\([^()]*\)){0,300})\)/
const COUNSEL_LABEL = /^(?:[가-힣]{0,8}(?:대리인|변호인)(?: ?겸 ?[가-힣]{2,8})?|신청대리인) *[:：]? */
const COUNSEL_LINE =
  /^(?:위 |(?:원고|피고|신청인|피신청인|청구인|피고인)들?(?:의)? )?(?:[가-힣]{0,10}(?:소 *송 *대 *리 *인|대 *리 *인|변 *호 *인|담당 *변호사|법률상 대리인|대표자|송달장소|대표이사|소송수행자)|변호사|법무법인|담당변호사)/
const COMPANY =
  /주식회사|유한회사|합자회사|합명회사|회사(?!원)|은행|조합|재단|법인|㈜|\(주\)|보험|증권|상사|학원|종중|종회|교회/
const PUBLIC =
  /^대한민국|^국(?:가)?$|(?:시장|군수|구청장|세무서장|세관장|청장|장관|위원회|위원장|공단|공사|교육감|경찰서장|도지사|시|군|구|지방자치단체|검사|검찰청|특허청|총장|총리|대통령|국회의장|처장|원장|서장|소장|지청장|이사장|협의회)$/
const MASKED =
  /[○△□◇☆▽◎●▲■◆★]|^(?:원고|피고|피고인|신청인|피신청인|청구인|피청구인|참가인|재항고인|채권자|채무자|신청외|소외|공소외|사건본인)(?: ?\d{1,3})?(?:\(|$| 외)|^[A-Z]{1,3}(?:$| )/

/** The names stand elsewhere. */
const LISTED = /^(?:The )?(?:same )?(?:as )?(?:[A-Z][a-z]+ )?listed in\b/i

/** No head names its parties under more headings than this; a text that does is none. */
const MOST_HEADINGS = 200

/** The parties named under the headings of the head, with their roles and counsel. */
export function parties(document: Identified): PartyFound[] {
  const out: PartyFound[] = []
  for (const part of document.parts('parties').slice(0, MOST_HEADINGS)) {
    const { roles, counsel } = rolesOf(part.heading ?? '')
    const names = namesIn(document, part, roles[0]?.native).filter(n => !LISTED.test(n.label))
    if (counsel && roles.length === 0) {
      for (const n of names) for (const who of [n.label, ...n.representatives]) represent(out, who)
    } else if (!given(out, roles, names) && !prosecutor(out, roles, names)) {
      for (const n of names) out.push({ ...n, roles })
    }
  }
  return out
}

/** Counsel for the accused, or the party `(피고인 …을 위하여)` names, or the last one. */
function represent(out: PartyFound[], counsel: string): void {
  const named = out.findIndex(
    p => /위하여|위한|에 대하여/.test(counsel) && p.label.length > 1 && counsel.includes(p.label),
  )
  const accused = out.findIndex(p => p.roles.some(r => r.role === 'accused'))
  const at = named >= 0 ? named : accused >= 0 ? accused : out.length - 1
  const party = out[at]
  if (party) out[at] = { ...party, representatives: [...party.representatives, counsel] }
}

type Named = Omit<PartyFound, 'roles'>

/** `【상고인】 피고인들`: a role for parties that were named before. */
function given(out: PartyFound[], roles: Roles['roles'], names: readonly Named[]): boolean {
  if (!roles.every(r => r.role === 'appellant' || r.role === 'respondent') || roles.length === 0) return false
  let all = false
  for (const n of names) {
    const label = /^쌍 ?방/.test(n.label) ? '피고인, 검사' : n.label
    const words = label.split(/,| 및 | ?겸 |와 |과 /).map(w => w.trim().replace(/들$|\(.*\)$| ?\(.*$/, ''))
    for (const word of words) {
      let hit = false
      out.forEach((p, i) => {
        const same =
          p.label === word || p.roles.some(r => r.native === word) || (word.length > 1 && p.label.startsWith(word))
        if (!same || p.roles.some(r => r.role === roles[0]?.role)) return
        hit = all = true
        out[i] = { ...p, roles: [...p.roles, ...roles] }
      })
      if (hit || word !== '검사') continue
      all = true
      out.push({ ...n, label: '검사', kind: 'public-body', roles: [{ role: 'prosecutor', native: '검사' }, ...roles] })
    }
  }
  return all
}

/** `【검사】` behind `【항소인】 검사`: the prosecutor by name, once. */
function prosecutor(out: PartyFound[], roles: Roles['roles'], names: readonly Named[]): boolean {
  const i = out.findIndex(p => p.label === '검사')
  const named = names[0]
  if (i < 0 || !named || roles[0]?.role !== 'prosecutor') return false
  out[i] = { ...(out[i] as PartyFound), label: named.label }
  return true
}

/** Names under a heading: one a line, or numbered; `(소송대리인 …)` and lines of counsel are representatives. */
function namesIn(document: Identified, part: Part, native: string | undefined): Named[] {
  const headed = part.start + (part.heading?.length ?? 0)
  const span = trimmed(document.text, Math.min(headed, part.end), part.end)
  if (!span)
    return native
      ? [{ start: part.start, end: part.end, label: native, kind: 'unknown', pseudonym: true, representatives: [] }]
      : []
  const out: Named[] = []
  for (const { start: from, end: to } of rowsOf(document.text, span)) {
    const text = document.text.slice(from, to)
    if (COUNSEL_LINE.test(text) && out.length > 0) {
      const last = out[out.length - 1] as Named
      out[out.length - 1] = { ...last, end: to }
      const from = /^[가-힣]{2,4}들/.test(text) ? 0 : out.length - 1
      for (let k = from; k < out.length; k++) {
        const one = out[k] as Named
        out[k] = { ...one, representatives: [...one.representatives, counselOf(text)] }
      }
    } else if (out.length === 0 || /^\d{1,2}\. |^[가-힣○△□A-Z]{1,20}(?: \d)?(?: ?\(|$)/.test(text)) {
      for (const [start, end] of numbered(document.text, from, to)) out.push(nameOf(document.text, start, end, native))
    }
  }
  return out.filter(n => n.label !== '')
}

/** The lines of a stretch, the first and last of which may be pieces of lines. */
function rowsOf(text: string, span: Span): Span[] {
  const out: Span[] = []
  for (let at = span.start; at < span.end; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 || stop > span.end ? span.end : stop
    const row = trimmed(text, at, end)
    if (row) out.push(row)
    at = end + 1
  }
  return out
}

/** `1. 갑산 주식회사 2. 홍○○` in one line. */
function numbered(text: string, from: number, to: number): [number, number][] {
  const cuts = [...text.slice(from, to).matchAll(/(?:^|\s)\d{1,2}\. (?=\S)/g)].map(m => ({
    index: m.index ?? 0,
    length: m[0].length,
  }))
  const first = cuts[0]
  if (!first || first.index > 1) return [[from, to]]
  return cuts.map((c, i) => [from + c.index + c.length, from + (cuts[i + 1]?.index ?? to - from)])
}

function nameOf(text: string, start: number, end: number, native: string | undefined): Named {
  const raw = text.slice(start, end).trim()
  const counsel = COUNSEL.exec(raw)
  const name = (counsel ? raw.slice(0, counsel.index) : raw)
    .replace(/ ?\((?:기소|공판)[\s\S]*$/, '')
    .replace(RESIDENT, '')
    .replace(/\s*,\s*$/, '')
    .trim()
  const label =
    native === '검사' ? `검사 ${name.split(/[,(]/)[0]?.trim() ?? ''}`.trim() : (name.split(/ {2,}/)[0]?.trim() ?? '')
  return {
    start,
    end,
    label,
    kind: kindOf(label),
    pseudonym: MASKED.test(label),
    representatives: counsel ? [counselOf(counsel[1] as string)] : [],
  }
}

const counselOf = (text: string) =>
  text
    .replace(/^(?:위 |(?:원고|피고|신청인|피신청인|청구인|피고인)들?의? )(?=소송|대리|변호)/, '')
    .replace(COUNSEL_LABEL, '')
    .replace(/^(?:소 *송 *대 *리 *인|변 *호 *인|대 *리 *인|소송수행자) *[:：]? */, '')
    .trim()

/** A resident registration number or date of birth, with the occupation behind it. */
const RESIDENT =
  / ?\(?(?:\d{2}[\d*]{4} ?- ?[\d*]{1,7}|(?:19|20)\d{2}(?:년생|\. ?\d{1,2}\. ?\d{1,2}\.? ?생)|\d{6}-?)[^\n]*$/

function kindOf(label: string): PartyFound['kind'] {
  const first = label.replace(/ 외 \d+인$/, '')
  if (PUBLIC.test(first)) return 'public-body'
  if (COMPANY.test(first)) return 'company'
  return /^[가-힣]{2,4}$/.test(first) && !MASKED.test(first) ? 'person' : 'unknown'
}

const TITLE = /(대법원장|대법관|재판관|헌법재판소장|판사|군판사|심판관|사법보좌관|법원장|재판장|주심위원|위원장|위원)/
const JUDGE =
  /([가-힣○△□]{2,5}|[A-Z○][○A-Z]{0,3})(?: ?\((재판장|주심|재판장, ?주심|주심, ?재판장|퇴임|출장|휴가|해외출장)[^)\n]{0,40}\))?/g
const NOT_A_NAME =
  /^(?:대법원장|대법관|재판관|헌법재판소장|판사|군판사|심판관|재판장|주심|서명날인|서명|날인|불능|기명날인|법원장|위원|위원장|주심위원|사법보좌관|별지|퇴임으로|출장으로)$/

/** The judges who signed, with the part that the signature gives them. */
export function judges(document: Identified): JudgeFound[] {
  const out: JudgeFound[] = []
  for (const part of document.parts('signatures')) {
    for (const line of document.lines) {
      if (line.end <= part.start || line.start >= part.end) continue
      const from = Math.max(line.start, part.start)
      const text = document.text.slice(from, Math.min(line.end, part.end))
      if (!TITLE.test(text) && out.length > 0 && !/^[가-힣]{2,4}(?: |$)/.test(text)) break
      out.push(...signed(text, from))
    }
  }
  return out
}

function signed(text: string, start: number): JudgeFound[] {
  const plain = text.replace(/(?<=(?:^|[\s)])[가-힣]) (?=[가-힣](?: [가-힣])?(?:\s{2}|\(|$))/g, '\u2060')
  const out: JudgeFound[] = []
  let title: string | null = null
  let leading: string | null = null
  for (const m of plain.matchAll(JUDGE)) {
    const word = (m[1] as string).replace(/\u2060/g, '')
    if (NOT_A_NAME.test(word)) {
      if (word === '재판장' || word === '주심') leading = word
      else if (/사$|관$|장$/.test(word)) title = word
      continue
    }
    if (word.length < 2) continue
    out.push({
      start: start + m.index,
      end: start + m.index + m[0].length,
      name: word,
      role: leading ?? m[2] ?? title,
    })
    leading = null
  }
  return out
}
