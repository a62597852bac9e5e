import type { ComponentChildren } from 'preact'
import type { Words } from '../../words/words.js'
import { Layout } from '../layout.js'

/** Asks before something is taken away; nothing happens without the button. */
export function ConfirmPage(props: {
  readonly words: Words
  readonly title: string
  /** Address the form is sent to. */
  readonly action: string
  readonly button: string
  /** Where one goes who does not want it. */
  readonly back: string
  readonly children: ComponentChildren
}) {
  const { words, title, action, button, back, children } = props
  return (
    <Layout words={words} title={title} kind="trouble" json={null}>
      <main id="text" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
        <form method="post" action={action} class="buttons">
          <button type="submit" class="grave">
            {button}
          </button>
          <a href={back}>{words.label.keepIt}</a>
        </form>
      </main>
    </Layout>
  )
}
