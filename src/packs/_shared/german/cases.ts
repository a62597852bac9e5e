import type { Target } from '../../../model/decision.js'
import { Before, Pattern } from '../../../pack/pattern.js'
import { DIGIT, type Digits, type Found, type FoundCitation, type Rule, type Scan } from '../../../pack/rule.js'
import { ecliAt } from '../ecli.js'
import { pointingBack } from './case-anaphor.js'
import { type CaseForms, DECISION, dateAt, type Rest, restAt } from './case-parts.js'
import { courtAt } from './court-name.js'
import { identifierAt, shortEcli } from './identifier.js'
import { placesAt } from './reporter.js'
import { applicationsAt } from './strasbourg.js'

export interface CaseRuleForms extends CaseForms {
  readonly id: string
  readonly version: number
  /** Reports and journals that may stand right behind a court. */
  readonly reporters: ReadonlySet<string>
  /** Whether `ua`, `uva` and `mwN` belong to the reference, as in Austria. */
  readonly tail: boolean
  readonly hits: {
    readonly court: Rule['hits']
    readonly worded: Rule['hits']
    readonly chained: Rule['hits']
    readonly docket: Rule['hits']
  }
  readonly misses: { readonly [K in keyof CaseRuleForms['hits']]: Rule['misses'] }
}

const AUTHORITY = 'Zitierregeln of the federal courts (BGH, BAG, BSG, BFH house style); § 372 Geo and AZR for Austria'
const TAIL = new Pattern(/(?: (?:mwN|m\. ?w\. ?N\.|uva|ua|u\. ?a\.|uvam))(?![a-zäöü])/y)
const BACK = new Pattern(/,? ?(?:jeweils |je )?(?:aaO|a\. ?a\. ?O\.)| \((?:aaO|a\. ?a\. ?O\.)\)/y)
const REPORTER = new Pattern(
  /(?:-(?:Urteil|Beschluss|Entscheidung)[a-z]{0,3})?,? (?:in |in: )?([A-ZÄÖÜ][A-Za-zÄÖÜäöü&+]*(?:[-/][A-Z][A-Za-z]*)?)(?: Int)?\.?(?=[ ,])/y,
)

/** Decisions by court, by the word for them, in chains, and by docket alone; courts that are only mentioned. */
export function cases(forms: CaseRuleForms): Rule[] {
  const rule = (
    suffix: keyof CaseRuleForms['hits'],
    triggers: readonly string[],
    read: Rule['read'],
    digits: Digits = {},
  ): Rule => ({
    id: `${forms.id}.citation.${suffix === 'court' ? 'case' : `case-${suffix}`}`,
    version: forms.version,
    authority: AUTHORITY,
    triggers,
    digits,
    read,
    hits: forms.hits[suffix],
    misses: forms.misses[suffix],
  })
  const courts = [
    ...forms.courts.alone.keys(),
    ...forms.courts.phrases.keys(),
    ...forms.courts.kinds.keys(),
    ...forms.courts.adjectives.keys(),
  ]
  return [
    rule('court', courts, scan => fromCourt(scan, forms)),
    rule('worded', WORDS, scan => fromWord(scan, forms)),
    rule('chained', ['vom ', 'v. ', 'Vom ', 'aaO', 'a.a.O.', 'a. a. O.', DIGIT], scan => fromDate(scan, forms), {
      most: 2,
      next: '.',
    }),
    rule('docket', [DIGIT, ...forms.dockets.starts], scan => fromDocket(scan, forms), {
      most: 4,
      next: ' -/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    }),
    pointingBack(forms.id),
    {
      id: `${forms.id}.citation.ecli`,
      version: forms.version,
      authority: 'Council conclusions 2011/C 127/01',
      triggers: ['ECLI', 'EU:'],
      read: ({ text, at }) => {
        const e = ecliAt(text, at) ?? shortEcli(text, at)
        return e && { is: 'citation', kind: 'case', start: at, end: e.end, targets: [{ ecli: e.value }] }
      },
      hits: [
        [
          'siehe ⟦ECLI:DE:BGH:2021:120521UVIIIZR99.20.0⟧.',
          { targets: [{ ecli: 'ECLI:DE:BGH:2021:120521UVIIIZR99.20.0' }] },
        ],
        ['so ⟦EU:C:2034:3001⟧, Rz 54', { targets: [{ ecli: 'ECLI:EU:C:2034:3001' }] }],
      ],
      misses: ['ECLI ohne Nummer', 'EU: ein Bund'],
    },
  ]
}

const WORDS = [
  'Urteil',
  'Beschl',
  'Entscheidung',
  'Erkenntnis',
  'Gerichtsbescheid',
  'Senatsurteil',
  'Senatsbeschl',
  'Senatsentscheidung',
  'Senat, ',
  'Kammerbeschl',
  'Kammerurteil',
  'Versäumnisurteil',
  'Teilurteil',
  'Endurteil',
  'Schlussurteil',
  'Zwischenurteil',
  'Grundurteil',
  'Anerkenntnisurteil',
  'Vorlagebeschl',
  'Nichtannahmebeschl',
  'Hinweisbeschl',
  'Revisionsurteil',
  'Berufungsurteil',
  'Ersturteil',
  'Urt.',
  'Leiturteil',
  'Grundsatzurteil',
  'Plenumsbeschl',
  'EuGH-Vorlage',
  'U.v.',
  'B.v.',
  'U. v.',
  'B. v.',
] as const

function fromCourt(scan: Scan, forms: CaseRuleForms): Found | undefined {
  const { text, at } = scan
  const court = courtAt(text, at, forms.courts)
  if (!court) return undefined
  const rest = applied(text, restAt(text, court.end, forms, false), court.name === STRASBOURG)
  if (rest && (rest.dockets.length > 0 || rest.date !== undefined) && !far(rest, court.name))
    return citation(text, at, rest, court.name, forms)
  const reported = inReporter(text, at, court.end, { court: court.name }, forms)
  if (reported) return reported
  const back = BACK.at(text, court.end)
  if (back)
    return {
      is: 'citation',
      kind: 'case',
      form: 'anaphoric',
      start: at,
      end: court.end + back[0].length,
      targets: [{ court: court.name }],
    }
  if (forms.courts.doubtful.has(text.slice(at, court.end)) || otherwise(text, at, court.end)) return undefined
  return { is: 'mention', kind: 'court', start: at, end: court.end, name: court.name }
}

const FEMININE = new Before(
  /(?:^|[^A-Za-zäöü])(?:[Dd]er|[Dd]ie|[KkEe]?[Ee]iner?|[Jj]eder?|[Dd]ieser?)(?: [a-zäöüß]{3,16}en?)? $/,
  28,
)

/** True for an abbreviation that is feminine here: courts in -gericht are neuter, so that *der BAG* is something else. */
function otherwise(text: string, at: number, end: number): boolean {
  return text[end - 1] === 'G' && text[end] !== '-' && FEMININE.stands(text, at)
}

/** A decision named by court or kind and the report it stands in: `OLG Ulm, NJW-RR 1986, 315`, `Senatsurteil in BFHE 245, 49`. */
function inReporter(
  text: string,
  start: number,
  end: number,
  base: Target,
  forms: CaseRuleForms,
): FoundCitation | undefined {
  const reporter = REPORTER.at(text, end)
  if (!reporter || !forms.reporters.has(reporter[1] as string)) return undefined
  const place = placesAt(text, end + reporter[0].length, reporter[1] as string, forms.tail)
  const first = place?.targets[0]
  return place && first && { is: 'citation', kind: 'case', start, end: place.end, targets: [{ ...base, ...first }] }
}

const STRASBOURG = 'EGMR'

/** The rest with the numbers of applications to the Court of Human Rights, where no docket was read. */
function applied(text: string, rest: Rest | undefined, known: boolean): Rest | undefined {
  if (!rest || rest.date === undefined || rest.dockets.length > 0) return rest
  const applications = applicationsAt(text, rest.end, known)
  return applications ? { ...rest, ...applications } : rest
}

/** A court in the rest is another one: then the first was only mentioned. */
function far(rest: Rest, court: string): boolean {
  return rest.court !== undefined && rest.court !== court
}

function fromWord({ text, at, trigger }: Scan, forms: CaseRuleForms): Found | undefined {
  let from = at
  if (trigger === 'Senat, ') {
    const own = restAt(text, at + 5, forms, false)
    return own?.worded && (own.date !== undefined || own.dockets.length > 0)
      ? { ...citation(text, at, own, undefined, forms), own: true }
      : undefined
  }
  const word = DECISION.at(text, at)
  if (!word) return undefined
  from = at + word[0].length
  const read = restAt(text, from, forms, true)
  const rest = applied(text, read, read?.court === STRASBOURG)
  if (!rest || (rest.date === undefined && rest.dockets.length === 0))
    return trigger.startsWith('Senats') ? inReporter(text, at, from, {}, forms) : undefined
  const found = citation(text, at, rest, rest.court, forms)
  return (rest.own || trigger.startsWith('Senats')) && rest.court === undefined ? { ...found, own: true } : found
}

/** An `aaO` in a series of decisions, told apart by the name of the case. */
const SERIES = new Before(/; $/, 2)
const NAMED_BACK = new Pattern(/(?:,? (?:Rn|Rdnr|Rz|Tz)\.? ?\d{1,4}(?: ?ff?\.?)?)? [–-] [^;)\n]{2,60}[;)]/y)
const LIST = new Before(
  /(?:[;,(]|und|sowie|auch|vgl\.|Vgl\.|[>\])\d]|aaO|mwN|[;:]|st\. Rspr\.|Rspr\.|siehe|etwa|zuletzt|ebenso|so) ?$/,
  10,
)

/** What parties and authorities write has a day of its own, which is not that of a docket behind it. */
const NOT_DECIDED =
  /(?:(?<!erichts)[Bb]escheid(?:e?s)?|[Ss]chreibens?|[Ss]chriftsatz(?:es)?|[Aa]ntrags?|[Kk]lage|[Vv]ertrags?|[Rr]echnung|[Ee]ingabe|[Mm]itteilung) $/

/** `vom 3. Mai 2011 - V ZR 1/10` in a chain; `7. April 2004 - 7 AZR 4/03` as the Federal Labour Court writes it. */
function fromDate({ text, at, after, trigger }: Scan, forms: CaseRuleForms): Found | undefined {
  if (trigger.startsWith('a'))
    return SERIES.stands(text, at) && NAMED_BACK.at(text, after)
      ? { is: 'citation', kind: 'case', form: 'anaphoric', start: at, end: after, targets: [] }
      : undefined
  const bare = trigger === DIGIT
  if (bare && text[at + 1] !== '.' && text[at + 2] !== '.') return undefined
  const date = dateAt(text, bare ? at : at + trigger.length)
  if (!date) return undefined
  if (!bare && NOT_DECIDED.test(text.slice(Math.max(0, at - 24), at))) return undefined
  const near = LIST.stands(text, at)
  if (bare && !near) return undefined
  const read = restAt(text, bare ? at : at + trigger.length, forms, true)
  const told = near && read?.dockets.length === 0 && text.slice(Math.max(0, at - 300), at).includes(STRASBOURG)
  const rest = near ? applied(text, read, told) : read
  const back = rest?.dockets.length === 0 && near ? BACK.at(text, rest.end) : null
  if (rest && back)
    return { ...citation(text, at, { ...rest, end: rest.end + back[0].length }, undefined, forms), form: 'anaphoric' }
  if (!rest || rest.dockets.length === 0 || rest.date === undefined) return undefined
  return citation(text, at, rest, undefined, forms)
}

/** True where one to four digits are followed by a letter, by a space and a capital, or by a slash. */
function beginsDocket(text: string, at: number): boolean {
  let i = at + 1
  while (i < at + 4 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++
  const c = text.charCodeAt(i)
  if (c === 32) {
    const next = text.charCodeAt(i + 1)
    return next >= 65 && next <= 90
  }
  if (c === 45) return text[i + 3] === ' '
  return c === 47 || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
}

const ITEM = new Before(/(?:ABl|BGBl|Nr|Art|§|Seite|S|Abs|Rn|Drucks|Drs|EG|EU|Blatt|Bl|Zl)\.? ?$/, 8)
const ALONE_COURT = new Pattern(/ (?:des|beim|vor dem|bei dem|am) (?=[A-ZÄÖÜ])/y)

/** A docket by itself, where its form is sure; with the court behind it (`16 Cg 5/81 des Landesgerichtes Wels`). */
function fromDocket({ text, at, trigger }: Scan, forms: CaseRuleForms): Found | undefined {
  if (trigger === DIGIT && !beginsDocket(text, at)) return undefined
  const found = forms.dockets.at(text, at, false)
  if (!found) return undefined
  if (trigger === DIGIT && ITEM.stands(text, at)) return undefined
  const of = ALONE_COURT.at(text, found.end)
  const court = of && courtAt(text, found.end + of[0].length, forms.courts)
  const end = court ? court.end : found.end
  const rest: Rest = { end, court: undefined, date: undefined, dockets: found.dockets, worded: false, own: false }
  return citation(text, at, rest, court?.name, forms)
}

function citation(
  text: string,
  start: number,
  rest: Rest,
  court: string | undefined,
  forms: CaseRuleForms,
): FoundCitation {
  const base: { -readonly [F in keyof Target]: Target[F] } = {}
  if (court) base.court = court
  if (rest.date) base.date = rest.date
  const back = rest.dockets.length === 0 && rest.date !== undefined ? BACK.end(text, rest.end) : -1
  if (back >= 0 && court !== undefined)
    return { is: 'citation', kind: 'case', form: 'anaphoric', start, end: back, targets: [base] }
  const named = identifierAt(text, rest.end)
  if (named) base.ecli = named.value
  if (rest.dockets.length === 1) base.docket = rest.dockets[0] as string
  const targets = rest.dockets.length > 1 ? rest.dockets.map(docket => ({ ...base, docket })) : [base]
  const until = named?.end ?? rest.end
  const end = forms.tail ? TAIL.past(text, until) : until
  return rest.dockets.length > 0 || (court !== undefined && rest.date !== undefined)
    ? { is: 'citation', kind: 'case', start, end, targets }
    : { is: 'citation', kind: 'case', form: 'narrative', start, end, targets }
}
