import type { Similar } from '../links.js'
import { unpacked } from '../packed.js'
import { mostAlike, type Trait, traitsOf } from '../similar.js'
import { entryOf, linkageOf } from './linkage.js'
import { type Held, present, type Stack } from './stack.js'

/** Decisions that have much in common with one, copies of one decision once. */
export function similarIn(held: Held, id: string, limit: number): readonly Similar[] | undefined {
  const own = held.get(id)
  if (!own) return undefined
  const all = [...held.values()]
  const linkage = linkageOf(held)
  const having = (trait: Trait) => all.flatMap((h, i) => (has(h, trait) ? [i] : []))
  const alike = mostAlike(traitsOf(unpacked(present(own).item)), { decisions: all.length, having }, all.length)
  const works = new Set([linkage.works.get(own)])
  return alike
    .flatMap(({ decision, shared }): Similar[] => {
      const h = all[decision]!
      const work = linkage.works.get(h)
      if (works.has(work)) return []
      works.add(work)
      return [{ entry: entryOf(linkage, h), shared: shared.map(({ kind, text }) => ({ kind, text })) }]
    })
    .slice(0, limit)
}

function has(h: Stack, trait: Trait): boolean {
  const { cited, provisions, passages } = present(h).item
  if (trait.kind === 'decision') return cited.some(c => !c.instance && c.names[0] === trait.name)
  if (trait.kind === 'law') return provisions.some(p => p.law === trait.law && p.section === trait.section)
  if (trait.kind === 'word') return h.words.some(words => words.includes(trait.form))
  return passages.some(p => p.concepts.split(' ').includes(trait.form))
}
