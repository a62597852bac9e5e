import { authorityLine, titleLine } from '../../words/links.js'
import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import { addressOf } from '../asked.js'
import { Layout } from '../layout.js'
import type { CitedByAnswer } from '../library.js'
import { CitingList } from '../parts/citing.js'
import { Paging } from '../parts/paging.js'

/** All decisions that cite one, page by page. */
export function CitedByPage(props: { readonly answer: CitedByAnswer; readonly offset: number; readonly words: Words }) {
  const { answer, offset, words } = props
  const { label } = words
  const { of, authority, citing } = answer
  const path = `${pageOf(of.id)}/cited-by`
  const name = titleLine(of.title, words) || of.id
  return (
    <Layout words={words} title={`${label.citedBy}: ${name}`} kind="list" json={addressOf(`${path}.json`, { offset })}>
      <main id="text" tabIndex={-1}>
        <header class="masthead">
          <h1>{label.citedBy}</h1>
        </header>
        <p>
          <a href={pageOf(of.id)} lang={of.title.language ?? undefined}>
            {name}
          </a>
        </p>
        {authority.decisions === 0 ? (
          <p class="nothing">{label.notCited}</p>
        ) : (
          <>
            <p>
              {authorityLine(authority, words)}. <span class="quiet">{label.notGoodLaw}</span>
            </p>
            <CitingList citing={citing} start={offset + 1} words={words} />
          </>
        )}
        <Paging asked={{ offset }} total={authority.decisions} path={path} words={words} />
      </main>
    </Layout>
  )
}
