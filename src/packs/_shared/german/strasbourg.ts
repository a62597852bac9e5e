import { Pattern } from '../../../pack/pattern.js'

/** What announces an application to the Court of Human Rights, and the paragraphs of the judgment behind its number. */
const NUMBERED = new Pattern(
  /,? ?(?:[-–(] ?)?(?:(?:Individual)?[Bb]eschwerden?[- ]?Nrn?\.?|Nrn?\.?|Nos?\.|App\. ?[Nn]os?\.) ?(\d{3,5}\/\d{2})(?!\d)/y,
)
const DASHED = new Pattern(/ ?[-–(] ?(\d{3,5}\/\d{2})(?= ?[-–)])/y)
const MORE = new Pattern(/(?:, | und | u\. )(\d{3,5}\/\d{2})(?!\d)/y)
const CLOSE = new Pattern(/ ?[-–)](?=[\s,;.)]|$)/y)
const PIN = new Pattern(
  /,? (?:§§?|Rn\.?|Rdnr\.?|Ziff\.?|Z\.) ?\d{1,4}(?: ?[-–] ?\d{1,4}| (?:und|bis) \d{1,4})?(?: ?ff?\.(?![a-z]))?/y,
)

/** Numbers of applications and where they end, with the pin. */
export interface Applications {
  readonly end: number
  readonly dockets: readonly string[]
}

/**
 * Reads `, Nr. 6615/03, § 22` behind the date of a judgment of the European Court of Human Rights, and where that court is
 * named (`known`) also ` - 10511/10 -` (Rule 52 of the Rules of Court; a § is a paragraph of the judgment).
 */
export function applicationsAt(text: string, at: number, known: boolean): Applications | undefined {
  const first = NUMBERED.at(text, at) ?? (known ? DASHED.at(text, at) : null)
  if (!first) return undefined
  const dockets = [first[1] as string]
  let end = at + first[0].length
  for (let m = MORE.at(text, end); m && dockets.length < 40; m = MORE.at(text, end)) {
    dockets.push(m[1] as string)
    end += m[0].length
  }
  if (/[-–(]/.test(first[0].slice(0, 3))) end = CLOSE.past(text, end)
  end = PIN.past(text, end)
  return { end, dockets }
}
