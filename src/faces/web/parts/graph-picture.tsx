import type { Words } from '../../words/words.js'
import { pageOf } from '../address.js'
import type { Related } from '../library.js'

const MOST = 14
const WIDTH = 680
const HEIGHT = 200
const RADIUS = 6

interface Node {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** What cites a decision above it, what it cites below: the lists beside it say the same in words. */
export function GraphPicture({ related, words }: { readonly related: Related; readonly words: Words }) {
  const above = related.citedBy.citing.map(c => ({ id: c.id, name: nameOf(c.title, words), count: c.places.length }))
  const below = related.cites.decisions.flatMap(d =>
    d.status === 'exact' && d.entries[0]
      ? [{ id: d.entries[0].id, name: nameOf(d.entries[0].title, words), count: d.count }]
      : [],
  )
  if (above.length + below.length < 3) return null
  return (
    <figure class="graph-picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-label={`${words.label.picture}. ${words.label.pictureText}`}>
        <title>{words.label.picture}</title>
        <Row nodes={above.slice(0, MOST)} y={26} label={-12} />
        <Row nodes={below.slice(0, MOST)} y={HEIGHT - 26} label={22} />
        <circle class="self" cx={WIDTH / 2} cy={HEIGHT / 2} r={RADIUS + 3} />
      </svg>
      <figcaption>{words.label.pictureText}</figcaption>
    </figure>
  )
}

/** Decisions side by side, each with its line to the middle, thicker where it is cited more often. */
function Row({ nodes, y, label }: { readonly nodes: readonly Node[]; readonly y: number; readonly label: number }) {
  const step = WIDTH / nodes.length
  return (
    <>
      {nodes.map((node, i) => {
        const x = step * (i + 0.5)
        return (
          <g key={node.id}>
            <line x1={x} y1={y} x2={WIDTH / 2} y2={HEIGHT / 2} stroke-width={Math.min(node.count, 4)} />
            <a href={pageOf(node.id)} aria-label={node.name}>
              <title>{node.name}</title>
              <circle class="reach" cx={x} cy={y} r={14} />
              <circle cx={x} cy={y} r={RADIUS} />
              {nodes.length <= 6 && (
                <text x={x} y={y + label} text-anchor="middle">
                  {shortened(node.name, Math.floor(step / 7))}
                </text>
              )}
            </a>
          </g>
        )
      })}
    </>
  )
}

function nameOf(
  title: {
    readonly court: { readonly name: string; readonly code: string | null } | null
    readonly date: string | null
    readonly caseNumbers: readonly string[]
  },
  words: Words,
): string {
  const { court, date, caseNumbers } = title
  return [caseNumbers[0], court?.name, date?.slice(0, 4)].filter(Boolean).join(', ') || words.label.untitled
}

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1))}…`
}
