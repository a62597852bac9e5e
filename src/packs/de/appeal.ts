import type { Identified } from '../../pack/document.js'
import { roleWord } from './actors.js'
import { ROLE_WORDS, type RoleWord } from './roles.table.js'
import { sentencesIn } from './sentences-in.js'

const WORDS = ROLE_WORDS.map(r => `${r.stem}(?:${r.endings})?`).join('|')
const REMEDY =
  '(?:Anschluss)?(?:[Rr]evision(?:en)?|[Bb]erufung(?:en)?|(?:Nichtzulassungs|Rechts|Verfassungs|Sprung)?[Bb]eschwerden?|Sprungrevision|Rechtsmittel|Erinnerung|Anhörungsrüge|Einspruch)'
/** `Die Revision der Beklagten`, `Antrag des Klägers auf Zulassung der Berufung`, `Auf die Beschwerde der Antragstellerin`. */
const OF = new RegExp(
  `(?:${REMEDY} (?:der|des|von) (?:\\p{Ll}{2,12}e[nr]? )?(${WORDS})|[Aa]ntrag (?:der|des) (${WORDS})(?: vom [^,]{4,20})? auf Zulassung)(?![\\p{L}])`,
  'u',
)
/** `Dagegen wenden sich die Beklagten mit der Revision`, `Mit der Revision verfolgt die Klägerin`. */
const TURNS = new RegExp(
  `(?:(?:[Dd]agegen|[Hh]iergegen|[Gg]egen (?:dieses|diesen|das|den|die)[^.]{2,80}?) (?:wende[nt]|richte[nt]|hat|haben|legte|erhob)[^.]{0,20}? (?:der|die|das) (${WORDS})[^.]{0,120}?${REMEDY}|[Mm]it (?:der|seiner|ihrer|dem|ihrem|seinem)[^.]{0,40}?${REMEDY}[^.]{0,60}? (?:verfolg|begehr|erstreb|wende|beantrag|mach|möcht|wiederhol|rüg|verlang)\\p{L}{0,4}[^.]{0,20}? (?:der|die|das) (${WORDS})|(?:[Dd]er|[Dd]ie) (${WORDS}) (?:hat|haben|legte[n]?) [^.]{0,60}?${REMEDY} (?:eingelegt|erhoben|ein\\b)|(?:der|die) (${WORDS}) (?:mit|in) (?:der|ihrer|seiner) ${REMEDY})(?![\\p{L}])`,
  'u',
)
/** `auf Kosten der Beklagten zurückgewiesen`: who bears them lodged it. */
const PAID = new RegExp(
  `(?:${REMEDY}|Antrag)[^.]{0,200} auf Kosten (?:der|des) (${WORDS}) (?:als unzulässig |als unbegründet )?(?:zurückgewiesen|verworfen|abgelehnt)`,
  'u',
)

/** The word for the party who lodged the remedy the court decides on, from the orders, else from the end of the facts. */
export function appellantWord(document: Identified): RoleWord | undefined {
  const operative = document.outline.parts.find(p => p.role === 'operative')
  if (operative) {
    const text = document.text
      .slice(operative.start, Math.min(operative.end, operative.start + 1500))
      .replace(/\s+/g, ' ')
    const found = first(OF, text) ?? first(PAID, text)
    if (found) return found
  }
  for (const part of [...document.parts('facts'), ...document.parts('reasoning')].slice(0, 2)) {
    const sentences = sentencesIn(document, { start: Math.max(part.start, part.end - 6000), end: part.end })
    for (const s of part.role === 'facts' ? sentences.reverse() : sentences.slice(0, 20)) {
      const text = document.text.slice(s.start, Math.min(s.end, s.start + 500))
      const found = ASKED.test(text) ? (first(TURNS, text) ?? first(OF, text)) : undefined
      if (found) return found
    }
  }
  return undefined
}

/** What every word for a remedy holds, and the application for leave. */
const ASKED = /evision|erufung|eschwerde|echtsmittel|rinnerung|nhörungsrüge|inspruch|ntrag/

function first(pattern: RegExp, text: string): RoleWord | undefined {
  const word = pattern
    .exec(text)
    ?.slice(1)
    .find(x => x !== undefined)
  return word === undefined ? undefined : roleWord(word)
}
