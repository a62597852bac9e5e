/** One or more dockets printed together. */
export interface DocketFound {
  readonly end: number
  /** In normal form, without item numbers of the file. */
  readonly dockets: readonly string[]
}
/** How a country prints dockets. */
export interface DocketForms {
  /** Reads dockets at a place; `told` where a court, date or `Az.` before it says that one follows. */
  readonly at: (text: string, at: number, told: boolean) => DocketFound | undefined
  /** The one court whose dockets have this form. */
  readonly courtOf: (docket: string) => string | undefined
  /** Literals with which dockets begin that begin with no digit. */
  readonly starts: readonly string[]
}
