import { accuracyOf } from '../../words/accuracy.js'
import { pageOf } from '../address.js'
import { langOf, type View } from './view.js'

/** The rest of what is known of the decision, and where it came from. */
export function RecordPanel({ view }: { readonly view: View }) {
  const { words, id, stored } = view
  const { decision } = view.reading
  const { label } = words
  const left = decision.dropped.reduce((n, d) => n + d.at[1] - d.at[0], 0)
  const rows: [string, string | null, boolean][] = [
    [label.judges, decision.judges.map(j => (j.role ? `${j.name} (${j.role})` : j.name)).join(', '), true],
    [label.area, decision.areaOfLaw, true],
    [label.procedure, decision.procedure, true],
    [label.keywords, decision.keywords.join(', '), true],
    [label.norms, decision.norms.join(', '), true],
    [label.published, decision.published && words.date(decision.published), false],
    [label.documentNumber, decision.documentNumber, false],
    [label.publisher, decision.source.publisher, true],
    [label.file, decision.source.name, false],
    [label.accuracy, accuracyOf(stored.measured, words) ?? (decision.court ? label.notMeasured : null), false],
  ]
  return (
    <section class="panel record" id="record" aria-labelledby="record-title">
      <h2 id="record-title">{label.details}</h2>
      <dl>
        {rows.map(
          ([name, value, native]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={native ? langOf(decision) : undefined}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="buttons">
        <a href={sourceOf(view)}>{label.sourceView}</a>
        {left > 0 && (
          <span class="quiet">
            {words.count(left, 'character')} {label.dropped}
          </span>
        )}
        <a href={`/imports/${stored.versions.find(v => v.version === stored.version)?.batch}`}>{label.itsImport}</a>
        <a href={`${pageOf(id)}/remove`}>{label.removeThis}</a>
      </p>
    </section>
  )
}

/** Address of the source of the version shown. */
function sourceOf({ stored, id }: View): string {
  const present = Math.max(...stored.versions.map(v => v.version))
  return `${pageOf(id)}/source${stored.version < present ? `?version=${stored.version}` : ''}`
}
