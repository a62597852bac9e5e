import type { PartyFound } from '../../pack/pack.js'

/** A party's name in a caption, what stands behind it, and whether a further one follows. */
export interface NamedParty {
  readonly party: Omit<PartyFound, 'roles'>
  readonly end: number
  readonly counsel: readonly string[] | undefined
  /** True where the next number of a list (`2. …`) follows. */
  readonly more: boolean
}

/** Number of a party in a list: `1.`, `1)`, `1.)`, `a)`. */
const NUMBER = /(?:\d{1,2}(?:\.\)|[.)])|[a-z]\)) ?/y
const LEAD = /(?:(?:de[rs]|die|den|dem|das) (?=[\p{Lu}*„])|(?:Herrn|Frau) )/uy
/** Where a name ends: comma, counsel, the other side, the subject, a bracket, the next number. */
const NAME_END =
  /,|;| \(|\)|(?: |^)vertreten durch| (?:gegen|wider) (?:die|den|das|1|\p{Lu})| in \p{Lu}(?=,)| wegen | als (?:Masse|Insolvenz|weitere|Sachwalter)| und (?:de[rsnm]|die|das|weitere|andere|eine?n?) | (?:und )?(?!\d{1,2}\. ?(?:Jänner|Januar|Feber|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?:\d{1,2}(?:\.\)|[.)])) ?(?=[\p{Lu}*])| über | auf (?:der )?[Ss]eiten? | geboren|, geb| vom \d| mit (?:dem|de[rm]) (?:Sitz|Wohnsitz)| betreffend|\n/u
const COUNSEL =
  /^(?:[^;]{0,260}?)(?:(?:beide|alle|diese[rs]?|jeweils|sämtliche|ebenfalls) )*vertreten durch (?:den |die |das |ihren |seinen |ihre |seine |dessen |deren )?(.{3,300}?)(?=,? (?:gegen|wider) (?:de[nmrs]|die|das|1|\p{Lu})|,? wegen |,? und (?:de[rsnm]|die|den) \p{L}*(?:Nebenintervenient|[kb]e?klagt|Antrag|Gegner|gefährdet|mitbeteiligt)|, (?:\d{1,2}(?:\.\)|[.)]))|,? (?:und (?:de[rs] )?)?(?:(?:Kindes)?[Vv]ater|(?:Kindes)?[Mm]utter)s? [\p{Lu}*]|\),|\)$|;|, (?:über|infolge|sowie|mitbeteiligte|auf|diese[rs]? vertreten|auch )|$)/u
const SUFFIX =
  /^, ?(?:(?:\p{L}+ )?(?:Gesellschaft m\.? ?b\.? ?H\.?|GmbH|Gesellschaft mbH|AG|KG|OG|Aktiengesellschaft|S\.?A\.?|Inc\.?|Ltd\.?|LLC|BA|MA|MBA|MSc|LL\.M\.?|PhD|BSc|Bakk\.?)(?: (?:& Co )?(?:KG|OG))?)(?=[,. ]|$)/u

/** Reads one name where a marker or a number ended. */
export function nameAt(text: string, from: number, stop: number): NamedParty | undefined {
  let at = from
  for (const skip of [NUMBER, LEAD]) {
    skip.lastIndex = at
    const m = skip.exec(text)
    if (m) at += m[0].length
  }
  const stretch = text.slice(at, Math.min(stop, at + 900))
  const cut = NAME_END.exec(stretch)
  let length = cut ? cut.index : stretch.length
  const suffix = SUFFIX.exec(stretch.slice(length))
  if (suffix && cut?.[0] === ',') length += suffix[0].length
  const label = stretch.slice(0, length).replace(/[\s,]+$/, '')
  if (label.length < 1 || label.length > 160 || !/[\p{Lu}*]|^\p{Ll}\p{Lu}/u.test(label)) return undefined
  const rest = stretch.slice(length)
  const next =
    /^.{0,400}?[,*.]? (?:und |sowie )?(?=(?!\d{1,2}\. ?(?:Jänner|Januar|Feber|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?:\d{1,2}(?:\.\)|[.)])) ?[\p{Lu}*„])/u.exec(
      rest,
    )
  const other = /(?: (?:gegen|wider) (?:die|den|das) | wegen )/.exec(rest)
  const counsel = COUNSEL.exec(next && (!other || next[0].length < other.index) ? rest.slice(0, next[0].length) : rest)
  const within = counsel !== null && (!other || counsel.index + counsel[0].length <= other.index + 2)
  const more = next !== null && (!other || next[0].length <= other.index)
  return {
    party: {
      label,
      kind: kindOf(label),
      pseudonym: /\*|XXXX|^(?:(?:Mag\.|Dr\.|Ing\.) ?)?(?:\p{Lu}\.? ?){1,3}$/u.test(label),
      representatives: [],
      start: at,
      end: at + label.length,
    },
    end: at + length + (more ? (next as RegExpExecArray)[0].length : 0),
    counsel: within
      ? [(counsel as RegExpExecArray)[1] as string].map(c => closed(c.replace(/[\s,)]+$/, '')))
      : undefined,
    more,
  }
}

/** Counsel with the bracket closed that ends it. */
function closed(name: string): string {
  return name.includes('(') && !name.includes(')') ? `${name})` : name
}

const PUBLIC =
  /^(?:Republik|Bund(?:$|es| )|Land |Bundesland|Stadt|Landeshauptstadt|Gemeinde|Marktgemeinde|Stadtgemeinde|Agrargemeinschaft|Agrarbehörde|Österreichische (?:Gesundheitskasse|Nationalbank|Botschaft)|Pensionsversicherungsanstalt|Allgemeine Unfallversicherungsanstalt|Sozialversicherung|Versicherungsanstalt|Wiener Gebietskrankenkasse|\p{L}*[Gg]ebietskrankenkasse|Insolvenz-Entgelt-Fonds|Finanzamt|Finanzprokuratur|Bezirkshauptmann|Magistrat|Bürgermeister|Landespolizeidirektion|Bundesminister|Bundesamt|Staatsanwaltschaft|Bundeswettbewerbsbehörde|Bundeskartellanwalt|Bundesarbeitskammer|Kammer |Rechtsanwaltskammer|Wirtschaftskammer|Arbeitsmarktservice|\p{L}*[Ll]andesregierung|Bundesrepublik)/u
const COMPANY =
  /(?:GmbH|[Gg]esellschaft|G(?:es)?\.?m\.?b\.?H|\bAG\b|\bKG\b|\bOG\b|\bOHG\b|\bKEG\b|\bSE\b|\bLtd|\bInc|\bS\.A|S\.r\.l|Aktiengesellschaft|[Gg]enossenschaft|Verein\b|Verband|Stiftung|Bank\b|Sparkasse|Versicherung|Privatstiftung|Bund\b|e\.? ?V\.|e\.? ?U\.|Union\b|Gewerkschaft|Holding|Fonds\b|Anstalt|Betriebsrat|Handels|Bau\b)/
const PERSON =
  /^(?:(?:D?DDr|Dr|M?Mag|Prof|Ing|Dipl|Univ|Hon)\.|DI |KR )|^(?:\*|\p{Lu})[\p{L}*.-]* (?:(?:\p{Lu}|\*)[\p{L}*.-]* ?){1,3}$|^\p{Lu}\*+$|^XXXX$/u

function kindOf(label: string): PartyFound['kind'] {
  if (PUBLIC.test(label)) return 'public-body'
  if (COMPANY.test(label)) return 'company'
  return PERSON.test(label) ? 'person' : 'unknown'
}
