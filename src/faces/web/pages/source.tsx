import type { Decision } from '../../../model/decision.js'
import { cut, type Mark, type Piece } from '../../../operations/reading/pieces.js'
import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import { Layout } from '../layout.js'
import type { Stored } from '../library.js'

/** The file to the letter, with what was left out struck and what others wrote boxed. */
export function SourcePage({ stored, words }: { readonly stored: Stored; readonly words: Words }) {
  const { decision, id } = stored
  const text = decision.text ?? ''
  const kinds = new Map<string, number>()
  for (const { kind, at } of decision.dropped) kinds.set(kind, (kinds.get(kind) ?? 0) + at[1] - at[0])
  return (
    <Layout
      words={words}
      title={`${words.label.source} · ${decision.source.name}`}
      kind="source"
      json={`${pageOf(id)}/source.json`}
    >
      <main id="text" tabIndex={-1}>
        <h1>{words.label.sourceView}</h1>
        <p>{words.label.sourceExplained}</p>
        <p class="quiet">
          {decision.source.name} · {decision.source.format} · {words.count(text.length, 'character')}
        </p>
        {kinds.size > 0 && (
          <ul class="quiet">
            {[...kinds].map(([kind, length]) => (
              <li key={kind}>
                {words.droppedKind[kind] ?? kind}: {words.count(length, 'character')}
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={pageOf(id)}>{words.label.text}</a>
        </p>
        <div class="raw" lang={decision.language ?? undefined}>
          {cut(text, [0, text.length], marksOf(decision)).map(piece => (
            <Stretch key={piece.at[0]} piece={piece} decision={decision} words={words} />
          ))}
        </div>
      </main>
    </Layout>
  )
}

function marksOf(decision: Decision): Mark[] {
  return [
    ...decision.dropped.map((d, index) => ({ kind: 'dropped' as const, index, at: d.at })),
    ...decision.editorial.map((e, index) => ({ kind: 'editorial' as const, index, at: e.at })),
  ]
}

function Stretch(props: { readonly piece: Piece; readonly decision: Decision; readonly words: Words }) {
  const { piece, decision, words } = props
  const mark = piece.marks[0]
  const content = <Letters text={piece.text} words={words} />
  if (!mark) return content
  if (mark.kind === 'editorial') {
    const { kind, by } = decision.editorial[mark.index]!
    return (
      <span class="boxed">
        <span class="tag">
          {words.editorialKind[kind]}, {words.editorialBy[by]}
        </span>
        {content}
      </span>
    )
  }
  const kind = decision.dropped[mark.index]!.kind
  return (
    <>
      <span class="tag">{words.droppedKind[kind] ?? kind}</span>
      <del>{content}</del>
    </>
  )
}

const DIRECTION = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/

/** Text to the letter; characters that would turn its direction are named instead of obeyed. */
function Letters({ text, words }: { readonly text: string; readonly words: Words }) {
  if (!DIRECTION.test(text)) return <>{text}</>
  return (
    <>
      {text.split(DIRECTION).map((piece, i) =>
        i % 2 ? (
          <span key={i} class="control" title={words.label.direction}>
            U+{piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  )
}
