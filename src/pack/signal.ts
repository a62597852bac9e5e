/** How a text stands to what it cites: it says the same, it says something else, or it names it for comparison. */
export type SignalMeaning = 'follows' | 'compares' | 'differs'

/**
 * Words of one meaning. Stops and blanks need not be printed as here (`vgl.`, `vgl`; `a.A.`, `aA`, `a. A.`), but a word without
 * stop ends a sentence where one follows it.
 */
export type SignalWords = Readonly<Partial<Record<SignalMeaning, readonly string[]>>>

/** The words by which a country's courts say how they stand to what they cite. */
export interface Signals {
  /** Right before the citation, wherever that stands. */
  readonly before: SignalWords
  /** Right before it with nothing between, and only where a clause or a bracket begins: elsewhere the words mean other things (`anders`, `gegen`). */
  readonly opening?: SignalWords
  /** Right after it. */
  readonly after?: SignalWords
  /** What may stand between the word and the citation: `hierzu`, `nur`, an article. */
  readonly between: readonly string[]
  /** What may stand between two citations of one string, beside commas, semicolons and brackets: `und`. */
  readonly joins: readonly string[]
}
