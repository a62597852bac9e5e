import type { Words } from '../../words/words.js'
import { addressOf } from '../asked.js'
import { Layout, SearchForm } from '../layout.js'
import type { Imports, Stats } from '../library.js'
import { Drop } from '../parts/drop.js'
import { ImportRow } from '../parts/import-row.js'
import { YearsPicture } from '../parts/years-picture.js'

interface Props {
  readonly stats: Stats
  readonly imports: Imports
  /** Queries that find something here. */
  readonly examples: readonly string[]
  readonly words: Words
}

/** The way in: search, what the library holds, and where to add to it. */
export function HomePage(props: Props) {
  const { stats, words } = props
  const { label } = words
  return (
    <Layout words={words} title="Pandect" kind="home" json="/index.json" query={null}>
      <main id="text" tabIndex={-1}>
        <h1>{label.tagline}</h1>
        {stats.decisions === 0 ? <Empty words={words} /> : <Library {...props} />}
      </main>
    </Layout>
  )
}

function Empty({ words }: { readonly words: Words }) {
  const { label } = words
  return (
    <>
      <p class="lead">{label.whatItIs}</p>
      <h2>{label.emptyTitle}</h2>
      <Drop words={words} large />
      <p class="quiet">
        {label.orExamples} <code>npm start</code>
      </p>
    </>
  )
}

function Library({ stats, imports, examples, words }: Props) {
  const { label } = words
  return (
    <>
      <SearchForm words={words} query="" large />
      <p class="examples">
        <a href="/ask">{label.askThe}</a>
      </p>
      {examples.length > 0 && (
        <p class="examples">
          {label.tryThese}{' '}
          {examples.map(example => (
            <a key={example} href={addressOf('/search', { q: example })}>
              {example}
            </a>
          ))}
        </p>
      )}
      <section class="holds" aria-labelledby="holds">
        <h2 id="holds">{label.holdsTitle}</h2>
        <p class="sums-up">
          <a href="/decisions">{words.count(stats.decisions, 'decision')}</a>
          <span>{words.count(stats.passages, 'passage')}</span>
          {stats.from && stats.to && (
            <span>
              {words.date(stats.from)} – {words.date(stats.to)}
            </span>
          )}
        </p>
        <YearsPicture years={stats.years} words={words} href={(from, to) => addressOf('/decisions', { from, to })} />
        <div class="columns">
          <Counts
            title={label.countries}
            rows={stats.countries.map(c => ({
              name: words.jurisdiction[c.value.toUpperCase()] ?? c.value,
              count: c.decisions,
              href: addressOf('/decisions', narrowedBy('country', c.value)),
            }))}
            words={words}
          />
          <Counts
            title={label.courts}
            rows={stats.courts.map(c => ({
              name: c.name,
              count: c.decisions,
              href: addressOf('/decisions', narrowedBy('court', c.value)),
            }))}
            words={words}
          />
          <Counts
            title={label.problemsFound}
            rows={stats.problems.map(p => ({
              name: words.problem[p.code as keyof typeof words.problem] ?? p.code,
              count: p.decisions,
              href: `/problems#${encodeURIComponent(p.code)}`,
              class: `sign-${p.severity}`,
            }))}
            none={label.noProblems}
            words={words}
          />
        </div>
      </section>
      <section class="adding" aria-labelledby="adding">
        <h2 id="adding">{label.addTitle}</h2>
        <Drop words={words} />
        {imports.imports.length > 0 && (
          <>
            <h3>{label.lastImports}</h3>
            <ol class="imports">
              {imports.imports.map(i => (
                <ImportRow key={i.id} of={i} words={words} />
              ))}
            </ol>
            {imports.total > imports.imports.length && <a href="/imports">{label.allImports}</a>}
          </>
        )}
      </section>
    </>
  )
}

const NOTHING = { country: [], court: [], level: [], type: [], lang: [], outcome: [], in: [] }

function narrowedBy(field: 'country' | 'court', value: string) {
  return { narrowed: { ...NOTHING, [field]: [value] } }
}

const SHOWN = 6

function Counts(props: {
  readonly title: string
  readonly rows: readonly {
    readonly name: string
    readonly count: number
    readonly href: string
    readonly class?: string
  }[]
  readonly none?: string
  readonly words: Words
}) {
  const { title, rows, none, words } = props
  const row = (r: (typeof rows)[number]) => (
    <li key={r.href + (r.class ?? '')}>
      <a href={r.href} class={r.class}>
        {r.name}
      </a>
      <span>{words.number(r.count)}</span>
    </li>
  )
  return (
    <div class="counts-of">
      <h3>{title}</h3>
      {rows.length === 0 && <p class="quiet">{none}</p>}
      <ul>{rows.slice(0, SHOWN).map(row)}</ul>
      {rows.length > SHOWN && (
        <details>
          <summary>
            {words.number(rows.length - SHOWN)} {words.label.more}
          </summary>
          <ul>{rows.slice(SHOWN, 200).map(row)}</ul>
        </details>
      )}
    </div>
  )
}
