import type { HistoryEntry } from '../../../model/decision.js'
import { belowLine, belowOf, costsOf, outcomeOf, typeOf } from '../../words/head.js'
import { pageOf } from '../address.js'
import { langOf, type View } from './view.js'

/** The case in ten seconds. */
export function Head({ view }: { readonly view: View }) {
  const { words } = view
  const { decision } = view.reading
  const { label } = words
  const { court } = decision
  const lang = langOf(decision)
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
        {typeOf(decision.type, words) ?? label.untitled}
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
      <p class="compare-way">
        <a href={`/compare?id=${encodeURIComponent(view.id)}`}>{label.compareWith}</a>
      </p>
      <Verdict view={view} />
      <Versions view={view} />
    </header>
  )
}

/** Outcome, who pays, what happened before: three answers side by side, and what the checks found. */
function Verdict({ view }: { readonly view: View }) {
  const { words } = view
  const { decision } = view.reading
  const { label } = words
  const costs = costsOf(decision.costs, words)
  const below = belowOf(decision)
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
          below.map((entry, i) => (
            <dd key={i}>
              <Earlier entry={entry} view={view} />
            </dd>
          ))
        )}
      </div>
      <div>
        <dt>{label.problems}</dt>
        <dd>
          <ProblemSum view={view} />
        </dd>
      </div>
    </dl>
  )
}

/** A decision that came before, with the way to it where it is in the library. */
function Earlier({ entry, view }: { readonly entry: HistoryEntry; readonly view: View }) {
  const { words, links, id } = view
  const instance = links.instance(entry)
  const line = belowLine(entry, words)
  return instance !== undefined && instance !== id ? <a href={pageOf(instance)}>{line}</a> : <span>{line}</span>
}

function ProblemSum({ view }: { readonly view: View }) {
  const { words } = view
  const { problems } = view.reading.decision
  if (problems.length === 0) return <span class="quiet">{words.label.noProblems}</span>
  return (
    <a class="problem-sum" href="#problems">
      {(['error', 'warning', 'note'] as const).map(s => {
        const n = problems.filter(p => p.severity === s).length
        return n > 0 ? (
          <span key={s} class={`count ${s}`}>
            {words.count(n, s)}
          </span>
        ) : null
      })}
    </a>
  )
}

/** That this is an older version, and the other versions and copies there are. */
function Versions({ view }: { readonly view: View }) {
  const { words, stored, id } = view
  const { copies, differences } = stored
  const { label } = words
  const { version, versions } = stored
  const present = Math.max(version, ...versions.map(v => v.version))
  if (versions.length < 2 && copies.length < 2) return null
  return (
    <div class="versions">
      {versions.length > 1 && (
        <p class={version < present ? 'older' : ''}>
          {version < present ? label.olderVersion : label.versions}{' '}
          {versions.map(v => (
            <span key={v.version} class="one">
              {v.version === version ? (
                <b aria-current="page">
                  {label.version} {v.version}
                </b>
              ) : (
                <a href={v.version === present ? pageOf(id) : `${pageOf(id)}?version=${v.version}`}>
                  {label.version} {v.version}
                </a>
              )}{' '}
              <span class="quiet">
                <time dateTime={v.stored}>{words.date(v.stored.slice(0, 10))}</time>
              </span>
            </span>
          ))}
        </p>
      )}
      {copies.length > 1 && (
        <p>
          {label.sameDecision}{' '}
          {copies.map((copy, i) => (
            <span key={copy.id} class="one">
              {copy.id === id ? <b aria-current="page">{copy.name}</b> : <a href={pageOf(copy.id)}>{copy.name}</a>}
              {i === 0 && <span class="quiet"> ({label.betterSource})</span>}
            </span>
          ))}
        </p>
      )}
      {differences.length > 0 && (
        <dl class="differences">
          <dt>{label.disagree}</dt>
          {differences.map(({ field, values }) => (
            <dd key={field}>
              {fieldName(field, words)}:{' '}
              {values.map(({ id: copy, value }, i) => (
                <span key={copy} class="one">
                  {i > 0 && '; '}
                  {valueName(field, value, words)} <span class="quiet">({copies.find(c => c.id === copy)?.name})</span>
                </span>
              ))}
            </dd>
          ))}
        </dl>
      )}
    </div>
  )
}

type Difference = View['stored']['differences'][number]

function fieldName(field: Difference['field'], words: View['words']): string {
  if (field === 'ecli') return 'ECLI'
  return words.label[field]
}

function valueName(field: Difference['field'], value: string, words: View['words']): string {
  if (field === 'date') return words.date(value)
  if (field !== 'outcome') return value
  return value
    .split(', ')
    .map(o => words.disposition[o as keyof typeof words.disposition] ?? o)
    .join(', ')
}
