import type { CitationKind } from '../../../model/vocabulary.js'
import { describeTarget } from '../../words/describe.js'
import { hrefOf } from '../address.js'
import { Panel } from './panel.js'
import { leaving } from './pieces.js'
import { leadOf, type View } from './view.js'

const KINDS = [
  'case',
  'statute',
  'eu',
  'reporter',
  'literature',
  'preparatory',
  'record',
] as const satisfies readonly CitationKind[]

interface Authority {
  readonly text: string
  readonly href: string | null
  readonly kind: string
  count: number
}

/** Every authority once, by kind, with how often it is cited. */
export function Authorities({ view }: { readonly view: View }) {
  const { words } = view
  const groups = KINDS.map(kind => ({ kind, list: authoritiesOf(kind, view) })).filter(g => g.list.length > 0)
  if (groups.length === 0) return null
  return (
    <Panel id="authorities" title={words.label.cited}>
      {groups.map(({ kind, list }) => (
        <div key={kind} class="authorities">
          <h3>{words.citationKind[kind]}</h3>
          <ul>
            {list.map(a => (
              <li key={a.text}>
                {a.href ? (
                  <a href={a.href} {...leaving(a.kind)}>
                    {a.text}
                  </a>
                ) : (
                  a.text
                )}
                {a.count > 1 && (
                  <span class="quiet">
                    {' '}
                    {a.count} {words.label.citedTimes}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  )
}

/** Whether any authority is cited. */
export function hasAuthorities(view: View): boolean {
  return KINDS.some(kind => authoritiesOf(kind, view).length > 0)
}

function authoritiesOf(kind: CitationKind, view: View): Authority[] {
  const found = new Map<string, Authority>()
  view.reading.decision.citations.forEach((citation, index) => {
    if (citation.kind !== kind) return
    for (const target of citation.targets) {
      const text = describeTarget(target, view.words)
      if (text === '') continue
      const known = found.get(text)
      if (known) {
        known.count++
        continue
      }
      const to = leadOf(view, index, target)
      found.set(text, { text, href: to && hrefOf(to), kind: to?.kind ?? '', count: 1 })
    }
  })
  return [...found.values()].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
}
