import type { Line } from '../../pack/document.js'

const OFFICE =
  /(?:gez\.:?|Vorsitzende[rn]?|ehrenamtliche[rn]? |(?:Vize)?[Pp]räsident(?:in)?|Direktor(?:in)?|Richter(?:in)?|Richter(?:in)? (?:auf Probe|kraft Auftrags)|(?:am|des) (?:Bundes|Landes|Ober|Verwaltungs|Amts|Land|Sozial|Arbeits|Finanz|Kammer|Bayer)\p{L}{0,30}(?: \p{Lu}[\p{L}-]{2,30})?|Urkundsbeamt(?:er|in)|als|der Geschäftsstelle|Justiz\p{L}{4,24}|Rechtspfleger(?:in)?|Oberlandesgericht|Landgericht|Amtsgericht|Verwaltungsgericht|Ausgefertigt|Beglaubigt|Die Richter|Der Richter|Die Richterin|Unterschriften)/gu
const NAME =
  /^(?:Prof\.|Dr\.|h\.|c\.|Dipl\.-\p{L}{2,6}\.|von|vom|van|der|den|de|zu|zur|Freiherr|Graf|\p{Lu}\.|\p{Lu}[\p{L}'’]{1,24}(?:-\p{Lu}[\p{L}'’]{1,24}){0,2},?|\((?:\p{Lu}\.?|\p{Lu}\p{L}{2,20})\)|\[?…\]?|\/)$/u
const MOST_NAMES = 14
/** Capitalised words alone on a line that are no names. */
const OTHER =
  /\b(?:Euro|EUR|Streitwert|Hinweis|Anlage|Gründe|Beschluss|Urteil|Tenor|Paragraf|Randnummer|Zulassung|Kosten|Gericht|Abs|Nr)\b/

/** True for a line that holds nothing but names and offices, as those at the end of a decision do. */
export function isSignature(text: string): boolean {
  if (text.length > 160 || /\d|[:;?!„“"§€%]/.test(text.replace(/gez\.:/g, '')) || OTHER.test(text)) return false
  const names = text.replace(OFFICE, ' ').replace(/\s+/g, ' ').trim()
  if (names === '') return text.trim() !== ''
  const words = names.split(' ')
  return words.length <= MOST_NAMES && words.every(w => NAME.test(w))
}

const GLUED = /[.!?)“"]\s{1,40}(?=(?:Prof\. |Dr\. )?\p{Lu}[^.]{0,160}$)/u

/** Where the signatures begin in the last line of the reasons, for copies that glue them to the last sentence. */
export function gluedSignatures(line: Line): number | undefined {
  const from = Math.max(0, line.text.length - 220)
  const tail = line.text.slice(from)
  for (let at = 0; at < tail.length; at++) {
    const m = GLUED.exec(tail.slice(at))
    if (!m) return undefined
    const begin = at + m.index + m[0].length
    const rest = tail.slice(begin)
    if (/ {3,}/.test(rest) && isSignature(rest)) return line.start + from + begin
    at += m.index
  }
  return undefined
}

/** First line of the signatures that end before `end`, walking back over names; `undefined` when there are none. */
export function signaturesBefore(lines: readonly Line[], end: number, after: number): number | undefined {
  let first = end
  while (first - 1 > after && end - first < 14 && isSignature((lines[first - 1] as Line).text)) first--
  return first < end ? first : undefined
}
