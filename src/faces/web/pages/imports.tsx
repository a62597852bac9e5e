import type { ReadErrorCode } from '../../../model/decision.js'
import type { Words } from '../../words/words.js'
import { Layout } from '../layout.js'
import type { Import, Imports } from '../library.js'
import { Drop } from '../parts/drop.js'
import { ImportRow } from '../parts/import-row.js'
import { Paging } from '../parts/paging.js'

/** All imports, the last first. */
export function ImportsPage(props: { readonly imports: Imports; readonly offset: number; readonly words: Words }) {
  const { imports, offset, words } = props
  const { label } = words
  return (
    <Layout words={words} title={label.imports} kind="list" json="/imports.json" way="/imports">
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{label.imports}</h1>
          <p class="quiet">{words.number(imports.total)}</p>
        </header>
        <Drop words={words} />
        <ol class="imports">
          {imports.imports.map(i => (
            <ImportRow key={i.id} of={i} words={words} />
          ))}
        </ol>
        <Paging asked={{ offset }} total={imports.total} path="/imports" words={words} />
      </main>
    </Layout>
  )
}

const CAME = ['added', 'updated', 'unchanged', 'failed'] as const

/** What one import did, also while it goes on. */
export function ImportPage(props: {
  readonly of: Import
  readonly failures: NonNullable<Imports['failures']>
  readonly running: boolean
  /** Why it ended early. */
  readonly stopped: string | null
  readonly offset: number
  readonly words: Words
}) {
  const { of, failures, running, stopped, offset, words } = props
  const { label } = words
  const name = `${label.importNumber} ${of.id}`
  return (
    <Layout
      words={words}
      title={name}
      kind="list"
      json={`/imports/${of.id}.json`}
      way="/imports"
      {...(running ? { refresh: 2 } : {})}
    >
      <main id="text" tabIndex={-1} {...(running ? { 'data-running': `/imports/${of.id}.json` } : {})}>
        <header class="masthead">
          <h1>{name}</h1>
          <p class="quiet" role="status">
            {running ? label.running : of.undone ? label.takenBack : of.ended ? label.finished : label.brokenOff}
          </p>
        </header>
        <p class="what">{of.what}</p>
        <p class="quiet">
          <Time iso={of.started} words={words} />
          {of.ended && (
            <>
              {' – '}
              <Time iso={of.ended} words={words} />
            </>
          )}{' '}
          UTC
        </p>
        <dl class="came-of">
          {CAME.map(c => (
            <div key={c} class={of[c] === 0 ? 'zero' : c}>
              <dd data-count={c}>{words.number(of[c])}</dd>
              <dt>{label[c]}</dt>
            </div>
          ))}
        </dl>
        {!of.undone && (
          <p class="buttons">
            {of.added + of.updated > 0 && <a href={`/decisions?batch=${of.id}`}>{label.seeBrought}</a>}
            {!running && <a href={`/imports/${of.id}/undo`}>{label.takeBack}</a>}
          </p>
        )}
        {of.undone && (
          <p>
            {label.takenBackOn} <Time iso={of.undone} words={words} /> UTC
          </p>
        )}
        {!running && !of.ended && !of.undone && (
          <p class="remarks">
            {stopped} {label.brokenOffText}
          </p>
        )}
        {failures.total > 0 && (
          <section aria-labelledby="failures">
            <h2 id="failures">{label.couldNotRead}</h2>
            <ul class="failures">
              {failures.items.map((f, i) => (
                <Failed key={i} failure={f} words={words} />
              ))}
            </ul>
            <Paging asked={{ offset }} total={failures.total} path={`/imports/${of.id}`} words={words} />
          </section>
        )}
      </main>
    </Layout>
  )
}

function Failed(props: { readonly failure: NonNullable<Imports['failures']>['items'][number]; readonly words: Words }) {
  const { failure, words } = props
  const { name, code, message } = failure
  const known = Object.hasOwn(words.readError, code) ? words.readError[code as ReadErrorCode] : null
  return (
    <li class="unreadable">
      <p>
        <b>{name}</b>
      </p>
      <p>{known ? `${known.what} ${known.remedy}` : message}</p>
      {known && (
        <p class="quiet">
          {message} <code>{code}</code>
        </p>
      )}
    </li>
  )
}

function Time({ iso, words }: { readonly iso: string; readonly words: Words }) {
  return (
    <time dateTime={iso}>
      {words.date(iso.slice(0, 10))}, {iso.slice(11, 16)}
    </time>
  )
}
