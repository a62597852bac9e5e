import type { Edit } from '../../text/clean.js'

/** A line this long holds more than a paragraph: its line ends were lost on the way. */
const LOST = 2_500
/** Where a paragraph or heading with number can start in running text: after a sentence, or after another number's title. */
const NUMBER = / (\d{1,2}(?:\.\d{1,2}){0,3})(\.?) (?=[\p{Lu}“"'‘([-])/gu
/** Headings without number and the words that follow them at once. */
const HEADING =
  / ((?:De )?[Bb]eslissing|BESLISSING|OVERWEGINGEN|Overwegingen|PROCESVERLOOP|Procesverloop|SAMENVATTING|Samenvatting|Beoordeling door de rechtbank|(?:Het )?[Oo]ordeel van de (?:Raad|rechtbank)|Conclusie en gevolgen|Informatie over hoger beroep|Proceskosten|Inleiding|Totstandkoming van het (?:bestreden )?besluit|Beoordeling) (?=(?:De|Het|Een|Bij|Voor|Op|Eiser\w*|Appellant\w*|In|Aangezien|Gelet|Namens|Deze|Dit|Uit|[\p{Lu}][\p{Ll}]+ (?:heeft|is|wordt|van)|\d{1,2}\.) ?)/gu
const SIGNED =
  / (?=(?:(?:Dit|Deze) (?:vonnis|arrest|beschikking|uitspraak) is (?:gewezen|gegeven|gedaan|vastgesteld) door|Aldus (?:gewezen|gegeven|gedaan|vastgesteld)) )/gu
const HEAD =
  / (?=(?:[Zz]aaknummers?(?: \/ rolnummer)?(?: gerechtshof)? ?:? ?\S*\d|Zittingsplaats |Datum uitspraak: |Uitspraak op |(?:[Vv]onnis|[Aa]rrest|[Bb]eschikking|[Uu]itspraak) van (?:de (?:meervoudige|enkelvoudige) |\d)|in de za(?:ak|ken) (?:van|tussen) |Partijen: |tegen (?:de |het |\[|[\p{Lu}])|inzake |Bestuursrecht |Nummer \d|Datum \d|ARREST ))/gu

/** The formula before the parties, which stand on lines of their own. */
const FORMULA = /(?:in de za(?:ak|ken) (?:van|tussen)|Partijen:|inzake|, tegen|, en|\) en) (?=\[|de |het |[\p{Lu}])/gu

/** Line ends for texts that lost them: before numbers that count on, before the fixed headings, and in the head. */
export function reflowEdits(text: string): Edit[] {
  const edits: Edit[] = []
  for (const m of text.matchAll(/[^\n]+/g)) {
    if (m[0].length < LOST || !/ 1(?:\.1)?\.? \p{Lu}/u.test(m[0])) continue
    edits.push(...broken(m[0], m.index))
  }
  return edits
}

function broken(line: string, offset: number): Edit[] {
  const at = new Set<number>()
  let last: readonly number[] = []
  let first = line.length
  for (const m of line.matchAll(NUMBER)) {
    const number = (m[1] as string).split('.').map(Number)
    if (!follows(last, number) || tooEarly(line, m.index, last, number)) continue
    const before = line.slice(Math.max(0, m.index - 24), m.index)
    if (
      /(?:\b(?:artikel|artikelen|art|lid|onder|en|of|van|nr|rov|punt|om|tot|op|te|t\/m|rechtsoverwegingen?|r\.o)\.?|[(/€]|\d)$/i.test(
        before,
      )
    )
      continue
    if (!/[.;:?!)”"\]’,]$|\p{L}$/u.test(before)) continue
    if (number.length === 1 && m[2] === '' && !/[.;:)”?]$/.test(before) && last.length > 0) continue
    last = number
    first = Math.min(first, m.index)
    at.add(m.index)
    const title =
      /^ \d{1,2}\.? (?:(?:De|Het) )?\p{L}[\p{Ll} ]{2,60}? (?=\d{1,2}\.\d{1,2}\.? \p{Lu}|(?:De|Het|Belanghebbende|Bij|Ter|\[\p{L}+\]|Voor) )/u.exec(
        line.slice(m.index, m.index + 90),
      )
    if (title) at.add(m.index + title[0].length - 1)
  }
  for (const m of line.matchAll(HEADING)) {
    if (!/[.:;,)”’]$|\p{L}$/u.test(line.slice(0, m.index))) continue
    at.add(m.index)
    at.add(m.index + m[0].length - 1)
  }
  for (const m of line.matchAll(SIGNED)) at.add(m.index)
  const top = Math.min(first, 2_000)
  const formula = line.slice(0, top).search(/in de za(?:ak|ken) (?:van|tussen)|Partijen:|inzake /)
  if (formula >= 0)
    for (const m of line.slice(0, top).matchAll(FORMULA)) {
      if (m.index < formula) continue
      at.add(m.index + m[0].length - 1)
      const word = /(?:tegen|en) $/.exec(m[0])
      if (word) at.add(m.index + word.index - 1)
    }
  for (const m of line.slice(0, Math.min(first, 2_500)).matchAll(HEAD)) at.add(m.index)
  return [...at].sort((a, b) => a - b).map(i => ({ start: offset + i, end: offset + i + 1, put: '\n', why: 'reflow' }))
}

/** A chapter does not begin while the paragraphs of the one before still go on: the number is of a list. */
function tooEarly(line: string, at: number, last: readonly number[], next: readonly number[]): boolean {
  const [chapter, paragraph] = last
  if (next.length > 1 || chapter === undefined || paragraph === undefined) return false
  const number = ` ${chapter}.${paragraph + 1}`
  for (let i = line.indexOf(number, at); i >= 0; i = line.indexOf(number, i + 1))
    if (
      /[.?!:;)”]$/.test(line.slice(i - 1, i)) &&
      /^\.? \p{Lu}/u.test(line.slice(i + number.length, i + number.length + 3))
    )
      return true
  return false
}

/** True when a number comes next after the last: deeper, the next at its level, or the next chapter. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  if (last.length === 0) return next[0] === 1 && next.slice(1).every(n => n === 1)
  const depth = next.findIndex((n, i) => n !== last[i])
  if (depth < 0) return false
  const step = (next[depth] as number) - (last[depth] ?? 0)
  return step >= 1 && step <= (depth === 0 ? 1 : 2) && next.slice(depth + 1).every(n => n === 1)
}
