import type { MarkKind, StatedField } from '../text/source.js'

/** An element of XML or HTML as it opens: `name` without prefix, in lower case on a page; `attributes` as written. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The element it stands in; always `undefined` on a page, whose elements need not be closed. */
  readonly parent: Element | undefined
}

/** A fact in an attribute or a field: shown as a line `label value` where a label is given. */
export interface Fact {
  readonly field: StatedField
  readonly value: string
  readonly label?: string
  readonly official?: true
}

/** What an element does to the text. Everything is optional; without `silent`, its text is always kept. */
export interface Effect {
  /** How it stands in the text (`word`: inline, apart from its neighbours); default in XML `block`, on a page what HTML says of it. */
  readonly flow?: 'inline' | 'word' | 'line' | 'block' | 'paragraph'
  /** What its text is. */
  readonly marks?: readonly { readonly kind: MarkKind; readonly value?: string }[]
  /** Its text is the number of the innermost open paragraph, footnote, headnote or section that has none; `path` within the number of the paragraph around it (`7.a`). */
  readonly number?: true | 'path'
  /** Its text states this fact. */
  readonly states?: StatedField
  /** With `states`: what divides its text into several facts. */
  readonly divided?: RegExp
  /** With `states`: its text is no part of what the element around it states (the chamber inside the court). */
  readonly apart?: true
  /** With `states`: the court's or official publisher's own record. */
  readonly official?: true
  /** Its text is the label of a field (`Gericht:`), whose fact the next element that is `named` states. */
  readonly names?: true
  /** Its text states the fact that the label before it names, where that is a known one. */
  readonly named?: true
  /** Facts in its attributes. */
  readonly facts?: readonly Fact[]
  /** Words before its text on the same line, which the publisher's presentation puts there (`Instantie: `). */
  readonly label?: string
  /** What an item of a list begins with (`- `, `3. `), unless its text brings its own. */
  readonly bullet?: string
  /** What an element without text stands for on the publisher's page (the number of a note that is called). */
  readonly shows?: string
  /** A heading on a line of its own which the publisher's presentation puts there (`Tenor`). Neither is written without text. */
  readonly heading?: string
  /** Its text is the title of what follows: held back, and written as a heading where the next element begins. */
  readonly title?: true
  /** The part of the document that its text belongs to, with the title held back before it. */
  readonly zone?: Zone
  /** Technical data: not part of what is read (facts and `states` count all the same). */
  readonly silent?: true
  /** Characters before its text that it stands for itself (a quotation mark given by its code, a number in an attribute). */
  readonly sign?: string
  /** A note: its text is set behind the record; where it stood, and before it, is this marker (`(1)`). */
  readonly aside?: string
  /** In XML: its content is itself HTML (in CDATA, escaped, or as elements), to be read as a page is. */
  readonly markup?: true
  /** It is a record by itself, one of several in the file. */
  readonly record?: true
}

/** A part of a document that no element encloses: it goes on until an element of another zone begins, or the element around them ends. */
export interface Zone {
  readonly name: string
  /** What it is; its title is part of a `section` and of `metadata`, and of nothing else. */
  readonly marks: readonly { readonly kind: MarkKind; readonly value?: string }[]
}

/** What is for machines (addresses, stamps, checksums): kept in the text, and set aside as no part of the decision. */
export const TECHNICAL: Effect = { flow: 'block', marks: [{ kind: 'dropped', value: 'technical' }] }
