import type { Block, Part } from '../../../operations/reading/blocks.js'
import { fragment } from '../address.js'
import { Notes } from './notes.js'
import { Pieces } from './pieces.js'
import { langOf, type View } from './view.js'

/** The running text: every section with its blocks, numbers left, notes right. */
export function Text({ view }: { readonly view: View }) {
  const { reading, words } = view
  return (
    <article class="running" aria-label={words.label.text}>
      {reading.parts.map(part => (
        <Section key={part.anchor} part={part} view={view} />
      ))}
    </article>
  )
}

function Section({ part, view }: { readonly part: Part; readonly view: View }) {
  const { words } = view
  if (part.blocks.length === 0) return null
  const opens = part.blocks[0]!.kind === 'heading'
  const role = words.sectionRole[part.role]
  return (
    <section class={`part role-${part.role}`} id={part.anchor} aria-label={opens ? undefined : role}>
      <p class="kicker" aria-hidden={opens ? 'true' : undefined}>
        {role}
      </p>
      {part.blocks.map(block => (
        <OneBlock key={block.at[0]} block={block} view={view} />
      ))}
    </section>
  )
}

function OneBlock({ block, view }: { readonly block: Block; readonly view: View }) {
  const lang = langOf(view.reading.decision)
  return (
    <div
      class={`block ${block.kind} depth-${Math.min(block.level, 3)}`}
      id={block.anchor}
      {...(block.number !== null ? { 'data-number': block.number } : {})}
    >
      <Addresses of={block.others} />
      {block.kind === 'heading' && block.label !== null && <span class="number">{block.label}</span>}
      {block.kind !== 'heading' &&
        (block.label !== null ? (
          <NumberLink block={block} view={view} />
        ) : (
          <a class="number here" href={fragment(block.anchor)} {...POINTER_ONLY}>
            ¶
          </a>
        ))}
      <Body block={block} view={view} lang={lang} />
      <Notes block={block} view={view} />
    </div>
  )
}

/** What only those need who point: the keys copy the same address. */
const POINTER_ONLY = { tabIndex: -1, 'aria-hidden': true } as const

/** Further addresses of a place. */
export function Addresses({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map(address => (
        <i key={address} id={address} />
      ))}
    </>
  )
}

function NumberLink({ block, view }: { readonly block: Block; readonly view: View }) {
  if (block.kind === 'footnote') {
    const index = view.reading.decision.footnotes.findIndex(f => f.at[0] === block.at[0])
    const called = view.reading.decision.footnotes[index]?.marker
    return (
      <a class="number" href={called ? `#call-${index + 1}` : fragment(block.anchor)}>
        {block.label}
        <span class="spoken">, {view.words.label.backToText}</span>
      </a>
    )
  }
  return (
    <a class="number" href={fragment(block.anchor)}>
      <span class="spoken">{view.words.label.paragraph} </span>
      {block.label}
    </a>
  )
}

function Body(props: { readonly block: Block; readonly view: View; readonly lang: string | undefined }) {
  const { block, view, lang } = props
  const content = <Pieces pieces={block.pieces} view={view} />
  if (block.kind !== 'heading')
    return (
      <p class="body" lang={lang}>
        {content}
      </p>
    )
  const Heading = (['h2', 'h3', 'h4', 'h5'] as const)[Math.min(block.level, 3)]!
  return (
    <Heading class="body" lang={lang}>
      {content}
    </Heading>
  )
}
