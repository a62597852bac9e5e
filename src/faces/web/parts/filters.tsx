import type { ComponentChildren } from 'preact'
import type { Words } from '../../words/words.js'
import { type Asked, addressOf, isNarrowed, NARROWING, type Narrowing, without } from '../asked.js'
import type { Stats } from '../library.js'

interface Props {
  readonly asked: Asked
  readonly stats: Stats
  readonly words: Words
  /** Address of the page the form leads to. */
  readonly path: string
}

interface Choice {
  readonly value: string
  readonly name: string
  readonly decisions: number
}

/** What can narrow a list, with how many decisions each value has: a plain form. */
export function Filters({ asked, stats, words, path }: Props) {
  const { label } = words
  const name = (field: Narrowing, value: string) => valueName(field, value, stats, words)
  const choices = (field: Narrowing, counts: readonly { value: string; decisions: number }[]): Choice[] =>
    counts.map(c => ({ ...c, name: name(field, c.value) }))
  const props = { asked, words }
  return (
    <form class="filters" id="filters" action={path} data-apply aria-label={label.narrow}>
      {asked.q && <input type="hidden" name="q" value={asked.q} />}
      {asked.batch !== null && <input type="hidden" name="batch" value={asked.batch} />}
      <Boxes field="country" title={label.country} choices={choices('country', stats.countries)} {...props} />
      <Select title={label.court} asked={asked} words={words} stats={stats} />
      <Boxes field="level" title={label.level} choices={choices('level', stats.levels)} {...props} />
      <Years asked={asked} stats={stats} words={words} />
      <Boxes field="outcome" title={label.outcome} choices={choices('outcome', stats.outcomes)} {...props} />
      <p class="buttons">
        <button type="submit">{label.apply}</button>
        {isNarrowed(asked) && <a href={addressOf(path, { q: asked.q })}>{label.clear}</a>}
      </p>
    </form>
  )
}

const SHOWN = 6

function Boxes(props: {
  readonly field: Narrowing
  readonly title: string
  readonly choices: readonly Choice[]
  readonly asked: Asked
  readonly words: Words
}) {
  const { field, title, choices, asked, words } = props
  const chosen = new Set(asked.narrowed[field].map(v => v.toLowerCase()))
  const isChosen = (c: Choice) => chosen.has(c.value.toLowerCase())
  if (choices.length === 0) return null
  const first = choices.filter((c, i) => i < SHOWN || isChosen(c))
  const rest = choices.filter(c => !first.includes(c))
  const boxes = (list: readonly Choice[]) =>
    list.map(c => (
      <label key={c.value} class="choice">
        <input type="checkbox" name={field} value={c.value} checked={isChosen(c)} />
        <span>{c.name}</span>
        <small>{words.number(c.decisions)}</small>
      </label>
    ))
  return (
    <fieldset>
      <legend>{title}</legend>
      {boxes(first)}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} {words.label.more}
          </summary>
          {boxes(rest)}
        </details>
      )}
    </fieldset>
  )
}

const MOST_COURTS = 300

function Select({ asked, stats, words, title }: Omit<Props, 'path'> & { readonly title: string }) {
  const [chosen = '', ...others] = asked.narrowed.court
  const courts = stats.courts.slice(0, MOST_COURTS)
  const countries = [...new Set(courts.map(c => c.country))]
  const known = courts.some(c => c.value === chosen)
  return (
    <fieldset>
      <legend>
        <label for="court">{title}</label>
      </legend>
      <select id="court" name="court">
        <option value="">{words.label.anyCourt}</option>
        {chosen && !known && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {countries.map(country => (
          <optgroup key={country} label={country === null ? words.label.noCountry : countryName(country, words)}>
            {courts
              .filter(c => c.country === country)
              .map(c => (
                <option key={c.value} value={c.value} selected={c.value === chosen}>
                  {c.name} ({words.number(c.decisions)})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {others.map(value => (
        <input key={value} type="hidden" name="court" value={value} />
      ))}
    </fieldset>
  )
}

function Years({ asked, stats, words }: Pick<Props, 'asked' | 'stats' | 'words'>) {
  const year = (iso: string | null) => iso?.slice(0, 4)
  const field = (name: 'from' | 'to', text: string) => (
    <label>
      <span>{text}</span>
      <input
        name={name}
        value={asked[name] ?? ''}
        placeholder={year(stats[name])}
        inputMode="numeric"
        pattern="\d{4}(-\d\d(-\d\d)?)?"
        maxLength={10}
        title={words.label.dateForm}
      />
    </label>
  )
  return (
    <fieldset class="years">
      <legend>{words.label.years}</legend>
      {field('from', words.label.from)}
      {field('to', words.label.to)}
    </fieldset>
  )
}

/** What narrows now, each with a way to take it off. */
export function Chips({ asked, stats, words, path }: Props) {
  const chip = (key: string, content: ComponentChildren, rest: Asked) => (
    <li key={key}>
      <a href={addressOf(path, rest)} aria-label={`${words.label.takeOff}: ${String(content)}`}>
        {content}
      </a>
    </li>
  )
  const chips = [
    ...NARROWING.flatMap(field =>
      asked.narrowed[field].map(v =>
        chip(`${field} ${v}`, valueName(field, v, stats, words), without(asked, field, v)),
      ),
    ),
    asked.from && chip('from', `${words.label.from} ${words.date(asked.from)}`, without(asked, 'from')),
    asked.to && chip('to', `${words.label.to} ${words.date(asked.to)}`, without(asked, 'to')),
    asked.batch && chip('batch', `${words.label.importNumber} ${asked.batch}`, without(asked, 'batch')),
  ].filter(Boolean)
  return chips.length ? (
    <ul class="chips" aria-label={words.label.narrowedBy}>
      {chips}
    </ul>
  ) : null
}

function countryName(value: string, words: Words): string {
  return words.jurisdiction[value.toUpperCase()] ?? value
}

/** A value of a field in words. */
export function valueName(field: Narrowing, value: string, stats: Pick<Stats, 'courts'>, words: Words): string {
  const named = (table: Readonly<Record<string, string>>) => (Object.hasOwn(table, value) ? table[value]! : value)
  if (field === 'country') return countryName(value, words)
  if (field === 'court') return stats.courts.find(c => c.value === value)?.name ?? value
  if (field === 'level') return named(words.level)
  if (field === 'type') return named(words.decisionType)
  if (field === 'lang') return named(words.languageName)
  if (field === 'outcome') return named(words.disposition)
  if (field === 'in') return value === 'editorial' ? words.label.notTheCourt : named(words.sectionRole)
  return value
}
