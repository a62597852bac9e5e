import { BARE } from './law-name.js'

const TITLE_REACH = 6000
const TITLE =
  /^[■○●◇◆□▣◎▶※*•·-]? ?(구 )?[「『]?((?:[가-힣A-Za-z0-9·ㆍ]{1,30} ){0,12}[가-힣·ㆍ]{0,30}(?:법|법률|시행령|시행규칙|규칙|조례|협약|의정서))[」』]?(?: ?\([^\n]{0,80}\)?)?$/

/** The law whose text is printed here: its name stands alone on the nearest line before that has one. */
export function lawPrinted(text: string, at: number): string | undefined {
  const from = Math.max(0, at - TITLE_REACH)
  const lines = text.slice(from, at).split('\n')
  for (let k = lines.length - 1; k >= 0 && k > lines.length - 120; k--) {
    const line = (lines[k] as string).trim()
    const m = line.length > 1 && line.length < 140 ? TITLE.exec(line) : null
    if (m && !BARE.test(m[2] as string)) return m[2] as string
  }
  return undefined
}
