import type { Target } from '../../../model/decision.js'
import { Pattern } from '../../../pack/pattern.js'

const DATE = '\\d{1,2}\\. ?(?:\\d{1,2}\\. ?|[A-ZÄÖÜ][a-zäöü]{2,8} )\\d{4}'
/** The date a law was made, or made known anew, between its name and its gazette. */
const MADE = new Pattern(new RegExp(`,? ?(?:[(<] ?)?(?:in der (?:Fassung|Bekanntmachung) )?vom ${DATE}`, 'y'))
const OPEN = new Pattern(/,? (?:[-–] )?(?:[([] ?)?(?:verkündet |veröffentlicht )?(?:im |in )?/y)
const BRACKET = new Pattern(/,? (?:[-–] )?[([]/y)
/** Law gazettes of Federation, Reich and Länder with year, part and page or number. */
const GAZETTE = new Pattern(
  /((?:[A-ZÄÖÜ][a-zäö]{1,5}\.?-? ?)?(?:BGBl|RGBl|GVOBl|GVBl|GVNW|GV\. ?NRW|GV|GBl|Amtsbl|ABl|BAnz|StGBl|LGBl|GS)\.?(?:[ -](?:NRW|NW|BW|MV|M-V|LSA|SH|Schl\.-H|Bln|Bbg|Bay|Hess|Saarl|Nds))?\.?) ?((?:(?:19|20)\d{2},? )?(?:Teil )?(?:I{1,3}(?:\/\d{2})?(?![a-z]),? ?)?(?:(?:19|20)\d{2}(?!\d),? ?)?(?:Nr\.? ?\d{1,3},? ?)?(?:S\.? ?)?\d{1,5}(?:\/\d{1,4})?(?:, ?(?:ber\. )?(?:S\. ?)?\d{1,5}(?![\d./]))*)(?: ?ff?\.?(?![a-z]))?/y,
)
/** Where the place in a law gazette ends that stands at `at`: `BGBl I 2012/12`; -1 for none. */
export function gazetteEnd(text: string, at: number): number {
  return GAZETTE.end(text, at)
}
/** Further places, also that in the tax gazette. */
const ALSO = new Pattern(/, (?:BGBl|BStBl|GVBl)\.? (?:I{1,3} )?(?:\d{4}, ?)?(?:S\. ?)?\d{1,5}(?![\d./])/y)
const CLOSE = new Pattern(/ ?[)\]>](?![a-z])/y)

/**
 * The rest of a law's full citation behind its name at `at`: the date it was made and its place in a law gazette (` vom 3. Mai
 * 2004 (BGBl. I S. 1234)`). Form: Handbuch der Rechtsförmlichkeit (BMJ), B.4.2 (Vollzitat). A date alone is none.
 */
export function promulgation(text: string, at: number): { end: number; target: Target } | undefined {
  const c = text.charCodeAt(at)
  if (c !== 32 && c !== 44) return undefined
  const made = MADE.at(text, at)
  let end = at + (made?.[0].length ?? 0)
  if (!made && !BRACKET.possible(text, end)) return undefined
  const open = OPEN.at(text, end)
  if (!open || (!made && !/[([]/.test(open[0]))) return undefined
  end += open[0].length
  const m = GAZETTE.at(text, end)
  if (!m) return undefined
  end += m[0].length
  for (let more = ALSO.at(text, end); more && more[0] !== ''; more = ALSO.at(text, end)) end += more[0].length
  const brackets = `${made?.[0] ?? ''}${open[0]}`.replace(/[^([<]/g, '').length
  for (let n = 0; n < brackets; n++) end = CLOSE.past(text, end)
  return {
    end,
    target: { reporter: (m[1] as string).trim(), ref: (m[2] as string).trim() },
  }
}
