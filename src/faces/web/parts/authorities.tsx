import { lawLine, titleLine } from '../../words/links.js'
import { lawPage, pageOf } from '../address.js'
import type { CitedDecision } from '../library.js'
import { Outside } from './outside.js'
import { Panel } from './panel.js'
import { Through } from './through.js'
import { langOf, type View } from './view.js'

/** Whether any authority is cited. */
export function hasAuthorities({ related: { cites } }: View): boolean {
  return cites.decisions.length + cites.provisions.length + cites.others.length > 0
}

/** What the decision cites: decisions with what the library knows of them, laws, and what else. */
export function Authorities({ view }: { readonly view: View }) {
  if (!hasAuthorities(view)) return null
  const { words, related } = view
  const { label } = words
  const { decisions, provisions, others, tried } = related.cites
  const lang = langOf(view.reading.decision)
  return (
    <Panel id="authorities" title={label.cited}>
      {decisions.length > 0 && (
        <>
          <h3>{words.citationKind.case}</h3>
          <ul class="cited">
            {decisions.map(d => (
              <Decision key={d.at[0]} decision={d} view={view} />
            ))}
          </ul>
        </>
      )}
      {provisions.length > 0 && (
        <div class="authorities">
          <h3>{label.laws}</h3>
          <ul>
            {provisions.map(p => (
              <li key={`${p.law} ${p.section} ${p.version}`}>
                <a href={lawPage(p.law, p.section)}>{lawLine(p.law, p.name, p.section, words)}</a>
                {p.version !== null && <i lang={lang}> {p.version}</i>}
                <Times count={p.count} view={view} /> <Outside address={p.address} words={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <div class="authorities">
          <h3>{label.more}</h3>
          <ul>
            {others.map(o => (
              <li key={o.at[0]}>
                <span lang={lang}>{o.text}</span> <span class="quiet">{words.citationKind[o.kind]}</span>
                <Times count={o.count} view={view} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {tried && (
        <p class="quiet tried">
          {label.lastTried} <time dateTime={tried}>{words.date(tried.slice(0, 10))}</time>
        </p>
      )}
    </Panel>
  )
}

function Decision({ decision, view }: { readonly decision: CitedDecision; readonly view: View }) {
  const { words } = view
  const { text, status, entries, through, address, count } = decision
  const [only] = entries
  return (
    <li>
      <span lang={langOf(view.reading.decision)}>
        {status === 'exact' && only ? <a href={pageOf(only.id)}>{text}</a> : text}
      </span>
      <Times count={count} view={view} /> <span class={`status is-${status}`}>{words.linkStatus[status]}</span>
      {through !== null && (
        <>
          {' '}
          <Through id={through} words={words} />
        </>
      )}
      {status === 'ambiguous' && (
        <ul>
          {entries.map(entry => (
            <li key={entry.id}>
              {words.label.couldBe} <a href={pageOf(entry.id)}>{titleLine(entry.title, words) || entry.id}</a>
            </li>
          ))}
        </ul>
      )}
      {status !== 'exact' && address && (
        <>
          {' '}
          <Outside address={address} words={words} />
        </>
      )}
    </li>
  )
}

function Times({ count, view }: { readonly count: number; readonly view: View }) {
  if (count < 2) return null
  return (
    <span class="quiet">
      {' '}
      {count} {view.words.label.citedTimes}
    </span>
  )
}
