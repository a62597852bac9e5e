import type { Effect, Element } from '../effect.js'

/** A publisher's pages: what their elements say beyond what HTML says of them. */
export interface HtmlDialect {
  readonly format: string
  /** ISO 3166 code of the country whose courts it publishes, `EU` or `CE`; none where it publishes several. */
  readonly jurisdiction?: string
  /** Whether a page is of this kind, by its markup: the whole of it, to be tested with few, linear, patterns. */
  readonly recognises: (html: string) => boolean
  /** For one page: what each element does; `undefined` for what HTML says of it. */
  readonly start: () => (element: Element) => Effect | undefined
}
