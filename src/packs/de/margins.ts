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
/** As tables of Markdown keep them: `12| Der Kläger`. */
const PIPED = /^\|? ?(\d{1,4}) ?\|\s{0,20}(?=\S)/
const LEADING =
  /^(\d{1,4})\s{1,20}(?=[\p{L}„"»(§[])(?!(?:Abs|Satz|Nr|Rn|S|Euro|EUR|bis|und|oder|v|Prozent|Tage|Jahre|Monate)\b)/u
const GLUED = /^(\d{1,4})(?=\p{Lu}|[„"»(§])/u

/** How all of them begin. */
const BEGINS = /^[\dRT[| ]/

/** What a margin number may be glued to besides a capital: `441) Die`, `30die Klage`, `6- Nähte`, `122010: 4 Stück`. */
const BEHIND =
  /^(?:\d{1,2}[.)]\s|[a-z]{1,3}\)|\([a-z\d]{1,3}\)|\p{Ll}{3,}|[-–•] |(?:19|20)\d{2}\b|\d{1,2}\.\d{1,2}\.|\d{1,3}(?:\.\d{3})?(?:,\d\d)? ?(?:€|Euro|EUR)|\.{3}|…)/u
/** So many numbers glued to capitals show that the copy glues them all. */
const GLUES = 3

/** Fewer numbers in a row than this are no margin numbers, by how unlike anything else their form is. */
const LEAST = { alone: 2, bracket: 1, labelled: 1, leading: 3 } as const
type Style = keyof typeof LEAST

/**
 * The margin numbers of a decision (Randnummern, counted through the whole text): the longest run that counts up by ones.
 * A number of another form is part of it when it goes on with the count, as databases mix `2` alone and `3Der Kläger`.
 */
export function marginsOf(lines: readonly Line[]): Margin[] {
  const numbered = lines.filter(l => BEGINS.test(l.text))
  const glues = numbered.filter(l => GLUED.test(l.text)).length >= GLUES
  const all = numbered.flatMap(line => candidates(line, lines, glues))
  const before: number[] = []
  const length: number[] = []
  const tips = new Map<number, number>()
  let best = -1
  all.forEach((c, i) => {
    let from: number | undefined
    for (let step = 1; step <= 3; step++) {
      const tip = tips.get(c.number - step)
      if (tip === undefined || (step > 1 && !follows(all, i, c.number))) continue
      if (from === undefined || (length[tip] as number) > (length[from] as number)) from = tip
    }
    before[i] = from ?? -1
    length[i] = from === undefined ? 1 : (length[from] as number) + 1
    const tip = tips.get(c.number)
    if (tip === undefined || (length[i] as number) > (length[tip] as number)) tips.set(c.number, i)
    if (best < 0 || (length[i] as number) > (length[best] as number)) best = i
  })
  const run: (Margin & { style: Style })[] = []
  for (let i = best; i >= 0; i = before[i] as number) run.push(all[i] as Margin & { style: Style })
  run.reverse()
  const least = Math.min(...run.slice(0, 50).map(m => LEAST[m.style]))
  return run.length >= least && (run.length > 1 || plausible(run)) ? run : []
}

function plausible(run: readonly (Margin & { style: Style })[]): boolean {
  const only = run[0]
  return run.length === 1 && only !== undefined && only.style !== 'alone' && only.number === 1
}

/** A count that jumps is believed when it goes on behind the jump. */
function follows(all: readonly Margin[], from: number, number: number): boolean {
  for (let j = from + 1; j < Math.min(all.length, from + 8); j++)
    if ((all[j] as Margin).number === number + 1) return true
  return false
}

function candidates(line: Line, lines: readonly Line[], glues: boolean): (Margin & { style: Style })[] {
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
  if (!glues) return []
  const digits = /^\d{1,5}/.exec(line.text)?.[0].length ?? 0
  return [1, 2, 3]
    .filter(n => n <= digits && BEHIND.test(line.text.slice(n, n + 40)))
    .flatMap(n => at(/^(\d{1,3})/.exec(line.text.slice(0, n)) as RegExpExecArray, 'leading', true))
}

const FORMS: readonly (readonly [RegExp, Style])[] = [
  [LABELLED, 'labelled'],
  [BRACKET, 'bracket'],
  [PIPED, 'leading'],
  [LEADING, 'leading'],
  [GLUED, 'leading'],
]
