import type { Edit } from '../../text/clean.js'
import { isTitle, roleOf } from './line-forms.js'
import { headBreaks } from './reflow-head.js'

/** A line this long holds more than a paragraph: its line ends were lost on the way. */
const LOST = 2_500
/** A line that begins with a court's head and goes on for this long has lost its line ends too. */
const LOST_WITH_HEAD = 1_000
const WITH_HEAD =
  /^.{0,60}(?:RECHTBANK|GERECHTSHOF|HOGE RAAD|Rechtbank|Gerechtshof|Hoge Raad|Centrale Raad van Beroep|Raad van State|College van Beroep).{0,700}(?:in de za(?:ak|ken)|Partijen:|inzake|op het |tegen)/
/** Where a paragraph or heading with number can start in running text: after a sentence, or after another number's title. */
const NUMBER =
  / (\d{1,2}(?:\.\d{1,2}){0,3})(\.?) (?=[\p{Lu}“"'‘([-]|(?:veroordeelt|wijst|verklaart|bepaalt|heft|vernietigt|bekrachtigt|stelt|gelast|beveelt|gebiedt|verbiedt|houdt|draagt|ontbindt|compenseert|laat|benoemt|legt|schorst|kent|begroot|verwijst|ontzegt|machtigt|verleent|weigert|verstaat)\b)/gu
/** Headings without number and the words that follow them at once. */
const HEADING =
  / ((?:De )?[Bb]eslissing|BESLISSING|OVERWEGINGEN|Overwegingen|PROCESVERLOOP|Procesverloop|SAMENVATTING|Samenvatting|Beoordeling door de (?:rechtbank|kantonrechter|voorzieningenrechter|Afdeling)|(?:Het )?[Oo]ordeel van de (?:Raad|rechtbank)|Conclusie en gevolgen|Informatie over hoger beroep|Proceskosten|Procedure|Feiten|Verzoek en verweer|Inleiding|Totstandkoming van het (?:bestreden )?besluit|(?:(?:De|Inhoudelijke) b|B)eoordeling) (?=(?:De|Het|Een|Bij|Voor|Op|Over|Eisers?|Eiseres|Appellante?n?|Verzoeke?r?s?|Verzoekster|Betrokkene|Belanghebbende|In|Aan|Met|Tussen|Partijen|Aangezien|Gelet|Namens|Deze|Dit|Uit|Wat|Er|Is|Waar|[\p{Lu}][\p{Ll}]+ (?:heeft|is|wordt|van)|\d{1,2}\.) ?)/gu
const SIGNED =
  / (?=(?:(?:Dit|Deze) (?:vonnis|arrest|beschikking|uitspraak|beslissing) is (?:gewezen|gegeven|gedaan|vastgesteld) door|Aldus (?:gewezen|gegeven|gedaan|vastgesteld)) )/gu
/** What ends a signature or begins what follows it: the date, then notes, an annex or the remedies. */
const AFTER =
  /(?:uitgesproken|openbaar|gewezen|gegeven) op \d{1,2} \p{Ll}{3,9} \d{4}\. (?=[\p{Lu}[(])| (?=(?:Bijlage|BIJLAGE|Rechtsmiddel|Tegen deze (?:uitspraak|beschikking) (?:kan|kunnen)|Bent u het niet eens|Informatie over hoger)\b)/gu
/** Words that begin a sentence, not a further word of a title. */
const STARTER =
  /^(?:De|Het|Een|Bij|Voor|Op|Over|Ter|In|Aan|Met|Uit|Naar|Nu|Na|Als|Dat|Dit|Deze|Er|Tussen|Tegen|Tot|Ten|Namens|Gelet|Partijen|Belanghebbende|Eisers?|Eiseres|Appellante?n?|Verzoeker|Verzoekster|Betrokkene|Verdachte|Klager|Voordat|Omdat|Hierna|Ook|Wat|Waar|Is|Zijn|Heeft|\[.*|\d{1,2}\..*|\d{1,2}\.\d.*)$/
const QUESTION = /^(?:Is|Zijn|Wat|Waar\p{L}*|Heeft|Hebben|Had|Mocht|Moe[st]t?|Kon|Kan|Welke|Hoe|Komt|Wordt|Zal|Wie) /u

/** Line ends for texts that lost them: before numbers that count on, before the fixed headings, and in the head. */
export function reflowEdits(text: string): Edit[] {
  const out: Edit[] = []
  for (const m of text.matchAll(/[^\n]+/g)) {
    const long = m[0].length >= LOST && / 1(?:\.1)?\.? \p{Lu}/u.test(m[0])
    if (long || (m[0].length >= LOST_WITH_HEAD && WITH_HEAD.test(m[0]))) out.push(...broken(m[0], m.index))
    else out.push(...titled(m[0], m.index))
  }
  return out
}

/** A line that begins with a number, a known title and the text under it: `2. Geding in cassatie Belanghebbende heeft …`. */
function titled(line: string, offset: number): Edit[] {
  const m = /^(\d{1,2})\. (?=\p{Lu})/u.exec(line)
  const end = m ? titleEnd(line, m[0].length, Number(m[1])) : undefined
  if (!m || end === undefined) return []
  const at = new Set([end])
  if (line.startsWith(`${m[1]}.1`, end + 1)) numbers(line, at, Number(m[1]))
  if (roleOf(line.slice(m[0].length, end)) === 'operative') for (const s of line.matchAll(SIGNED)) at.add(s.index)
  return edits(at, offset)
}

function edits(at: ReadonlySet<number>, offset: number): Edit[] {
  return [...at].sort((a, b) => a - b).map(i => ({ start: offset + i, end: offset + i + 1, put: '\n', why: 'reflow' }))
}

function broken(line: string, offset: number): Edit[] {
  const at = new Set<number>()
  let first = numbers(line, at, 1)
  if (first === line.length) first = numbers(line, at, 2)
  for (const m of line.matchAll(HEADING)) {
    const caps = m[1] === m[1]?.toUpperCase()
    if (!(caps ? /[.:;,)”’\d]$|\p{L}$/u : /[.:;,)”’]$|\p{L}$/u).test(line.slice(0, m.index))) continue
    if (/(?:^| )(?:de|het|een|van|in|deze|die|dat|onder)$/.test(line.slice(Math.max(0, m.index - 8), m.index))) continue
    at.add(m.index)
    at.add(m.index + m[0].length - 1)
  }
  let signed = line.length
  for (const m of line.matchAll(SIGNED)) {
    at.add(m.index)
    signed = m.index
  }
  for (const m of line.slice(signed).matchAll(AFTER)) at.add(signed + m.index + m[0].length - 1)
  for (const i of headBreaks(line.slice(0, Math.min(first, firstHeading(line), 4_000)))) at.add(i)
  return edits(at, offset)
}

/** Where the body begins: at its first fixed heading. */
function firstHeading(line: string): number {
  for (const m of line.matchAll(HEADING)) if (m.index > 100) return m.index
  return line.length
}

/** A table ends with an amount, a title with a year; after any other figure a number counts nothing. */
const AMOUNT = /€ ?[\d.]+,(?:\d\d|-{1,2})$/
const FIGURES = /(?:€ ?[\d.]+,(?:\d\d|-{1,2})|\p{L} (?:19|20)\d\d)$/u

/** Breaks at the numbers that count on, and at the titles behind and before them; gives where the first stands. */
function numbers(line: string, at: Set<number>, chapter: number): number {
  let last: readonly number[] = []
  let first = line.length
  let stopped: string | undefined
  for (const m of line.matchAll(NUMBER)) {
    const number = (m[1] as string).split('.').map(Number)
    if (!follows(last.length > 0 ? last : [chapter - 1], number) || tooEarly(line, m.index, last, number)) continue
    const before = line.slice(Math.max(0, m.index - 24), m.index)
    if (
      /(?:\b(?:artikel|artikelen|art|lid|onder|en|of|van|nr|rov|punt|om|tot|op|te|t\/m|rechtsoverwegingen?|r\.o)\.?|[(/€])$/i.test(
        before,
      )
    )
      continue
    if (!/[.;:?!)”"\]’,]$|\p{L}$/u.test(before) && !(number.length > 1 || m[2] === '' ? FIGURES : AMOUNT).test(before))
      continue
    const after = m.index + m[0].length
    const title = titleBeforeTitle(line, after, number[0]) ?? titleEnd(line, after, number[0])
    if (number.length === 1 && m[2] === '') {
      if (last.length === 0 && title === undefined && !/^ 1 [^.]{3,80} 1\.1/.test(line.slice(m.index, m.index + 90)))
        continue
      if (last.length > 0 && title === undefined && !/[.;:)”?]$/.test(before)) continue
    }
    if (number.length === 1) {
      if (stopped !== undefined && stopped !== m[2] && number[0] !== 1) continue
      stopped = m[2]
    }
    last = number
    if (m.index < first) first = m.index
    else headingBefore(line, m.index, at)
    at.add(m.index)
    if (title !== undefined && number.length < 3) at.add(title)
  }
  return first
}

/** The end of a known title that begins here, where the next word begins a sentence. */
function titleEnd(line: string, start: number, chapter = 0): number | undefined {
  const words = line.slice(start, start + 130).split(' ')
  let title = ''
  for (let i = 0; i < Math.min(words.length - 1, 15); i++) {
    title += `${i > 0 ? ' ' : ''}${words[i]}`
    if (/[.;]$/.test(title)) return undefined
    const next = (words[i + 1] as string).replace(/,$/, '')
    if (/^Hoge$/.test(words[i] as string) || !STARTER.test(next) || !isTitle(title)) continue
    if (roleOf(title)) return start + title.length
    if (next.startsWith(`${chapter}.1`)) return start + title.length
  }
  return undefined
}

/** The end of a known title that another title follows before the first paragraph: `5 De beoordeling Bevoegdheid 5.1`. */
function titleBeforeTitle(line: string, start: number, chapter = 0): number | undefined {
  const window = line.slice(start, start + 160)
  const stop = window.indexOf(` ${chapter}.1`)
  if (stop < 0) return undefined
  for (const m of window.slice(0, stop).matchAll(/(?<= \p{Ll}+) (?=\p{Lu}\p{Ll})/gu)) {
    const title = window.slice(0, m.index)
    if (isTitle(title) && roleOf(title)) return start + m.index
  }
  return undefined
}

/** Words left between the last sentence and a number are a heading, one or two. */
function headingBefore(line: string, end: number, at: Set<number>): void {
  const from = Math.max(0, end - 130)
  const window = line.slice(from, end)
  const cut = /^[\s\S]*[.?!;:)”’] (?=[\p{Lu}‘“][^.!;]*$)/u.exec(window)
  const open = window.slice(cut ? cut[0].length : window.length)
  const question = open.endsWith('?')
  const whole = question
    ? (/^.*(?<=[.!?”)] )(?=[^?]{5,110}\?$)/u.exec(window)?.[0].length ?? cut?.[0].length)
    : cut?.[0].length
  if (whole === undefined) return
  const title = window.slice(whole)
  if (question ? !QUESTION.test(title) : /[.;:,)”’]$/.test(title) || !isTitle(title)) return
  at.add(from + whole - 1)
  const inner = titleEnd(`${window} `, whole)
  if (inner !== undefined && inner < window.length - 2) at.add(from + inner)
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

/** True when a number comes next after the last: deeper, the next at its level, or the next chapter; one may be missing. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const depth = next.findIndex((n, i) => n !== last[i])
  if (depth < 0) return false
  const step = (next[depth] as number) - (last[depth] ?? 0)
  const leap = depth > 0 || (last.length > 1 && next.length > 1) ? 2 : 1
  return step >= 1 && step <= leap && next.slice(depth + 1).every(n => n === 1)
}
