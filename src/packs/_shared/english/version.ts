import { Pattern } from '../../../pack/pattern.js'

const DATE = '\\d{1,2} [A-Z][a-z]{2,8} \\d{4}'
/** An act, instrument or act of the Union that amended another. */
const AMENDING =
  '(?:(?:[^,;.()\\n]|\\([A-Za-z ]{2,30}\\)){0,80}?(?:Act|Order|Regulations|Rules|Measure) \\d{4}|[^,;.()\\n]{0,24}?(?:Directives?|Regulations?|Decisions?|Framework Decision)(?: \\([A-Za-z, ]{2,14}\\))?(?: No)? \\d{1,4}\\/\\d{1,4}(?:\\/[A-Z][A-Za-z]{1,7})?)'
const LEAD = new Pattern(
  new RegExp(
    `,? \\(?(as (?:(?:(?:subsequently|further|last|later|most recently) )?amended(?: by ${AMENDING}|(?: by[^,;.()\\n]{0,40})?(?=[,;.)]))|(?:originally|first) (?:enacted|made|drafted)|it (?:then )?(?:stood|was in force)(?: (?:on|at|before|until|in) (?:${DATE}|\\d{4}|the (?:material|relevant) time))?|in force (?:on|at|before|until|from|in) (?:${DATE}|\\d{4}|the (?:material|relevant) time)))(?![A-Za-z\\d])`,
    'y',
  ),
)
const SPACE = 32
const COMMA = 44

/** The version in which an act is cited, as printed behind it: `as amended by the Example Act 2031`, `as originally enacted`. */
export function versionAt(text: string, at: number): string | undefined {
  const c = text.charCodeAt(at)
  const m = c === SPACE || c === COMMA ? LEAD.at(text, at) : null
  return m?.[1]?.replace(/\s+/g, ' ')
}

/** Targets with the version printed behind them at `at`. */
export function inVersion<T extends object>(targets: readonly T[], text: string, at: number): readonly T[] {
  const version = versionAt(text, at)
  return version === undefined ? targets : targets.map(t => ({ ...t, version }))
}
