import type { Words } from '../../words/words.js'
import { type Asked, addressOf, PAGE_SIZE } from '../asked.js'

/** The ways to the pages before and after, and where one is. */
export function Paging(props: {
  readonly asked: Partial<Asked> & Pick<Asked, 'offset'>
  readonly total: number
  readonly path: string
  readonly words: Words
}) {
  const { asked, total, path, words } = props
  const { offset } = asked
  if (total <= PAGE_SIZE && offset === 0) return null
  const last = Math.min(offset + PAGE_SIZE, total)
  return (
    <nav class="paging" aria-label={words.label.pages}>
      {offset > 0 ? (
        <a rel="prev" href={addressOf(path, { ...asked, offset: Math.max(0, offset - PAGE_SIZE) })}>
          {words.label.previous}
        </a>
      ) : (
        <span />
      )}
      <span class="quiet">
        {words.number(Math.min(offset + 1, last))}–{words.number(last)} {words.label.of} {words.number(total)}
      </span>
      {last < total ? (
        <a rel="next" href={addressOf(path, { ...asked, offset: offset + PAGE_SIZE })}>
          {words.label.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
