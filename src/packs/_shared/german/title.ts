import { Pattern } from '../../../pack/pattern.js'

const BY = new Pattern(
  / (?:des Europäischen Parlaments und des Rates|DES EUROPÄISCHEN PARLAMENTS UND DES RATES|des Rates|der Kommission)/y,
)
const OF = new Pattern(/ vom \d{1,2}\. ?(?:\d{1,2}\. ?|[A-ZÄÖÜ][a-zäöü]{2,9} )\d{4}/y)
const ABOUT = new Pattern(
  / (?:über|zur|zum|zu|für|gegen|betreffend|hinsichtlich|auf|von|an|zwischen) (?=[A-ZÄÖÜa-zäöüß])/y,
)
const WORD = new Pattern(/(?:,(?= (?:zur|zum|zu|über|sowie) ))? (?:([A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*)|([a-zäöüß]+))/y)
const FUNCTION = new Set(
  'der die das des den dem und oder sowie von vom zur zum zu im in bei für über mit an auf aus nach durch gegen unter eines einer einem ein eine auf ihre ihrer deren als gemeinsamen bestimmter zwischen am beim ins vom einerseits andererseits'.split(
    ' ',
  ),
)
const ENDING = /(?:en|er|em|es|e)$/
/** A title is read this many words far. */
const MOST = 40

/**
 * Where the title of an act ends that is named at `at`: who made it, when, and what it is about
 * (` des Rates vom 3. Mai 2001 über gemeinsame Regeln im Binnenmarkt`). The place itself where none follows.
 */
export function titleEnd(text: string, at: number): number {
  let end = at
  end = BY.past(text, end)
  end = OF.past(text, end)
  return subjectEnd(text, end)
}

/**
 * Where the subject ends that a law is named by: ` über die Beförderung von Personen`, ` zur Regelung …`. Nouns, the small
 * words between them, and adjectives that a noun follows; the place itself where no subject follows.
 */
export function subjectEnd(text: string, at: number): number {
  const about = ABOUT.at(text, at)
  if (!about) return at
  let end = at + about[0].length - 1
  let solid = at
  for (let n = 0; n < MOST; n++) {
    const m = WORD.at(text, end)
    if (!m) break
    const [, noun, small] = m
    const length = m[0].length
    if (noun) {
      end += length
      solid = end
      continue
    }
    if (!FUNCTION.has(small as string) && !(ENDING.test(small as string) && text[end + length] === ' ')) break
    if (
      !FUNCTION.has(small as string) &&
      !/^ (?:[A-ZÄÖÜ]|und |[a-zäöüß]+(?:en|er) [A-ZÄÖÜ])/.test(text.slice(end + length, end + length + 40))
    )
      break
    end += length
  }
  return solid
}
