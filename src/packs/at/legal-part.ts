import type { Part, Reading } from '../../pack/document.js'
import { trimmed } from '../../text/span.js'

/**
 * How the legal part of the reasons begins where no label says so: whether the remedy is admissible or founded, or that the court
 * `hat … erwogen` (house style of OGH and OLG; Verwaltungsgerichtshof; Art 133 Abs 4 B-VG in its orders on leave).
 */
const BEGINS =
  /^(?:\[\d{1,4}\] ?|\d{1,4} )?(?:\d{1,2}\.(?:\d\.)? |[IVX]{1,4}\. )?(?:(?:Der|Die|Das|Ihr|Sein) (?:ordentliche |außerordentliche |vorliegende )?(?:Revision|Revisionsrekurs|Rekurs|Berufung|Beschwerde|Rechtsmittel|Nichtigkeitsbeschwerde)(?:en|e|s)? (?:(?:der|des|von) [^.;]{2,90}? )?(?:ist|sind|erweist sich|erweisen sich)\b.{0,240}(?:zulässig|berechtigt|begründet|verspätet|verfehlt)|(?:Beide|Die) (?:Revisionen|Rekurse|Revisionsrekurse|Berufungen) sind .{0,120}(?:zulässig|berechtigt)|(?:Der (?:Verwaltungs|Verfassungs|Oberste G)|Das \p{L}{3,20}gericht|Hi?ezu|Dazu).{0,240}\berwogen\b|Nach Art\.? ?133 Abs\.? ?4 B-VG ist gegen ein)/u
const HEADED = /^(?:Begründung|B e g r ü n d u n g|Entscheidungsgründe|Gründe|Text)\b/
const NUMBERED = /^\d{1,3} \p{Lu}/u

/** Cuts reasons without a label for their legal part where that begins: the story of the case before it. */
export function withStory(part: Part, reading: Reading): Part[] {
  if (part.children.length || !HEADED.test(part.heading ?? '')) return [part]
  const lines = reading.lines.filter(l => l.start >= part.start && l.end <= part.end && l.text.length > 24)
  const cut = lines.findIndex(l => BEGINS.test(l.text.slice(0, 420)))
  if (cut < 1) return [part]
  const legal = lines[cut] as (typeof lines)[number]
  const story = trimmed(reading.text, part.start, legal.start)
  const role = NUMBERED.test((lines[0] as (typeof lines)[number]).text) ? 'procedure' : 'facts'
  return story
    ? [
        { ...part, ...story, role },
        { ...part, heading: null, start: legal.start },
      ]
    : [part]
}
