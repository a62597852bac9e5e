import type { Block } from '../../../operations/reading/blocks.js'
import type { Mark } from '../../../operations/reading/pieces.js'
import { describeTarget } from '../../words/describe.js'
import { hrefOf } from '../address.js'
import { leaving } from './pieces.js'
import { leadOf, type View } from './view.js'

const SHOWN = 5

/** The notes in the margin of a block: problems, rules, citations with what they point to, amounts. */
export function Notes({ block, view }: { readonly block: Block; readonly view: View }) {
  const { words } = view
  const of = (kind: Mark['kind']) => block.marks.filter(m => m.kind === kind)
  const citations = distinct(of('citation'), view)
  const amounts = [...new Set(of('amount').map(m => money(m, view)))]
  const problems = of('problem')
  const holdings = of('holding')
  if (citations.length + amounts.length + problems.length + holdings.length === 0) return null
  return (
    <ul class="notes" aria-label={`${words.label.margin} ${block.label ?? ''}`.trim()}>
      {problems.map(m => (
        <ProblemNote key={m.index} index={m.index} view={view} />
      ))}
      {holdings.length > 0 && <li class="note-rule">{words.label.rule}</li>}
      {citations.slice(0, SHOWN).map(m => (
        <CitationNote key={m.index} index={m.index} view={view} />
      ))}
      {amounts.length > 0 && <li class="note-amount">{amounts.join(' · ')}</li>}
      {citations.length > SHOWN && (
        <li>
          <details>
            <summary>
              {citations.length - SHOWN} {words.label.more}
            </summary>
            <ul>
              {citations.slice(SHOWN).map(m => (
                <CitationNote key={m.index} index={m.index} view={view} />
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  )
}

/** A problem with its message; the flag in the text leads here. */
export function ProblemNote({ index, view }: { readonly index: number; readonly view: View }) {
  const { words } = view
  const p = view.reading.decision.problems[index]!
  return (
    <li class={`note-problem ${p.severity}`} id={`problem-${index + 1}`}>
      <strong>
        <span class="sign" aria-hidden="true" /> {words.severity[p.severity]}: {words.problem[p.code]}
      </strong>
      {p.message !== p.code && <span> {p.message}</span>} <code>{p.code}</code>
    </li>
  )
}

function CitationNote({ index, view }: { readonly index: number; readonly view: View }) {
  const { words } = view
  const citation = view.reading.decision.citations[index]!
  return (
    <li class={`note-citation is-${citation.kind}`}>
      <span class="kind">{words.citationKind[citation.kind]}</span>{' '}
      {citation.targets.map((target, i) => {
        const to = leadOf(view, index, target)
        const text = describeTarget(target, words)
        return (
          <span key={i} class="target">
            {i > 0 && '; '}
            {to ? (
              <a href={hrefOf(to)} {...leaving(to.kind)}>
                {text}
                {to.kind === 'site' && (
                  <span class="away">
                    <span class="spoken">, {words.label.elsewhere}</span>
                  </span>
                )}
              </a>
            ) : (
              text
            )}
          </span>
        )
      })}
      {citation.status !== 'exact' && citation.status !== 'outside' && (
        <span class="status"> ({words.citationStatus[citation.status]})</span>
      )}
    </li>
  )
}

function money(mark: Mark, { reading, words }: View): string {
  const { value, currency } = reading.decision.amounts[mark.index]!
  return words.money(value, currency)
}

/** Citations that have something to say, each target once, those inside another left to it. */
function distinct(marks: readonly Mark[], view: View): Mark[] {
  const seen = new Set<string>()
  return marks.filter(m => {
    const citation = view.reading.decision.citations[m.index]!
    const key = `${citation.kind} ${citation.targets.map(t => describeTarget(t, view.words)).join(';')}`
    if (citation.targets.length === 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
