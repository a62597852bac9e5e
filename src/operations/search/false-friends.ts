import { isStemmed, stemOf } from '../../analysis/stems.js'
import { tokensOf } from '../../analysis/tokens.js'
import type { Entry } from '../../store/store.js'
import { FALSE_FRIENDS } from './false-friends.table.js'

/** Of which decision a word is. */
type Whose = Pick<Entry['title'], 'language' | 'jurisdiction'>

/** A word that looks as if it meant a concept. */
interface Friend {
  /** ISO 639 code, or `at` for German as in Austria. */
  readonly language: string
  readonly word: string
  readonly meaning: string
}

let known: ReadonlyMap<string, readonly Friend[]> | null = null

/** What a word that was taken to mean a concept also or instead means, where it is of these decisions; `null` where nothing is known. */
export function falseFriendOf(concept: string, text: string, whose: Whose): string | null {
  known ??= read()
  const friend = known.get(concept)?.find(({ language, word }) => isOf(language, whose) && isSame(word, text, whose))
  return friend?.meaning ?? null
}

/** `rent de Miete, nl huur: …` is a line for each word. */
function read(): ReadonlyMap<string, readonly Friend[]> {
  const found = new Map<string, Friend[]>()
  for (const line of FALSE_FRIENDS.split('\n')) {
    const [, concept = '', words = '', meaning = ''] = /^(\S+) ([^:]*): (.*)$/.exec(line) ?? []
    const friends = words.split(/, (?=(?:en|nl|de|at|ko) )/).flatMap(part => {
      const language = part.slice(0, 2)
      return part
        .slice(3)
        .split(/ ?[/,] ?/)
        .map(word => ({ language, word, meaning }))
    })
    found.set(concept, [...(found.get(concept) ?? []), ...friends])
  }
  return found
}

function isOf(language: string, whose: Whose): boolean {
  return language === whose.language || (language === 'at' && whose.language === 'de' && whose.jurisdiction === 'AT')
}

/** Whether a text is a form of a word; a Korean one may go on with a particle. */
function isSame(word: string, text: string, { language }: Whose): boolean {
  if (!isStemmed(language)) return text.replace(/\s/g, '').startsWith(word.replace(/\s/g, ''))
  const stems = (of: string) =>
    tokensOf(of)
      .map(t => stemOf(t.form, language))
      .join(' ')
  return stems(word) === stems(text)
}
