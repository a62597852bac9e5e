import { z } from 'zod'
import { glossOf } from '../../analysis/concepts/glosses.js'
import type { WordHit } from '../../store/finding/hits.js'
import type { Entry } from '../../store/store.js'
import { falseFriendOf } from './false-friends.js'

/** Why a passage was found that does not have a word as it was typed. */
export const whySchema = z
  .object({
    text: z.string().describe('What stands in the passage.'),
    by: z
      .enum(['form', 'part', 'concept'])
      .describe('Another form of the word, a compound with it, or what means the same, also in another language.'),
    concept: z.string().nullable().describe('Id of the concept that both mean.'),
    gloss: z.string().nullable().describe('What the concept is.'),
    falseFriend: z
      .string()
      .optional()
      .describe('What the same word also or instead means in its language; only where that is known.'),
  })
  .meta({ id: 'Why', description: 'What of a passage met what was asked, otherwise than as it was typed.' })

export type Why = z.infer<typeof whySchema>

/** So many reasons are given of one passage. */
const MOST = 8

/** The reasons why a passage of a decision was found, each text once; those for which the word itself stands there too are left out. */
export function whyOf(text: string, hits: readonly WordHit[], whose: Entry['title']): Why[] {
  const typed = new Set(hits.filter(h => h.by === 'word').map(h => h.at[0]))
  const found = new Map<string, Why>()
  for (const { at, by, concept } of hits) {
    if (by === 'word' || typed.has(at[0])) continue
    const shown = text.slice(at[0], at[1]).replace(/[-\u00ad]?\s+/g, m => (/^[-\u00ad]/.test(m) ? '' : ' '))
    const known = found.get(shown.toLowerCase())
    if (known && (known.concept || !concept)) continue
    if (!known && found.size >= MOST) continue
    const gloss = concept && glossOf(concept)
    const falseFriend = concept && falseFriendOf(concept, shown, whose)
    found.set(shown.toLowerCase(), { text: shown, by, concept, gloss, ...(falseFriend && { falseFriend }) })
  }
  return [...found.values()]
}
