import { isPlaceName, meaningOfPlace } from '../../links/parallels.js'
import { type CitedProvisions, MOST_BEARING, type NamesAsked, type NamesFound } from '../links.js'
import { entryOf, linkageOf, type Work } from './linkage.js'
import { type Held, present } from './stack.js'

/** What of these names is there, or is cited. */
export function named(held: Held, { dockets, names, laws }: NamesAsked): NamesFound {
  const linkage = linkageOf(held)
  const all = [...held.values()]
  const own = all.filter(h => {
    const { item } = present(h)
    return item.names.some(n => names.includes(n)) || item.particulars.called.some(c => dockets.includes(c))
  })
  const places = names.filter(isPlaceName).flatMap(name => {
    const meant = meaningOfPlace({ date: null, court: null }, linkage.said.get(name) ?? [], -1, linkage.having)
    return meant?.candidates.map(c => c.stack) ?? []
  })
  const works = [...new Set([...own, ...places].slice(0, MOST_BEARING).map(h => linkage.works.get(h) as Work))]
  const cited = (name: string) =>
    all.some(h => present(h).item.cited.some(c => c.names.includes(name) || c.printed.includes(name)))
  return {
    entries: works.map(work => entryOf(linkage, work[0]!)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    cited: names.filter(cited),
    laws: laws
      .map(({ law, section }): CitedProvisions => {
        const meant = all.filter(h =>
          present(h).item.provisions.some(p => p.law === law && (section === null || p.section === section)),
        )
        return { law, section, decisions: meant.length }
      })
      .filter(l => l.decisions > 0)
      .sort((a, b) => b.decisions - a.decisions || (a.law < b.law ? -1 : 1)),
  }
}
