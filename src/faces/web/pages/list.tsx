import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import { type Asked, addressOf } from '../asked.js'
import { Layout } from '../layout.js'
import type { Entry, Listing, Stats } from '../library.js'
import { Chips, Filters } from '../parts/filters.js'
import { Paging } from '../parts/paging.js'
import { Called, Numbers, Outcome, Over } from '../parts/title.js'

const PATH = '/decisions'

/** The decisions of the library, the last first, narrowed as the address says. */
export function ListPage(props: {
  readonly asked: Asked
  readonly listing: Listing
  readonly stats: Stats
  readonly words: Words
  /** What was just done, to be said once. */
  readonly done?: string | null
}) {
  const { asked, listing, stats, words, done } = props
  const { label } = words
  const state = { asked, stats, words, path: PATH }
  return (
    <Layout words={words} title={label.decisions} kind="list" json={addressOf('/decisions.json', asked)} way={PATH}>
      <div class="sided">
        <main id="text" tabIndex={-1}>
          {done && (
            <p class="done" role="status">
              {done}
            </p>
          )}
          <header class="masthead">
            <h1>{label.decisions}</h1>
            <p class="quiet">{words.number(listing.total)}</p>
            <a class="to-filters" href="#filters">
              {label.narrow}
            </a>
          </header>
          <Chips {...state} />
          {listing.total === 0 ? (
            <div class="nothing">
              <p>{stats.decisions === 0 ? label.emptyTitle : label.nothingFound}</p>
              <p>
                <a href={stats.decisions === 0 ? '/' : PATH}>{stats.decisions === 0 ? label.import : label.clear}</a>
              </p>
            </div>
          ) : (
            <ol class="shelf">
              {listing.entries.map(entry => (
                <Row key={entry.id} entry={entry} words={words} />
              ))}
            </ol>
          )}
          <Paging asked={asked} total={listing.total} path={PATH} words={words} />
        </main>
        <Filters {...state} />
      </div>
    </Layout>
  )
}

/** A decision in a list. */
export function Row({ entry, words }: { readonly entry: Entry; readonly words: Words }) {
  const { title } = entry
  return (
    <li class="row">
      <Over title={title} words={words} />
      <h2>
        <a href={pageOf(entry.id)}>
          <Called title={title} words={words} />
        </a>
      </h2>
      <Numbers title={title} />
      <Outcome title={title} words={words} />
      {entry.cited > 0 && (
        <p class="row-file">
          <a href={`${pageOf(entry.id)}/cited-by`}>
            {words.label.citedBy} {words.number(entry.cited)}
          </a>
        </p>
      )}
      <p class="row-file quiet">
        {entry.name}
        {entry.version > 1 && `, ${words.label.version} ${entry.version}`}
      </p>
    </li>
  )
}
