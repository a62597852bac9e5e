import type { Words } from '../../words/words.js'
import type { Result } from '../library.js'

type Reason = Result['why'][number]

/** By what a passage was found that does not have the words as they were typed: concepts with what they are, other forms, compounds. */
export function Why({ result, words }: { readonly result: Result; readonly words: Words }) {
  const { why, title } = result
  const { label } = words
  const language = title.language === null ? null : (words.languageName[title.language] ?? title.language)
  const named = (r: Reason) => (
    <i key={r.text} lang={title.language ?? undefined}>
      {r.text}
    </i>
  )
  const listed = (by: Reason['by'], text: string) => {
    const found = why.filter(r => r.by === by)
    return (
      found.length > 0 && (
        <li>
          {text}: {found.flatMap((r, i) => (i ? [', ', named(r)] : [named(r)]))}
        </li>
      )
    )
  }
  const concepts = why.filter(r => r.by === 'concept')
  if (why.length === 0) return null
  return (
    <ul class="why">
      {concepts.map(r => (
        <li key={r.text}>
          {named(r)}
          {language && ` (${language})`} {label.sameMeaning}
          {r.gloss && <span>: {r.gloss}</span>}
        </li>
      ))}
      {listed('form', label.otherForm)}
      {listed('part', label.inCompound)}
    </ul>
  )
}
