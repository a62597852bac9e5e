import type { Words } from '../../words/words.js'
import { type Asked, addressOf } from '../asked.js'

/** The way to keep a search, and to follow it as a feed. */
export function Save({ asked, words }: { readonly asked: Asked; readonly words: Words }) {
  const { label } = words
  const search = { ...asked, offset: 0, since: null }
  return (
    <form class="save" method="post" action={addressOf('/saved', search)}>
      <label>
        <span>{label.saveAs}</span> <input name="name" required maxLength={200} value={asked.q.slice(0, 200)} />
      </label>
      <button type="submit">{label.save}</button>
      <a href={addressOf('/search.atom', search)} type="application/atom+xml">
        {label.feed}
      </a>
    </form>
  )
}
