import type { CostsFound, Related } from '../../pack/pack.js'
import { roleWord } from './actors.js'
import { ROLE_WORDS } from './roles.table.js'

const WHO = `(?:${ROLE_WORDS.map(r => `${r.stem}(?:${r.endings})?`).join('|')}|Staatskasse|Landeskasse)`
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `[Kk]osten (?:des|der|dieses|beider|im)[^.]{0,160}?(?:trägt|tragen|hat|haben|werden|fallen|sind)[^.]{0,40}? (?:der |die |dem |den )?(?:\\p{Ll}{3,12}e[nr]? )?(${WHO})(?![\\p{L}])`,
    'u',
  ),
  new RegExp(
    `(?:^|[\\s„])(?:Der|Die|Dem|Den) (${WHO})(?: zu \\d)?[^.]{0,60}? (?:trägt|tragen|hat|haben|werden|wird|fallen)[^.]{0,60}?[Kk]osten\\b`,
    'u',
  ),
  new RegExp(`auf [Kk]osten (?:der|des) (${WHO})(?![\\p{L}])`, 'u'),
  new RegExp(`(?:der|des) (${WHO})(?![\\p{L}])[^.]{0,240} auf (?:seine|ihre) [Kk]osten`, 'u'),
  new RegExp(`(${WHO}) (?:trägt|tragen|hat|haben) die[^.]{0,40}[Kk]osten`, 'u'),
]

/** Shares of the costs: `zu zwei Dritteln`, `zu 40 %`, `zu 2/3`. */
const SHARE =
  /\bzu (?:je )?(?:\d{1,3}(?:,\d+)? ?%|\d{1,2}\/\d{1,3}|\p{Ll}{3,12} (?:Drittel|Viertel|Fünftel|Sechstel|Zehntel)n?)/gu

/** Who bears the costs by the orders, under the label the parties go by. */
export function costs(document: Related): CostsFound | null {
  for (const part of document.outline.parts) {
    if (part.role !== 'operative') continue
    for (const s of document.sentences(part)) {
      const printed = document.text.slice(s.start, s.end)
      if (!/[Kk]osten|gegeneinander/.test(printed)) continue
      const text = printed.replace(/(?<=\d)\./g, ' ')
      for (const pattern of PATTERNS) {
        const word = pattern.exec(text)?.[1]
        if (!word) continue
        // Where both sides bear a share, nobody bears the costs.
        const shared = (text.match(SHARE)?.length ?? 0) > 1
        return { bearer: shared ? null : label(word, document), amount: null, currency: null, items: [] }
      }
      if (/gegeneinander aufgehoben|Kosten[^.]{0,80}nicht (?:erhoben|zu erstatten|erstattet)/.test(text))
        return { bearer: null, amount: null, currency: null, items: [] }
    }
  }
  return null
}

function label(word: string, document: Related): string {
  const role = roleWord(word)
  const party =
    role &&
    document.parties.find(p =>
      p.roles.some(r => r.native.includes(role.stem) || (r.role === role.role && p.label.startsWith(role.stem))),
    )
  const appellant = role?.role === 'appellant' && document.parties.find(p => p.roles.some(r => r.role === 'appellant'))
  return party?.label ?? (appellant ? appellant.label : undefined) ?? role?.stem ?? word
}
