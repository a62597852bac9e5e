import { authorityLine } from '../../words/links.js'
import { pageOf } from '../address.js'
import { CitingList } from './citing.js'
import { Panel } from './panel.js'
import type { View } from './view.js'

const SHOWN = 3

/** Who cites the decision: the first three, and the way to all. */
export function CitedBy({ view }: { readonly view: View }) {
  const { words, related, id } = view
  const { label } = words
  const { authority, citing } = related.citedBy
  if (authority.decisions === 0)
    return (
      <Panel id="cited-by" title={label.citedBy}>
        <p class="quiet">{label.notCited}</p>
      </Panel>
    )
  return (
    <Panel id="cited-by" title={authorityLine(authority, words)}>
      <CitingList citing={citing.slice(0, SHOWN)} most={1} words={words} />
      <p>
        <a href={`${pageOf(id)}/cited-by`}>
          {label.citedByAll} ({words.number(authority.decisions)})
        </a>{' '}
        <span class="quiet">{label.notGoodLaw}</span>
      </p>
    </Panel>
  )
}
