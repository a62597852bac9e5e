import type { Mark, Piece } from '../../../operations/reading/pieces.js'
import { fragment, hrefOf } from '../address.js'
import type { View } from './view.js'

/** Flat pieces of text: no element holds another's text, nothing is ever put into the text. */
export function Pieces({ pieces, view }: { readonly pieces: readonly Piece[]; readonly view: View }) {
  return (
    <>
      {pieces.map((piece, i) => (
        <One key={`${piece.at[0]}-${i}`} piece={piece} view={view} first={starts(pieces, i)} />
      ))}
    </>
  )
}

/** The marks that begin with this piece, as far as these pieces show them. */
function starts(pieces: readonly Piece[], i: number): readonly Mark[] {
  const before = new Set(pieces[i - 1]?.marks)
  return pieces[i]!.marks.filter(m => !before.has(m))
}

function One(props: { readonly piece: Piece; readonly view: View; readonly first: readonly Mark[] }) {
  const { piece, view, first } = props
  const { decision } = view.reading
  if (piece.marks.length === 0) return <>{piece.text}</>
  const flags = first.filter(m => m.kind === 'problem')
  const note = piece.marks.find(m => m.kind === 'footnote')
  const citation = innermost(piece.marks.filter(m => m.kind === 'citation'))
  const to = citation && view.leads.get(citation.index)
  const content = piece.text
  const classes = classesOf(piece.marks, view, citation)
  return (
    <>
      {flags.map(m => (
        <a
          key={m.index}
          class={`flag ${decision.problems[m.index]!.severity}`}
          id={`flag-${m.index + 1}`}
          href={`#problem-${m.index + 1}`}
        >
          <span class="spoken">
            {view.words.severity[decision.problems[m.index]!.severity]}:{' '}
            {view.words.problem[decision.problems[m.index]!.code]}
          </span>
        </a>
      ))}
      {note ? (
        <sup>
          <a class="call" id={`call-${note.index + 1}`} href={fragment(`fn-${decision.footnotes[note.index]!.number}`)}>
            {content.trim()}
          </a>
        </sup>
      ) : to ? (
        <a
          class={classes}
          href={hrefOf(to)}
          {...(first.includes(citation!) ? {} : { tabIndex: -1 })}
          {...leaving(to.kind)}
        >
          {content}
        </a>
      ) : (
        <span class={classes}>{content}</span>
      )}
    </>
  )
}

/** Links to other sites say nothing of where the reader came from. */
export function leaving(kind: string): { rel?: string } {
  return kind === 'site' ? { rel: 'noreferrer noopener external' } : {}
}

function innermost(marks: readonly Mark[]): Mark | undefined {
  return [...marks].sort((a, b) => a.at[1] - a.at[0] - (b.at[1] - b.at[0]))[0]
}

function classesOf(marks: readonly Mark[], view: View, citation: Mark | undefined): string {
  const { decision } = view.reading
  const names = new Set<string>()
  for (const mark of marks) {
    if (mark.kind === 'problem') names.add('wrong').add(decision.problems[mark.index]!.severity)
    else if (mark.kind !== 'citation' || mark === citation) names.add(mark.kind)
  }
  if (citation) {
    const { kind, status } = decision.citations[citation.index]!
    names.add(`is-${kind}`).add(`status-${status}`)
  }
  return [...names].join(' ')
}
