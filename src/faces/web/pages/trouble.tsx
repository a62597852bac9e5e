import type { Words } from '../../words/words.js'
import { Layout } from '../layout.js'

/** A page that says what went wrong and what to do. */
export function TroublePage(props: {
  readonly words: Words
  readonly title: string
  readonly text: string
  readonly details?: readonly string[]
}) {
  const { words, title, text, details = [] } = props
  return (
    <Layout words={words} title={title} kind="trouble" json={null}>
      <main id="text" tabIndex={-1}>
        <h1>{title}</h1>
        {text && <p>{text}</p>}
        {details.map(detail => (
          <p key={detail} class="quiet">
            {detail}
          </p>
        ))}
        <p>
          <a href="/">{words.label.home}</a>
        </p>
      </main>
    </Layout>
  )
}
