import type { Annotated } from '../../pack/document.js'
import type { JudgeFound } from '../../pack/pack.js'

const HEAD = 8000
const COMPOSED =
  /(?:composed(?:, at the time of the deliberations,)? of|composée?(?:, lors du délibéré,)? de) ([^\n]{3,1200}?),? (?:Judges?|judges?|juges?|(?:[Pp]r[eé]sident)(?: (?:and|et) [Rr]apporteur)?)(?: \([^)]{3,20}\))?[,.]?\n/
const NAMES =
  /(?:M(?:me|M|lle)?\.? ?)?(\p{Lu}\.(?:[‑ -]?\p{Lu}\.){0,3} ?[\p{L}’' ‑-]{2,40}?)(?= ?[(,]| and | et |$)(?: ?\(([Rr]apporteur)\))?(?:, ((?:[Vv]ice[‑-])?[Pp]r[ée]sidente?(?: (?:of|de|du) (?:(?:the|la) )?(?:\p{L}+ )?(?:[Cc]hamb(?:er|re)|[Cc]ourt|[Cc]our|[Tt]ribunal))?))?/gu

/** `composed of A. Able, President of the Chamber, B. Baker (Rapporteur) and C. Clark, Judges,`; in French `composée de`. */
export function judges(document: Annotated): JudgeFound[] {
  const m = COMPOSED.exec(document.text.slice(0, HEAD))
  if (!m) return []
  const base = m.index + m[0].indexOf(m[1] as string)
  return [...(m[1] as string).matchAll(NAMES)].map(n => {
    const name = (n[1] as string).trim()
    const start = base + n.index + n[0].indexOf(name)
    return { name, role: n[3] ?? n[2] ?? null, start, end: start + name.length }
  })
}
