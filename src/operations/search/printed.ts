import { tokensOf } from '../../analysis/tokens.js'
import type { Store } from '../../store/store.js'

/** A word that the library has, as one of its passages prints it; as the index keeps it where none does in one piece. */
export async function asPrinted(form: string, store: Store): Promise<string> {
  const { hits } = await store.search({ words: { is: 'word', text: form }, filters: [] }, { offset: 0, limit: 1 })
  const text = hits[0]?.text ?? ''
  const token = tokensOf(text).find(t => t.form === form)
  const printed = token && text.slice(...token.at)
  return printed && /^\p{L}+$/u.test(printed) ? printed : form
}
