import { SORTS } from '../../../operations/search/sorts.js'
import { lawLine } from '../../words/links.js'
import type { Words } from '../../words/words.js'
import { lawPage, pageOf } from '../address.js'
import { type Asked, addressOf, isNarrowed } from '../asked.js'
import { Layout } from '../layout.js'
import type { Answer, Stats } from '../library.js'
import { Facets } from '../parts/facets.js'
import { Chips } from '../parts/filters.js'
import { Paging } from '../parts/paging.js'
import { Picked } from '../parts/pick.js'
import { Remarks } from '../parts/remarks.js'
import { ResultRow } from '../parts/result.js'
import { Save } from '../parts/save.js'
import { Called } from '../parts/title.js'

const PATH = '/search'
/** Ways to ask that are not seen on the page. */
const FIELD_EXAMPLES = [
  'judge:…',
  'party:…',
  'docket:…',
  'cites:"…"',
  'statute:…',
  'amount:>10000EUR',
  'has:headnote',
  '… NEAR/5 …',
]

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
      feed={addressOf('/search.atom', { ...asked, offset: 0 })}
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
          <Remarks asked={asked} answer={answer} words={words} />
          <NamedList answer={answer} words={words} />
          {answer.total > 1 && <Sorts asked={asked} words={words} />}
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
                  some={answer.matched === 'all'}
                />
              ))}
            </ol>
          )}
          {answer.total > 1 && <Picked words={words} />}
          <Paging asked={asked} total={answer.total} path={PATH} words={words} />
          <Save asked={asked} words={words} />
        </main>
        {answer.facets && <Facets {...state} facets={answer.facets} />}
      </div>
    </Layout>
  )
}

/** The orders in which results can come, the present one marked. */
function Sorts({ asked, words }: Pick<Props, 'asked' | 'words'>) {
  const usual = asked.q ? 'relevance' : 'date'
  const now = asked.sort ?? usual
  return (
    <p class="sorts">
      {words.label.sortedBy}{' '}
      {SORTS.filter(sort => asked.q || sort !== 'relevance').map(sort => (
        <a
          key={sort}
          href={addressOf(PATH, { ...asked, sort: sort === usual ? null : sort, offset: 0 })}
          aria-current={sort === now ? 'true' : undefined}
        >
          {words.sort[sort]}
        </a>
      ))}
    </p>
  )
}

/** What the whole search names, with the way to it. */
function NamedList({ answer, words }: { readonly answer: Answer; readonly words: Words }) {
  if (answer.named.length === 0) return null
  return (
    <ul class="shelf">
      {answer.named.map(named => (
        <li key={named.kind === 'decision' ? named.entry.id : `${named.law} ${named.section}`} class="row">
          {named.kind === 'decision' ? (
            <a href={pageOf(named.entry.id)}>
              <Called title={named.entry.title} words={words} />
            </a>
          ) : (
            <>
              <a href={lawPage(named.law, named.section)}>
                {lawLine(named.law, named.name, named.section ?? '', words)}
              </a>{' '}
              <span class="quiet">
                {words.label.citedBy} {words.count(named.decisions, 'decision')}
              </span>
            </>
          )}
        </li>
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
        <li>
          {label.tryFields}{' '}
          {FIELD_EXAMPLES.map(example => (
            <span key={example}>
              <code>{example}</code>{' '}
            </span>
          ))}
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
