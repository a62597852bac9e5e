import { namedLine } from '../../words/links.js'
import type { Words } from '../../words/words.js'
import { addressOf } from '../asked.js'
import { Layout } from '../layout.js'
import type { WantedAnswer } from '../library.js'
import { Outside } from '../parts/outside.js'
import { Paging } from '../parts/paging.js'

/** What is cited and not in the library, with the way to where it is published. */
export function WantedPage(props: { readonly answer: WantedAnswer; readonly offset: number; readonly words: Words }) {
  const { answer, offset, words } = props
  const { label } = words
  const { total, wanted } = answer
  return (
    <Layout words={words} title={label.wanted} kind="list" json={addressOf('/wanted.json', { offset })} way="/wanted">
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{label.wanted}</h1>
          <p class="quiet">{words.number(total)}</p>
        </header>
        {total === 0 ? <p class="nothing">{label.noWanted}</p> : <p>{label.wantedExplained}</p>}
        {wanted.length > 0 && (
          <table class="counted">
            <thead>
              <tr>
                <th scope="col">{label.decisions}</th>
                <th scope="col">{label.citedBy}</th>
                <th scope="col">{label.officialSite}</th>
              </tr>
            </thead>
            <tbody>
              {wanted.map(w => (
                <tr key={w.name}>
                  <th scope="row">{namedLine(w, words) || w.name}</th>
                  <td>{words.number(w.decisions)}</td>
                  <td>
                    <Outside address={w.address} words={words} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Paging asked={{ offset }} total={total} path="/wanted" words={words} />
      </main>
    </Layout>
  )
}
