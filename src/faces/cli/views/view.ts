import type { Frozen, Operation } from '../../../operations/operation.js'
import type { Words } from '../../words/words.js'
import type { coloursFor } from '../terminal.js'

/** How the command shows what an operation gives to a person; without one it prints JSON. */
export interface View<I = unknown, O = unknown> {
  readonly operation: Operation<I, O>
  /** Options beside the fields of the input. */
  readonly options?: readonly { readonly flags: string; readonly meaning: string }[]
  /** What is asked on a terminal before it is done. */
  readonly question?: (input: I) => string
  /** Whether what it gave is good news; default: it is. */
  readonly good?: (output: Frozen<O>) => boolean
  show(output: Frozen<O>, style: Style, input: I): string
}
export interface Style {
  readonly colours: ReturnType<typeof coloursFor>
  readonly words: Words
  /** Columns, where the output is a terminal. */
  readonly width: number | null
  /** The options given on the command line. */
  readonly options: Readonly<Record<string, unknown>>
}

/** A view as the table of views holds it. */
export function viewOf<I, O>(view: View<I, O>): View {
  return view as unknown as View
}
