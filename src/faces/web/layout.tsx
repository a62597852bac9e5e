import type { ComponentChildren } from 'preact'
import type { Words } from '../words/words.js'

/** What every page is given. */
export interface PageProps {
  readonly words: Words
}

/** The frame of a page. `json` is the address of the same page as data. */
export function Layout(props: {
  readonly words: Words
  readonly title: string
  readonly kind: string
  readonly json: string | null
  readonly children: ComponentChildren
}) {
  const { words, title, kind, json, children } = props
  const { label } = words
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/app.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {json && <link rel="alternate" type="application/json" href={json} />}
        <script src="/app.js" defer />
      </head>
      <body class={kind}>
        <a class="skip" href="#text">
          {label.skip}
        </a>
        <nav class="top" aria-label="Pandect">
          <a class="brand" href="/">
            Pandect
          </a>
          <span class="ways">
            <a href="/">{label.all}</a>
            {json && (
              <a href={json} type="application/json">
                {label.asJson}
              </a>
            )}
          </span>
        </nav>
        {children}
      </body>
    </html>
  )
}
