import type { At, Event } from '../../../model/decision.js'
import { fragment } from '../address.js'
import { Authorities } from './authorities.js'
import { excerpt } from './brief.js'
import { CitedBy } from './cited-by.js'
import { GraphPicture } from './graph-picture.js'
import { ProblemNote } from './notes.js'
import { Panel } from './panel.js'
import { PlaceLink } from './place.js'
import { Similar } from './similar.js'
import { langOf, type View } from './view.js'

/** What follows the text: problems, claims, rules, authorities, timeline, sums, checks, the record. */
export function Panels({ view }: { readonly view: View }) {
  return (
    <div class="panels">
      <Problems view={view} />
      <Claims view={view} />
      <Holdings view={view} />
      <CitedBy view={view} />
      <Authorities view={view} />
      <Similar view={view} />
      <GraphPicture related={view.related} words={view.words} />
      <Timeline view={view} />
      <Sums view={view} />
      <Checks view={view} />
    </div>
  )
}

function Problems({ view }: { readonly view: View }) {
  const { words } = view
  const { problems } = view.reading.decision
  return (
    <Panel id="problems" title={words.label.problems}>
      {problems.length === 0 ? (
        <p class="quiet">{words.label.noProblems}</p>
      ) : (
        <ul class="problem-list">
          {problems.map((p, i) =>
            view.noted.has(i) ? (
              <li key={i} class={p.severity}>
                <a href={`#problem-${i + 1}`}>
                  <span class="sign" aria-hidden="true" /> {words.severity[p.severity]}: {words.problem[p.code]}
                </a>{' '}
                {p.message !== p.code && p.message}
              </li>
            ) : (
              <ProblemNote key={i} index={i} view={view} />
            ),
          )}
        </ul>
      )}
    </Panel>
  )
}

function Claims({ view }: { readonly view: View }) {
  const { words } = view
  const { decision, text } = view.reading
  if (decision.claims.length === 0) return null
  return (
    <Panel id="claims" title={words.label.claims}>
      <ul class="pairs">
        {decision.claims.map((claim, i) => (
          <li key={i}>
            <p class="tags">
              <span>{words.claimKind[claim.what]}</span>
              {claim.party && <span class="who">{claim.party}</span>}
              {claim.amount !== null && <span class="sum">{words.money(claim.amount, claim.currency)}</span>}
              {claim.outcome && <span class={`tag-${claim.outcome}`}>{words.disposition[claim.outcome]}</span>}
              <PlaceLink view={view} offset={claim.at[0]} />
            </p>
            <p lang={langOf(decision)}>{excerpt(text, claim.at)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Holdings({ view }: { readonly view: View }) {
  const { words } = view
  const { decision, text } = view.reading
  if (decision.holdings.length === 0) return null
  const quote = (name: string, spans: readonly At[]) =>
    spans.length > 0 && (
      <>
        <h3>{name}</h3>
        <ul>
          {spans.map(at => (
            <li key={at[0]} lang={langOf(decision)}>
              {excerpt(text, at, 300)}
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <Panel id="holdings" title={words.label.holdings}>
      {decision.holdings.map((h, i) => (
        <div key={i} class="holding">
          <blockquote lang={langOf(decision)}>{excerpt(text, h.rule, 700)}</blockquote>
          {h.paragraphs.length > 0 && (
            <p class="quiet">
              {words.label.paragraph}{' '}
              {h.paragraphs.map((n, j) => (
                <span key={n}>
                  {j > 0 && ', '}
                  <a href={fragment(n)}>{n}</a>
                </span>
              ))}
            </p>
          )}
          {quote(words.label.factors, h.factors)}
          {quote(words.label.application, h.application)}
        </div>
      ))}
    </Panel>
  )
}

function Timeline({ view }: { readonly view: View }) {
  const { words } = view
  const { decision } = view.reading
  if (decision.timeline.length === 0) return null
  return (
    <Panel id="timeline" title={words.label.timeline}>
      <ol class="timeline">
        {decision.timeline.map((event, i) => (
          <li key={i}>
            <time dateTime={event.date}>{words.date(event.date)}</time>
            <p>
              <span lang={langOf(decision)}>{told(event, i, decision.timeline)}</span>{' '}
              <PlaceLink view={view} offset={event.at[0]} />
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** A sentence with several dates is told in full once, in short after that. */
function told(event: Event, i: number, all: readonly Event[]): string {
  const before = all.findIndex(e => e.text === event.text)
  return before < i ? excerpt(event.text, [0, event.text.length], 80) : event.text
}

function Sums({ view }: { readonly view: View }) {
  const { words } = view
  const { sums } = view.reading.decision
  if (sums.length === 0) return null
  return (
    <Panel id="sums" title={words.label.sums}>
      <ul class="sums">
        {sums.map((sum, i) => (
          <li key={i} class={sum.holds ? 'holds' : 'fails'}>
            <code>{sum.relation}</code>{' '}
            <span class="verdict-word">{sum.holds ? words.label.holds : words.label.holdsNot}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Checks({ view }: { readonly view: View }) {
  const { words } = view
  const { checks } = view.reading.decision
  if (!checks?.length) return null
  return (
    <Panel id="checks" title={words.label.checksDone}>
      <ul class="checks">
        {checks.map(check => (
          <li key={check.code} class={check.result}>
            {words.problem[check.code]}: <strong>{words.checkResult[check.result]}</strong>
            {check.because && <span class="quiet"> ({check.because})</span>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
