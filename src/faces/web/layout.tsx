import type { ComponentChildren } from 'preact'
import type { Words } from '../words/words.js'

/** What every page is given. */
export interface PageProps {
  readonly words: Words
}

/** Where the main ways lead. */
const WAYS = [
  ['/ask', 'ask'],
  ['/decisions', 'decisions'],
  ['/laws', 'laws'],
  ['/wanted', 'wantedShort'],
  ['/saved', 'savedShort'],
  ['/problems', 'problems'],
  ['/imports', 'imports'],
] as const

/** The frame of a page. */
export function Layout(props: {
  readonly words: Words
  readonly title: string
  /** Class of the body: which kind of page it is. */
  readonly kind: string
  /** The address of the same page as data. */
  readonly json: string | null
  /** The address of the same page as an Atom feed. */
  readonly feed?: string
  /** What stands in the search field; `null` where the page has its own. */
  readonly query?: string | null
  /** Address of the page without its query, to mark the way one is on. */
  readonly way?: string
  /** Seconds after which a browser without scripts asks again. */
  readonly refresh?: number
  readonly children: ComponentChildren
}) {
  const { words, title, kind, json, query = '', way, refresh, feed, children } = props
  const { label } = words
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === 'Pandect' ? title : `${title} · Pandect`}</title>
        <link rel="stylesheet" href="/app.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {json && <link rel="alternate" type="application/json" href={json} />}
        {feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
        {refresh && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
        <script type="module" src="/app.js" />
      </head>
      <body class={kind}>
        <a class="skip" href="#text">
          {label.skip}
        </a>
        <header class="top">
          <a class="brand" href="/">
            Pandect
          </a>
          {query !== null && <SearchForm words={words} query={query} />}
          <nav class="ways" aria-label={label.ways}>
            {WAYS.map(([href, name]) => (
              <a key={href} href={href} aria-current={way === href ? 'page' : undefined}>
                {label[name]}
              </a>
            ))}
          </nav>
        </header>
        {children}
        <footer class="foot">
          {json && (
            <a href={json} type="application/json">
              {label.asJson}
            </a>
          )}
          <a href="/openapi.json">{label.api}</a>
          <button type="button" class="plain" data-keys hidden>
            {label.keysTitle} <kbd>?</kbd>
          </button>
        </footer>
        <p id="said" role="status" class="spoken" />
        <Keys words={words} />
      </body>
    </html>
  )
}

/** The search field: in the frame of every page, and large on the first. */
export function SearchForm(props: { readonly words: Words; readonly query: string; readonly large?: boolean }) {
  const { words, query, large } = props
  return (
    <search>
      <form class={large ? 'find large' : 'find'} action="/search">
        <label class="spoken" for="q">
          {words.label.searchThe}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          value={query}
          placeholder={words.label.searchThe}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          autofocus={large}
        />
        <button type="submit">{words.label.search}</button>
      </form>
    </search>
  )
}

const KEYS = [
  ['/', 'keySearch'],
  ['j k', 'keyParagraph'],
  ['n p', 'keyProblem'],
  ['x', 'keyPick'],
  ['c', 'keyCopy'],
  ['?', 'keyKeys'],
] as const

/** The keys, shown by `?`. */
function Keys({ words }: PageProps) {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.label.keysTitle}</h2>
      <dl>
        {KEYS.map(([keys, name]) => (
          <div key={name}>
            <dt>
              {keys.split(' ').map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.label[name]}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.label.close}</button>
      </form>
    </dialog>
  )
}
