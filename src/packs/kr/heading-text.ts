import { labelAt } from './numbering.js'

/** A numbered line this short that does not end as a sentence is a heading. */
const HEADING_LENGTH = 46

/** The stretches of a line that may begin with a label: all of it, cut where an export lost the line end behind a sentence or wide spaces. */
export function pieces(text: string): [number, number][] {
  const cuts = [0, ...[...text.matchAll(LOST_LINE_END)].map(m => m.index + m[0].length)]
  const out: [number, number][] = []
  for (let k = 0; k < cuts.length; k++) {
    let at = cuts[k] as number
    const end = cuts[k + 1] ?? text.length
    for (let n = 0; n < 4; n++) {
      const heading = RUN_ON.exec(text.slice(at, Math.min(end, at + 80)))
      if (!heading) break
      out.push([at, at + heading[0].length])
      at += heading[0].length
    }
    out.push([at, end])
  }
  return out
}
const LOST_LINE_END =
  /(?:(?:다|음|함|\))\.\)? ?| {2,3})(?=(?:(?:\d{1,2}|[가-하])[.)]|\((?:\d{1,2}|[가-하])\)) {0,2}[가-힣‘“「『])/g
/** A label, the heading behind it, and the first label of the next level on the same line. */
const RUN_ON =
  /^(?:\d{1,2}[.)]|[가-하][.)]|\((?:\d{1,2}|[가-하])\)) ?(?:(?!다\.)[^.\n]){2,46}?(?<!별지|목록|위|아래|의|및|,|또는|기재|순번) (?=(?:가\. |1\) ?|가\) ?|\(1\) ?|\(가\) ?)[가-힣‘“「『])/

/** A usual heading that lost the line end behind it. */
const GLUED_HEADING =
  /^ ?(결 ?론|판 ?단|기초 ?사실|인정 ?사실|처분의 경위|사안의 개요|사건의 (?:개요|경위)|공소사실의 요지|원심의 판단|(?:원고|피고|신청인|피고인|청구인)(?:들)?의 주장(?:의? 요지)?|관계 ?법령|(?:[가-힣]{1,6} ?\d{0,2}(?:, ?\d{1,2})?의 )?(?:상고|항소|재항고)이유(?: ?제?[\d, ]{1,6}점)?에 (?:관하여|대하여|대한 판단)|(?:상고|항소)이유 제[\d, ]{1,6}점에 (?:관하여|대하여)) (?=(?:그러므로|그렇다면|따라서|이상|살피건대|그러나|먼저|위|앞서|이 사건|원고|피고|신청인|청구인|원심|별지|다음)[은는이가들과와에의 ,]|[가-힣 ]{2,40}(?:법|규칙|시행령|법률) 제\d)/

/** The heading a label stands before: short, and no sentence. */
export function headingText(rest: string): string | undefined {
  const text = GLUED_HEADING.exec(rest)?.[1] ?? (rest.trim().split(/ {2,}/)[0] as string)
  return text.length > 0 && text.length <= HEADING_LENGTH && !/(?:다|음|함|것)[.)]?$|[.,:;]$|\d원?$| ?: /.test(text)
    ? text
    : undefined
}

/** The label with its heading, without what an export ran on behind it. */
export function headingLine(line: string): string {
  const whole = /^\s*\S+ *.*?(?= {2,}|$)/.exec(line)?.[0].trim() ?? line.trim()
  const label = labelAt(line, 0)
  const glued = label && GLUED_HEADING.exec(line.slice(label.end))
  return label && glued ? line.slice(0, label.end + glued[0].length).trim() : whole
}
