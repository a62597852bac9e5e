import type { HistoryEntry } from '../../../model/decision.js'
import { byDate, outcomeOf } from '../../words/head.js'
import { pageOf } from '../address.js'
import { Course } from './course.js'
import { PlaceLink } from './place.js'
import { langOf, type View } from './view.js'

/** What the court ordered, the costs, the course of the proceedings, the parties: before the text. */
export function Brief({ view }: { readonly view: View }) {
  return (
    <div class="brief">
      <Orders view={view} />
      <CostSheet view={view} />
      {view.related.chain.instances.length > 1 ? <Course view={view} /> : <Chain view={view} />}
      <Parties view={view} />
    </div>
  )
}

/** The start of a stretch of the source, for a summary of it. */
export function excerpt(text: string, at: readonly [number, number], longest = 420): string {
  const whole = text.slice(at[0], at[1]).replace(/\s+/g, ' ').trim()
  if (whole.length <= longest) return whole
  const space = whole.lastIndexOf(' ', longest)
  return `${whole.slice(0, space > longest / 2 ? space : longest)} …`
}

function Orders({ view }: { readonly view: View }) {
  const { words } = view
  const { decision, text } = view.reading
  if (decision.operative.length === 0) return null
  return (
    <section class="card orders">
      <h2>{words.label.orders}</h2>
      <ol>
        {decision.operative.map(order => (
          <li key={order.at[0]}>
            <p class="tags">
              {order.dispositions.map(d => (
                <span key={d} class={`tag-${d}`}>
                  {words.disposition[d]}
                </span>
              ))}
              {order.amount !== null && <span class="sum">{words.money(order.amount, order.currency)}</span>}
              {order.party !== null && <span class="who">{order.party}</span>}
              <PlaceLink view={view} offset={order.at[0]} />
            </p>
            <p lang={langOf(decision)}>{excerpt(text, order.at)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function CostSheet({ view }: { readonly view: View }) {
  const { words } = view
  const { costs, language } = view.reading.decision
  if (!costs || (costs.items.length === 0 && costs.amount === null)) return null
  return (
    <section class="card costs">
      <h2>{words.label.costs}</h2>
      {costs.bearer && (
        <p>
          {words.label.borneBy} <strong lang={language ?? undefined}>{costs.bearer}</strong>
        </p>
      )}
      <table>
        <tbody>
          {costs.items.map((item, i) => (
            <tr key={i}>
              <th scope="row" lang={language ?? undefined}>
                {item.what}
              </th>
              <td>{words.money(item.value, costs.currency)}</td>
            </tr>
          ))}
        </tbody>
        {costs.amount !== null && (
          <tfoot>
            <tr>
              <th scope="row">{words.label.costs}</th>
              <td>{words.money(costs.amount, costs.currency)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Chain({ view }: { readonly view: View }) {
  const { words } = view
  const { decision } = view.reading
  if (decision.history.length === 0) return null
  const sorted = decision.history
    .map((entry, i) => ({ entry, i }))
    .sort((a, b) => byDate(a.entry.date, b.entry.date) || a.i - b.i)
    .map(x => x.entry)
  const outcome = outcomeOf(decision, words)
  return (
    <section class="card history">
      <h2>{words.label.history}</h2>
      <ol class="chain">
        {sorted.map((entry, i) => (
          <Link key={i} entry={entry} view={view} />
        ))}
        <li class="now" aria-current="true">
          <p>
            <strong lang={langOf(decision)}>{decision.court?.name ?? words.label.unknownCourt}</strong>{' '}
            <span class="quiet">({words.label.thisDecision})</span>
          </p>
          <p class="quiet">
            {[decision.date && words.date(decision.date), ...decision.caseNumbers].filter(Boolean).join(' · ')}
          </p>
          {outcome && <p class="what">{outcome}</p>}
        </li>
      </ol>
    </section>
  )
}

function Link({ entry, view }: { readonly entry: HistoryEntry; readonly view: View }) {
  const { words, links, id } = view
  const instance = links.instance(entry)
  const court = entry.court ?? words.label.unknownCourt
  return (
    <li class={entry.sameProceedings ? 'same' : 'aside'}>
      <p lang={langOf(view.reading.decision)}>
        {instance !== undefined && instance !== id ? <a href={pageOf(instance)}>{court}</a> : court}
      </p>
      <p class="quiet">
        {[
          entry.date && words.date(entry.date),
          entry.caseNumber,
          entry.sameProceedings ? null : words.label.otherProceedings,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        <PlaceLink view={view} offset={entry.at[0]} />
      </p>
      {entry.outcome && <p class="what">{words.disposition[entry.outcome]}</p>}
    </li>
  )
}

function Parties({ view }: { readonly view: View }) {
  const { words } = view
  const { decision } = view.reading
  if (decision.parties.length === 0) return null
  return (
    <section class="card parties">
      <h2>{words.label.parties}</h2>
      <ul>
        {decision.parties.map((party, i) => (
          <li key={i}>
            <p>
              <strong lang={langOf(decision)}>{party.label}</strong>
              {party.roles.length > 0 && <span> {party.roles.map(r => words.partyRole[r.role]).join(', ')}</span>}
            </p>
            <p class="quiet">
              {[words.partyKind[party.kind], party.pseudonym && words.label.pseudonym].filter(Boolean).join(' · ')}
            </p>
            {party.representatives.length > 0 && (
              <p class="quiet">
                {words.label.representedBy} <span lang={langOf(decision)}>{party.representatives.join(', ')}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
