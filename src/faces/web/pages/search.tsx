import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import { type Asked, addressOf, isNarrowed } from '../asked.js'
import { Layout } from '../layout.js'
import type { Answer, Stats } from '../library.js'
import { Chips, Filters } from '../parts/filters.js'
import { Paging } from '../parts/paging.js'
import { ResultRow } from '../parts/result.js'

const PATH = '/search'

interface Props {
  readonly asked: Asked
  readonly answer: Answer
  /** Where each result's passage is on its decision's page. */
  readonly anchors: readonly string[]
  readonly stats: Stats
  readonly examples: readonly string[]
  readonly words: Words
}

/** Passages that answer a search, each with its way into the decision. */
export function SearchPage(props: Props) {
  const { asked, answer, anchors, stats, words } = props
  const { label } = words
  const state = { asked, stats, words, path: PATH }
  return (
    <Layout
      words={words}
      title={`${asked.q || label.search}`}
      kind="results"
      json={addressOf('/search.json', asked)}
      query={asked.q}
    >
      <div class="sided">
        <main id="text" tabIndex={-1}>
          <header class="masthead">
            <h1>
              {answer.total === 0 ? label.nothingFound : words.count(answer.total, 'decision')}
              {asked.q && answer.total > 0 && (
                <>
                  {' '}
                  {label.onWhat} <q>{asked.q}</q>
                </>
              )}
            </h1>
            <a class="to-filters" href="#filters">
              {label.narrow}
            </a>
          </header>
          <Chips {...state} />
          <Remarks answer={answer} words={words} />
          {answer.total === 0 ? (
            <Nothing {...props} />
          ) : (
            <ol class="hits" start={asked.offset + 1}>
              {answer.results.map((result, i) => (
                <ResultRow
                  key={`${result.id} ${result.at[0]}`}
                  result={result}
                  href={`${pageOf(result.id)}#${encodeURIComponent(anchors[i] ?? '')}`}
                  words={words}
                />
              ))}
            </ol>
          )}
          <Paging asked={asked} total={answer.total} path={PATH} words={words} />
        </main>
        <Filters {...state} passages />
      </div>
    </Layout>
  )
}

/** What was not understood, and that not all words were found together. */
function Remarks({ answer, words }: { readonly answer: Answer; readonly words: Words }) {
  if (answer.notes.length === 0 && answer.matched === 'all') return null
  return (
    <ul class="remarks">
      {answer.matched === 'some' && answer.total > 0 && <li>{words.label.someWords}</li>}
      {answer.notes.map(note => (
        <li key={note.message}>{note.message}</li>
      ))}
    </ul>
  )
}

function Nothing({ asked, examples, words }: Props) {
  const { label } = words
  return (
    <div class="nothing">
      <p>{label.whatToTry}</p>
      <ul>
        {isNarrowed(asked) && (
          <li>
            <a href={addressOf(PATH, { q: asked.q })}>{label.tryWithout}</a>
          </li>
        )}
        <li>{label.tryFewer}</li>
        <li>{label.tryLanguage}</li>
        <li>
          {label.tryBeginning} <code>{label.tryBeginningExample}</code>
        </li>
        {examples.length > 0 && (
          <li>
            {label.tryThese}{' '}
            {examples.map((e, i) => (
              <span key={e}>
                {i > 0 && ', '}
                <a href={addressOf(PATH, { q: e })}>{e}</a>
              </span>
            ))}
          </li>
        )}
        <li>
          <a href="/decisions">{label.all}</a>
        </li>
      </ul>
    </div>
  )
}
