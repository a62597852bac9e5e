import type { Effect, Element } from '../effect.js'

/** A vocabulary of XML: what its elements do to the text. */
export interface XmlDialect {
  readonly format: string
  /** ISO 3166 code of the country whose courts it publishes, `EU` or `CE`; none where several do. */
  readonly jurisdiction?: string
  /** Whether a file is of this kind, by its outermost element. */
  readonly recognises: (root: Element) => boolean
  /** For one file: what each element does, from the outermost on. */
  readonly start: () => (element: Element) => Effect
  /** What a processing instruction (`<?linebreak?>`) does, by its target; `undefined` for one that says nothing of the text. */
  readonly instruction?: (target: string) => Effect | undefined
  /** What to tell of a file that holds no decision at all (a schema, a feed): the remedy for the user. */
  readonly nothing?: string
}
