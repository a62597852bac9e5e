import { titleLine } from '../../words/links.js'
import { pageOf } from '../address.js'
import { Panel } from './panel.js'
import type { View } from './view.js'

/** Decisions that have much in common with this one, and what. */
export function Similar({ view }: { readonly view: View }) {
  const { words, related, reading } = view
  const { label } = words
  const { similar } = related.similar
  return (
    <Panel id="similar" title={label.similar}>
      {similar.length === 0 ? (
        <p class="quiet">{label.noneSimilar}</p>
      ) : (
        <ol class="citing">
          {similar.map(({ id, title, shared }) => (
            <li key={id}>
              <p class="citing-who">
                <a href={pageOf(id)} lang={title.language ?? undefined}>
                  {titleLine(title, words) || id}
                </a>
              </p>
              <p class="shared">
                {label.inCommon}{' '}
                {shared.flatMap(({ kind, text }, i) => [
                  i > 0 && ', ',
                  <span key={text} lang={kind === 'concept' ? undefined : (reading.decision.language ?? undefined)}>
                    {text}
                  </span>,
                ])}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
