import { SECTION_ROLES } from '../../../model/vocabulary.js'
import type { Words } from '../../words/words.js'
import { type Asked, addressOf, isNarrowed, type Narrowing, without, withValue } from '../asked.js'
import type { Answer, Stats } from '../library.js'
import { valueName } from './filters.js'
import { YearsPicture } from './years-picture.js'

interface Props {
  readonly asked: Asked
  readonly facets: NonNullable<Answer['facets']>
  readonly stats: Stats
  readonly words: Words
  /** Address of the page that the links lead to. */
  readonly path: string
}
type Counted = { readonly value: string; readonly decisions: number | null; readonly name: string }

/** How what was found is spread, each value a link that narrows to it, or takes it off again. */
export function Facets(props: Props) {
  const { asked, facets, stats, words, path } = props
  const { label } = words
  const named = (field: Narrowing, counts: readonly { value: string; decisions: number }[]): Counted[] =>
    counts.map(c => ({ ...c, name: valueName(field, c.value, stats, words) }))
  const group = (field: Narrowing, title: string, counts: readonly Counted[]) => (
    <Group {...{ asked, words, path, field, title, stats }} counts={counts} />
  )
  return (
    <nav class="filters facets" id="filters" aria-label={label.narrow}>
      {group('country', label.country, named('country', facets.country))}
      {group('court', label.court, facets.court)}
      {group('level', label.level, named('level', facets.level))}
      {group('type', label.type, named('type', facets.type))}
      {group('lang', label.language, named('lang', facets.lang))}
      <Years {...props} />
      {group('outcome', label.outcome, named('outcome', facets.outcome))}
      {group('in', label.inPart, parts(asked, stats, words))}
      {isNarrowed(asked) && (
        <p class="buttons">
          <a href={addressOf(path, { q: asked.q, sort: asked.sort })}>{label.clear}</a>
        </p>
      )}
    </nav>
  )
}

const SHOWN = 6
const MOST = 100

function Group(props: {
  readonly field: Narrowing
  readonly title: string
  readonly counts: readonly Counted[]
  readonly asked: Asked
  readonly stats: Stats
  readonly words: Words
  readonly path: string
}) {
  const { field, title, counts, asked, stats, words, path } = props
  const chosen = asked.narrowed[field]
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  if (chosen.length)
    return (
      <section>
        <h2>{title}</h2>
        <ul>
          {chosen.map(value => {
            const count = counts.find(c => same(c.value, value))
            const name = count?.name ?? valueName(field, value, stats, words)
            return (
              <li key={value} class="chosen">
                <a href={addressOf(path, without(asked, field, value))}>
                  <span class="spoken">{words.label.takeOff}: </span>
                  <span>{name}</span>
                </a>
                {count && count.decisions !== null && <small>{words.number(count.decisions)}</small>}
              </li>
            )
          })}
        </ul>
      </section>
    )
  if (counts.length < 2) return null
  const items = (list: readonly Counted[]) => (
    <ul>
      {list.map(c => (
        <li key={c.value}>
          <a href={addressOf(path, withValue(asked, field, c.value))}>{c.name}</a>
          {c.decisions !== null && <small>{words.number(c.decisions)}</small>}
        </li>
      ))}
    </ul>
  )
  const rest = counts.slice(SHOWN, MOST)
  return (
    <section>
      <h2>{title}</h2>
      {items(counts.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} {words.label.more}
          </summary>
          {items(rest)}
        </details>
      )}
    </section>
  )
}

/** The parts of a decision one looks in, the usual ones first. */
const FIRST = ['reasoning', 'operative', 'facts', 'headnote', 'summary', 'claims', 'costs'] as const
const PARTS = [...FIRST, ...SECTION_ROLES.filter(r => !FIRST.some(f => f === r)), 'editorial']

function parts(asked: Asked, stats: Stats, words: Words): Counted[] {
  if (!asked.q) return []
  return PARTS.map(value => ({ value, decisions: null, name: valueName('in', value, stats, words) }))
}

/** The years as a picture whose bars narrow, and as two fields. */
function Years({ asked, facets, words, path }: Props) {
  const { label } = words
  const { from, to, ...rest } = asked
  const years = facets.year
  const kept = [...new URL(addressOf(path, { ...rest, offset: 0 }), 'http://localhost').searchParams]
  const field = (name: 'from' | 'to', text: string, hint: string | undefined) => (
    <label>
      <span>{text}</span>
      <input
        name={name}
        value={asked[name] ?? ''}
        placeholder={hint}
        inputMode="numeric"
        pattern="\d{4}(-\d\d(-\d\d)?)?"
        maxLength={10}
        title={label.dateForm}
      />
    </label>
  )
  return (
    <section>
      <h2>{label.years}</h2>
      <YearsPicture
        years={years}
        words={words}
        href={(first, last) => addressOf(path, { ...asked, from: first, to: last, offset: 0 })}
      />
      <form class="years" action={path} data-apply>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {field('from', label.from, years.at(-1)?.value)}
        {field('to', label.to, years[0]?.value)}
        <button type="submit">{label.apply}</button>
      </form>
    </section>
  )
}
