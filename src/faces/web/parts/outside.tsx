import type { Words } from '../../words/words.js'
import type { Address } from '../library.js'
import { leaving } from './pieces.js'

/** A link to where something is published officially; nothing where that is not known. */
export function Outside({
  address,
  words,
  text,
}: {
  readonly address: Address | null
  readonly words: Words
  readonly text?: string
}) {
  if (address === null) return text === undefined ? null : <span>{text}</span>
  return (
    <a href={address.url} {...leaving('site')}>
      {text ?? words.label.officialSite}
      <span class="away">{text !== undefined && <span class="spoken">, {words.label.elsewhere}</span>}</span>
    </a>
  )
}
