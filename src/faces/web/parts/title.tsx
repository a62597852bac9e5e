import { outcomeOf, typeOf } from '../../words/head.js'
import type { Words } from '../../words/words.js'
import type { Entry } from '../library.js'

type Title = Entry['title']

/** Court, and its country, above the name of a decision. */
export function Over({ title, words }: { readonly title: Title; readonly words: Words }) {
  const { court, jurisdiction, language } = title
  return (
    <p class="row-court">
      <b lang={language ?? undefined}>{court?.name ?? words.label.unknownCourt}</b>
      {court?.level && <span> · {words.level[court.level]}</span>}
      {jurisdiction && <span> · {words.jurisdiction[jurisdiction] ?? jurisdiction}</span>}
    </p>
  )
}

/** What a decision is called in a list: its type and date. */
export function Called({ title, words }: { readonly title: Title; readonly words: Words }) {
  return (
    <>
      {typeOf(title.type, words) ?? words.label.untitled}
      {', '}
      {title.date ? <time dateTime={title.date}>{words.date(title.date)}</time> : words.label.unknownDate}
    </>
  )
}

/** `Hoge Raad, 5 December 2031, 31/00123`: a decision in one line. */
export function nameOf(title: Title, words: Words): string {
  const parts = [title.court?.name, title.date && words.date(title.date), title.caseNumbers[0] ?? title.ecli]
  return parts.filter(Boolean).join(', ')
}

/** Dockets and ECLI. */
export function Numbers({ title }: { readonly title: Title }) {
  const all = [...title.caseNumbers, title.ecli].filter(n => n !== null)
  return all.length ? (
    <p class="row-ids">
      {all.map(n => (
        <span key={n}>{n}</span>
      ))}
    </p>
  ) : null
}

/** Outcome, and how many problems were found. */
export function Outcome({ title, words }: { readonly title: Title; readonly words: Words }) {
  const outcome = outcomeOf(title, words)
  const shown = (['error', 'warning', 'note'] as const).filter(s => title.problems[s] > 0)
  return (
    <p class="row-end">
      {outcome ? <span class="outcome">{outcome}</span> : <span class="quiet">{words.label.noOutcome}</span>}
      {shown.map(s => (
        <span key={s} class={`count ${s}`}>
          {words.count(title.problems[s], s)}
        </span>
      ))}
    </p>
  )
}
