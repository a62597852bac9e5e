import type { Disposition } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { HistoryFound, Related } from '../../pack/pack.js'
import type { FoundCitation } from '../../pack/rule.js'
import type { Span } from '../../text/span.js'
import { FATES } from './words.table.js'

/** What a text says of authorities it follows, not of the case. */
const AUTHORITY = /^[^.\n]{0,24}?(?:등 ?)?(?:참조|취지|법리|에서 (?:판시|설시)|은 이 사건과|이 판시)/
/** Words that tell of a proceeding's course. */
const COURSE =
  /소를 ?제기|소송을 ?제기|신청을? ?하|신청하|선고|확정|기각|각하|취하|조정|화해|항소|상고|항고|재심|경매|위임|청구|결정|명령|고소|기소|제기|받았|받은|진행|사건/
/** `제1심(…지방법원 …)`: the court below, named in brackets. */
const BELOW = /(?:제1심|원심)(?:판결|결정|법원)?[(（]\s?$/
/** Characters within which a citation that begins there has ended. */
const LONGEST = 1_000
const TELLING = new Set(['facts', 'lower-decision', 'procedure', 'claims', 'arguments', 'costs'])

/** The decisions and proceedings of this case and of the related ones it tells of, one entry for each docket or dated act. */
export function history(document: Related): HistoryFound[] {
  const out: HistoryFound[] = []
  const below = document.outline.parts.filter(p => p.role === 'lower-decision')
  for (const part of below)
    for (const c of document.within(document.citations, part).filter(isCase))
      out.push(entry(c, lowerFate(document, part.heading), true))
  const places = new Map<string, number>()
  for (const [place, { caseNumber }] of out.entries())
    if (caseNumber !== null && !places.has(caseNumber)) places.set(caseNumber, place)
  for (const c of document.citations.filter(isCase)) {
    if (below.some(p => p.start <= c.start && c.end <= p.end) || document.inEditorial(c.start)) continue
    const known = c.targets[0]?.docket
    if (known === undefined || !told(document, c)) continue
    const at = places.get(known) ?? -1
    const found = {
      ...entry(c, null, BELOW.test(document.text.slice(Math.max(0, c.start - 8), c.start))),
      ...course(document, c),
    }
    const date = found.date
    if (at < 0) places.set(known, out.push({ ...found, date }) - 1)
    else {
      const old = out[at] as HistoryFound
      out[at] = { ...old, outcome: old.outcome ?? found.outcome, date: old.date ?? date }
    }
  }
  const dates = new Set(out.map(h => h.date))
  const dated = acts(document).filter(a => !dates.has(a.date))
  return [...out, ...dated].sort((a, b) => a.start - b.start || a.end - b.end)
}

const isCase = (c: FoundCitation) => c.kind === 'case' && (c.form ?? 'formal') === 'formal'

function entry(c: FoundCitation, outcome: Disposition | null, same: boolean): HistoryFound {
  const t = c.targets[0]
  return {
    start: c.start,
    end: c.end,
    court: t?.court ?? null,
    caseNumber: t?.docket ?? null,
    date: t?.date ?? null,
    outcome,
    sameProceedings: same,
  }
}

/** Whether a docket is told of as a proceeding, not cited as an authority. */
function told(document: Identified, c: FoundCitation): boolean {
  const after = document.text.slice(c.end, c.end + 60)
  if (AUTHORITY.test(after) || (/^(?: 등)?[,)]/.test(after) === true && /참조|등\)/.test(after.slice(0, 60))))
    return false
  const role = document.partAt(c.start)?.role
  const formal = c.targets[0]?.date !== undefined
  if (role && TELLING.has(role)) return true
  if (formal && c.targets[0]?.court === '대법원') return /환송|재심|확정/.test(after)
  const next = document.within(document.citations, { start: c.end, end: c.end + LONGEST }).find(isCase)
  const own = next ? Math.min(40, next.start - c.end) : 40
  return role === 'reasoning' && COURSE.test(after.slice(0, own))
}

function sentenceAt(document: Identified, c: Span): Span {
  const line = document.lines.find(l => l.start <= c.start && c.start < l.end)
  const all = document.sentences(line ?? { start: c.start, end: c.end })
  return all.find(s => s.start <= c.start && c.start < s.end) ?? c
}

/** What follows a docket up to the next docket of the sentence. */
function untilNext(document: Identified, c: FoundCitation, rest: string): string {
  const end = c.end + rest.length
  const next = document
    .within(document.citations, { start: c.end, end: end + LONGEST })
    .find(o => isCase(o) && o.start < end && o.targets[0]?.docket !== c.targets[0]?.docket)
  return next ? rest.slice(0, next.start - c.end) : rest
}

interface Fate {
  readonly at: number
  readonly what: Disposition
}

function fateIn(text: string): Fate | undefined {
  let best: Fate | undefined
  for (const [pattern, what] of FATES) {
    const m = pattern.exec(text)
    if (m && (!best || m.index < best.at)) best = { at: m.index, what }
  }
  return best
}

/** What stands before a docket in brackets, up to the brackets before it. */
const leadOf = (text: string) => text.slice(text.lastIndexOf(')') + 1)

/** The last fate told: the one nearest to the brackets behind it. */
function lastFate(text: string): Disposition | undefined {
  let found: Disposition | undefined
  let from = 0
  for (let f = fateIn(text); f && from < text.length; f = fateIn(text.slice(from))) {
    found = f.what
    from += f.at + 2
  }
  return found
}

const fateOf = (text: string) => fateIn(text)?.what ?? null

/** What became of a docket in its sentence, and when: behind it, or before it where the docket stands in brackets. */
function course(document: Related, c: FoundCitation): { outcome: Disposition | null; date: string | null } {
  const sentence = sentenceAt(document, c)
  const printed = c.targets[0]?.date ?? null
  if (/[([]\s?$/.test(document.text.slice(Math.max(sentence.start, c.start - 2), c.start))) {
    const lead = leadOf(document.text.slice(Math.max(sentence.start, c.start - 80), c.start - 1))
    const fate = lastFate(lead)
    const decided = fate !== undefined || /선고(?:받|하|되)/.test(lead)
    if (/계속 ?중 ?$/.test(lead)) return { outcome: null, date: printed }
    const dates = document.within(document.dates, { start: c.start - lead.length - 1, end: c.start })
    if (decided) return { outcome: fate ?? null, date: printed ?? dates[dates.length - 1]?.iso ?? null }
  }
  const rest = untilNext(document, c, document.text.slice(c.end, sentence.end))
  const fate = fateIn(rest)
  return { outcome: fate?.what ?? null, date: printed ?? laterDate(document, c, rest, fate?.at) }
}

/** The date of the act itself: right before it, or behind the court that did it. */
function laterDate(document: Related, c: FoundCitation, rest: string, fate: number | undefined): string | null {
  const m = /(?:법원은|법원이|법원에서) /.exec(rest)
  const acted = m && document.dates.find(d => d.start === c.end + m.index + m[0].length)
  if (acted) return acted.iso
  if (fate === undefined) return null
  const before = document.within(document.dates, { start: c.end, end: c.end + fate }).pop()
  const gap = before && document.text.slice(before.end, c.end + fate)
  return before && gap !== undefined && gap.length <= 24 && !/신청|제기|청구|까지/.test(gap) ? before.iso : null
}

/** What the court below did: the sentence in which the reasons report it. */
function lowerFate(document: Related, heading: string | null): Disposition | null {
  const first = /제1심/.test(heading ?? '')
  const cue = first ? /제1심(?:법원|판결)?[은이],? / : /(?:원심|환송 전 원심)(?:법원|판결|결정)?[은이],? /
  for (const part of document
    .parts('reasoning', 'lower-decision', 'operative')
    .filter(p => p.heading === null || !/원심(?:판결|결정)】/.test(p.heading)))
    for (const s of document.sentences(part)) {
      const text = document.text.slice(s.start, s.end)
      if (
        !cue.test(text.slice(0, 60)) ||
        !/(?:하였다|선고하였다|유지하였다|인용하였다|배척하였다|판단하였다)[.)]?$/.test(text)
      )
        continue
      const tail = text.slice(-90)
      const fate =
        /(?:청구|신청|항고|항소|소(?=[를는] )|상고|항고인의 주장)(?:을|를|은|는)?[^.]{0,30}(?:기각|인용|각하|취소|배척|받아들)/.exec(
          tail,
        )
      if (!fate) continue
      const what = fateOf(fate[0])
      if (what) return what
    }
  return null
}

const TRIBUNAL =
  /((?:조세심판원|국세청장|법무부장관|특허심판원|중앙노동위원회|(?:[가-힣]{2,4})?지방노동위원회|노동위원회|(?:중앙|[가-힣]{2,8}(?:도|시|교육청) ?)?행정심판위원회|[가-힣]{0,6}소청심사위원회|[가-힣]{0,8}토지수용위원회|국민권익위원회|감사원|공정거래위원회|금융위원회|제1심(?: ?법원)?|항소심(?: ?법원)?|위 법원))(?:은|는|이|가) ?$/
const ACT = /재결|결정|판결|판정|심결|기각|각하|인용|취소|처분/

/** `…하였다(이하 ‘이 사건 처분’이라 한다)`: the act the case is about, under the name the judgment gives it. */
const CONTESTED =
  /이하[^()\n]{0,6}[‘'“"]?이 사건 ?(?:각 )?[^()\n’'”"]{0,40}(?:처분|결정|통보|명령|거부|반려|재결|판정|고시|계고|의결)[’'”"]?(?:이?라|을)/

/** The authority that acts, right before the date of each of several acts. */
const OFFICE =
  /([가-힣·]{2,20}(?:세무서장|세관장|시장|군수|구청장|청장|장관|위원회|도지사|공단|소장|서장))(?:은|는|이|가) ?$/

/** Dated acts without a docket: what tribunals and authorities did before the case came to court. */
function acts(document: Related): HistoryFound[] {
  const out: HistoryFound[] = []
  const authority = document.parties.find(p => p.kind === 'public-body' && p.roles.some(r => r.role === 'defendant'))
  const seen = new Set<number>()
  for (const part of document.parts('facts', 'lower-decision', 'procedure', 'reasoning')) {
    for (const s of document.sentences(part)) {
      if (seen.has(s.start)) continue
      seen.add(s.start)
      const text = document.text.slice(s.start, s.end)
      const contested = CONTESTED.exec(text)?.index ?? -1
      const each = contested >= 0 && /^이하[^()\n]{0,6}[‘'“"]?이 사건 ?각/.test(text.slice(contested))
      let act: HistoryFound | undefined
      for (const d of document.within(document.dates, s)) {
        if (d.iso.length < 10 || document.citations.some(c => isCase(c) && c.start <= d.start && d.end <= c.end))
          continue
        const base = { start: d.start, end: d.end, caseNumber: null, date: d.iso, sameProceedings: true }
        const after = text.slice(d.end - s.start)
        const who = TRIBUNAL.exec(text.slice(Math.max(0, d.start - s.start - 40), d.start - s.start))?.[1]
        if (who && ACT.test(after)) {
          out.push({ ...base, court: who.trim(), outcome: fateOf(after) })
          if (d.start - s.start < contested) act = undefined
        } else if (each && d.start - s.start < contested) {
          const office = OFFICE.exec(text.slice(Math.max(0, d.start - s.start - 40), d.start - s.start))?.[1]
          if (office) out.push({ ...base, court: office, outcome: null })
        } else if (d.start - s.start < contested) act = { ...base, court: authority?.label ?? null, outcome: null }
      }
      if (act) out.push(act)
    }
  }
  return out
}
