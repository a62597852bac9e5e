import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'

/** Says that a place in a report was known for a decision from what another text prints. */
export function Through({ id, words }: { readonly id: string; readonly words: Words }) {
  return (
    <span class="quiet">
      {words.label.printedIn} <a href={pageOf(id)}>{id}</a>
    </span>
  )
}
