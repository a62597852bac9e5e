import type { Disposition } from '../../model/vocabulary.js'
import type { HistoryFound, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { isDigit, isLetter } from '../_shared/letters.js'
import { actors } from './actors.js'
import { dateAt, firstDate } from './calendar.js'
import { firstCourt } from './court-names.js'
import { docketAt } from './head-forms.js'
import { COURTS_BELOW, RIGHT_BELOW } from './roles.table.js'
import { sentencesIn } from './sentences-in.js'

/** An entry while it is being put together. */
interface Entry extends Span {
  court: string | null
  caseNumber: string | null
  date: string | null
  outcome: Disposition | null
  readonly sameProceedings: true
}

/** What was decided before, in these proceedings: from the list of lower courts, the orders, and the story of the case. */
export function history(document: Related): HistoryFound[] {
  const entries: Entry[] = []
  const add = (e: Entry) => merge(entries, e)
  for (const part of document.parts('lower-courts')) for (const e of listed(document, part)) add(e)
  for (const part of document.parts('operative')) for (const e of reviewed(document, part)) add(e)
  const story = storyOf(document)
  for (const part of story) for (const e of told(document, part)) add(e)
  outcomes(document, entries, story)
  const own = document.facts
  return entries
    .filter(
      e =>
        (e.date || e.caseNumber) && !(e.date === own.date && (!e.caseNumber || own.caseNumbers.includes(e.caseNumber))),
    )
    .filter(e => !e.caseNumber || !own.caseNumbers.includes(e.caseNumber))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.start - b.start))
}

/** Where the course of the case is told: the facts and what the court below found, else the beginning of the reasons. */
function storyOf(document: Related): readonly Span[] {
  const told = [...document.parts('facts'), ...document.parts('lower-decision')].sort((a, b) => a.start - b.start)
  if (told.length) return told
  return document
    .parts('reasoning')
    .slice(0, 1)
    .map(p => ({ start: p.start, end: Math.min(p.end, p.start + OPENING) }))
}

/** So far the beginning of reasons reaches that tell the story before they argue. */
const OPENING = 3000

function merge(entries: Entry[], e: Entry): void {
  const known = entries.find(
    x =>
      (e.date && x.date === e.date && (!x.caseNumber || !e.caseNumber || x.caseNumber === e.caseNumber)) ||
      (e.caseNumber && x.caseNumber === e.caseNumber && (!x.date || !e.date)),
  )
  if (!known) entries.push(e)
  else {
    known.court ??= e.court
    known.caseNumber ??= e.caseNumber
    known.date ??= e.date
    known.outcome ??= e.outcome
  }
}

/** `AG Musterstadt, Entscheidung vom 03.05.2014 - 8 C 9039/13`, `vorgehend VG Musterstadt, 20. Januar 2026, 3 L 70/25, Beschluss`. */
function listed(document: Related, part: Span): Entry[] {
  const out: Entry[] = []
  const text = document.text.slice(part.start, part.end)
  const flat = text.replace(/\n/g, ' ')
  const places: { at: number; name: string; end: number }[] = []
  for (let court = firstCourt(flat); court; court = firstCourt(flat, court.end))
    places.push({ at: court.start, name: court.name, end: court.end })
  places.forEach((p, i) => {
    const end = Math.min(places[i + 1]?.at ?? text.length, p.end + 200)
    const dated = firstDate(text, p.end, end)
    const docket = docketIn(text, p.end, end)
    if (!dated && !docket) return
    out.push({
      court: p.name,
      date: dated?.iso ?? null,
      caseNumber: docket ?? null,
      outcome: null,
      sameProceedings: true,
      start: part.start + p.at,
      end: part.start + text.slice(p.at, end).trimEnd().length + p.at,
    })
  })
  return out
}

/** The end of a word for a decision, and the whole word. */
const REVIEWED =
  /(?:rteil|eschlu(?:ss|ß)|escheid|inspruchsentscheidung|trafbefehl|chiedsspruch|erfügung)(?:e?s)?(?!\p{L})/gu
const UNDER_REVIEW =
  /(?<!\p{L})(?:Urteil|Beschluss|Beschluß|(?:\p{Lu}\p{Ll}{2,40})?(?:bescheid|urteil)|Bescheid|Einspruchsentscheidung|Strafbefehl|Schiedsspruch|Verfügung)(?:e?s)?$/u
const LONGEST_WORD = 52
/** The way of citing a precedent: the court, a comma, then the word for the decision. */
const CITED =
  /(?:(?:BGH|BVerfG|BAG|BSG|BFH|BVerwG|EuGH|EGMR|BPatG|BayObLG|KG|RG|Senat|(?:OLG|LG|OVG|VGH|LSG|LAG|FG|AG|VG) [\p{L}.-]{2,24}),? ?|vgl\. |-)$/u

/** The decision an order names: `das Urteil der 11. Zivilkammer des Landgerichts Musterstadt vom 28. Juni 2011`. */
function reviewed(document: Related, part: Span): Entry[] {
  const text = document.text.slice(part.start, Math.min(part.end, part.start + 4000))
  return mentions(text, part.start)
}

/** A decision with its court, date and docket, within the words that name it. */
function mentions(text: string, offset: number): Entry[] {
  const out: Entry[] = []
  if (!VOM.test(text)) return out
  const flat = text.replace(/\n/g, ' ')
  REVIEWED.lastIndex = 0
  for (let m = REVIEWED.exec(text); m; m = REVIEWED.exec(text)) {
    const behind = m.index + m[0].length
    const word = UNDER_REVIEW.exec(text.slice(Math.max(0, behind - LONGEST_WORD), behind))?.[0]
    if (!word) continue
    const start = behind - word.length
    const vom = dateAfter(text, behind, Math.min(text.length, start + 260))
    if (!vom || CITED.test(text.slice(Math.max(0, start - 40), start))) continue
    const court = firstCourt(flat, start, vom.start)
    const docket = docketAfter(text, vom.end)
    out.push({
      court: court?.name ?? null,
      date: vom.iso,
      caseNumber: docket?.docket ?? null,
      outcome: null,
      sameProceedings: true,
      start: offset + start,
      end: offset + (docket?.end ?? vom.end),
    })
    REVIEWED.lastIndex = vom.end
  }
  return out
}

/** Between a decision and its date no verb stands. */
const VERB =
  /\b(?:wandte|wandten|wendete|stellte|erließ|ordnete|verurteilte|wendet|wenden|richtet|hat|haben|ist|sind|wird|wurde|wurden|legte|erhob|beantragte|sei|war)\b/

/** `… vom 28. Juni 2011` after the word for a decision, with nothing but who made it in between. */
function dateAfter(text: string, from: number, to: number): { iso: string; start: number; end: number } | undefined {
  const vom = /^\)?[^.;:,()]{0,140}?\b(?:vom|v\.) (?=\d)/.exec(
    text.slice(from, to).replace(/(?<=\d)\.(?= \p{Lu}?\p{Ll})/gu, ' '),
  )
  // Owners, members and shareholders resolve; they decide no case.
  if (!vom || VERB.test(vom[0]) || /versammlung/.test(vom[0])) return undefined
  const start = from + vom[0].length
  const date = dateAt(text, start)
  return date && { iso: date.iso, start, end: date.end }
}

function docketAfter(text: string, at: number): { docket: string; end: number } | undefined {
  const gap = /^\s{0,3}(?:[-–—(,]|\(Az\.:?|Az\.:?|\(Aktenzeichen:?|- Az\.:?|– Az\.:?)\s{0,3}(?:Az\.:?\s)?/.exec(
    text.slice(at, at + 30),
  )
  return gap ? docketAt(text, at + gap[0].length) : undefined
}

/** A decision is told with its day. */
const VOM = /\b(?:vom|v\.) \d/
const PRECEDENT = /\b(?:vgl\.|juris|BGHZ|NJW|BVerwGE)\b/
/** The court is the one that acts in the sentence: what the sentence tells became of the case became of it there. */
const ACTED =
  /^(?:[^,;]{0,40}\b(?:Mit|mit|durch|Durch)\b|[^;]{0,120}\b(?:hat|wies|gab|lehnte|verurteilte|änderte|hob|verwarf)\b)/
const RULED =
  /\b(?:[Mm]it|[Dd]urch|[Dd]as|[Dd]ie|[Dd]er|[Dd]em) (?:\p{Ll}+ )?(?:Teil|Schluss|End)?(?:Urteil|Beschluss|Gerichtsbescheid|Bescheid|Verfügung)/u

/** What the facts tell: `wies das Amtsgericht mit Urteil vom …`, `Bescheid vom …`; the sentence also says how it ended. */
function told(document: Related, part: Span): Entry[] {
  const out: Entry[] = []
  for (const s of sentencesIn(document, part)) {
    const text = document.text.slice(s.start, s.end)
    if (!VOM.test(text) || PRECEDENT.test(text)) continue
    const found = mentions(text, s.start)
    const [only] = found
    if (only && found.length === 1 && ACTED.test(text)) only.outcome = outcomeOf(text)
    out.push(...found.filter(e => !e.caseNumber || e.court !== null || RULED.test(text)))
  }
  return out
}

const OUTCOMES: readonly (readonly [RegExp, Disposition])[] = [
  [
    /\bteilweise (?:stattgegeben|verurteilt)|überwiegend stattgegeben|im Übrigen (?:abgewiesen|abgelehnt)|teilweise abgewiesen/,
    'partly-granted',
  ],
  [/\bals unzulässig\b|\bverworfen\b|\bverwarf\b/, 'inadmissible'],
  [/\bfür (?:ungültig|nichtig|unwirksam) erklärt|\baufgehoben\b|\bhob\b[^.]{0,200}\bauf\b/, 'set-aside'],
  [/\babgeändert\b|\bänderte\b/, 'varied'],
  [
    /\babgewiesen\b|\bzurückgewiesen\b|\babgelehnt\b|\bwies\b[^.]{0,200}\b(?:ab|zurück)\b|\blehnte\b[^.]{0,200}\bab\b|\bohne Erfolg\b|\bkeinen Erfolg\b|\berfolglos\b/,
    'dismissed',
  ],
  [
    /\bstattgegeben\b|\bgab\b[^.]{0,160}\bstatt\b|\bverurteilt(?:e|en)?\b|\bfestgestellt\b|\bstattgebend|\bantragsgemäß\b|\bbewilligt(?:e)?\b|\berließ\b/,
    'granted',
  ],
]

function outcomeOf(printed: string): Disposition | null {
  const text = printed.replace(/(?<=\d)\./g, ' ')
  for (const [pattern, outcome] of OUTCOMES) if (pattern.test(text)) return outcome
  return null
}

/** Joins `Das Amtsgericht hat die Klage abgewiesen` with the entry of that court. */
function outcomes(document: Related, entries: Entry[], story: readonly Span[]): void {
  const last = entries
    .filter(e => e.court)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .at(-1)
  let said: Said[] | undefined
  for (const e of entries) {
    if (e.outcome || !e.court) continue
    const court = e.court
    const below = courtBelow(court)
    if (!below) continue
    const [kind] = below as [string]
    const names = e === last ? [...below, ...RIGHT_BELOW] : below
    const seat = court.slice(court.indexOf(kind) + kind.length).trim()
    const alone = entries.filter(x => x.court?.includes(kind)).length === 1
    said ??= saidOf(document, story)
    let asked: Span | undefined
    for (const { name, place, sentence } of said) {
      if (sentence === asked || !names.includes(name)) continue
      asked = sentence
      if (place === undefined ? !alone : !seat.startsWith(place)) continue
      e.outcome = outcomeOf(document.text.slice(sentence.start, sentence.end))
      if (e.outcome) break
    }
  }
}

/** The kind of a court below with its short name, by a word of its name or the end of one. */
function courtBelow(court: string): readonly string[] | undefined {
  const words = court.split(/\s/)
  return (
    COURTS_BELOW.find(([kind]) => words.includes(kind as string)) ??
    COURTS_BELOW.find(([kind]) => court.includes((kind as string).toLowerCase()))
  )
}

/** A court below where a sentence says that it did something, with the place named behind it. */
interface Said {
  readonly name: string
  readonly place: string | undefined
  readonly sentence: Span
}
const DID = /(?:^|[^A-Za-z\d_])(?:(?:[Dd]as|[Dd]er|[Dd]ieses)|((?:hat|wies|gab) das|vom|vor dem)) $/
const ONLY_SAID = /^ (?:meint|hat ausgeführt|führt)/
const PLACE = /^ (\p{Lu}\p{Ll}[\p{L}-]*)/u

function saidOf(document: Related, story: readonly Span[]): Said[] {
  const opening = document
    .parts('reasoning')
    .slice(0, 1)
    .map(p => ({ start: p.start, end: Math.min(p.end, p.start + OPENING) }))
  const out: Said[] = []
  for (const part of [...story, ...opening]) {
    const sentences = sentencesIn(document, part)
    let k = 0
    for (const { value, start, end } of actors(document, part)) {
      if (!('court' in value)) continue
      while (k < sentences.length && (sentences[k] as Span).end < end) k++
      const sentence = sentences[k]
      if (!sentence || start < sentence.start) continue
      const did = DID.exec(document.text.slice(Math.max(sentence.start, start - 12), start))
      const behind = did ? document.text.slice(end, Math.min(sentence.end, end + 80)) : ''
      if (did && !/^[\d_]/.test(behind) && (did[1] || !ONLY_SAID.test(behind)))
        out.push({ name: value.court, place: PLACE.exec(behind)?.[1], sentence })
    }
  }
  return out
}

function docketIn(text: string, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const before = text.charCodeAt(at - 1)
    if (isLetter(before) || isDigit(before) || before === 46 || before === 47) continue
    if (text.charCodeAt(at) === 40 || dateAt(text, at)) continue
    const d = docketAt(text, at)
    if (d && d.end <= to + 20) return d.docket
  }
  return undefined
}
