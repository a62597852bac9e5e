import type { Disposition } from '../../model/vocabulary.js'
import type { HistoryFound, Related } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'
import { type Below, decisionsBelow, decisionsTold, fileIn } from './below.js'
import { decided } from './decided.js'
import { captionOf } from './head.js'
import { LOWER } from './speakers.table.js'

/** A court below that acts, not one that something is sent to or taken from. */
const SUBJECT = new RegExp(
  `(?<!\\b(?:an|auf|gegen|für|über|in|bei) )(?:[Dd]as|[Dd]ie|[Dd]er) (${LOWER})(?!e?s\\b)(?= |,)|\\bvom (${LOWER})(?= )`,
)
const SECOND =
  /Berufungsgericht|Rekursgericht|zweiter Instanz|II\. Instanz|Landesverwaltungsgericht|Bundesverwaltungsgericht|^Verwaltungsgericht/
/** A sentence that goes on about the court of the one before. */
const GOES_ON =
  /^(?:Es|Im Übrigen|Das Mehrbegehren|Im .{0,80} Teil|Den Antrag|Das .{0,60}begehren|Mit .{0,60}) .{0,80}?\b(?:hob|änderte|wies|gab|bestätigte|verwarf)\b|^Es (?:hob|änderte|wies|gab|bestätigte|verwarf)/
const FIRST_ROUND = /im ersten (?:Rechtsgang|Verfahrensgang)/
const NEXT_ROUND = /im (?:zweiten|dritten|fortgesetzten|nunmehrigen) (?:Rechtsgang|Verfahrensgang|Verfahren)/i

/** A sentence on what an authority decided: no court's decision. */
const AUTHORITATIVE = /\b(?:Bescheid|Straferkenntnis|Strafverfügung|Beschwerdevorentscheidung)\b/

type Draft = { -readonly [K in keyof HistoryFound]: HistoryFound[K] } & { readonly round?: 'earlier' }

/** The decisions of this case before this one: those the caption names, and the earlier rounds and orders the facts tell of. */
export function history(document: Related): readonly HistoryFound[] {
  const caption = captionOf(document)
  const named = caption?.remedy ? decisionsBelow(document.text, caption.remedy) : []
  const drafts: Draft[] = named.map(entry)
  const first =
    named.length > 1
      ? drafts[drafts.length - 1]
      : drafts.find((_, i) => !SECOND.test(named[i]?.as ?? '') && !isAppeal(named[i] as Below))
  const only = first && /[Vv]erwaltungsgericht|finanzgericht/.test(first.court ?? '') ? first : undefined
  const second = named.length > 1 || first === undefined ? drafts[0] : only
  const told = new Teller(document, first, second, drafts)
  for (const part of document.parts('facts', 'procedure', 'lower-decision'))
    if (document.roleAt(part.start) !== 'head') told.read(part)
  if (document.parts('facts', 'procedure').length === 0) for (const part of document.parts('reasoning')) told.read(part)
  return inOrder(drafts, first?.date ?? null)
}

/** Earlier rounds first, as they are told, then the decisions under review by their day; what has none as it is told. */
function inOrder(drafts: readonly Draft[], from: string | null): Draft[] {
  const early = (d: Draft) => (d.date === null ? d.round === 'earlier' : from !== null && d.date < from)
  const told = (a: Draft, b: Draft) => a.start - b.start
  const dated = drafts.filter(d => !early(d) && d.date !== null).sort((a, b) => order(a.date, b.date) || told(a, b))
  const rest = drafts.filter(d => !early(d) && d.date === null).sort(told)
  return [...drafts.filter(early).sort(told), ...dated, ...rest].map(({ round: _, ...d }) => d)
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

function isAppeal(below: Below): boolean {
  return (
    /^Oberlandesgericht|als (?:Berufungs|Rekurs)gericht/.test(`${below.court ?? ''} ${below.as ?? ''}`) ||
    below.as !== undefined
  )
}

function entry(below: Below): Draft {
  return {
    court: below.court ?? null,
    caseNumber: below.caseNumber ?? null,
    date: below.date ?? null,
    outcome: below.outcome ?? null,
    sameProceedings: true,
    start: below.start,
    end: below.end,
  }
}

/** Reads what the facts tell of the courts below, sentence by sentence, and adds it to the decisions known. */
class Teller {
  private court: 'first' | 'second' | undefined
  private round: 'earlier' | 'last' = 'last'
  private readonly rounds: { first?: Draft; second?: Draft } = {}

  constructor(
    private readonly document: Related,
    private readonly first: Draft | undefined,
    private readonly second: Draft | undefined,
    private readonly drafts: Draft[],
  ) {}

  read(part: Span): void {
    for (const s of this.document.sentences(part)) {
      const text = this.document.text.slice(s.start, s.end)
      const day = this.decisionDay(s)
      const same = day === undefined ? undefined : this.drafts.find(d => d.date === day)
      if (same) same.outcome ??= decided(text) ?? null
      const subject = SUBJECT.exec(text.slice(0, 260))
      if (subject) this.court = SECOND.test((subject[1] ?? subject[2]) as string) ? 'second' : 'first'
      else if (!GOES_ON.test(text)) continue
      if (FIRST_ROUND.test(text)) this.round = 'earlier'
      else if (NEXT_ROUND.test(text)) this.round = 'last'
      if (
        /\b(?:sei|habe|hätte|wäre|seien|vertrat|führte .{0,40} aus|meinte)\b/.test(text.slice(0, 200)) &&
        !this.date(s)
      )
        continue
      const did = decided(text)
      if (did) this.note(s, did)
    }
    this.dated(part)
  }

  /** Decisions that the facts name with their day: `Mit Bescheid vom 3. 5. 2016, Zl …`, `das Versäumungsurteil vom …`. */
  dated(part: Span): void {
    for (const below of decisionsBelow(this.document.text, part)) {
      if (!below.date || !below.court || this.drafts.some(d => d.date === below.date)) continue
      if (this.cited(below)) continue
      this.drafts.push({ ...entry(below), sameProceedings: !this.other(below) })
    }
    for (const below of decisionsTold(this.document.text, part)) {
      if (this.drafts.some(d => d.date === below.date) || this.inCitation(below)) continue
      const sentence = this.document.sentences({ start: below.start, end: Math.min(part.end, below.end + 500) })[0]
      const outcome = sentence && decided(this.document.text.slice(sentence.start, sentence.end))
      this.drafts.push({ ...entry(below), outcome: outcome ?? null })
    }
  }

  /** Another file of a court of first instance than the one under review. */
  private other(below: Below): boolean {
    const stem = (file: string | null | undefined) => file?.replace(/-\d{1,4}$/, '')
    const known = this.first?.caseNumber
    if (!below.caseNumber || !known || /^Oberlandesgericht|gerichtshof/.test(below.court ?? '')) return false
    return below.as === undefined && stem(below.caseNumber) !== stem(known)
  }

  /** A decision of another case, cited for what it says. */
  private inCitation(below: Below): boolean {
    return this.document.citations.some(
      c =>
        c.kind === 'case' &&
        c.start <= below.end &&
        c.end >= below.start &&
        c.targets.some(t => /^(?:\d{1,2} O[bs]|R[ao] |VfSlg)/.test(t.docket ?? '') && t.court !== undefined),
    )
  }

  /** A decision of a supreme court is law cited, not a step of this case. */
  private cited(below: Below): boolean {
    return /^(?:Oberster|Verwaltungsgerichtshof|Verfassungsgerichtshof|Europäisch|EuGH|EGMR)/.test(below.court ?? '')
  }

  private date(s: Span): string | undefined {
    const found = this.document.within(this.document.dates, s)
    const near = found.find(d =>
      /(?:vom|am)(?: \p{L}+){0,2} $/u.test(this.document.text.slice(Math.max(0, d.start - 24), d.start)),
    )
    return near && /^\d{4}-\d{2}-\d{2}$/.test(near.iso) ? near.iso : undefined
  }

  private note(s: Span, did: Disposition): void {
    const known = this.court === 'second' ? this.second : this.first
    const iso = this.decisionDay(s)
    if (
      iso &&
      AUTHORITATIVE.test(this.document.text.slice(s.start, s.start + 90)) &&
      !this.drafts.some(d => d.date === iso)
    )
      return
    if (iso) {
      const same = this.drafts.find(d => d.date === iso)
      if (same) {
        same.outcome ??= did
        return
      }
      this.drafts.push(this.undated(s, did, iso))
      return
    }
    if (this.round === 'earlier') {
      const key = this.court ?? 'first'
      const before = this.rounds[key]
      if (!before) this.drafts.push((this.rounds[key] = this.undated(s, did, null)))
      else if (did === 'set-aside' || (did === 'varied' && before.outcome === 'affirmed')) before.outcome = did
      return
    }
    if (known && known.outcome === null) known.outcome = did
  }

  /** The day of the decision a sentence tells of, not of what it was about. */
  private decisionDay(s: Span): string | undefined {
    const text = this.document.text.slice(s.start, s.end)
    const m =
      /(?:erlie(?:ß|ss)|bewilligte|hob|wies|gab|erteilte|verhängte|setzte|sprach) am (\d)|(?:[Mm]it|durch) (?:(?:dem|seinem|ihrem|einem) )?(?:\p{L}+ )?(?:\p{L}*[Bb]eschlu(?:ss|ß)|\p{L}*[Uu]rteil|\p{L}*[Bb]escheid|\p{L}*[Ee]rkenntnis|\p{L}*[Bb]efehl|Strafverfügung|Beschwerdevorentscheidung|Entscheidung)(?: de[rs] .{3,80}?)? vom (\d)/u.exec(
        text,
      )
    if (!m) return undefined
    const at = s.start + m.index + m[0].length - 1
    const date = this.document.within(this.document.dates, s).find(d => d.start === at)
    return date && /^\d{4}-\d{2}-\d{2}$/.test(date.iso) ? date.iso : undefined
  }

  /** The file printed behind the day: `vom 9. September 2021, GZ 3 R 44/21s-22`. */
  private printed(s: Span, day: string): string | undefined {
    const date = this.document.within(this.document.dates, s).find(d => d.iso === day)
    const file =
      date &&
      /^, (?:(?:GZ|AZ|Zl\.?|Zahl|Z|Az\.?) )?([^,;()]{3,40})/.exec(this.document.text.slice(date.end, date.end + 60))
    return file ? fileIn(file[1] as string) : undefined
  }

  /** A court that a sentence calls by its own name. */
  private named(s: Span): string | null {
    const text = this.document.text.slice(s.start, s.end)
    return (
      /\b(Bundesverwaltungsgericht|Bundesfinanzgericht|Landesverwaltungsgericht \p{Lu}\p{L}+)/u.exec(text)?.[1] ?? null
    )
  }

  private undated(s: Span, outcome: Disposition, date: string | null): Draft {
    const like = this.court === 'second' ? this.second : this.first
    const printed = date === null ? undefined : this.printed(s, date)
    const file = printed ?? (this.court === 'second' ? null : (like?.caseNumber?.replace(/-\d{1,4}$/, '') ?? null))
    return {
      ...(this.round === 'earlier' ? { round: 'earlier' as const } : {}),
      court: like?.court ?? this.named(s),
      caseNumber: file,
      date,
      outcome,
      sameProceedings: true,
      start: s.start,
      end: s.end,
    }
  }
}
