import { titleLine } from '../../words/links.js'
import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import type { Citing, CitingPlace } from '../library.js'
import { Through } from './through.js'

/** Decisions that cite something, with the first places where they do. */
export function CitingList(props: {
  readonly citing: readonly Citing[]
  readonly words: Words
  readonly start?: number
  /** Places shown of each. */
  readonly most?: number
}) {
  const { citing, words, start = 1, most = 3 } = props
  return (
    <ol class="citing" start={start}>
      {citing.map(one => (
        <li key={one.id}>
          <p class="citing-who">
            <a href={placeOf(one, one.places[0])} lang={one.title.language ?? undefined}>
              {titleLine(one.title, words) || one.id}
            </a>{' '}
            {one.title.court?.level && <span class="quiet">{words.level[one.title.court.level]}</span>}
          </p>
          {one.places.slice(0, most).map(place => (
            <Place key={place.at[0]} place={place} of={one} words={words} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function Place({ place, of, words }: { readonly place: CitingPlace; readonly of: Citing; readonly words: Words }) {
  const { snippet, highlight, signal, meaning, version, through, paragraph, role } = place
  const name = paragraph ?? (role === 'editorial' ? words.label.notTheCourt : words.sectionRole[role])
  return (
    <div class="citing-place">
      <p class="citing-how">
        <a class="place" href={placeOf(of, place)}>
          {name}
        </a>
        {signal !== null && (
          <span class={`signal ${meaning ?? ''}`}>
            <i lang={of.title.language ?? undefined}>{signal}</i>
            {meaning && `: ${words.signalMeaning[meaning]}`}
          </span>
        )}
        {version !== null && (
          <span class="law-version">
            {words.label.lawVersion} <i lang={of.title.language ?? undefined}>{version}</i>
          </span>
        )}
        {through !== null && <Through id={through} words={words} />}
      </p>
      <blockquote class={role === 'editorial' ? 'others' : ''} lang={of.title.language ?? undefined}>
        {snippet.slice(0, highlight[0])}
        <mark>{snippet.slice(...highlight)}</mark>
        {snippet.slice(highlight[1])}
      </blockquote>
    </div>
  )
}

function placeOf({ id }: Citing, place: CitingPlace | undefined): string {
  return place ? `${pageOf(id)}#${encodeURIComponent(place.address)}` : pageOf(id)
}
