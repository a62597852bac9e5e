import type { Line } from '../../pack/document.js'

/** A margin number: the line it stands on and where the text it counts begins. */
export interface Margin {
  readonly number: number
  /** Where the number begins, its label included. */
  readonly start: number
  /** Index of the line with the first words behind the number: the same line, or the next one. */
  readonly line: number
  /** Offset of those words. */
  readonly text: number
}

const ALONE = /^(?:(?:Rn|Rz|Tz|RdNr|Rdnr|Randnummer)\.? ?)?(\d{1,4})$/
const LABEL = /^(?:Randnummer|Rn\.?|Rz\.?)$/
const LABELLED = /^(?:Rn|Rz|Tz|RdNr|Rdnr|Randnummer)\.? ?(\d{1,4})\s{1,20}(?=\S)/
const BRACKET = /^\[(\d{1,4})\]\s{0,20}/
const LEADING =
  /^(\d{1,4})\s{1,20}(?=[\p{L}„"»(§[])(?!(?:Abs|Satz|Nr|Rn|S|Euro|EUR|bis|und|oder|v|Prozent|Tage|Jahre|Monate)\b)/u
const GLUED = /^(\d{1,4})(?=\p{Lu}|[„"»(§])/u

/** Fewer numbers in a row than this are no margin numbers, by how unlike anything else their form is. */
const LEAST = { alone: 2, bracket: 1, labelled: 1, leading: 3 } as const
type Style = keyof typeof LEAST

/**
 * The margin numbers of a decision (Randnummern, counted through the whole text): the longest run that counts up by ones.
 * A number of another form is part of it when it goes on with the count, as databases mix `2` alone and `3Der Kläger`.
 */
export function marginsOf(lines: readonly Line[]): Margin[] {
  const all = lines.flatMap(line => candidates(line, lines))
  let best: (Margin & { style: Style })[] = []
  const tried = new Set<number>()
  all.forEach((first, i) => {
    if (tried.has(i) || all.length - i <= best.length) return
    const run = [first]
    tried.add(i)
    for (let j = i + 1; j < all.length; j++) {
      const last = run[run.length - 1] as Margin
      const next = all[j] as Margin & { style: Style }
      const step = next.number - last.number
      if (step !== 1 && !(step > 1 && step <= 3 && follows(all, j, next.number))) continue
      run.push(next)
      tried.add(j)
    }
    if (run.length > best.length) best = run
  })
  const least = Math.min(...best.map(m => LEAST[m.style]))
  return best.length >= least && (best.length > 1 || plausible(best)) ? best : []
}

function plausible(run: readonly (Margin & { style: Style })[]): boolean {
  return run.length === 1 && (run[0] as { style: Style }).style !== 'alone'
}

/** A count that jumps is believed when it goes on behind the jump. */
function follows(all: readonly Margin[], from: number, number: number): boolean {
  for (let j = from + 1; j < Math.min(all.length, from + 4); j++)
    if ((all[j] as Margin).number === number + 1) return true
  return false
}

function candidates(line: Line, lines: readonly Line[]): (Margin & { style: Style })[] {
  const at = (m: RegExpExecArray, style: Style, here: boolean): (Margin & { style: Style })[] => {
    const next = lines[line.index + 1]
    const before = lines[line.index - 1]
    if (!here && !next) return []
    return [
      {
        number: Number(m[1]),
        style,
        start: before && !here && LABEL.test(before.text) ? before.start : line.start,
        line: here ? line.index : line.index + 1,
        text: here ? line.start + m[0].length : (next as Line).start,
      },
    ]
  }
  const alone = ALONE.exec(line.text)
  if (alone) return at(alone, 'alone', false)
  for (const [pattern, style] of FORMS) {
    const m = pattern.exec(line.text)
    if (m) return at(m, style, true)
  }
  return []
}

const FORMS: readonly (readonly [RegExp, Style])[] = [
  [LABELLED, 'labelled'],
  [BRACKET, 'bracket'],
  [LEADING, 'leading'],
  [GLUED, 'leading'],
]
