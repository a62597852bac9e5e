import type { Entry } from '../../../operations/shelf.js'
import { outcomeOf, typeOf } from '../../words/head.js'
import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import { Layout } from '../layout.js'

/** All files that were given, the unreadable ones with what to do about them. */
export function ListPage({ entries, words }: { readonly entries: readonly Entry[]; readonly words: Words }) {
  const { label } = words
  return (
    <Layout words={words} title={`${label.decisions} · Pandect`} kind="list" json="/index.json">
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{label.decisions}</h1>
          {entries.length > 0 && <p class="quiet">{words.count(entries.length, 'file')}</p>}
        </header>
        {entries.length === 0 ? (
          <section class="empty">
            <h2>{label.emptyTitle}</h2>
            <p>{label.emptyText}</p>
          </section>
        ) : (
          <ol class="shelf">
            {entries.map(entry => (
              <Row key={entry.id} entry={entry} words={words} />
            ))}
          </ol>
        )}
      </main>
    </Layout>
  )
}

function Row({ entry, words }: { readonly entry: Entry; readonly words: Words }) {
  const { label } = words
  const { title } = entry
  if (!title.readable) {
    const error = words.readError[title.error.code]
    return (
      <li class="row unreadable">
        <p class="row-court">{entry.file}</p>
        <h2>
          <a href={pageOf(entry.id)}>{label.unreadable}</a>
        </h2>
        <p>
          {error.what} {error.remedy}
        </p>
      </li>
    )
  }
  const lang = title.language ?? undefined
  const type = typeOf(title.type, words) ?? label.untitled
  return (
    <li class="row">
      <p class="row-court">
        <span lang={lang}>{title.court?.name ?? label.unknownCourt}</span>
        {title.jurisdiction && (
          <span class="quiet"> · {words.jurisdiction[title.jurisdiction] ?? title.jurisdiction}</span>
        )}
      </p>
      <h2>
        <a href={pageOf(entry.id)}>
          {type}, {title.date ? <time dateTime={title.date}>{words.date(title.date)}</time> : label.unknownDate}
        </a>
      </h2>
      <p class="row-ids">{[...title.caseNumbers, title.ecli].filter(Boolean).join(' · ')}</p>
      <p class="row-end">
        <span class="outcome">{outcomeOf(title, words) ?? <span class="quiet">{label.noOutcome}</span>}</span>
        <ProblemCount problems={title.problems} words={words} />
      </p>
      <p class="row-file quiet">{entry.file}</p>
    </li>
  )
}

function ProblemCount(props: {
  readonly problems: { readonly error: number; readonly warning: number; readonly note: number }
  readonly words: Words
}) {
  const { problems, words } = props
  const shown = (['error', 'warning', 'note'] as const).filter(s => problems[s] > 0)
  if (shown.length === 0) return <span class="quiet">{words.label.noProblems}</span>
  return (
    <span class="counts">
      {shown.map(s => (
        <span key={s} class={`count ${s}`}>
          {words.count(problems[s], s)}
        </span>
      ))}
    </span>
  )
}
