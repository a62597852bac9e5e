import { Pattern } from '../../pack/pattern.js'
import type { Rule } from '../../pack/rule.js'
import { dockets } from './dockets.js'
import { docketIn } from './identifiers.js'

/** The list of decisions of a Rechtssatz in the RIS: `TE OGH 2031-02-03 2 Ob 9044/30x`. */
export const CHAIN =
  /^TE (?:[A-Z]{2,5}|[VB][fwV]w?GH?|BVwG|LVwG|VGW)(?: \p{Lu}[\p{L}.]{2,20}){0,3} \d{4}-\d{2}-\d{2} \S/u
const ENTRY = new Pattern(/((?:[A-Z]{2,5}|V[fw]GH|BVwG|LVwG|VGW)(?: \p{Lu}[\p{L}.]{2,20}){0,3}) (\d{4}-\d{2}-\d{2}) /uy)
/** How the decision stands to the Rechtssatz; without such a word it says the same. */
const SIGNAL = new Pattern(
  /[ \n]{0,4}((?:(?:teilweise|offenbar|insoweit) )?(?:gegenteilig|abweichend)|ablehnend|zweifelnd|differenzierend|einschränkend|(?:so )?auch|ähnlich|vgl auch|vgl|siehe auch|siehe|aber)(?=[;:.,\n]|$)/iy,
)
const LONGEST_NOTES = 3000

/** Sentences of the Rechtssatz that a decision added or follows: `(T1)`, `nur T3`, `Beis wie T8`. */
function notes(text: string, from: number): string {
  const rest = text.slice(from, from + LONGEST_NOTES)
  const next = rest.search(/(?:^|\s)TE [A-Z][A-Za-z]{1,4} .{0,40}\d{4}-\d{2}-\d{2}|ECLI:/)
  const own = next < 0 ? rest : rest.slice(0, next)
  return [...new Set([...own.matchAll(/(?<=\(|\bwie |\bnur )T ?\d{1,3}[a-z]?(?![\p{L}\d])/gu)].map(m => m[0]))].join(
    ', ',
  )
}

/** A decision in the list of a Rechtssatz, with its T-notes as pinpoint and the word that tells how it stands to it. */
export const chained: Rule = {
  id: 'at.citation.chained-decision',
  version: 1,
  authority: 'RIS, Judikatur Justiz: Entscheidungstexte of a Rechtssatz (TE, court, day, docket; Beisätze T1 …)',
  triggers: ['TE '],
  read: ({ text, at, after }) => {
    const m = ENTRY.at(text, after)
    const docket = m && dockets.at(text, after + m[0].length, true)
    if (!m || !docket) return undefined
    const signal = SIGNAL.at(text, docket.end)?.[1]?.toLowerCase()
    const pin = notes(text, docket.end)
    const target = { court: m[1] as string, date: m[2] as string, ...(pin ? { pin } : {}) }
    return {
      is: 'citation',
      kind: 'case',
      start: at + 'TE '.length,
      end: docket.end,
      targets: docket.dockets.map(d => ({ ...target, docket: d })),
      ...(signal ? { signal } : {}),
    }
  },
  hits: [
    ['TE ⟦OGH 2031-02-03 2 Ob 9044/30x⟧', { targets: [{ court: 'OGH', date: '2031-02-03', docket: '2 Ob 9044/30x' }] }],
    [
      'TE ⟦OGH 2032-01-09 9 ObA 9001/31b⟧\nVgl auch; nur T1; Beisatz: Hier: Leihe. (T2)\nTE ⟦OGH 2033-01-09 3 Ob 9002/32k⟧\nBeis wie T2',
      { signal: 'vgl auch', targets: [{ date: '2032-01-09', docket: '9 ObA 9001/31b', pin: 'T1, T2' }] },
    ],
    ['TE ⟦OLG Wien 2031-05-20 4 R 9011/31a⟧ Gegenteilig;', { signal: 'gegenteilig' }],
  ],
  misses: ['TE OGH 2031', 'TE DEUM 2031-02-03 laudamus'],
}

/** Dockets and nothing else, in a line. */
const LIST = /^[^;]{3,60}(?:;[^;]{3,60})*$/

/** A line that holds dockets and nothing else (in ten, one of an unknown form): `2Ob9044/30x; 9ObA9001/31b (9ObA9002/31y)`. */
export function isDocketList(text: string): boolean {
  if (!LIST.test(text)) return false
  const parts = text.split(';')
  const others = parts.filter(part => docketIn(part.trim().replace(/^\(/, ''))?.start !== 0)
  return others.length * 10 <= parts.length
}
