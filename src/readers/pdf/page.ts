/** A stretch of text as drawn: where its baseline begins and ends, from the top left corner of the page, and its type size, in points. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

/** A page of a PDF with all that is written on it. */
export interface Page {
  /** 1 for the first. */
  readonly number: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** A raised figure in a line: where it stands in the text of the line. */
export interface Raised {
  readonly at: number
  readonly text: string
}

/** Pieces on one baseline without a wide gap between them. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  /** Type size of most of it. */
  readonly size: number
  readonly raised: readonly Raised[]
  /** Width of its first word, and of its first character. */
  readonly first: { readonly word: number; readonly sign: number }
}
