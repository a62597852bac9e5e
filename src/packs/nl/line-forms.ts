import type { SectionRole } from '../../model/vocabulary.js'
import { HEADINGS } from './words.table.js'

/** A line that is or begins with the name of the court that decides. */
export const COURT =
  /^(?:RECHTBANK|GERECHTSHOF|HOGE RAAD|CENTRALE RAAD|Rechtbank [\p{Lu}']|Gerechtshof|Hoge Raad der|Centrale Raad van Beroep|Raad\s?van\s?State|Afdeling bestuursrechtspraak|College van Beroep|PARKET|Parket bij|GEMEENSCHAPPELIJK HOF|GERECHT IN EERSTE|De president van|AFDELING\s?BESTUURSRECHTSPRAAK)/u
/** A line that can be the first of the court's own head. */
export const HEAD_LINE = new RegExp(
  `${COURT.source}|^(?:[Aa]fdeling (?:strafrecht|civiel)|[Tt]eam (?:straf|civiel|familie|bestuur)|[Pp]arketnummer|[Vv]onnis$|[Ss]ector |(?:Verkort )?(?:[Aa]rrest|[Vv]onnis|[Bb]eschikking) van )`,
  'u',
)
/** A line that only says what the decision is. */
export const TYPE_LINE = /^(?:v ?o ?n ?n ?i ?s|a ?r ?r ?e ?s ?t|b ?e ?s ?c ?h ?i ?k ?k ?i ?n ?g|uitspraak|conclusie)$/i
/** The formula on the line before the parties. */
export const PARTIES =
  /^.{0,900}\btegen de (?:verdachten?|betrokkene|veroordeelden?)\s?:?$|^(?:verkort )?(?:arrest|vonnis|beschikking|beslissing|uitspraak)\b.{20,900}\btegen\s?:?$|^(?:.{0,300}\b)?(?:in de (?:straf|hoofd|gevoegde )?za(?:ak|ken)(?: met .{0,60})?(?: (?:van|tussen|tegen|betreffende))?(?: de .{0,60}tegen)?|in het (?:geding|geschil|hoger beroep|kort geding)(?: tussen| van)?|inzake|partijen|(?:strafzaak )?tegen de verdachte|(?:beschikking )?op het .{0,50}verzoek(?: .{0,160})? van|in zake)\s?:?$/i
/** The Council of State and others name the appellants behind the kind of remedy. */
export const APPEAL =
  /^(?:(?:Tussen)?[Uu]itspraak|Beslissing|Beschikking) (?:in het geding tussen|op (?:het|de) (?:\p{Ll}+ ){0,3}(?:beroep(?:en)?|verzoek(?:en)?|verzet)(?:, .{0,80})? van(?: onder meer)?)\s?:$/u
/** The closing formula that names the judges. */
export const SIGNED =
  /^(?:(?:dit|deze) (?:vonnis|arrest|beschikking|uitspraak|beslissing|advies|tussen\p{L}+|eind\p{L}+|verkorte? \p{L}+)(?:,? .{0,40}?)? (?:is|zijn|wordt|werd) (?:.{0,60}?)(?:gewezen|gegeven|gedaan|vastgesteld|uitgesproken|genomen)(?! naar aanleiding| op (?:de )?grondslag)|aldus (?:.{0,30}?)(?:gewezen|gegeven|gedaan|vastgesteld|beslist|besloten|uitgesproken|opgemaakt)|gewezen door|de (?:procureur|advocaat)-generaal bij de(?: hoge raad.*)?$|w\.g\. |\(?getekend\)?\b|was getekend|samenstelling\b.{0,20}$|waarvan proces-verbaal)/iu
/** Lines after the signatures that say what remedy is open. */
export const REMEDY =
  /^(?:tegen (?:deze|dit) (?:uitspraak|vonnis|beschikking|arrest) (?:kan|kunnen|staat|is)|rechtsmiddel|bent u het niet eens|informatie over |een partij die het niet eens|hoger beroep\b.{0,40}$|verzet\b.{0,30}$|bijlage|partijen hebben de mogelijkheid|beide partijen kunnen|het instellen van)/i
/** How a footnote printed without its number begins. */
export const NOTE_START =
  /^(?:Vgl\.|Zie |ECLI:|HR |Onder andere|Gerechtshof |Rechtbank |Hof |Rb\.? |ABRvS|CRvB|Kamerstukken|Uitspraak van |Vergelijk |CRvB |Wet (?:op|van|[a-z])|Algemene (?:wet|Wet) |Richtlijn |Verordening |Artikel \d|Besluit \p{Ll}|Verdrag )/u
/** The label of the publisher's abstract. */
export const INDICATION = /^(?:=+ ?)?inhoudsindicatie(?: ?=+)?:?$/i
/** The label of a summary a portal's machine made. */
export const MACHINE = /^(?:AI[- ]?samenvatting|Samenvatting \(AI\)|Automatisch gegenereerde samenvatting)/i
/** A heading that sets claim and counterclaim, or main and cross appeal, apart. */
export const PARTY_SUB =
  /^(?:verder )?in (?:de |het )?(?:voorwaardelijke? )?(?:re)?conventie(?: en (?:in )?reconventie)?$|^in (?:de|het) (?:incident|hoofdzaak|vrijwaring\w*|principaal \w+(?: \w+)?|incidenteel \w+(?: \w+)?)$/i
/** A line that begins with an outline number: number, stop, rest. */
export const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,3})(\.?)\s*(?![\d.,:%/-]|\s)(.*)$/
const UNFINISHED =
  /\b(?:van|de|het|een|in|op|te|en|of|die|dat|met|voor|aan|bij|door|tot|is|wordt|heeft|als|om|tegen|uit|zijn|haar|niet)$/
const SENTENCE_END = /[.;:,…]["”’)]*$|\betc\.?$/

/** True for a line that can be a heading: begins large, ends without a stop, is short, and holds no second sentence. */
export function isTitle(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 120 &&
    /^[\p{Lu}[‘“'(]|^in |^ten aanzien/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !SENTENCE_END.test(text.replace(/\b(?:B\.V|N\.V|c\.s|Rv|BW|jo|s\.)\.?$/, '')) &&
    text.split(' ').length <= 18 &&
    !UNFINISHED.test(text) &&
    !/[\p{Ll})]\. \p{Lu}/u.test(text.replace(/\([^()]*\)/g, ''))
  )
}

/** The role of the section a heading opens, by its words; `undefined` for a heading in the court's own words. */
export function roleOf(title: string): SectionRole | undefined {
  const t = title.toLowerCase().replace(/[:.]$/, '').trim()
  return t.length > 110 ? undefined : HEADINGS.find(h => h.title.test(t))?.role
}
