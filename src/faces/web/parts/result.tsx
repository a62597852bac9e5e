import { outcomeOf } from '../../words/head.js'
import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import type { Result } from '../library.js'
import { Pick } from './pick.js'
import { Why } from './why.js'

/** A passage that was found: whose, where in the decision, and the words themselves. */
export function ResultRow(props: {
  readonly result: Result
  readonly href: string
  readonly words: Words
  /** Whether results that have only some of the words say so. */
  readonly some: boolean
}) {
  const { result, href, words, some } = props
  const { title, paragraph, role } = result
  const { label } = words
  const outcome = outcomeOf(title, words)
  const lang = title.language ?? undefined
  return (
    <li class="hit">
      <p class="hit-where">
        {paragraph !== null && <span class="number">{paragraph}</span>}
        <span>{role === 'editorial' ? label.notTheCourt : (words.sectionRole[role as never] ?? role)}</span>
      </p>
      <div class="hit-what">
        <h2>
          <a href={href}>
            <span lang={lang}>{title.court?.name ?? label.unknownCourt}</span>
            {', '}
            {title.date ? <time dateTime={title.date}>{words.date(title.date)}</time> : label.unknownDate}
            {title.caseNumbers[0] && <span class="docket">, {title.caseNumbers[0]}</span>}
          </a>
        </h2>
        <p class={role === 'editorial' ? 'snippet others' : 'snippet'} lang={lang}>
          <Snippet text={result.snippet} highlights={result.highlights} />
        </p>
        <Why found={result} words={words} />
        <p class="hit-end">
          {some && result.matched === 'some' && <span class="some">{label.hasSome}</span>}
          <span>{title.type ? words.decisionType[title.type.value] : label.untitled}</span>
          {outcome && <span class="outcome">{outcome}</span>}
          {title.jurisdiction && <span>{words.jurisdiction[title.jurisdiction] ?? title.jurisdiction}</span>}
          {result.cited > 0 && (
            <a href={`${pageOf(result.id)}/cited-by`}>{`${words.label.citedBy} ${words.number(result.cited)}`}</a>
          )}
          {result.more > 0 && (
            <span>
              {words.count(result.more, 'passage')} {label.moreHere}
            </span>
          )}
          <Pick id={result.id} title={title} words={words} />
        </p>
      </div>
    </li>
  )
}

/** The words of a passage, those that were looked for marked. */
function Snippet({ text, highlights }: { readonly text: string; readonly highlights: Result['highlights'] }) {
  const pieces = []
  let at = 0
  for (const [start, end] of highlights) {
    if (start < at || end <= start || end > text.length) continue
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
