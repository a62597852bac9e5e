import type { ZodType } from 'zod'
import type { Item } from '../store/item.js'
import type { Sealed } from '../store/sealed.js'
import type { Failure, Store } from '../store/store.js'
import type { Countries } from './countries.js'
import type { OperationErrorCode } from './errors.table.js'

/** One thing a user can do, whatever the face: the command, the HTTP interface and the documentation are made from it. */
export interface Operation<I = unknown, O = unknown> {
  /** The name of the command and of the HTTP operation. */
  readonly name: string
  /** One line, imperative. */
  readonly summary: string
  /** A strict object: a field it does not know is refused. */
  readonly input: ZodType<I>
  readonly output: ZodType<O>
  /**
   * `:field` in the path is a field of the input; the others are the query of a GET or DELETE, the body of a POST.
   * `null` for what touches the disk of the machine: only the command does it.
   */
  readonly http: { readonly method: 'get' | 'post' | 'delete'; readonly path: `/api/${string}` } | null
  /** Fields of the input that the command takes without their name, in order; the last may be a list. */
  readonly positional: readonly string[]
  /** An input as somebody might give it, for the documentation: asked of a library with the decisions of `examples/`. */
  readonly example: I
  /** What of its answer to the example tells most, for the documentation; of lists the first. A test asks for it. */
  readonly answer: Shown<O>
  /** The errors it may reject with beside `input.invalid` and those of the library. */
  readonly fails?: readonly OperationErrorCode[]
  /** Rejects with an OperationError for what the user can mend, with a StoreError for what the library cannot do. */
  run(input: I, context: Context): Promise<Frozen<O>>
}

/** Some of a value: of objects some fields, of lists the first members. */
export type Shown<T> = T extends object ? { readonly [K in keyof T]?: Shown<T[K]> } : T

/** A value nobody may change: what an operation gives may be what a store still holds. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** What operations work with; composed in main. */
export interface Context {
  readonly store: Store
  readonly reading: Reading
  readonly countries: Countries
  /** Writes answers, where one is configured. */
  readonly model?: Model
}

/** A message of a conversation with a model, as the protocol has it. */
export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}
/** A language model that is asked and answers. Rejects with an OperationError (`model.…`) when it does not. */
export type Model = (messages: readonly Message[]) => Promise<string>

/** Bytes under a name, to be read. */
export interface Document {
  readonly bytes: Uint8Array
  readonly name: string
}
/** What a document came to: a decision or several, or the reasons why not. */
export interface DocumentRead {
  readonly items: readonly (Item | Sealed)[]
  readonly failures: readonly Failure[]
}
export interface ReadingOptions {
  /** Whose law a text follows (`nl`, `AT`) when the text itself does not say. */
  readonly country?: string
  /** Largest document in bytes; default 64 MiB. */
  readonly maxBytes?: number
}
/** Reads documents in worker threads. */
export interface Reading {
  /** The rules that read them: a record made by others may differ. Loads them, if need be. */
  madeWith(): Promise<string>
  /** The key that a document's first item will have. */
  keyOf(document: Document, options: ReadingOptions): string
  /** One result for each document, in order; one call goes to one thread. Never rejects for what a document holds. */
  read(documents: readonly Document[], options: ReadingOptions): Promise<readonly DocumentRead[]>
  close(): Promise<void>
}

/** Something the user can mend; `code` is permanent and has its line in `errors.table.ts`. */
export class OperationError extends Error {
  constructor(
    readonly code: OperationErrorCode,
    message: string,
    readonly problems: readonly InputProblem[] = [],
  ) {
    super(message)
    this.name = 'OperationError'
  }
}
/** What is wrong with one field of an input; the path is empty for the whole. */
export interface InputProblem {
  readonly path: string
  readonly message: string
}
