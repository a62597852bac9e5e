import type { Line, Outlined } from '../../pack/document.js'

const MOST_LINES = 110
const MOST_CHARACTERS = 9000
/** Where the caption ends and the judgment begins. */
const BODY = /^(?:1\.|\[1\])(?: |$)|^(?:REASONS|Introduction|INTRODUCTION|Background|BACKGROUND)\b/
/** Where the court below is told of. */
const BELOW = /\b(?:ON APPEAL FROM|On appeal from|On Appeal from|APPEALS? FROM)\b/
/** Where that ends again: the seat, the date, the bench or the parties. */
const ABOVE =
  /^(?:The )?Royal Courts of Justice|^(?:Judgment )?Date ?:|^Before ?:?$|^B ?e ?f ?o ?r ?e|^Between ?:?$|^SUMMARY|^REASONS|^DECISION(?! date)|^JUDGMENT/i

/** The lines above the judgment, with those about the court below set apart. */
export interface Caption {
  readonly own: readonly Line[]
  readonly below: readonly Line[]
}

/** Reads the caption: what stands before the first paragraph, at most 110 lines. */
export function captionOf({ lines }: Pick<Outlined, 'lines'>): Caption {
  const own: Line[] = []
  const below: Line[] = []
  let lower = false
  for (const line of lines.slice(0, MOST_LINES)) {
    if (line.start > MOST_CHARACTERS || (own.length > 4 && BODY.test(line.text))) break
    if (lower && ABOVE.test(line.text)) lower = false
    if (!lower && /^.{0,40}\bAPPEALS? FROM\b/i.test(line.text) && !/\[\d{4}\].*appeal from/i.test(line.text))
      lower = BELOW.test(line.text)
    ;(lower ? below : own).push(line)
  }
  return { own, below }
}
