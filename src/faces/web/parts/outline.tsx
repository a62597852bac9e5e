import type { Block, Part } from '../../../operations/reading/blocks.js'
import { fragment } from '../address.js'
import { hasAuthorities } from './authorities.js'
import { langOf, type View } from './view.js'

/** The way through the decision: its sections as the court named them, with what they do. */
export function Outline({ view }: { readonly view: View }) {
  const { reading, words } = view
  const parts = reading.parts
    .filter(p => p.blocks.length > 0)
    .filter((p, i, all) => p.heading !== null || all[i - 1]?.role !== p.role)
  const { decision } = reading
  const below = (
    [
      ['problems', words.label.problems, true],
      ['claims', words.label.claims, decision.claims.length > 0],
      ['holdings', words.label.holdings, decision.holdings.length > 0],
      ['cited-by', words.label.citedBy, true],
      ['similar', words.label.similar, view.related.similar.similar.length > 0],
      ['authorities', words.label.cited, hasAuthorities(view)],
      ['timeline', words.label.timeline, decision.timeline.length > 0],
      ['record', words.label.details, true],
    ] as const
  ).filter(([, , there]) => there)
  return (
    <nav class="outline" aria-labelledby="contents">
      <p class="short" lang={langOf(reading.decision)}>
        {[reading.decision.court?.name, reading.decision.caseNumbers[0]].filter(Boolean).join(' ')}
      </p>
      <details open>
        <summary>
          <h2 id="contents">{words.label.contents}</h2>
        </summary>
        <ol>
          {parts.map(part => (
            <Entry key={part.anchor} part={part} view={view} />
          ))}
        </ol>
        <ol class="beyond">
          {below.map(([target, name]) => (
            <li key={target}>
              <a href={`#${target}`}>{name}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

function Entry({ part, view }: { readonly part: Part; readonly view: View }) {
  const { words } = view
  const lang = langOf(view.reading.decision)
  const children = part.blocks.filter(b => b.kind === 'heading' && b.level > 0 && /\p{L}{2}/u.test(textOf(b)))
  const role = words.sectionRole[part.role]
  const heading = part.blocks.find(b => b.kind === 'heading')
  const name = part.heading === null ? null : short(heading ? textOf(heading) : part.heading)
  return (
    <li>
      <a href={fragment(part.anchor)}>
        {name ? <span lang={lang}>{name}</span> : role}
        {name && <span class="role">{role}</span>}
      </a>
      {children.length > 0 && (
        <ol>
          {children.map(b => (
            <li key={b.anchor} class={`depth-${Math.min(b.level, 3)}`}>
              <a href={fragment(b.anchor)} lang={lang}>
                {short(textOf(b))}
              </a>
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

function textOf(block: Block): string {
  return `${block.label ?? ''} ${block.pieces.map(p => p.text).join('')}`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 78).trimEnd()}…` : line
}
