import type { Disposition } from '../../model/vocabulary.js'
import type { Identified } from '../../pack/document.js'
import type { DispositionRule, OrderFound } from '../../pack/pack.js'
import type { Span } from '../../text/span.js'

/** The ruling's own verbs, in English, French, German and Dutch (Rules of Procedure of the Court, Articles 87 and 89: operative part). */
export const dispositions: readonly DispositionRule[] = [
  {
    pattern: /\bdismisses the (?:remainder|rest)\b|\brejette le (?:surplus|recours pour le surplus)\b/i,
    gives: ['dismissed'],
  },
  {
    pattern:
      /\b(?:dismisses|rejects) (?:the )?(?:main |cross-)?(?:appeals?|actions?|applications?|requests?)\b(?!.{0,60}inadmissible)|\b(?:appeals?|actions?|applications?|requests?)\b.{0,60} (?:is|are|shall be|must be) (?:dismissed|rejected)\b(?!.{0,60}\binadmissible\.?$)/i,
    gives: ['dismissed'],
  },
  {
    pattern:
      /\b(?:le|les) (?:recours|pourvois?|demandes?).{0,80} (?:est|sont) rejetée?s?\b(?!.{0,40}irrecevable)|\brejette (?:le|les|la) (?:recours|pourvoi|demande)/i,
    gives: ['dismissed'],
  },
  {
    pattern:
      /\b(?:Klage|Rechtsmittel|Antrag|Klagen)\b.{0,60} wird zurückgewiesen|\bwird abgewiesen|\bwerden abgewiesen/i,
    gives: ['dismissed'],
  },
  {
    pattern: /\b(?:wijst|verwerpt) (?:het|de) (?:beroep|hogere voorziening|vordering|verzoek)|\bwordt afgewezen\b/i,
    gives: ['dismissed'],
  },
  { pattern: /\binadmissible\b|\birrecevables?\b|\bunzulässig\b|\bniet-ontvankelijk\b/i, gives: ['inadmissible'] },
  {
    pattern:
      /\bsets aside\b|\bis set aside\b|\best annulée? en tant que\b|\b(?:Urteil|Beschluss) des Gerichts.{0,160}aufgehoben\b/i,
    gives: ['set-aside'],
  },
  {
    pattern: /\bl[’']arrêt du Tribunal.{0,160} est annulé\b|\bhet arrest van het Gerecht.{0,160}vernietigd\b/i,
    gives: ['set-aside'],
  },
  {
    pattern:
      /\bannuls\b|\bis annulled\b|\b(?:la décision|le règlement)\b.{0,200} est annulée?\b|\bfür nichtig erklärt\b|\bnietig verklaard\b/i,
    gives: ['granted'],
  },
  {
    pattern:
      /\brefers? (?:back )?(?:the )?cases?.{0,40}back|\brefers .{0,20}\bback to\b|\best renvoyée? devant\b|\bzurückverwiesen\b|\bterugverwezen\b/i,
    gives: ['remanded'],
  },
  {
    pattern:
      /\bremoved? from the register\b|\bradiée? du registre\b|\bim Register gestrichen\b|\bdoorgehaald in het register\b/i,
    gives: ['withdrawn'],
  },
  {
    pattern: /\bcosts\b.{0,20}\breserved\b|\bdépens sont réservés\b|\bKostenentscheidung bleibt vorbehalten\b/i,
    gives: ['costs-reserved'],
  },
  {
    pattern:
      /\b(?:to pay|to bear|bears?|pays?) (?:the|its|his|her|their|one).{0,60}costs\b|\bcondamnée?s? aux dépens\b|\bsupporter?a? .{0,80}dépens\b|\bträgt .{0,60}Kosten\b|\btragen .{0,60}Kosten\b|\bin de kosten\b|\beigen kosten\b/i,
    gives: ['costs'],
  },
  {
    pattern:
      /\bmust be interpreted as\b|\bis (?:valid|invalid)\b|\bhereby declares\b|\bDeclares that\b|\bdoi(?:t|vent) être interprété|\bdahin auszulegen\b|\baldus (?:te )?worden uitgelegd|\bthere is no (?:longer any )?need to (?:adjudicate|rule)\b|\bil n[’']y a (?:pas|plus) lieu de statuer\b/i,
    gives: ['other'],
  },
]

/** The numbered points of the ruling, each up to the next; or its sentences, where it has no numbers. */
export function orderItems(part: Span, document: Identified): (Span & { number: string | null })[] {
  const lines = document.lines.filter(l => l.start >= part.start && l.end <= part.end)
  const out: { start: number; end: number; number: string | null }[] = []
  let number: string | null = null
  for (const line of lines) {
    const n = /^(\d{1,2})(?:\.|\))?(?:\s+|$)/.exec(line.text)
    if (n && Number(n[1]) === out.filter(o => o.number !== null).length + 1) {
      number = n[1] as string
      out.push({ start: Math.min(line.end, line.start + n[0].length), end: line.end, number })
    } else if (number !== null) (out.at(-1) as { end: number }).end = line.end
    else if (/[;.]$/.test(line.text)) out.push({ start: line.start, end: line.end, number: null })
  }
  return out.filter(o => o.end > o.start)
}

/** What ends proceedings, as against costs. */
const ENDS = new Set<Disposition>(['granted', 'dismissed', 'inadmissible', 'set-aside', 'remanded', 'withdrawn'])

/** What the ruling did as a whole; an answer to questions referred, or a declaration, is `other`. */
export function outcome(orders: readonly OrderFound[]): Disposition[] {
  const all = orders.flatMap(o => o.dispositions)
  const ends = [...new Set(all.filter(d => ENDS.has(d)))]
  if (ends.includes('granted') && ends.includes('dismissed'))
    return ['partly-granted', ...ends.filter(d => d !== 'granted' && d !== 'dismissed')]
  return ends.length === 0 && all.includes('other') ? ['other'] : ends
}
