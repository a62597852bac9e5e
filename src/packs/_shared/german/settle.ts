import type { Target } from '../../../model/decision.js'
import type { Annotated } from '../../../pack/document.js'
import { Before, Pattern } from '../../../pack/pattern.js'
import type { FoundCitation } from '../../../pack/rule.js'
import { Antecedents } from './antecedent.js'
import { Works } from './works.js'

/** How far back a reference without a law or court looks for the one it means. */
const REACH = 6000
const CHAIN = 400

/** What a country knows about dockets. */
export interface SettleForms {
  /** The one court a docket of this form can come from. */
  readonly courtOf: (docket: string) => string | undefined
  /** Other abbreviations of laws with the one that is usual: what is cited has one name for a law. */
  readonly usual?: ReadonlyMap<string, string>
  /** Laws of other countries that only these have, with the country. */
  readonly foreign?: ReadonlyMap<string, string>
}

/**
 * Gives references what only the document's order tells: a § without law belongs to the law named last, `diese
 * Bestimmung` to the provision named last, a decision without court in a chain to the court before it.
 */
export function settleGerman(forms: SettleForms) {
  return (citations: readonly FoundCitation[], document: Annotated): readonly FoundCitation[] => {
    let law: Known | undefined
    let article: Known | undefined
    let provision: FoundCitation | undefined
    let decision: FoundCitation | undefined
    const earlier = new Antecedents(document.text)
    const works = new Works()
    const out: FoundCitation[] = []
    for (let i = 0; i < citations.length; i++) {
      let c = citations[i] as FoundCitation
      if (c.kind === 'statute' || c.kind === 'eu') {
        const from = isArticle(c, document.text) ? article : law
        if (c.form === 'anaphoric') c = pointing(c, provision)
        else if (from && c.start - from.at < REACH && isBare(c) && ANOTHER.end(document.text, c.end) < 0)
          c = lawful(c, from)
        c = usually(c, forms)
        const last = c.targets[c.targets.length - 1]
        const named = last && (last.code ?? last.instrument)
        if (named !== undefined && (c.form ?? 'formal') === 'formal') {
          const known: Known = { at: c.end, target: nameOf(last as Target) }
          if (c.kind === 'eu' || isArticle(c, document.text)) article = known
          else law = known
        }
        if ((last?.section ?? last?.article) !== undefined && c.form !== 'anaphoric') provision = c
      } else if (c.kind === 'case') {
        if (c.form === 'anaphoric') {
          const back = pointingBack(c, citations[i - 1], decision, document.text, earlier)
          if (back) out.push(back)
          continue
        }
        c = dated(courted(c, decision, document, forms))
        if ((c.form ?? 'formal') === 'formal' && !c.nests) {
          decision = c
          earlier.keep(c)
        }
      } else if (c.kind === 'literature') c = works.of(c)
      else if (c.kind === 'reporter' && beside(citations[i - 1], c, document.text)) c = { ...c, parallel: true }
      out.push(c)
    }
    return out
  }
}

/** One name for each law, and the country of a foreign one. */
function usually(c: FoundCitation, { usual, foreign }: SettleForms): FoundCitation {
  const changed = (t: Target) => t.code !== undefined && (usual?.has(t.code) || foreign?.has(t.code))
  if (!c.targets.some(changed)) return c
  return {
    ...c,
    targets: c.targets.map(t => {
      if (!changed(t)) return t
      const jurisdiction = t.jurisdiction ?? foreign?.get(t.code as string)
      return { ...t, code: usual?.get(t.code as string) ?? t.code, ...(jurisdiction ? { jurisdiction } : {}) } as Target
    }),
  }
}

/** A genitive behind a § names a law of its own, even where it cannot be read. */
const ANOTHER = new Pattern(/ (?:des|dieses|dieser|jenes|unseres) /y)

interface Known {
  readonly at: number
  readonly target: Target
}

function nameOf(t: Target): Target {
  const { code, instrument, celex, jurisdiction } = t
  return code !== undefined
    ? { code, ...(jurisdiction ? { jurisdiction } : {}) }
    : celex !== undefined
      ? { instrument: instrument as string, celex }
      : { instrument: instrument as string }
}

function isArticle(c: FoundCitation, text: string): boolean {
  return text.startsWith('Art', c.start) || (c.targets[0]?.article !== undefined && c.kind === 'eu')
}

function isBare(c: FoundCitation): boolean {
  return c.targets.every(t => t.code === undefined && t.instrument === undefined)
}

/** A § without law, after a law was named. */
function lawful(c: FoundCitation, known: Known): FoundCitation {
  const european = known.target.instrument !== undefined
  return {
    ...c,
    kind: european ? 'eu' : 'statute',
    targets: c.targets.map(t => {
      if (!european) return { ...known.target, ...t }
      const { section, ...rest } = t
      return { ...known.target, ...(section ? { article: section } : {}), ...rest }
    }),
  }
}

/** `diese Bestimmung`, `Abs 2 dieser Bestimmung`: the provision named last, with what the text adds. */
function pointing(c: FoundCitation, antecedent: FoundCitation | undefined): FoundCitation {
  if (!antecedent || c.start - antecedent.end > REACH) return c
  const own = c.targets[0] ?? {}
  const targets = antecedent.targets
  const several = c.targets.length === 0 && targets.length > 1
  const base = several ? targets : targets.slice(-1)
  return {
    ...c,
    kind: antecedent.kind,
    targets: base.map(t => {
      if (Object.keys(own).length === 0) return t
      const { code, section, instrument, celex, article, version } = t
      return defined({ code, section, instrument, celex, article, version, ...own })
    }),
  }
}

function defined(t: { readonly [K in keyof Target]: Target[K] | undefined }): Target {
  return Object.fromEntries(Object.entries(t).filter(([, v]) => v !== undefined)) as Target
}

/** What may stand between a decision and the report it is in: ` - `, ` - Rn. 5, `, ` -, juris Rn. 7 = `, `, zVb in `, `, insoweit in `. */
const BESIDE =
  /^(?: ?[-–]{1,2})?,?(?: (?:zit\. nach )?juris,?)?(?: (?:Rn|Rz|Rd-?[Nn]r|Rdn|RdNr|Tz)\.? ?\d{1,4}(?: ?ff?\.?)?(?:(?:, | und | ?[-–] ?)\d{1,4}(?: ?ff?\.?)?){0,6})?(?:,| =| \()?(?: (?:zVb|z\. ?V\. ?b\.|(?:zur Veröffentlichung )?(?:vorgesehen|bestimmt)) (?:in|für)| insoweit (?:nicht abgedruckt )?in)? ?$/

/** What stands between an instance of a Rechtssatz and the reports it is in: `Veröff: `, `Auch; nur T3; Veröff: `. */
const PUBLISHED =
  /^\s+(?:(?:Auch|Ähnlich|Gegenteilig|So auch|Vgl(?: auch| aber)?|(?:nur|Beis wie|Beisatz wie):? T\d{1,3}(?:, ?T?\d{1,3}){0,6})[;.] ?){0,6}Veröff: ?$/

/** True for a report printed beside the decision that stands before it. */
function beside(before: FoundCitation | undefined, c: FoundCitation, text: string): boolean {
  if (before?.kind !== 'case' && before?.kind !== 'reporter') return false
  const gap = c.start - before.end
  if (gap < 0 || gap >= 60) return false
  const between = text.slice(before.end, c.start)
  return BESIDE.test(between) || (before.kind === 'case' && PUBLISHED.test(between))
}

/** `BGH aaO`, `vom 3. Mai 2011, aaO`, `; aaO – Name`: the decision meant; one without court needs a decision right before it. */
function pointingBack(
  c: FoundCitation,
  before: FoundCitation | undefined,
  decision: FoundCitation | undefined,
  text: string,
  earlier: Antecedents,
): FoundCitation | undefined {
  const [own] = c.targets
  if (!own && !AAO.test(text.slice(c.start, c.end)))
    return decision && before?.kind === 'case' && c.start - decision.end < NEAR
      ? { ...c, targets: decision.targets }
      : undefined
  const chained =
    before?.kind === 'case' && c.start - before.end < CHAIN && !BREAKS.test(text.slice(before.end, c.start))
  if (!own && !chained) return undefined
  const court = own?.court ?? (chained ? (before?.targets[0]?.court ?? decision?.targets[0]?.court) : undefined)
  const targets = earlier.of(c, court) ?? (own ? (court === undefined ? c.targets : [{ court, ...own }]) : [])
  return { ...c, targets: targets.length === 0 && court !== undefined ? [{ court }] : targets }
}

const AAO = /a\.? ?a\.? ?O/
/** `die genannte Entscheidung` means one that was named no farther back. */
const NEAR = 1500

/** What stands between two decisions of different courts, or of different trains of thought. */
const BREAKS =
  /[.:!?]\s*\n|\n\s*\n|[Gg]ericht|(?:^|[^A-Za-zÄÖÜäöü])(?:[A-ZÄÖÜ][a-zäöü]*)?(?:VGH|OVG|OLG|LSG|LAG|FG|LG|AG|VG|SG|ArbG|KG|VerfGH|VerfG|StGH|B[A-Z][A-Za-z]{0,5}[GH]|EuGH|EGMR|OGH|VwGH|VfGH)(?![A-Za-z])(?!E|Z|St)/

/** A docket without court: the court its form tells, else that of the decision before it in the same chain, else that of the sentence. */
function courted(
  c: FoundCitation,
  before: FoundCitation | undefined,
  document: Annotated,
  forms: SettleForms,
): FoundCitation {
  if (c.targets.length === 0 || c.targets.every(t => t.court !== undefined)) return c
  const { text } = document
  const near = !c.own && before !== undefined && c.start - before.end < CHAIN && CHAINED.end(text, c.start) >= 0
  const follows = near && !BREAKS.test(text.slice(before.end, c.start))
  const chain = follows ? before.targets[before.targets.length - 1]?.court : undefined
  const own = c.own || (follows && chain === undefined && before.own)
  const targets = c.targets.map(t => {
    const court =
      t.court ?? (t.docket !== undefined ? forms.courtOf(t.docket) : undefined) ?? chain ?? decider(c, document)
    return court === undefined ? t : Object.assign({}, t, { court })
  })
  return Object.assign({}, c, own ? { own } : undefined, { targets })
}

/** What leads a decision in that the court named before it made: `… wies das OLG Ulm mit Beschluss vom …`. */
const BY_IT = new Before(
  /(?: |\n)(?:mit|durch|in)(?: (?:seine[mr]|ihre[mr]|(?:dem|der)))?(?: [a-zäöüß]{3,24}e[mnr])?(?: |\n)$/,
  48,
)
/** Where a sentence ends, roughly: a stop behind a word of small letters or a bracket, before a capital. */
const SENTENCE = /[a-zäöüß)]{3}\.\s+[A-ZÄÖÜ„]/
const SENTENCE_REACH = 300

/** The court that is said in the same sentence to have made the decision; `undefined` where none or another could be meant. */
function decider(c: FoundCitation, { text, mentions, within }: Annotated): string | undefined {
  if (c.own || !BY_IT.stands(text, c.start)) return undefined
  const named = within(mentions, { start: c.start - SENTENCE_REACH, end: c.start }).filter(m => m.kind === 'court')
  const last = named[named.length - 1]
  const between = last === undefined ? '' : text.slice(last.end, c.start)
  return SENTENCE.test(between) || OTHERS.test(between) ? undefined : last?.name
}

/** Behind the court another one is spoken of. */
const OTHERS =
  /(?:[Gg]ericht(?!et)|[Ss]enat|[Kk]ammer(?!$)|[Kk]läger|[Bb]eklagte|[Bb]ehörde|[Ff]inanzamt|Arbeitgeber)[a-z]{0,3} /

/**
 * Without the year where that is a misprint: no decision is older than its docket (`vom 6. Mai 2005 - II ZR 99/13`). What is left is
 * a date that says less.
 */
function dated(c: FoundCitation): FoundCitation {
  const wrong = c.targets.some(t => older(t))
  return wrong ? { ...c, targets: c.targets.map(t => (older(t) ? { ...t, date: `-${t.date?.slice(4)}` } : t)) } : c
}

const FULL = /^\d{4}-\d{2}-\d{2}$/
/** Register sign, running number, year: `V ZR 99/13`, `4 Ob 12/10x`. */
const DOCKET_YEAR = /[A-Za-z)] ?\d{1,6}\/(\d{2})(?:[a-z]|\.[A-Z]+)?(?= |$)/
/** Cases last this many years at most. */
const LONGEST = 40

function older({ date, docket }: Target): boolean {
  const year = docket === undefined ? undefined : DOCKET_YEAR.exec(docket)?.[1]
  if (year === undefined || date === undefined || !FULL.test(date)) return false
  return (Number(date.slice(2, 4)) - Number(year) + 100) % 100 > LONGEST
}

/** The beginning of a citation of which the court is said before: its date, or the kind of the decision. */
const CHAINED = new Pattern(/(?:vom|v\.|Urteil|Beschl|Urt\.|[UB]\. ?v\.|und vom|\d{1,2}\.)/y)
