import type { Decision, Problem } from '../model/decision.js'
import type { ProblemCode } from '../model/vocabulary.js'
import type { Span } from '../text/span.js'
import type { Evidence } from './document.js'
import type { Pack, Related } from './pack.js'

/** Everything a check may look at. The decision's offsets are source offsets, those of `document` clean offsets. */
export interface Examined {
  readonly decision: Omit<Decision, 'problems' | 'checks'>
  readonly document: Related
  readonly pack: Pack
  /** Places of the source where cleaning joined a broken word or set glued text apart. */
  readonly broken: readonly Span<'source'>[]
  readonly glued: readonly Span<'source'>[]
  /** Stretches of the source that no section, dropped or editorial part holds. */
  readonly lost: readonly Span<'source'>[]
  readonly conflicts: readonly { readonly lost: Evidence; readonly won: Evidence }[]
  /** Labels with nothing behind them. */
  readonly empty: readonly Evidence[]
  /** What a machine states about the decision; `supported` is `null` where that could not be checked. */
  readonly statements: readonly (Span<'clean'> & {
    readonly supported: boolean | null
    readonly missing: string | null
  })[]
  /** The source offsets of a clean span, as the record writes them. */
  at(span: Span<'clean'>): readonly [number, number]
}

/** What a check came to: problems (none: not found), or the reason why it could not look. */
export type Finding = readonly Problem[] | { readonly because: string }

/** One kind of mistake. `hits` are small made-up texts in which it must be found, `misses` in which it must not. */
export interface Check {
  readonly code: ProblemCode
  /** One sentence for the documentation: what is wrong when it is found. */
  readonly summary: string
  readonly run: (examined: Examined) => Finding
  readonly hits: readonly [string, ...string[]]
  readonly misses: readonly [string, ...string[]]
}
