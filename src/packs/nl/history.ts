import type { Disposition, SectionRole } from '../../model/vocabulary.js'
import type { HistoryFound, Related } from '../../pack/pack.js'
import type { FoundCitation, FoundDate } from '../../pack/rule.js'
import type { Span } from '../../text/span.js'
import { courtIn } from './courts.js'
import { docketAt, docketsIn } from './dockets.js'

/** What became of a matter, by the words near its mention; first match wins. */
const OUTCOMES: readonly (readonly [RegExp, Disposition])[] = [
  [/niet[- ]ontvankelijk/i, 'inadmissible'],
  [/bij verstek|verstekvonnis/i, 'default'],
  [/bekrachtigd|bevestigd|in stand gelaten|gehandhaafd/i, 'affirmed'],
  [/teruggewezen|terugverwezen|verwezen naar (?:het|de) (?:gerechtshof|rechtbank)/i, 'remanded'],
  [/vernietigd|vernietigt|herroepen|ingetrokken besluit/i, 'set-aside'],
  [/ongegrond|afgewezen|verworpen|geweigerd|ontzegd|vrijgesproken|niet in behandeling/i, 'dismissed'],
  [/gedeeltelijk (?:toegewezen|gegrond)|deels toegewezen/i, 'partly-granted'],
  [
    /gegrond|(?:toegewezen|verleend|toegekend|uitgesproken|veroordeeld|opgelegd|bepaald|ingewilligd|bevolen)(?!e)|veroordeelde/i,
    'granted',
  ],
  [/geschorst/i, 'suspended'],
  [/ingetrokken/i, 'withdrawn'],
]
const TELLING: readonly SectionRole[] = [
  'head',
  'parties',
  'summary',
  'procedure',
  'facts',
  'claims',
  'lower-decision',
  'arguments',
  'reasoning',
]
/** Courts whose decisions are named as law, not as part of the case, once the reasons begin. */
const OWN_CASE =
  /bestreden|aangevallen|waarvan beroep|in eerste aanleg|van deze (?:rechtbank|zaak)|tussen partijen|tussen(?:vonnis|arrest|uitspraak|beschikking)|onder (?:voor|boven)vermeld|in hoger beroep gekomen|hoger beroep (?:ingesteld )?tegen|hoger beroep van|beroep in cassatie|vragen beantwoord/i
const ADMINISTRATIVE =
  /(?:besluit(?:en)?|beslissing(?:en)? op bezwaar|uitspra(?:ak|ken) op bezwaar|(?:naheffings|navorderings)?aanslag(?:en)?|beschikking(?:en)?|terugkeerbesluit|inreisverbod|(?:omgevings)?vergunning)(?: \([^()\n]{3,40}\))?[^.;\n]{0,30}? (?:van|met dagtekening|gedagtekend|d\.d\.) $/i
const COURT_ACT =
  /\b(?:rechtbank|gerechtshof|[Hh]of|voorzieningenrechter|kantonrechter|politierechter|rechter-commissaris|kinderrechter|Hoge Raad|bestuursrechter)\b/
const DECIDED =
  /\b(?:verlof (?:\p{Ll}+ )?verleend|(?:tussen|eind)?(?:uitspraak|vonnis|arrest|beschikking) (?:gedaan|gewezen|gegeven)|veroordeeld|vrijgesproken|failliet verklaard|uitgesproken|toegewezen|afgewezen|bekrachtigd|vernietigd|ontbonden|niet-ontvankelijk verklaard|verklaard)/u
const HEARD =
  /\b(?:zitting|mondelinge behandeling|behandeld|ingediend|ontvangen|verweerschrift|beroepschrift|gedagvaard|dagvaarding|brief|e-mail)\b/i

/** The decisions of this case and of related ones that the text tells of, each date once, in the order of the text. */
export function history(document: Related): readonly HistoryFound[] {
  const own = document.facts.date
  const out: HistoryFound[] = []
  const take = (h: HistoryFound) => {
    if (h.date === own || (h.date !== null && !/^\d{4}-\d\d-\d\d$/.test(h.date))) return
    const same = out.findIndex(
      o =>
        (o.date !== null && o.date === h.date) || (o.date === null && h.date === null && o.caseNumber === h.caseNumber),
    )
    if (same < 0) out.push(h)
    else {
      const o = out[same] as HistoryFound
      out[same] = {
        ...o,
        court: o.court ?? h.court,
        caseNumber: o.caseNumber ?? h.caseNumber,
        outcome: o.outcome ?? h.outcome,
      }
    }
  }
  for (const c of document.citations) {
    const role = document.roleAt(c.start)
    if (role && TELLING.includes(role) && !document.inEditorial(c.start) && ofThisCase(c, role, document))
      take(ofCitation(c, role, document))
  }
  for (const h of [...decisions(document), ...administrative(document)]) take(h)
  return settled(
    numbered(
      out.sort((a, b) => a.start - b.start),
      document,
    ),
    document,
  )
}

/** How a higher court tells what the courts below did: `De rechtbank heeft de vordering afgewezen`. */
const DID: readonly (readonly [RegExp, RegExp])[] = [
  [/^[\d.\s]*De (?:rechtbank|kantonrechter|voorzieningenrechter) heeft (?!overwogen|geoordeeld)/, /^Rechtbank/],
  [/^[\d.\s]*Het (?:gerechts)?hof heeft (?!overwogen|geoordeeld)/, /^Gerechtshof/],
]

/** What each court below did, where a sentence of its own says so and nothing nearer did: the last decision of that court. */
function settled(out: readonly HistoryFound[], document: Related): readonly HistoryFound[] {
  const level = document.facts.court?.level
  if (level !== 'appeal' && level !== 'supreme') return out
  const sentences = document
    .parts('procedure', 'facts', 'lower-decision', 'reasoning')
    .flatMap(p => document.sentences(p))
  return DID.reduce<readonly HistoryFound[]>((list, [tells, court]) => {
    const last = list.findLastIndex(h => h.sameProceedings && court.test(h.court ?? ''))
    if (last < 0 || list[last]?.outcome !== null) return list
    const told = sentences
      .map(s => document.text.slice(s.start, s.end))
      .flatMap(text => (tells.test(text) ? (outcomeOf(text) ?? []) : []))
    const outcome = told.includes('granted') && told.includes('dismissed') ? 'partly-granted' : told[0]
    return outcome ? list.map((h, i) => (i === last ? { ...h, outcome } : h)) : list
  }, out)
}

const FIRST_INSTANCE =
  /eerste aanleg \((?:bekend onder )?(?:zaak|rol|rekest)(?:-? ?\/ ?\w+)?-?(?:nummers?|nrs?\.?):? ([^()\n]{4,70})\)/i

/** Courts of appeal print the docket of the first instance in a heading of its own: it is of the first decision told of. */
function numbered(out: readonly HistoryFound[], document: Related): readonly HistoryFound[] {
  const printed = document.facts.court?.level === 'appeal' ? FIRST_INSTANCE.exec(document.text)?.[1] : undefined
  const docket = printed ? docketsIn(printed)[0]?.value : undefined
  const first = out.findIndex(h => h.sameProceedings && h.court !== null && h.date !== null)
  if (!docket || first < 0 || out.some(h => h.caseNumber === docket)) return out
  return out.map((h, i) => (i === first && h.caseNumber === null ? { ...h, caseNumber: docket } : h))
}

/** Named without a place to look it up, or in the parts that tell how the case came here. */
function ofThisCase(c: FoundCitation, role: SectionRole, document: Related): boolean {
  const target = c.targets[0]
  if (c.kind !== 'case' || c.form === 'anaphoric' || !(target?.date || target?.docket)) return false
  const around = document.text.slice(Math.max(0, c.start - 110), Math.min(document.text.length, c.end + 90))
  const text = document.text.slice(c.start, c.end)
  if (/^(?:HR|ABRvS|AbRvS|CRvB|CBb|HvJ|EHRM|Hof |Rb)/.test(text)) return role === 'head' || role === 'parties'
  if (/[Cc]onclusie/.test(text)) return false
  if (role === 'head' || role === 'parties') return true
  if (c.form === 'narrative' && !target.ecli)
    return (
      role !== 'reasoning' ||
      /bestreden|aangevallen|tussen|eerder|eerste aanleg|deze/i.test(around) ||
      /^tussen/i.test(text)
    )
  if (role === 'procedure' || role === 'facts' || role === 'lower-decision')
    return !target.ecli || OWN_CASE.test(around)
  return OWN_CASE.test(around)
}

function ofCitation(c: FoundCitation, role: SectionRole, document: Related): HistoryFound {
  const target = c.targets[0]
  const text = document.text.slice(c.start, c.end)
  const sentence = clause(document, c)
  const own = document.facts.court
  const level =
    target?.court !== undefined
      ? null
      : (own?.level === 'first-instance' ? /arrest|[Hh]of\b/ : /\bhof\b/).test(text) && own?.level !== 'appeal'
        ? 'Gerechtshof'
        : own && own.level !== 'supreme' && /^tussen(?:arrest|vonnis|beschikking|uitspraak)/.test(text)
          ? own.name
          : null
  return {
    start: c.start,
    end: c.end,
    court: target?.court ?? level,
    caseNumber: target?.docket ?? null,
    date: target?.date ?? null,
    outcome: outcomeOf(sentence),
    sameProceedings: role !== 'facts' || OWN_CASE.test(document.text.slice(Math.max(0, c.start - 80), c.end + 60)),
  }
}

/** The clause a mention stands in: from the mention to the end of its sentence or to the next mention, with what leads to it. */
function clause(document: Related, at: Span): string {
  const { text } = document
  const next =
    document.citations.find(c => c.kind === 'case' && c.start >= at.end && c.form !== 'anaphoric')?.start ?? text.length
  const stop = Math.min(next, at.end + 320)
  const after = text.slice(at.end, stop).split(/\.\s|\n/)[0] ?? ''
  const lead =
    text
      .slice(Math.max(0, at.start - 60), at.start)
      .split(/[.,;]\s|\n/)
      .pop() ?? ''
  return outcomeOf(after) === null ? `${text.slice(at.start, at.end)} ${lead}` : after
}

function outcomeOf(text: string): Disposition | null {
  return OUTCOMES.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** `Op 13 september 2018 heeft de voorzieningenrechter verlof verleend`: a court's act with its date, not cited as a decision. */
function decisions(document: Related): HistoryFound[] {
  const out: HistoryFound[] = []
  for (const date of document.dates) {
    const role = document.roleAt(date.start)
    if (!role || !['procedure', 'facts', 'lower-decision', 'summary', 'claims'].includes(role)) continue
    if (document.inEditorial(date.start) || covered(document, date)) continue
    const s = sentenceAt(document, date)
    const text = document.text.slice(s.start, s.end)
    if (text.length > 500 || !COURT_ACT.test(text) || !DECIDED.test(text) || HEARD.test(text)) continue
    if (document.within(document.dates, s).filter(d => /^\d{4}-/.test(d.iso)).length > 1) continue
    out.push({
      ...date,
      start: date.start,
      end: date.end,
      court: courtOf(text, document),
      caseNumber: null,
      date: date.iso,
      outcome: outcomeOf(text),
      sameProceedings: role !== 'facts',
    })
  }
  return out
}

function courtOf(text: string, document: Related): string | null {
  const named = courtIn(text)?.name
  if (named) return named
  const own = document.facts.court?.name ?? null
  return /\b(?:deze|dezelfde) rechtbank|in deze rechtbank/.test(text) ? own : null
}

/** Decisions of an authority in an administrative case: `Bij besluit van 5 juli 2023`. */
function administrative(document: Related): HistoryFound[] {
  if (!/bestuursrecht|Awb|bezwaar|belanghebbende|aanslag|Bestuursrecht/.test(document.text.slice(0, 6_000))) return []
  const out: HistoryFound[] = []
  for (const date of document.dates) {
    const role = document.roleAt(date.start)
    if (!role || !['summary', 'procedure', 'facts', 'lower-decision', 'reasoning', 'parties', 'head'].includes(role))
      continue
    if (role === 'reasoning' && (document.numberAt(date.start)?.split('.').length ?? 1) > 2) continue
    if (covered(document, date) || !/^\d{4}-\d\d-\d\d$/.test(date.iso)) continue
    const before = document.text.slice(Math.max(0, date.start - 110), date.start)
    const m = ADMINISTRATIVE.exec(before)
    if (!m) continue
    const after = document.text.slice(date.end, date.end + 260).split(/\.\s|\n/)[0] ?? ''
    const lead =
      before
        .slice(0, m.index)
        .split(/[.,;]\s|\n/)
        .pop() ?? ''
    const docket = docketAt(document.text, date.end + 2)
    out.push({
      start: date.start - (m[0].length > 0 ? before.length - m.index : 0),
      end: date.end,
      court: null,
      caseNumber: docket?.value ?? null,
      date: date.iso,
      outcome: outcomeOf(after) ?? outcomeOf(lead),
      sameProceedings: true,
    })
  }
  return out
}

function covered(document: Related, date: FoundDate): boolean {
  return document.citations.some(c => c.start <= date.start && date.end <= c.end)
}

function sentenceAt(document: Related, at: Span): Span {
  const line = document.lines.find(l => l.start <= at.start && at.end <= l.end) ?? { start: at.start, end: at.end }
  return document.sentences(line).find(s => s.start <= at.start && at.end <= s.end) ?? at
}
