import type { Target } from '../model/decision.js'

/** What an address leads to: a decision, the act as a whole, the article or § of it, or a register's entry on a decision. */
export type AddressKind = 'decision' | 'law' | 'provision' | 'entry'

/** An official address, with fields in braces: `https://deeplink.rechtspraak.nl/uitspraak?id={ecli}`. */
export interface AddressTemplate {
  readonly of: AddressKind
  /** Filled only where every field is known; values are percent-encoded. Of several that can be filled the first is taken. */
  readonly template: string
  /** False where nobody has seen that the address answers: then it is off unless asked for. */
  readonly verified: boolean
  /** True where it leads to the text of a day: only then it is an address of a law cited in a version (`Target.version`). */
  readonly dated?: boolean
  /** Where the form of the address is published, or was seen in use. */
  readonly source: string
}

/** What a country knows of the identity of what is cited. */
export interface PackIdentity {
  readonly addresses: readonly AddressTemplate[]
  /**
   * The docket in the full form under which the decision itself is kept, where a citation may leave something out that can be
   * worked out (the Austrian check letter); `undefined` where it stays as cited.
   */
  readonly docket?: (target: Target) => string | undefined
  /**
   * The law's one id in its country's register (`BWBR0005289`, a Gesetzesnummer, the slug of gesetze-im-internet, a CELEX number),
   * the same for every name and spelling of the law; `undefined` for a law the tables do not have.
   */
  readonly law?: (target: Target) => string | undefined
  /**
   * Laws, by their id with its country, that a name means where no article says which: the parts of a code that are laws of their own
   * (`BW`), an act of the Union by its name in the country's language (`AVG`).
   */
  readonly names?: Readonly<Record<string, readonly string[]>>
  /** The provision in the scheme of its country, down to paragraph, sentence, number and letter (a jci, an ELI); `undefined` where there is none. */
  readonly provision?: (target: Target) => string | undefined
  /** Fields of address templates beside those of the target itself and `id`, `law`, `provision`. */
  readonly fields?: (target: Target) => Readonly<Record<string, string>>
}
