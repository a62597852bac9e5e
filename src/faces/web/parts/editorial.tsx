import type { EditorialReading } from '../../../operations/reading/reading.js'
import { Pieces } from './pieces.js'
import { Addresses } from './text.js'
import { langOf, type View } from './view.js'

/** What a publisher or a machine wrote: apart from the court's words, each statement with whether they bear it out. */
export function EditorialPanel({ view }: { readonly view: View }) {
  const { reading, words } = view
  if (reading.editorial.length === 0) return null
  return (
    <details class="editorial">
      <summary>
        <h2>{words.label.notTheCourt}</h2>{' '}
        <span class="quiet">
          {[...new Set(reading.editorial.map(e => words.editorialKind[e.entry.kind]))].join(', ')}
        </span>
      </summary>
      {reading.editorial.map(item => (
        <Item key={item.entry.at[0]} item={item} view={view} />
      ))}
    </details>
  )
}

function Item({ item, view }: { readonly item: EditorialReading; readonly view: View }) {
  const { words } = view
  const { kind, by } = item.entry
  return (
    <section class={`written-by-${by}`}>
      <h3>
        {words.editorialKind[kind]} <span class="quiet">{words.editorialBy[by]}</span>
      </h3>
      {item.parts.map((part, i) => (
        <p key={i} class={`said ${part.kind}`} lang={langOf(view.reading.decision)}>
          <Addresses of={part.others} />
          {(part.kind === 'question' || part.kind === 'answer' || part.kind === 'ground') && (
            <span class="kind" lang={words.language}>
              {words.editorialPart[part.kind]}
            </span>
          )}
          <Pieces pieces={part.pieces} view={view} />
          {part.supported !== undefined && part.kind !== 'question' && (
            <Support supported={part.supported} view={view} />
          )}
        </p>
      ))}
    </section>
  )
}

function Support({ supported, view }: { readonly supported: boolean | null; readonly view: View }) {
  const { label, language } = view.words
  const [name, text] =
    supported === null
      ? (['unchecked', label.notChecked] as const)
      : supported
        ? (['supported', label.supported] as const)
        : (['unsupported', label.unsupported] as const)
  return (
    <span class={`support ${name}`} lang={language}>
      {' '}
      {text}
    </span>
  )
}

/** Headnotes with their number, and the answer where the question has one. */
export function Headnotes({ view }: { readonly view: View }) {
  const { words } = view
  const { decision, text } = view.reading
  if (decision.headnotes.length === 0) return null
  return (
    <section class="card headnotes">
      <h2>{words.label.headnotes}</h2>
      <ol>
        {decision.headnotes.map(h => (
          <li key={h.at[0]}>
            <p>
              {h.number !== null && <span class="number">{h.number}</span>}{' '}
              <span lang={langOf(decision)}>{text.slice(h.at[0], h.at[1]).replace(/\s+/g, ' ').trim()}</span>
              {h.polarity && (
                <span class={`polarity ${h.polarity}`}>
                  {' '}
                  {h.polarity === 'yes' ? words.label.answerYes : words.label.answerNo}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
