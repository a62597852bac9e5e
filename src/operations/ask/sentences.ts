import type { At } from '../../model/decision.js'

/** What a point follows without ending a sentence, beside single letters and short numbers. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'abs art artt aufl ausg az bd bzw ca dr evtl fa ff gem ggf hrsg inkl insb insbes iSd iVm lit mag mio mrd nr nrn prof rn rz rdnr sog st str ua urt usw vgl vs zit ziff ' +
    'aant bijv blz drs ed enz gld hfst inz jo mr nl nrs ov pag par resp rov rb sub vlg zgn ' +
    'al cf ch cl co corp e.g etc ex fig i.e inc ltd mr mrs ms no nos op para paras pp reg sec sect'
  )
    .toLowerCase()
    .split(' '),
)

/** What a paragraph begins with beside its first sentence: its number, and that of a list. */
const LEAD =
  /^(?:\s*(?:\[\d{1,4}\]|\(?[ivx]{1,5}\)|\(?[a-z]{1,2}\)|\d{1,4}(?:\.\d{1,3}){1,4}\.?|\d{1,4}[.)]|\d{1,4}(?=\s*\n)|[IVX]{1,5}\.|[가나다라마바사아자차카타파하][.)]|[-–•*])(?=\s))/

/** No sentence is looked at beyond so many characters of a text. */
const MOST = 100_000

/** The sentences of a text, `[start, end)`, without the numbers they begin with and the blanks around them. One pass. */
export function sentencesIn(text: string): At[] {
  const found: At[] = []
  const most = Math.min(text.length, MOST)
  let start = 0
  for (let at = 0; at < most; at++) {
    const code = text.charCodeAt(at)
    const end = code === 0x0a ? lineEnd(text, at) : isEnd(text, at) ? afterQuotes(text, at + 1) : -1
    if (end < 0) continue
    push(found, text, start, end)
    start = end
    at = Math.max(at, end - 1)
  }
  push(found, text, start, most)
  return found
}

function push(found: At[], text: string, from: number, to: number): void {
  let start = from
  for (let n = 0; n < 4; n++) {
    const lead = LEAD.exec(text.slice(start, Math.min(to, start + 40)))
    if (!lead) break
    start += lead[0].length
  }
  while (start < to && /\s/.test(text[start]!)) start++
  let end = to
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (/[\p{L}]{2}/u.test(text.slice(start, end))) found.push([start, end])
}

/** A line ends a sentence before an empty line or a new item of a list. */
function lineEnd(text: string, at: number): number {
  const next = text.slice(at + 1, at + 12)
  return /^[ \t\r]*\n/.test(next) || /^[ \t]*(?:[-–•*]\s|\(?[a-z]{1,3}\)\s|\[\d+\])/.test(next) ? at : -1
}

function isEnd(text: string, at: number): boolean {
  const char = text[at]!
  if (char === '。') return true
  if (!'.!?'.includes(char)) return false
  const after = afterQuotes(text, at + 1)
  const next = /^\s+["“„«‘'([]?(\S)/.exec(text.slice(after, after + 8))?.[1]
  if (after < text.length && (next === undefined || /\p{Ll}/u.test(next)))
    return /^\s*$/.test(text.slice(after, after + 8))
  if (char !== '.') return true
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  if (/^\d{1,2}$/.test(word) || /\d\.\s*\d{1,2}$/.test(text.slice(Math.max(0, at - 10), at))) return false
  if (/^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(word)) return false
  return !ABBREVIATIONS.has(word.toLowerCase())
}

function afterQuotes(text: string, at: number): number {
  while (at < text.length && '"”“»’\')]」'.includes(text[at]!)) at++
  return at
}
