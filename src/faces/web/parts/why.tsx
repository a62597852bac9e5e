import type { Words } from '../../words/words.js'
import type { Result } from '../library.js'

type Reason = Result['why'][number]

/** By what a passage was found that does not have the words as they were typed: concepts with what they are, other forms, compounds. */
export function Why({ found, words }: { readonly found: Pick<Result, 'why' | 'title'>; readonly words: Words }) {
  const { why, title } = found
  const { label } = words
  const lang = title.language ?? undefined
  const language = title.language === null ? null : (words.languageName[title.language] ?? title.language)
  if (why.length === 0) return null
  const named = (reasons: readonly Reason[]) =>
    reasons.flatMap((r, i) => [
      i > 0 && ', ',
      <i key={r.text} lang={lang}>
        {r.text}
      </i>,
    ])
  const listed = (by: Reason['by'], text: string) => {
    const reasons = why.filter(r => r.by === by)
    return (
      reasons.length > 0 && (
        <li>
          {text}: {named(reasons)}
        </li>
      )
    )
  }
  return (
    <ul class="why">
      {byConcept(why).map(reasons => (
        <li key={reasons[0]!.text}>
          {named(reasons)}
          {language && ` (${language})`} {reasons.length > 1 ? label.sameMeanings : label.sameMeaning}
          {reasons[0]!.gloss && <span>: {reasons[0]!.gloss}</span>}
          {reasons
            .filter(r => r.falseFriend)
            .map(r => (
              <span key={r.text} class="sign-warning friend">
                <i lang={lang}>{r.text}</i> {label.falseFriend}: {r.falseFriend}
              </span>
            ))}
        </li>
      ))}
      {listed('form', label.otherForm)}
      {listed('part', label.inCompound)}
    </ul>
  )
}

/** The words that mean a concept, together. */
function byConcept(why: readonly Reason[]): Reason[][] {
  const groups = new Map<string, Reason[]>()
  for (const reason of why)
    if (reason.by === 'concept') groups.set(reason.concept ?? '', [...(groups.get(reason.concept ?? '') ?? []), reason])
  return [...groups.values()]
}
