import type { Unreadable } from '../../../model/decision.js'
import { detailOf } from '../../words/detail.js'
import type { Words } from '../../words/words.js'
import { Layout } from '../layout.js'

/** A page that says what went wrong and what to do. */
export function TroublePage(props: {
  readonly words: Words
  readonly title: string
  readonly text: string
  readonly detail?: string
}) {
  const { words, title, text, detail } = props
  return (
    <Layout words={words} title={`${title} · Pandect`} kind="trouble" json={null}>
      <main id="text" tabIndex={-1}>
        <h1>{title}</h1>
        <p>{text}</p>
        {detail && <p class="quiet">{detail}</p>}
        <p>
          <a href="/">{words.label.all}</a>
        </p>
      </main>
    </Layout>
  )
}

/** The page of a file that could not be read. */
export function UnreadablePage({ record, words }: { readonly record: Unreadable; readonly words: Words }) {
  const error = words.readError[record.error.code]
  return (
    <TroublePage
      words={words}
      title={error.what}
      text={error.remedy}
      detail={`${record.source.name}: ${detailOf(record)} (${record.error.code})`}
    />
  )
}
