import type { Line } from '../../pack/document.js'
import { Pattern } from '../../pack/pattern.js'
import { headingOf } from './headings.js'

/** `für Recht erkannt:`, `beschlossen:` close the heading; what follows is the operative part. */
export const FORMULA =
  /(?:^|[\s,])(für Recht erkannt|für recht erkannt|b ?e ?s ?c ?h ?l ?o ?s ?s ?e ?n|f ?ü ?r {1,3}R ?e ?c ?h ?t {1,3}e ?r ?k ?a ?n ?n ?t|entschieden|folgende[ns] (?:Beschluss|Urteil)(?: gefasst)?|folgende Entscheidung(?: getroffen)?)\s?:(?:\s+|$)/
/** A flag of the title page, or its answer. */
export const FLAG =
  /^(?:Nachschlagewerk|BGHZ|BGHSt|BGHR|Veröffentlichung|JNEU|EBE|AHRS|EKMR|EuGH)\s?:(?:\s*(?:ja|nein).{0,20})?$|^(?:ja|nein)$/
/** A line of norms above the headnotes. */
export const NORMS =
  /^(?:§§?|Art\.?|Artikel)\s?\d[^.!?]{0,160}$|^[A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{1,14}(?: [A-ZÄÖÜ][A-Za-z]{1,10}| \d{4}){0,3} (?:§§?|Art\.) ?\d[^!?]{0,200}$/
/** The line in which the court cites itself. */
export const SELF =
  /^(?:BGH|BVerwG|BAG|BSG|BFH|BPatG|BVerfG|OLG|LG|AG|KG|BayObLG)\b[^,]{0,40}, (?:Urteil|Beschluss|Versäumnisurteil|Teilurteil|Zwischenurteil|Gerichtsbescheid|Entscheidung|Verfügung)\b[^-–—]{0,60} [-–—] [^\s–—][^–—]{2,200}$/
/** A line that names a court below. */
export const LOWER =
  /^(?:[-–—] ?)?(?:vorgehend |nachgehend )?(?:AG|LG|OLG|KG|BPatG|BayObLG|VG|OVG|VGH|FG|SG|LSG|ArbG|LAG|Kammergericht|(?:Schleswig-Holsteinisches |Hanseatisches |Brandenburgisches |Saarländisches |Thüringer |Pfälzisches |Sächsisches |Hessisches |Niedersächsisches )?(?:Amts|Land|Oberlandes|Verwaltungs|Oberverwaltungs|Finanz|Sozial|Landessozial|Arbeits|Landesarbeits|Bundespatent)gericht(?:shof)?)\b[^!?]{0,160}$/
/** A date, in any of its forms. */
export const DATED = /\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}/u
/** A line that may be keywords set apart by dashes. */
export const KEYWORDS = /^[^.!?]{12,900}$/
/** The beginning of the sentence that names the bench. */
export const RECITAL =
  /^(?:Der|Die|Das) (?:[IVX]{1,5}[a-z]?\. |\d{1,2}\. )?.{0,60}(?:senat|Senat|kammer|Kammer|gericht|gerichtshof|hof)\b/
/** A line of a title page in capitals. */
export const TITLE = /^(?:BUNDES[A-Z]{4,20}|IM NAMEN DES VOLKES|BESCHLUSS|URTEIL)$/
/** A note or mark of the publisher. */
export const PUBLISHER = new Pattern(
  /Hinweis: ?$|Hinweis: Das Dokument wurde redaktionell|(?:©|\(c\)) ?juris\b|Quelle: /y,
)
/** Words that begin a decision on the reasons, when a copy has lost the heading `Gründe`. */
export const LOST = /^I\.?$/

/** Words with which reasons begin, and orders do not. */
export const REASONS =
  /\b(?:hat (?:keinen |teilweise |in der Sache )?(?:keinen )?Erfolg|bleibt ohne Erfolg|(?:ist|sind) (?:bereits )?(?:un)?(?:zulässig|begründet|statthaft)|, weil |wendet sich|wenden sich|begehrt|nachstehenden Gründen|bietet keine|streiten (?:über|um))\b/

/** Norms stand on a title page only while the bench has not been named yet. */
export function beforeBench(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + 400).some(l => FORMULA.test(l.text) || headingOf(l.text)?.role === 'operative')
}

/** A copy that has the title page under the heading `Tenor`. */
export function holdsTitle(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]?.text ?? ''
  return /^(?:In (?:de[mr]|Sachen)|hat (?:der|die|das)|(?:Der|Die|Das) .{0,40}(?:[Ss]enat|[Kk]ammer|gericht))/.test(
    next,
  )
}

/** Whether the sentence that names the bench begins on this line, or soon after it and before any heading. */
export function opensBench(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 14)
  const heading = next.findIndex(l => headingOf(l.text) !== undefined)
  return [lines[index], ...(heading < 0 ? next : next.slice(0, heading))].some(l => l && FORMULA.test(l.text))
}
