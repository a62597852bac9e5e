import { MOST_COMPARED } from '../../../operations/compare.js'
import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import type { Entry } from '../library.js'
import { nameOf } from './title.js'

const FORM = 'comparing'

/** What one can do with a decision that was found: choose it to be compared, and see which are similar. */
export function Pick(props: { readonly id: string; readonly title: Entry['title']; readonly words: Words }) {
  const { id, title, words } = props
  const { label } = words
  const name = nameOf(title, words) || id
  return (
    <span class="picks">
      <label class="pick">
        <input type="checkbox" name="id" value={id} form={FORM} aria-label={`${label.compare}: ${name}`} />
        {label.compare}
      </label>
      <a href={`${pageOf(id)}#similar`} aria-label={`${label.similar}: ${name}`}>
        {label.similarShort}
      </a>
    </span>
  )
}

/** Where those chosen are set side by side; with scripts it shows when one is chosen, and stays in sight. */
export function Picked({ words }: { readonly words: Words }) {
  const { label } = words
  return (
    <form class="picked" id={FORM} action="/compare" data-most={MOST_COMPARED}>
      <p>
        <output hidden /> {label.pickSome}
      </p>
      <button type="submit">{label.compare}</button>
      <button type="reset" class="plain" hidden>
        {label.pickNone}
      </button>
    </form>
  )
}
