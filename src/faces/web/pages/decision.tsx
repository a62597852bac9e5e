import { pageOf } from '../address.js'
import { Layout } from '../layout.js'
import { Brief } from '../parts/brief.js'
import { EditorialPanel, Headnotes } from '../parts/editorial.js'
import { Head } from '../parts/head.js'
import { Outline } from '../parts/outline.js'
import { Panels } from '../parts/panels.js'
import { RecordPanel } from '../parts/record.js'
import { Text } from '../parts/text.js'
import type { View } from '../parts/view.js'

/** A decision: what it comes to, then its text with notes, then everything that can be said about it. */
export function DecisionPage({ view }: { readonly view: View }) {
  const { words, id } = view
  const { decision } = view.reading
  const pinpoint = [
    decision.court?.name,
    decision.date && words.date(decision.date),
    decision.caseNumbers.join(', '),
    decision.ecli,
  ].filter(Boolean)
  return (
    <Layout
      words={words}
      title={pinpoint.join(', ') || decision.source.name}
      kind="decision"
      json={`${pageOf(id)}.json`}
    >
      <main data-pinpoint={pinpoint.join(', ')} data-copied={words.label.copied} data-copy={words.label.keyCopy}>
        <Head view={view} />
        <div class="desk">
          <Outline view={view} />
          <div id="text" tabIndex={-1}>
            <Brief view={view} />
            <Headnotes view={view} />
            <EditorialPanel view={view} />
            <Text view={view} />
            <Panels view={view} />
            <RecordPanel view={view} />
          </div>
        </div>
      </main>
    </Layout>
  )
}
