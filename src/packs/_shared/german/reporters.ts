import type { Target } from '../../../model/decision.js'
import { Pattern } from '../../../pack/pattern.js'
import type { Found, FoundCitation, Rule, Scan } from '../../../pack/rule.js'
import { authorsBefore, isAuthor } from './authors.js'
import { words } from './list.js'
import { placesAt } from './reporter.js'

export interface ReporterForms {
  readonly id: string
  readonly version: number
  /** Abbreviations of reports and journals, and of gazettes, space-separated. */
  readonly reporters: string
  readonly gazettes: string
  /** Journals printed with their full title, with their abbreviation. */
  readonly journals?: ReadonlyMap<string, string>
  /** Whether `ua`, `uva` and `mwN` belong to the reference, as in Austria. */
  readonly tail: boolean
  readonly hits: Rule['hits']
  readonly misses: Rule['misses']
}

const GAZETTE = new Pattern(
  /\.? ?(?:(EU|EG|EWG|NRW|BW|MV|LSA)(?![a-z]) ?)?(?:(\d{4})(?!\/),? )?(?:Teil )?(?:(?:Nr\. ?)?([ICL]{1,3}|III)(?![a-z]),? ?)?(?:(\d{4})(?!\/),? ?)?(?:Nr\.? ?)?(?:([LC]) ?)?(\d{1,5}(?:\/\d{1,4})?)?(?:,? ?(?:v\.|vom) \d{1,2}\. ?\d{1,2}\. ?\d{4})?(?:,? ?S\.? ?(\d{1,5})(?: ?ff?\.?(?![a-z]))?|, ?(\d{1,5})(?![\d./]))?/y,
)

/** Law reports, journals and gazettes; an essay with its author is literature. */
export function reporters(forms: ReporterForms): Rule[] {
  const names = words(forms.reporters)
  const gazettes = words(forms.gazettes)
  return [
    {
      id: `${forms.id}.citation.reporter`,
      version: forms.version,
      authority:
        'House style of the federal courts; Abkürzungs- und Zitierregeln der österreichischen Rechtssprache (AZR)',
      triggers: [...names, ...(forms.journals?.keys() ?? []), ...(forms.journals ? [JOURNAL] : [])],
      read: scan => read(scan, forms),
      hits: forms.hits,
      misses: forms.misses,
    },
    {
      id: `${forms.id}.citation.gazette`,
      version: forms.version,
      authority: 'Handbuch der Rechtsförmlichkeit (BMJ), B.4; Legistische Richtlinien 1990 (BKA), 131-135',
      triggers: gazettes,
      read: gazette,
      hits: [
        ['vom 3. Mai 2004, ⟦BGBl. I S. 1234⟧', { targets: [{ reporter: 'BGBl.', ref: 'I S. 1234' }] }],
        ['⟦BGBl I 2012/12⟧', { kind: 'reporter' }],
      ],
      misses: ['im BGBl. verkündet', 'BGBlatt 3'],
    },
  ]
}

const JOURNAL = 'Zeitschrift für '
/** The abbreviation behind a full title: ` (EFG)`, ` --DStR--`, ` - ZESAR -`. */
const SHORT = new Pattern(/ ?(?:\(|-{1,2} ?|– ?)([A-ZÄÖÜ][A-Za-zÄÖÜäöü/-]{1,12}?)(?: ?-{1,2}| ?–|\))(?=,? \d)/y)
const SUBJECT = new Pattern(/[A-ZÄÖÜa-zäöüß., -]{3,90}?(?= ?(?:\(|-{1,2} |--|– ))/y)
/** What closes the abbreviation whose title stands before it. */
const CLOSED = new Pattern(/\)|--| -(?= )/y)

function read({ text, at, after, trigger }: Scan, forms: ReporterForms): Found | Found[] | undefined {
  const title = forms.journals?.get(trigger) ?? (trigger === JOURNAL ? trigger : undefined)
  const named = title === undefined ? short(text, at, after, trigger) : spelled(text, after, title)
  if (!named) return undefined
  const c = text.charCodeAt(named.end)
  if (c !== 32 && c !== 44 && !YEARLY.at(text, named.end)) return undefined
  const place = placesAt(text, named.end, named.reporter, forms.tail)
  if (!place) return undefined
  const essay = authorOf(text, at, place.targets[0] as Target, place.end)
  return essay ?? { is: 'citation', kind: 'reporter', start: at, end: place.end, targets: place.targets }
}

/** A year glued to its journal: `GRUR2010, 231`. */
const YEARLY = new Pattern(/(?:19|20)\d{2}, \d/y)

function short(text: string, at: number, after: number, trigger: string): { reporter: string; end: number } {
  const named = after + (QUALIFIER.at(text, after)?.[0].length ?? 0)
  const stop = text[named] === '.' && !trigger.endsWith('.') ? named + 1 : named
  const opened = /[(-] ?$/.test(text.slice(Math.max(0, at - 2), at))
  const close = opened ? CLOSED.at(text, stop) : null
  return { reporter: text.slice(at, named), end: stop + (close?.[0].length ?? 0) }
}

function spelled(text: string, after: number, title: string): { reporter: string; end: number } | undefined {
  const subject = title === JOURNAL ? SUBJECT.at(text, after) : null
  if (title === JOURNAL && !subject) return undefined
  const end = after + (subject?.[0].length ?? 0)
  const own = SHORT.at(text, end)
  if (own) return { reporter: own[1] as string, end: end + own[0].length }
  return title === JOURNAL ? undefined : { reporter: title, end }
}

/** The second word of a journal's name: `GRUR Int.`, `JöR n. F.` */
const QUALIFIER = new Pattern(/ Int(?=\.? \d)| [nN]\. ?F\.(?= \d)/y)
const BEFORE = /[A-ZÀ-ÖØ-ÞĀ-ſ][A-Za-zÀ-ɏ-]*(?:\/ ?(?:v\. )?[A-ZÀ-ÖØ-ÞĀ-ſ][a-zß-ɏ-]+)*,? (?:in:? )?$/
const COURT =
  /(?:G|gericht[es]{0,2}|gerichtshof[es]{0,2}|H|(?:Urteil|Beschlu(?:ss|ß)|Urt\.|Beschl\.|Senat|senat|Anm\.))[,.]? ?(?:[A-ZÄÖÜ][a-zäöüß/-]+)?,? (?:in )?$/
const AUTHOR = '(?:(?:[vV]\\.|von) )?[A-ZÀ-ÖØ-ÞĀ-ſ][a-zß-ɏ]{2,}(?:-[A-ZÀ-ÖØ-ÞĀ-ſ][a-zß-ɏ]{2,})?'
const ESSAY =
  /^(?:v\. |von |de )?[A-ZÀ-ÖØ-ÞĀ-ſ][a-zß-ɏ]+(?:-[A-ZÀ-ÖØ-ÞĀ-ſ][a-zß-ɏ]+)?(?:(?:\/|-| und )(?:v\. |von )?[A-ZÀ-ÖØ-ÞĀ-ſ][a-zß-ɏ]+)*(?:,? in:? ?|,? ?)$/

/** The names right before a journal, behind other words: `zu diesem Punkt Muster/Probe NJW 2011, 3`. */
const LAST = new RegExp(`(${AUTHOR}(?:(?:\\/| und )${AUTHOR})*)(?:,? in:? |,? )$`)

/** `Muster, ZMR 2001, 418, 423`: the journal article with its author; `undefined` where a court or nothing stands before. */
function authorOf(text: string, at: number, target: Target, end: number): FoundCitation | undefined {
  const before = text.slice(Math.max(0, at - 60), at)
  if (
    !BEFORE.test(before) ||
    COURT.test(before) ||
    !/^(?:\d{4}|[IVX]+ \d{4}|\d{1,2}\/\d{4}|\d{1,3}),/.test(target.ref ?? '')
  )
    return undefined
  if (/^(?:BGHZ|BGHSt|B\w{1,4}GE|BFHE|RGZ|RGSt|SZ|BStBl|BeckRS)/.test(target.reporter ?? '')) return undefined
  const by = authorsBefore(text, at)
  if (!by) return undefined
  const names = text.slice(by.start, at)
  const whole = ESSAY.test(names) || (by.sure && /^(?:(?:[vV]\.|von) )?[^ ]+\/[A-Z]/.test(names))
  const last = whole ? null : LAST.exec(before)
  if (!whole && (!last || !isAuthor(last[1] as string))) return undefined
  const page = target.ref?.replace(/^.*, /, '')
  const title = `${target.reporter} ${target.ref}`
  return {
    is: 'citation',
    kind: 'literature',
    start: last ? at - last[0].length : by.start,
    end,
    targets: [
      {
        authors: last ? (last[1] as string).split(/\/| und /) : by.authors,
        title,
        ...(page ? { page } : {}),
        ...(target.pin ? { pin: target.pin } : {}),
      },
    ],
  }
}

function gazette({ text, at, after, trigger }: Scan): FoundCitation | undefined {
  if (/[A-Za-zäöü]/.test(text[after] ?? '')) return undefined
  const m = GAZETTE.at(text, after)
  if (!m || !/\d/.test(m[0])) return undefined
  const printed = m[0].trimEnd().replace(/,$/, '')
  const land = m[1] ? ` ${m[1]}` : ''
  const bare = printed.replace(/^\.? ?/, '')
  const ref = (m[1] ? bare.slice(m[1].length).trimStart() : bare).replace(/^Nr\. ?/, '')
  return {
    is: 'citation',
    kind: 'reporter',
    start: at,
    end: after + printed.length,
    targets: [
      {
        reporter: `${printed.startsWith('.') && !trigger.endsWith('.') ? `${trigger}.` : trigger}${land}`,
        ref: ref.replace(/\s+/g, ' '),
      },
    ],
  }
}
