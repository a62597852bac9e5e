import type { Words } from '../../words/words.js'
import type { AskAnswer } from '../library.js'

/** What a model wrote: each sentence with the passages it names, and what of it does not stand in them. */
export function WrittenAnswer(props: { readonly written: NonNullable<AskAnswer['answer']>; readonly words: Words }) {
  const { words } = props
  const { sentences, trouble } = props.written
  const { label } = words
  return (
    <section class="written" aria-labelledby="written">
      <h2 id="written">{label.writtenByModel}</h2>
      {trouble ? (
        <p>
          {trouble.message} <code>{trouble.code}</code>
        </p>
      ) : (
        <p class="quiet">{sentences.length ? label.writtenText : label.noAnswer}</p>
      )}
      {sentences.map((s, i) => (
        <p key={i} class={s.supported ? '' : 'unsupported'}>
          {s.text}{' '}
          {s.passages.map(n => (
            <a key={n} href={`#passage-${n}`}>
              [{n}]
            </a>
          ))}
          {!s.supported && (
            <span class="lacks">
              {label.unsupportedBy}: {s.missing.map(m => m.text || label.noPassage).join('; ')}
            </span>
          )}
        </p>
      ))}
    </section>
  )
}
