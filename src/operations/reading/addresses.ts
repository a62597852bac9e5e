import type { At, Paragraph } from '../../model/decision.js'

/** Addresses of paragraphs on their decision's page, in order: the number, and `5.1~2` for the second 5.1. */
export function addressesOf(paragraphs: readonly Pick<Paragraph, 'number'>[]): string[] {
  const unique = addresser()
  return paragraphs.map(p => unique(p.number))
}

/** A function that makes each address unique: the second `5.1` becomes `5.1~2`. */
export function addresser(): (wish: string) => string {
  const used = new Map<string, number>()
  return wish => {
    const clean = wish.replace(/\s+/g, '-')
    const count = (used.get(clean) ?? 0) + 1
    used.set(clean, count)
    return count === 1 ? clean : `${clean}~${count}`
  }
}

/** Address of what begins at an offset of the source and has no number: good for ever, as the offset is. */
export function offsetAddress(offset: number): string {
  return `p${offset}`
}

/** Address of a passage on its decision's page: of the numbered paragraph it stands in, else by its offset. */
export function passageAddress(paragraphs: readonly Paragraph[], passage: PassagePlace): string {
  if (passage.paragraph === null) return offsetAddress(passage.at[0])
  const addresses = addressesOf(paragraphs)
  const offset = passage.at[0]
  const found = paragraphs.findLastIndex(
    p => p.number === passage.paragraph && p.at[0] <= offset + LEAD && offset < p.at[1],
  )
  return addresses[found] ?? offsetAddress(offset)
}

/** White space that a passage may begin with before its number. */
const LEAD = 4

export interface PassagePlace {
  readonly paragraph: string | null
  readonly at: At
}

/**
 * Where each of the sorted offsets is met: the first thing that ends after it. Things are sorted and do not overlap.
 * The answer is the offsets of each thing.
 */
export function offsetsIn(offsets: readonly number[], things: readonly { readonly at: At }[]): number[][] {
  const met: number[][] = things.map(() => [])
  let i = 0
  for (const offset of offsets) {
    while (i < things.length && things[i]!.at[1] <= offset) i++
    met[i]?.push(offset)
  }
  return met
}
