import { becameLine, namedLine } from '../../words/links.js'
import { pageOf } from '../address.js'
import type { Instance } from '../library.js'
import { Outside } from './outside.js'
import { langOf, type View } from './view.js'

/** The case from court to court: a line of stations, each with what it did and what became of it. */
export function Course({ view }: { readonly view: View }) {
  const { words, related, reading } = view
  const { instances } = related.chain
  if (instances.length < 2) return null
  return (
    <section class="card history" aria-labelledby="course-title" id="course">
      <h2 id="course-title">{words.label.chainTitle}</h2>
      <ol class="chain course">
        {instances.map((instance, i) => (
          <Station key={i} instance={instance} view={view} lang={langOf(reading.decision)} />
        ))}
      </ol>
    </section>
  )
}

function Station(props: { readonly instance: Instance; readonly view: View; readonly lang: string | undefined }) {
  const { instance, view, lang } = props
  const { words, id } = view
  const { entry, outcome, address } = instance
  const here = entry?.id === id
  const became = becameLine(instance, words)
  const court = instance.court ?? words.label.unknownCourt
  return (
    <li class={here ? 'now' : entry ? 'same' : 'aside'} aria-current={here ? 'true' : undefined}>
      <p lang={lang}>
        {here || !entry ? here ? <strong>{court}</strong> : court : <a href={pageOf(entry.id)}>{court}</a>}
      </p>
      <p class="quiet">
        {namedLine({ ...instance, court: null }, words)}
        {!entry && (
          <>
            {' · '}
            {words.label.notInLibrary} <Outside address={address} words={words} />
          </>
        )}
      </p>
      {outcome.length > 0 && <p class="what">{outcome.map(o => words.disposition[o]).join(', ')}</p>}
      {became && <p class="became">{became}</p>}
    </li>
  )
}
