import type { SectionRole } from '../../model/vocabulary.js'
import type { DispositionRule } from '../../pack/pack.js'

/** Tokens before a full stop that do not end a sentence. Source: the courts' own house style. */
export const abbreviations = ['No', 'Art', 'para'] as const

/** Headings as the courts print them, with the part of the decision they open. */
export const headings = {
  Order: 'operative',
  Facts: 'facts',
  Grounds: 'reasoning',
} as const satisfies Readonly<Record<string, SectionRole>>

/** Formulas of the operative part. */
export const dispositions = [
  { pattern: /\bdismisses\b/, gives: ['dismissed'] },
  { pattern: /\bsets aside\b/, gives: ['set-aside'] },
] as const satisfies readonly DispositionRule[]
