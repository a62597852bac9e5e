import type { Words } from '../../words/words.js'
import type { Stats } from '../library.js'

const WIDTH = 640
const HEIGHT = 96
/** With more years than this, a bar stands for ten. */
const MOST_BARS = 64

interface Bar {
  readonly from: number
  readonly to: number
  readonly decisions: number
}

/** How many decisions of each year there are: a bar each, which leads to them. */
export function YearsPicture(props: {
  readonly years: Stats['years']
  readonly words: Words
  /** Address of the decisions of some years, both included. */
  readonly href: (from: string, to: string) => string
}) {
  const { years, words, href } = props
  const bars = barsOf(years)
  if (bars.length < 2) return null
  const most = Math.max(...bars.map(b => b.decisions))
  const step = WIDTH / bars.length
  const gap = Math.min(2, step * 0.15)
  const first = bars[0]!
  const last = bars[bars.length - 1]!
  return (
    <figure class="years-picture" aria-label={words.label.byYear}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <title>{words.label.byYear}</title>
        {bars.map((bar, i) => {
          if (bar.decisions === 0) return null
          const height = Math.max(3, (bar.decisions / most) * (HEIGHT - 2))
          const text = `${span(bar)}: ${words.count(bar.decisions, 'decision')}`
          return (
            <a key={bar.from} href={href(String(bar.from), String(bar.to))} aria-label={text}>
              <title>{text}</title>
              <rect class="reach" x={i * step} y="0" width={step} height={HEIGHT} />
              <rect x={i * step + gap / 2} y={HEIGHT - height} width={step - gap} height={height} />
            </a>
          )
        })}
      </svg>
      <figcaption>
        <span>{first.from}</span>
        <span>{last.to}</span>
      </figcaption>
    </figure>
  )
}

function span({ from, to }: Bar): string {
  return from === to ? String(from) : `${from}–${to}`
}

function barsOf(years: Stats['years']): Bar[] {
  const known = years.filter(y => /^\d{4}$/.test(y.value)).map(y => ({ year: Number(y.value), decisions: y.decisions }))
  if (known.length === 0) return []
  const size = Math.max(...known.map(k => k.year)) - Math.min(...known.map(k => k.year)) >= MOST_BARS ? 10 : 1
  const first = Math.floor(Math.min(...known.map(k => k.year)) / size)
  const last = Math.floor(Math.max(...known.map(k => k.year)) / size)
  const bars = Array.from({ length: Math.min(last - first + 1, 300) }, (_, i) => ({
    from: (first + i) * size,
    to: (first + i) * size + size - 1,
    decisions: 0,
  }))
  for (const { year, decisions } of known) {
    const bar = bars[Math.floor(year / size) - first]
    if (bar) bar.decisions += decisions
  }
  return bars
}
