import type { Identified } from '../../pack/document.js'
import type { Span } from '../../text/span.js'

/** What a party block says of one party, with the lines that belong to it. */
export interface Entry extends Span {
  readonly text: string
  /** Which side of `tegen` or `en` it stands on; 2 for those who joined. */
  readonly side: 0 | 1 | 2
}

const AGAINST = /^[-–]? ?(?:t ?e ?g ?e ?n|en|e n|en tegen|versus)[:,.]? ?[-–]?$/i
/** The word between the two sides, on a line of its own. */
const SIDES = /^(?:en )?[-–]? ?t ?e ?g ?e ?n[:,.]? ?[-–]?$/i
const JOINED =
  /^(?:als (?:derde|overige|belanghebbende)|het hof heeft (?:daarnaast )?als|aan (?:de zaak|het geding) (?:heeft|neemt)|in zijn toetsende|waarin als)/i
const END =
  /^(?:dit (?:vonnis|arrest) is gewezen|op (?:het|de) |datum |inzake het |partijen (?:zullen|worden)|de partijen|de uitspraak van|als vervolg op|in het hoger beroep|(?!hierna|verder)(?=.{0,200}\b(?:zullen|zal|worden|wordt)\b).{0,500}\b(?:genoemd|aangeduid)[ .])/iu
const NUMBER = /^\(?(\d{1,2})\)?(?:[.)]?(?:\s+|(?=[\p{Lu}[])|$)|\.(?=\p{Ll}))/u
const BULLET = /^[-–•]\s+/
/** How a stretch that names counsel begins. */
export const COUNSEL =
  /(?:^|[\s,(])(?:advoca(?:at|te|ten)|gemachtigden?|procureurs?|raads(?:man|vrouw|lieden)|(?:wettelijk |in rechte )?vertegenwoordig(?:d door|ers?|ster)|bijgestaan door|procederend|verschenen|niet verschenen)\b/i

/** Cuts the block at `tegen`, at numbers and at bullets; wrapped lines go to the entry before. */
export function entriesOf(document: Identified, part: Span): Entry[] {
  const out: { start: number; end: number; side: 0 | 1 | 2; lines: string[] }[] = []
  let side: 0 | 1 | 2 = 0
  let fresh = true
  const lines = document.lines.filter(l => l.start >= part.start && l.end <= part.end)
  const against = lines.some(l => SIDES.test(l.text))
  const list = lines.some(l => AGAINST.test(l.text)) === false && lines.length <= 6
  for (const line of lines) {
    if (END.test(line.text)) break
    if (/^tegen (?:de|het) (?:\p{Ll}+ ){0,2}(?:uitspraak|uitspraken|vonnis|beschikking|besluit)/u.test(line.text)) {
      fresh = true
      continue
    }
    if (/^(?:N[ro]s?\.|\p{Lu}\p{Ll}+belasting|Zaaknummer|Parketnummer)/u.test(line.text)) continue
    if (AGAINST.test(line.text)) {
      if (SIDES.test(line.text) || /tegen|versus/i.test(line.text) || (side === 0 && !against)) side = 1
      fresh = true
      continue
    }
    if (JOINED.test(line.text)) {
      side = 2
      fresh = true
      const after = /(?:aangemerkt|deel|gekend|derde-?partij(?:en)?)[^:]{0,40}:\s*(.+)$/i.exec(line.text)?.[1]
      if (after) {
        for (const piece of listed(after, line.end - after.length)) out.push({ ...piece, side, lines: [piece.text] })
        fresh = false
      }
      continue
    }
    const number = NUMBER.exec(line.text)
    const bullet = BULLET.exec(line.text)
    const lead = (number ?? bullet)?.[0].length ?? 0
    const text = line.text.slice(lead)
    if (
      fresh ||
      number ||
      bullet ||
      (list && /^(?:de |het |\[|[\p{Lu}])/u.test(line.text) && !COUNSEL.test(line.text))
    ) {
      if (list && out.length > 0 && side === 0) side = 1
      const cut: ReturnType<typeof inline> = lines.some(l => AGAINST.test(l.text))
        ? [{ start: line.start + lead, end: line.end, side, lines: [text] }]
        : inline(text, line.start + lead, side)
      for (const c of cut) out.push(c)
      side = cut[cut.length - 1]?.side ?? side
      fresh = text === ''
      if (fresh) out.pop()
      if (number && text === '') fresh = true
      continue
    }
    const open = out[out.length - 1]
    if (open) {
      open.lines.push(line.text)
      open.end = line.end
    }
  }
  return out.flatMap(o => {
    const text = o.lines.join('\n')
    return o.lines.length > 1
      ? [{ start: o.start, end: o.end, side: o.side, text }]
      : pair(text, o.start).map(p => ({ ...p, side: o.side }))
  })
}

interface Piece extends Span {
  readonly text: string
}

/** `- A; - B;` on one line: each is one party. */
function listed(text: string, start: number): Piece[] {
  return cutAt(text, start, /(?:^|; )[-–•] /gu)
}

/** Two masked persons in one line, each with a role of its own or before what is said of both: `[x], eiser, …, [y], eiseres, …`. */
function pair(text: string, start: number): Piece[] {
  return cutAt(
    text,
    start,
    /, (?=\[[^\]]{2,40}\] ?, (?:eis(?:er|eres)|verzoek(?:er|ster)|appellante?|gedaagde|de (?:man|vrouw|vader|moeder))\b)|(?<=^\[[^\]]{2,40}\]) en (?=\[[^\]]{2,40}\] ?(?:,|\(|$))/gu,
  )
}

function cutAt(text: string, start: number, mark: RegExp): Piece[] {
  const out: Piece[] = []
  let from = 0
  for (const m of text.matchAll(mark)) {
    if (m.index > from) out.push({ start: start + from, end: start + m.index, text: text.slice(from, m.index) })
    from = m.index + m[0].length
  }
  return [...out, { start: start + from, end: start + text.length, text: text.slice(from) }]
}

/** A line that holds both sides: `… , eisende partij, tegen de Gemeente, …`. */
function inline(
  text: string,
  start: number,
  side: 0 | 1 | 2,
): { start: number; end: number; side: 0 | 1 | 2; lines: string[] }[] {
  const at = text.search(/[,)] (?:tegen|en) (?=\[|de |het |\p{Lu})/u)
  if (at < 0 || side !== 0 || text.length < 120) return [{ start, end: start + text.length, side, lines: [text] }]
  const skip = (/^[,)] (?:tegen|en) /.exec(text.slice(at))?.[0] ?? '').length
  return [
    { start, end: start + at + 1, side: 0, lines: [text.slice(0, at + 1)] },
    { start: start + at + skip, end: start + text.length, side: 1, lines: [text.slice(at + skip)] },
  ]
}
