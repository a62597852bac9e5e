import type { Annotated, Evidence, FactField, Line } from '../../pack/document.js'
import { beginsNumber, dateAt, firstDate } from './calendar.js'
import { fullName } from './court-index.js'
import { courtAt, firstCourt, lowered, mayNameCourt } from './court-names.js'
import { courts } from './courts.js'
import { courtOf } from './dockets.js'
import { chamberIn, ownDockets, typeOf } from './head-forms.js'
import { despaced } from './headings.js'
import { hearingCourt } from './hearing-court.js'
import { evidence, fact, labelled, title } from './labels.js'

/** What a German decision says about itself: front matter and labels, title page, the sentence that names the bench. */
export function head(document: Annotated): Evidence[] {
  const lines = document.outline.parts
    .filter(p => p.role === 'head' || p.role === 'keywords')
    .flatMap(p => document.within(document.lines, p))
  const said = [
    ...labelled(lines),
    ...titlePage(lines),
    ...bench(document),
    ...selfCitation(document),
    ...lists(document),
    ...words(document),
    ...hearingCourt(document),
  ]
  return [...said, ...byRegister(said)].map(e =>
    e.field === 'court' ? evidence(e.field, fullName(e.value), e.basis, e.at, e.native) : e,
  )
}

const PROCLAIMED = /^(?:Verkündet|verkündet|Erlassen|Zugestellt|Verkündung)\b.{0,30}$/
const BELOW = /^(?:Vorinstanz|[-–] ?Vorinstanz)/
const DATED = /^(?:vom|Vom|am|Am|Datum:?|Verkündet am:?|[\p{L}-]{3,40}, (?:den )?)?\s?(?=\d{1,2}\.)/u

/** The federal court whose register alone has such dockets, where no court is named. */
function byRegister(said: readonly Evidence[]): Evidence[] {
  if (said.some(e => e.field === 'court')) return []
  const own = said.find(e => e.field === 'caseNumber' && e.value !== '')
  const short = own && courtOf(own.value)
  const court = short && courts.find(c => c.aliases?.includes(short))
  return court ? [{ field: 'court', value: court.name, basis: 'derived', ...(own.at ? { at: own.at } : {}) }] : []
}

/** The lines of the title page, each by itself. */
function titlePage(lines: readonly Line[]): Evidence[] {
  const out: Evidence[] = []
  const say = (field: FactField, value: string, line: Line, native?: string) =>
    out.push(evidence(field, value, 'head', { start: line.start, end: line.end }, native))
  lines.slice(0, 60).forEach((line, i) => {
    const text = line.text.startsWith('#') ? line.text.replace(/^#+ /, '') : line.text
    if (text.length > 200 || BELOW.test(text)) return
    const wide = mayNameCourt(text, 0) ? lowered(`${text} ${lines[i + 1]?.text ?? ''}`) : ''
    const court = wide === '' ? undefined : courtAt(wide, 0)
    // The court that heads the page is its own; a second one is the court below.
    const first = court && !out.some(e => e.field === 'court')
    if (first && court.end <= text.length + 40 && wholeName(text, court.end, wide)) say('court', court.name, line)
    const type = text.length < 60 ? typeOf(text) : undefined
    if (type && !/\b(?:gegen|der|des)\b/.test(text)) say('type', type.value, line, type.native)
    const date = text.length < 60 ? ownDay(text, lines[i - 1], type !== undefined) : undefined
    if (date) say('date', date, line)
    const chamber = CHAMBER_LINE.test(text) ? chamberIn(text) : undefined
    if (chamber) say('chamber', chamber, line)
    if (i < 3 && court === undefined) out.push(...title(text, line))
    if (court && / [-–] |, (?:Urteil|Beschluss)/.test(text)) out.push(...title(text, line))
    if (text.startsWith('ECLI')) out.push(...fact('ecli', text, line, 'head'))
  })
  for (const d of ownDockets(lines)) say('caseNumber', d.docket, d.line)
  return out
}

const CHAMBER_LINE = /^(?:\d{1,2}\.|[IVX]{1,5}[a-z]?\.|Erster|Zweiter) (?:\p{L}{0,16}[Ss]enat|\p{L}{0,20}[Kk]ammer)\b/u

/** The day a line of the title page gives as that of the decision. */
function ownDay(text: string, before: Line | undefined, typed: boolean): string | undefined {
  const date = firstDate(text)
  if (!date || /\bgeb|Sitzung|Verhandlung/.test(text)) return undefined
  const own =
    (before && PROCLAIMED.test(before.text)) ||
    PROCLAIMED.test(text) ||
    (DATED.test(text) && ofItself(text, before)) ||
    (typed && / vom /.test(text))
  return own ? date.iso : undefined
}

/** The day of the decision has its line; that of another goes on with its docket, or behind `den Beschluss des …`. */
function ofItself(text: string, before: Line | undefined): boolean {
  if (/^(?:vom|Vom)\b/.test(text) && !/\d{4}:?$/.test(text)) return false
  return !(before && /^(?:gegen )?(?:den|das|die|des|der) /.test(before.text) && /^vom\b/.test(text))
}

/** True where a line is the court's name and nothing that would make it a mention. */
function wholeName(text: string, end: number, wide: string): boolean {
  const rest = wide.slice(end, Math.max(end, text.length)).trim()
  return (
    rest === '' ||
    /^(?:[-–,]|Urteil|Beschluss|URTEIL|Im Namen|\d{1,2}\. |[IVX]+\. |Az|Gesch|Abteilung|Familien|Insolvenz|Vollstreck)/.test(
      rest,
    )
  )
}

const BENCH = /\bhat\b|\bdurch\b|unter Mitwirkung|in der Besetzung|beschlossen|erkannt/

/** `Der XIV. Zivilsenat des Bundesgerichtshofs hat auf die mündliche Verhandlung vom … für Recht erkannt:` */
function bench(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  const operative = document.outline.parts.find(p => p.role === 'operative')
  const before = document.outline.parts
    .filter(p => p.role === 'head' && (!operative || p.end <= operative.start))
    .at(-1)
  if (!operative || !before || !/erkannt|beschlossen|entschieden|folgende/.test(operative.heading ?? '')) return out
  const from = Math.max(before.start, operative.start - 2500)
  const text = lowered(document.text.slice(from, operative.start))
  const hat = Math.max(
    text.lastIndexOf(' hat '),
    text.lastIndexOf('\nhat '),
    text.lastIndexOf('Der '),
    text.startsWith('hat ') ? 0 : -1,
  )
  const stretch = Math.max(0, text.lastIndexOf('\n', Math.max(0, hat - 120)))
  const recital = text.slice(stretch)
  if (!BENCH.test(recital)) return out
  const at = { start: from + stretch, end: operative.start }
  const said = /(?:^|\s)hat\s/.exec(recital)
  const court = firstCourt(namesCourt(recital, said))
  if (court) out.push({ field: 'court', value: court.name, basis: 'head', at })
  const chamber = chamberIn(recital)
  if (chamber) out.push({ field: 'chamber', value: chamber, basis: 'head', at })
  const date = decisionDay(said ? recital.slice(said.index) : recital)
  if (date) out.push({ field: 'date', value: date, basis: 'head', at })
  else if (court && PRONOUNCES.test(court.name)) {
    const hearing = /[Vv]erhandlung (?:vom|am) (?=\d)/.exec(recital)
    const day = hearing && dateAt(recital, hearing.index + hearing[0].length)
    if (day) out.push({ field: 'date', value: day.iso, basis: 'derived', at })
  }
  if (/(?:für Recht )?erkannt\s*:?\s*$/i.test(recital))
    out.push({ field: 'type', value: 'judgment', native: 'Urteil', basis: 'text', at })
  else if (/b ?e ?s ?c ?h ?l ?o ?s ?s ?e ?n\s*:?\s*$/.test(recital))
    out.push({ field: 'type', value: 'order', native: 'Beschluss', basis: 'text', at })
  return out
}

/** Courts that pronounce where the hearing closes (§ 116 Abs. 1 VwGO, § 132 SGG, § 104 FGO, § 94 PatG), when no other day is named. */
const PRONOUNCES = /[Vv]erwaltungsgericht|[Ss]ozialgericht|Finanzgericht|Bundespatentgericht|Bundesfinanzhof/

/** The words of that sentence that name the court: behind `hat` where a line begins with it, and before the judges. */
function namesCourt(recital: string, hat: RegExpExecArray | null): string {
  const from = hat && (hat.index === 0 || recital[hat.index] === '\n') ? hat.index : 0
  return recital.slice(from).split(/\bdurch\b|\bunter Mitwirkung\b|\bin der Besetzung\b/)[0] ?? ''
}

/** Before a date: the day of the hearing, of a paper, of another decision; none of them is the day of this one. */
const OTHER_DAY =
  /(?:(?<!ohne (?:mündliche |weitere ){0,2})[Vv]erhandlung|Schriftsätze?|Sachstand|Aktenlage|Erklärungen|eingereicht|geb\.?|geboren|Bekanntmachung|Urteil|Beschluss|Bescheid)[^.\d]{0,40}$/

/** The day in the sentence that names the bench: `am 10. November 2009 beschlossen`. The hearing may have been on another. */
function decisionDay(recital: string): string | undefined {
  let best: string | undefined
  for (let at = 0; at < recital.length; at++) {
    const date = beginsNumber(recital, at) ? dateAt(recital, at) : undefined
    if (!date) continue
    const before = recital.slice(Math.max(0, at - 90), at)
    if (/(?:am|vom)\s$/.test(before) && !OTHER_DAY.test(before)) best = date.iso
    at = date.end
  }
  return best
}

/** `BGH, Urteil vom 4. Mai 2015 - XIV ZR 901/14 - LG Musterstadt`: the court cites itself below the headnotes. */
function selfCitation(document: Annotated): Evidence[] {
  return document.outline.parts
    .filter(p => p.role === 'lower-courts' && p.heading === null)
    .slice(0, 1)
    .flatMap(p => {
      const reasons = document.outline.parts.find(x => x.role === 'reasoning' || x.role === 'facts')
      if (reasons && p.start > reasons.start) return []
      const line = document.lines.find(l => l.start === p.start)
      return line ? title(line.text, line) : []
    })
}

/** Norm lines above the headnotes, keywords of the title line. */
function lists(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  for (const part of document.outline.parts) {
    if (part.role !== 'keywords' && part.role !== 'references' && part.role !== 'headnote') continue
    for (const line of document.within(document.lines, part)) {
      const at = { start: line.start, end: line.end }
      if (part.role === 'keywords' && despaced(line.text) !== despaced(part.heading ?? ''))
        out.push(...fact('keyword', line.text, line, 'head'))
      if (part.role === 'references' && /§|Art\./.test(line.text))
        out.push({ field: 'norm', value: line.text, basis: 'label', at })
      if (
        part.role === 'headnote' &&
        line.start === part.start &&
        /§|\bArt\.? \d/.test(line.text) &&
        line.text.length < 200
      )
        out.push({ field: 'norm', value: line.text, basis: 'head', at })
    }
  }
  return out
}

/** How the decision calls itself in its orders and its last words, for copies without a title page. */
function words(document: Annotated): Evidence[] {
  const out: Evidence[] = []
  const orders = document.outline.parts.find(p => p.role === 'operative')
  const complaint =
    orders !== undefined &&
    /[Bb]eschwerde/.test(document.text.slice(orders.start, Math.min(orders.end, orders.start + 300)))
  for (const part of document.outline.parts) {
    if (part.role !== 'operative' && part.role !== 'costs' && part.role !== 'note' && part.role !== 'facts') continue
    if (part.role === 'facts' && !complaint && /^#* ?T ?a ?t ?b ?e ?s ?t ?a ?n ?d/i.test(part.heading ?? ''))
      out.push({
        field: 'type',
        value: 'judgment',
        native: 'Urteil',
        basis: 'text',
        at: { start: part.start, end: part.start + (part.heading ?? ' ').length },
      })
    if (part.role === 'facts') continue
    const text = document.text.slice(part.start, Math.min(part.end, part.start + 3000))
    const m =
      /\b(Dieser Beschluss|Der Beschluss|Das Urteil|Dieses Urteil|Der Gerichtsbescheid|Dieser Gerichtsbescheid|Gegen dieses Urteil|Gegen diesen Beschluss|Gegen diesen Gerichtsbescheid|Von Rechts wegen) ?(?:ist|kann|steht|war|wird|beruht|\n|$)/.exec(
        text,
      )
    const name = m && /Beschluss|Gerichtsbescheid|Urteil/.exec(m[1] as string)?.[0]
    const type = m ? typeOf(name ?? 'Urteil') : undefined
    if (m && type && !/abgeändert|aufgehoben/.test(text.slice(m.index, m.index + 120)))
      out.push({
        field: 'type',
        value: type.value,
        native: type.native,
        basis: 'text',
        at: { start: part.start + m.index, end: part.start + m.index + m[0].length },
      })
  }
  return out
}
