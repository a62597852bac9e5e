import { authorityLine, lawLine } from '../../words/links.js'
import type { Words } from '../../words/words.js'
import { lawPage } from '../address.js'
import { addressOf } from '../asked.js'
import { Layout } from '../layout.js'
import type { StatuteAnswer } from '../library.js'
import { CitingList } from '../parts/citing.js'
import { Outside } from '../parts/outside.js'
import { Paging } from '../parts/paging.js'

interface Props {
  readonly answer: StatuteAnswer
  readonly offset: number
  readonly words: Words
}

/** The laws that are cited, by how many decisions cite them. */
export function LawsPage({ answer, offset, words }: Props) {
  const { label } = words
  return (
    <Layout words={words} title={label.laws} kind="list" json={addressOf('/laws.json', { offset })} way="/laws">
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{label.laws}</h1>
          <p class="quiet">{words.number(answer.total)}</p>
        </header>
        {answer.total === 0 ? <p class="nothing">{label.noLaws}</p> : <p>{label.lawsExplained}</p>}
        <Counted answer={answer} words={words} />
        <Paging asked={{ offset }} total={answer.total} path="/laws" words={words} />
      </main>
    </Layout>
  )
}

/** A law with its articles, or one article, and the decisions that cite it. */
export function LawPage({ answer, offset, words }: Props) {
  const { label } = words
  const { law, name, section, address, authority, citing, listed } = answer
  if (law === null || authority === null) return <LawsPage answer={answer} offset={offset} words={words} />
  const path = lawPage(law, section)
  const title = lawLine(law, name, section ?? '', words)
  return (
    <Layout words={words} title={title} kind="list" json={addressOf(`${path}.json`, { offset })}>
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{title}</h1>
        </header>
        <p>
          {section !== null && <a href={lawPage(law, null)}>{lawLine(law, name, '', words)}</a>}
          {section !== null && ' · '}
          {authorityLine(authority, words)} <Outside address={address} words={words} />
        </p>
        {section === null && listed.length > 0 && (
          <section aria-labelledby="articles">
            <h2 id="articles">{label.articlesOf}</h2>
            <ul class="articles">
              {listed.map(l => (
                <li key={l.section}>
                  <a href={lawPage(law, l.section)}>{l.section || label.lawAsWhole}</a>{' '}
                  <span class="quiet">{words.number(l.decisions)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="citing">
          <h2 id="citing">{label.citingDecisions}</h2>
          <CitingList citing={citing} start={offset + 1} words={words} />
        </section>
        <Paging asked={{ offset }} total={authority.decisions} path={path} words={words} />
      </main>
    </Layout>
  )
}

function Counted({ answer, words }: { readonly answer: StatuteAnswer; readonly words: Words }) {
  if (answer.listed.length === 0) return null
  return (
    <table class="counted">
      <thead>
        <tr>
          <th scope="col">{words.label.law}</th>
          <th scope="col">{words.label.decisions}</th>
        </tr>
      </thead>
      <tbody>
        {answer.listed.map(l => (
          <tr key={l.law}>
            <th scope="row">
              <a href={lawPage(l.law, null)}>{lawLine(l.law, l.name, '', words)}</a>{' '}
              {l.name?.toLowerCase() !== l.law.slice(3) && <code>{l.law.slice(3)}</code>}
            </th>
            <td>{words.number(l.decisions)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
