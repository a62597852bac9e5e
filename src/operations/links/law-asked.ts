/** A law, and an article or § of it, as somebody typed them. */
export interface LawAsked {
  /** The country, where it was said (`de:bgb`). */
  readonly country: string | null
  readonly name: string
  readonly section: string | null
}

const MARKS = /^(?:§{1,2}|art(?:ikel|icle|ikelen)?\.?|arts?\.?|artt\.?|par\.?|paragraph|sec(?:tion)?\.?|s\.)$/i
/** `823`, `80a`, `3:13`, `6:162a`, `185bis`. */
const NUMBER = /^\d{1,5}(?::\d{1,5})?[a-z]{0,4}\.?$/i
/** `제741조의2`, `741조`, also glued to the name of the law. */
const KOREAN = /^제?(\d{1,5})조(?:의(\d{1,3}))?/
/** `1993`, `2000`: what a law may have in its name. */
const YEAR = /^(?:1[89]|20)\d{2}$/
const FINER = /^(?:abs(?:atz)?|s(?:atz|ätze)?|lid|nr|lit|z|para?|ziff)\.?$/i

/**
 * Reads `bgb 823`, `§ 823 BGB`, `art 3:13 bw`, `de:bgb`, `민법 제750조`; what is finer than the article is left out. `null`
 * for a text that names no law.
 */
export function lawAsked(typed: string): LawAsked | null {
  const words = typed
    .slice(0, 300)
    .replace(/(§+)/g, ' $1 ')
    .replace(/(제?\d+조)/g, ' $1')
    .split(/[\s\u00a0,;]+/)
    .filter(Boolean)
  const marked = words.findIndex((word, i) => MARKS.test(word) && NUMBER.test(words[i + 1] ?? ''))
  const korean = words.findIndex(word => KOREAN.test(word))
  const at = marked >= 0 ? marked + 1 : korean >= 0 ? korean : bareNumber(words)
  const section = at < 0 ? null : sectionOf(words[at]!)
  const before = at < 0 ? words : words.slice(0, marked >= 0 ? marked : at)
  const after = at < 0 ? [] : words.slice(at + 1)
  const rest = [...before, ...withoutFiner(after)].filter(word => !/^(?:van|de|het|der|des|the|of|wet)$/.test(word))
  const name = rest.join(' ').replace(/[.,;]+$/, '')
  if (name === '') return null
  const country = /^([a-z]{2}):(.+)$/i.exec(name)
  return country ? { country: country[1]!.toLowerCase(), name: country[2]!, section } : { country: null, name, section }
}

/** Without a mark the last number that is no year, else a number that is the only thing beside the name. */
function bareNumber(words: readonly string[]): number {
  const numbers = words.flatMap((word, i) => (NUMBER.test(word) ? [i] : []))
  if (words.length < 2) return -1
  return numbers.find(i => !YEAR.test(words[i]!)) ?? -1
}

function sectionOf(word: string): string {
  const korean = KOREAN.exec(word)
  if (korean) return korean[2] ? `${korean[1]}의${korean[2]}` : korean[1]!
  return word.replace(/\.$/, '')
}

/** `Abs 1 Satz 2 BGB` as `BGB`. */
function withoutFiner(words: readonly string[]): string[] {
  return words.filter(
    (word, i) =>
      !FINER.test(word) &&
      !(/^[\dIVX]+[a-z]?\.?$/.test(word) && (i === 0 || FINER.test(words[i - 1]!))) &&
      !/^제\d+[항호]/.test(word),
  )
}
