import type { CleaningRules } from '../pack/pack.js'
import type { Edit } from '../text/clean.js'
import type { Span } from '../text/span.js'

/** A line of the source that is kept, without the white space at its ends. */
export interface Row {
  start: number
  end: number
  text: string
}

/** A line shorter than this share of the usual width ends a paragraph. */
const FULL_LINE = 0.62
/** A line this many times the width is a paragraph that the copy has joined already. */
const PARAGRAPH = 1.3
/** A line that opens something of its own, in any country: a number alone, an outline number, a bullet. */
const OPENS =
  /^(?:\d{1,4}$|[IVXLC]{1,6}\.?$|[A-Z]\.$|[-–—•▪·*o] |\(?(?:\d{1,3}|[a-z]{1,3}|[ivx]{1,5})\)|\d{1,3}(?:\.\d{1,3})*\.? |[IVX]{1,5}\. |[A-Z]\. |【|\[\d+\])/
/** Openers that also stand in the middle of a sentence: a dash, a number, an initial. */
const INSIDE = /^(?:[-–—] |\d{1,3}(?:\.\d{1,3})*\.? |[A-Z]\.(?: |$)|\((?:\d{1,3}|[a-z]{1,2})\)|[IVX]{1,5}\. )/
const CONTINUES = /^[a-zäöüßàáâèéêëïíîòóôùúûçñ,.;:)\]]/
const STOPS = '.!?:;'
const CLOSERS = '"\'“”’»)]'
/** Headings set with spaces between the letters: `T a t b e s t a n d`. */
const SPACED = /^(?:\p{L} ){3,40}\p{L} ?:?$/u
/** A link set on a line of its own in the middle of a sentence. */
const LINKED = /^(?:§§?|Art\.?|Artikel) ?\d/
/** A field of front matter. */
const FIELD = /^[A-Za-z_-]{2,30}: ?(?:\S|$)/
/** A word after which a sentence cannot end. */
const UNFINISHED =
  /(?:[,(]|\b(?:auf|nach|gemäß|aus|in|im|von|vom|der|die|das|des|dem|den|und|oder|mit|zu|zur|zum|bei|gegen|für|über|iVm|i\.V\.m\.|Abs\.|van|het|de|en|of|op|met|in|the|and|to))$/
/** No word is longer; a longer run of letters is none. */
const LONGEST_WORD = 80
/** A suspended hyphen (Haus- und Grundbesitz) is no broken word. */
const SUSPENDED = /^(?:und|oder|bzw|sowie|noch|als|en|of|and|or|dan|respectievelijk)\b/
/** A text with more words broken at line ends than this was set that way: then none of them is a mistake. */
const TYPESET = 6
/** Lines this much shorter than the width, without stop, are headings or names rather than the end of a paragraph. */
const SHORT = 0.4

/** Joins what line ends and page breaks tore apart, and notes the words that a line end broke. */
export function joinLines(
  text: string,
  rows: readonly Row[],
  dropped: readonly Span<'source'>[],
  rules: CleaningRules,
  edits: Edit[],
  broken: Span<'source'>[],
): void {
  const width = wrapWidth(rows)
  const torn: Span<'source'>[] = []
  const near = gaps(text, dropped)
  for (let i = 0; i + 1 < rows.length; i++) {
    const a = rows[i] as Row
    const b = rows[i + 1] as Row
    const hyphen = a.text.endsWith('-') && /\p{L}-$/u.test(a.text.slice(-3)) && /^\p{L}/u.test(b.text)
    if (!hyphen && width === undefined && !mayGoOn(a.text, b.text)) continue
    if (!near(a.end, b.start)) continue
    const suspended = hyphen && SUSPENDED.test(b.text)
    if (hyphen && !suspended && /^\p{Ll}/u.test(b.text)) {
      edits.push({ start: a.end - 1, end: b.start, put: '', why: 'broken-word' })
      const word = /^\p{L}+/u.exec(b.text.slice(0, LONGEST_WORD))?.[0].length ?? 0
      const head = /\p{L}+-$/u.exec(a.text.slice(-LONGEST_WORD))?.[0].length ?? 1
      torn.push({ start: a.end - head, end: b.start + word })
    } else if (width === undefined) {
      if (goesOn(a.text, b.text, rules))
        edits.push({ start: a.end, end: b.start, put: tight(a.text, b.text) ? '' : ' ', why: 'join' })
    } else if (hyphen && !suspended && a.text.length > width * FULL_LINE)
      edits.push({ start: a.end, end: b.start, put: '', why: 'join' })
    else if (joins(a.text, b.text, width, rules)) edits.push({ start: a.end, end: b.start, put: ' ', why: 'join' })
  }
  if (torn.length <= TYPESET) broken.push(...torn)
}

/** A mark that is never set at the beginning of a paragraph, or alone on its line. */
const MARK = /^(?:[,;)](?!\S{0,2}[-:][)(])|\/\p{Lu})/u
/** A link word before the next link. */
const CHAINED = /(?:^|\s)(?:i\. ?V\. ?m\.|iVm\.?|in Verbindung mit|vgl\.|Vgl\.|S\.d\.|i\.S\.d\.|i\.S\.v\.)$/
/** An article or preposition that waits for its noun. */
const ARTICLE = /[\p{L},] (?:des|der|dem|den|vom|zum|zur|gemäß|het|of the)$/u
const LONGEST_ARTICLE = 10
const MARK_ALONE = /^[,(]$/

/** Whether a line ends as a sentence does. */
function ended(line: string): boolean {
  let last = line.length - 1
  while (last >= 0 && CLOSERS.includes(line[last] as string)) last--
  return last >= 0 && STOPS.includes(line[last] as string)
}

/** Whether a line may go on with the one before it, in a text whose lines are paragraphs. */
function mayGoOn(a: string, b: string): boolean {
  return CONTINUES.test(b) || LINKED.test(b) || a.length < 2 || b.startsWith('/') || waits(a)
}

/** Whether a line ends with a word that waits for its noun. */
function waits(line: string): boolean {
  return ARTICLE.test(line.slice(-LONGEST_ARTICLE))
}

/** Whether no space belongs between two lines: before a comma, behind a bracket. */
function tight(a: string, b: string): boolean {
  return /^[,;.)/]/.test(b) || a.endsWith('(')
}

/** In a text whose lines are paragraphs: a line that a link or a slip of the copy cut off goes on in small letters. */
function goesOn(a: string, b: string, rules: CleaningRules): boolean {
  if (rules.breaks?.test(b)) return false
  if (MARK_ALONE.test(a) || (MARK.test(b) && a.length > 1)) return true
  if (LINKED.test(b) && CHAINED.test(a)) return true
  if (a.length > 30 && waits(a) && /^\p{Lu}/u.test(b) && !OPENS.test(b)) return true
  if (ended(a) || a.length < 3 || OPENS.test(b) || rules.breaks?.test(b) || rules.breaks?.test(a)) return false
  if (FIELD.test(b)) return false
  if (LINKED.test(b)) return UNFINISHED.test(a)
  if (/^\d{1,4}$/.test(a) || OPENS.test(a)) return false
  return (LINKED.test(a) || a.length > 30) && /^(?:[a-zäöü]{2,}|i\. ?V\. ?m|[,;.)])/.test(b)
}

function joins(a: string, b: string, width: number, rules: CleaningRules): boolean {
  if (/^\d{1,4}$/.test(a) || rules.breaks?.test(b) || rules.breaks?.test(a)) return false
  if (SPACED.test(a) || SPACED.test(b) || (FIELD.test(a) && FIELD.test(b))) return false
  const done = ended(a)
  if (OPENS.test(b)) {
    if (!INSIDE.test(b) || /^\d{1,4}$/.test(b) || done) return false
    if (a.length < width * 0.8 && !(UNFINISHED.test(a) && !a.endsWith(',') && a.length > width * 0.3)) return false
    return !(a.endsWith(',') && /^(?:\d{1,2}\. \p{Lu}|\(|[-–—] )/u.test(b))
  }
  if (CONTINUES.test(b) || /^-\p{L}/u.test(b)) return !done || !/^[a-z]/.test(b) || a.length > width * FULL_LINE
  if (a.length < width * FULL_LINE) return false
  if (!done) return true
  if (a.length < width * 0.85 || a.length > width * PARAGRAPH) return false
  return b.length >= width * SHORT || /[.,;:!?]/.test(b)
}

/** Whether nothing but white space and dropped lines stands between two places, and no blank line outside a page break. */
function gaps(text: string, dropped: readonly Span<'source'>[]): (from: number, to: number) => boolean {
  const sorted = [...dropped].sort((a, b) => a.start - b.start)
  let k = 0
  return (from, to) => {
    if (to - from > 400) return false
    if (text.slice(from, to).split('\n').length === 2) return true
    while (k < sorted.length && (sorted[k] as Span<'source'>).start < from) k++
    return k < sorted.length && (sorted[k] as Span<'source'>).end <= to
  }
}

/**
 * The usual width of a text set in fixed lines, such as a PDF's; `undefined` where a line is a paragraph. A copy that has
 * joined some of its lines already has longer ones: the middle of the lengths is what was set.
 */
function wrapWidth(rows: readonly Row[]): number | undefined {
  const long = rows.filter(r => r.text.length >= 40)
  if (long.length < 12) return undefined
  const lengths = long.map(r => r.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.6)] as number
  const open = long.filter(r => !ended(r.text)).length
  return width <= 140 && open >= long.length * 0.5 ? width : undefined
}
