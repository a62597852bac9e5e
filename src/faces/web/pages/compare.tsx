import { comparedName } from '../../words/compared.js'
import { lawLine } from '../../words/links.js'
import type { Words } from '../../words/words.js'
import { lawPage, pageOf } from '../address.js'
import { Layout } from '../layout.js'
import type { Comparison } from '../library.js'
import { nameOf } from '../parts/title.js'
import { QuestionForm } from './ask.js'

interface Props {
  readonly comparison: Comparison | null
  readonly ids: readonly string[]
  readonly question: string
  readonly words: Words
}

/** Where the decisions compared are named in the address; also the fields to name others. */
export function ComparePage({ comparison, ids, question, words }: Props) {
  const { label } = words
  const query = new URLSearchParams(ids.length ? ids.map(id => ['id', id]) : [['q', question]]).toString()
  const shown = comparison?.decisions.length ? comparison : null
  return (
    <Layout
      words={words}
      title={label.compare}
      kind="comparing"
      json={shown ? `/compare.json?${query}` : null}
      query={null}
    >
      <main id="text" tabIndex={-1}>
        <h1>{label.compare}</h1>
        {shown && question && (
          <p class="lead">
            <q>{question}</q>
          </p>
        )}
        {!shown && <p class="lead">{question ? label.noAnswer : label.compareExplained}</p>}
        {shown && <Table of={shown} words={words} />}
        {shown && <Common of={shown} words={words} />}
        <h2>{label.compareWith}</h2>
        <Fields ids={shown ? shown.decisions.map(d => d.id) : ids} words={words} />
        <QuestionForm words={words} question={question} action="/compare" />
      </main>
    </Layout>
  )
}

const MOST = 4

function Fields({ ids, words }: { readonly ids: readonly string[]; readonly words: Words }) {
  return (
    <form action="/compare" class="compare-ids">
      {Array.from({ length: MOST }, (_, i) => (
        <label key={i}>
          <span>
            {words.label.decisionId} {i + 1}
          </span>
          <input name="id" value={ids[i] ?? ''} autocomplete="off" spellcheck={false} maxLength={1000} />
        </label>
      ))}
      <button type="submit">{words.label.compare}</button>
    </form>
  )
}

function Table({ of, words }: { readonly of: Comparison; readonly words: Words }) {
  const { label } = words
  return (
    <section class="compared" aria-label={label.compare}>
      <table class={`of-${of.decisions.length}`}>
        <thead>
          <tr>
            <td />
            {of.decisions.map(({ id, title }) => (
              <th key={id} scope="col">
                <a href={pageOf(id)} lang={title.language ?? undefined}>
                  {nameOf(title, words) || id}
                </a>
                {title.court?.level && <small>{words.level[title.court.level]}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.rows.map(({ role, cells }) => (
            <tr key={role}>
              <th scope="row">{comparedName(role, words)}</th>
              {cells.map((cell, i) => (
                <td key={of.decisions[i]!.id}>
                  {cell.length === 0 && <p class="quiet">{label.compareNothing}</p>}
                  {cell.map(quoted => (
                    <Cell key={quoted.at[0]} quoted={quoted} of={of.decisions[i]!} words={words} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell(props: {
  readonly quoted: Comparison['rows'][number]['cells'][number][number]
  readonly of: Comparison['decisions'][number]
  readonly words: Words
}) {
  const { quoted, of, words } = props
  const told = quoted.dispositions.map(d => words.disposition[d]).join(', ')
  return (
    <>
      <p lang={of.title.language ?? undefined}>{quoted.text}</p>
      <p class="cell-place">
        <a href={`${pageOf(of.id)}#${encodeURIComponent(quoted.address)}`}>
          {quoted.paragraph === null ? words.label.source : `${words.label.paragraph} ${quoted.paragraph}`}
        </a>
        {told && ` ${told}`}
      </p>
    </>
  )
}

function Common({ of, words }: { readonly of: Comparison; readonly words: Words }) {
  const { decisions, laws } = of.common
  const { label } = words
  return (
    <section>
      <h2>{label.citedInCommon}</h2>
      {decisions.length + laws.length === 0 && <p class="quiet">{label.nothingInCommon}</p>}
      <ul class="common">
        {decisions.map(d => (
          <li key={d.text}>{d.id === null ? d.text : <a href={pageOf(d.id)}>{d.text}</a>}</li>
        ))}
        {laws.map(l => (
          <li key={`${l.law} ${l.section}`}>
            <a href={lawPage(l.law, l.section || null)}>{lawLine(l.law, null, l.section, words)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
