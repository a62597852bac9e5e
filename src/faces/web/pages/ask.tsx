import type { Words } from '../../words/words.js'
import { type Asked, addressOf } from '../asked.js'
import { Layout } from '../layout.js'
import type { AskAnswer } from '../library.js'
import { AnsweringRow } from '../parts/answering.js'
import { Picked } from '../parts/pick.js'
import { WrittenAnswer } from '../parts/written.js'

interface Props {
  readonly asked: Asked
  readonly answer: AskAnswer
  /** Whether a model is there that has not been asked yet. */
  readonly canWrite: boolean
  readonly words: Words
}

/** A question and the passages that answer it, by country. */
export function AskPage(props: Props) {
  const { asked, answer, words } = props
  const { label } = words
  return (
    <Layout
      words={words}
      title={asked.q || label.ask}
      kind="asking"
      json={addressOf('/ask.json', asked)}
      query={null}
      way="/ask"
    >
      <main id="text" tabIndex={-1}>
        <h1>{label.ask}</h1>
        <QuestionForm words={words} question={asked.q} action="/ask" />
        {asked.q === '' ? <p class="lead">{label.askExplained}</p> : <Found {...props} />}
        {answer.notes.length > 0 && (
          <ul class="remarks">
            {answer.notes.map(note => (
              <li key={note.message}>{note.message}</li>
            ))}
          </ul>
        )}
      </main>
    </Layout>
  )
}

/** Where a question is typed. */
export function QuestionForm(props: { readonly words: Words; readonly question: string; readonly action: string }) {
  const { words, question, action } = props
  return (
    <form class="find large" action={action}>
      <label class="spoken" for="q">
        {words.label.askThe}
      </label>
      <input id="q" type="search" name="q" value={question} placeholder={words.label.askThe} maxLength={2000} />
      <button type="submit">{words.label.ask}</button>
    </form>
  )
}

function Found({ asked, answer, canWrite, words }: Props) {
  const { label } = words
  if (answer.total === 0) return <Nothing {...{ asked, answer, words }} />
  return (
    <>
      {answer.answer && <WrittenAnswer written={answer.answer} words={words} />}
      <p class="ask-ways">
        {canWrite && <a href={`${addressOf('/ask', asked)}&write=true`}>{label.writeAnswer}</a>}
        <a href={addressOf('/compare', { q: asked.q })}>{label.compareAll}</a>
        <a href={addressOf('/search', asked)}>{label.searchInstead}</a>
      </p>
      {answer.countries.map(({ country, passages }) => (
        <section key={country ?? ''} class="answers" aria-labelledby={`country-${country}`}>
          <h2 id={`country-${country}`}>
            {country === null ? label.noCountry : (words.jurisdiction[country] ?? country)}{' '}
            <span class="quiet">{words.count(passages.length, 'passage')}</span>
          </h2>
          <ol class="hits">
            {passages.map(passage => (
              <AnsweringRow key={passage.n} passage={passage} words={words} />
            ))}
          </ol>
        </section>
      ))}
      {answer.total > 1 && <Picked words={words} />}
    </>
  )
}

function Nothing({ asked, answer, words }: Omit<Props, 'canWrite'>) {
  const { label } = words
  return (
    <div class="nothing">
      <h2>{label.noAnswer}</h2>
      <p>{label.noAnswerText}</p>
      {answer.asked.length > 0 && (
        <>
          <h3>{label.wasAsked}</h3>
          <ul>
            {answer.asked.map(thing => (
              <li key={thing.text}>
                {thing.text} <span class="quiet">{thing.concepts.map(x => x.gloss).join(' ')}</span>
                {!thing.known && <span class="count warning">{label.nowhere}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={addressOf('/search', asked)}>{label.searchInstead}</a>
      </p>
    </div>
  )
}
