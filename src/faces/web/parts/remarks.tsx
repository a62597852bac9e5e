import type { Words } from '../../words/words.js'
import { type Asked, addressOf } from '../asked.js'
import type { Answer } from '../library.js'

/** So much of a long query is shown around the place. */
const AROUND = 60

/** What of a query was not understood, each with a caret under its place, what may have been meant, and that nothing has all of it. */
export function Remarks(props: { readonly asked: Asked; readonly answer: Answer; readonly words: Words }) {
  const { asked, answer, words } = props
  const { notes, matched, total, query, suggestions } = answer
  const some = matched === 'some' && total > 0
  if (notes.length === 0 && suggestions.length === 0 && !some) return null
  return (
    <ul class="remarks">
      {suggestions.length > 0 && (
        <li>
          {words.label.didYouMean}{' '}
          {suggestions.flatMap((s, i) => [
            i > 0 && ', ',
            <a key={s.query} href={addressOf('/search', { ...asked, q: s.query, offset: 0 })}>
              {s.query}
            </a>,
          ])}
        </li>
      )}
      {some && <li>{words.label.someWords}</li>}
      {notes.map(note => (
        <li key={`${note.at} ${note.message}`}>
          <Pointed text={query} at={note.at} />
          {note.message}
        </li>
      ))}
    </ul>
  )
}

/** A query with a caret under a place of it. */
function Pointed({ text, at }: { readonly text: string; readonly at: number }) {
  const from = Math.max(0, at - AROUND)
  const [here = ''] = text.slice(at)
  const after = at + here.length
  return (
    <code class="pointed">
      {from > 0 && '…'}
      {text.slice(from, at)}
      <span class="pointed-at">{here.trim() ? here : '\u00a0'}</span>
      {text.slice(after, after + AROUND)}
      {after + AROUND < text.length && '…'}
    </code>
  )
}
