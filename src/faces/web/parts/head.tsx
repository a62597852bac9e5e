import { belowOf, costsOf, outcomeOf, typeOf } from '../../words/head.js'
import { langOf, type View } from './view.js'

/** The case in ten seconds. */
export function Head({ view }: { readonly view: View }) {
  const { words } = view
  const { decision } = view.reading
  const { label } = words
  const { court } = decision
  const lang = langOf(decision)
  const type = typeOf(decision.type, words) ?? label.untitled
  return (
    <header class="case">
      <p class="over">
        <span class="court" lang={lang}>
          {court?.name ?? label.unknownCourt}
        </span>
        {court?.chamber && <span lang={lang}>{court.chamber}</span>}
        {court?.level && <span>{words.level[court.level]}</span>}
        {decision.jurisdiction && <span>{words.jurisdiction[decision.jurisdiction] ?? decision.jurisdiction}</span>}
      </p>
      <h1>
        {type}
        <span class="of">
          {', '}
          {decision.date ? <time dateTime={decision.date}>{words.date(decision.date)}</time> : label.unknownDate}
        </span>
      </h1>
      <p class="ids">
        {decision.caseNumbers.map(n => (
          <span key={n}>{n}</span>
        ))}
        {decision.ecli && (
          <span>
            {decision.ecli} <small>({decision.ecliBasis === 'derived' ? label.ecliDerived : label.ecliPrinted})</small>
          </span>
        )}
      </p>
      <Verdict view={view} />
    </header>
  )
}

/** Outcome, who pays, what happened before: three answers side by side. */
function Verdict({ view }: { readonly view: View }) {
  const { words } = view
  const { decision } = view.reading
  const { label } = words
  const costs = costsOf(decision.costs, words)
  const below = belowOf(decision, words)
  const outcome = outcomeOf(decision, words)
  return (
    <dl class="verdict">
      <div>
        <dt>{label.outcome}</dt>
        <dd class={outcome ? 'strong' : 'quiet'}>{outcome ?? label.noOutcome}</dd>
      </div>
      <div>
        <dt>{label.whoPays}</dt>
        <dd class={costs ? '' : 'quiet'}>{costs ?? label.noCostOrder}</dd>
      </div>
      <div>
        <dt>{label.below}</dt>
        {below.length === 0 ? (
          <dd class="quiet">{label.noHistory}</dd>
        ) : (
          below.map((line, i) => <dd key={i}>{line}</dd>)
        )}
      </div>
    </dl>
  )
}
