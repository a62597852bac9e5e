import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '../../operations/import/keeping.js'
import { counted, numberOf } from './count.js'
import { harmless } from './terminal.js'

/** How an import tells how far it is. */
export const PROGRESS_FORMS = ['bar', 'lines', 'json', 'none'] as const
export type ProgressForm = (typeof PROGRESS_FORMS)[number]

export interface ProgressDisplay {
  step(progress: Progress): void
  done(): void
}

const LINE_EVERY = 5000
/** The rate is that of the last seconds, so that it tells when something gets slow. */
const WINDOW = 10_000

/** Shows progress on standard error. */
export function displayOf(form: ProgressForm): ProgressDisplay {
  if (form === 'none') return { step: () => undefined, done: () => undefined }
  if (form === 'json')
    return { step: progress => process.stderr.write(`${JSON.stringify(progress)}\n`), done: () => undefined }
  return form === 'bar' ? bar() : lines()
}

function lines(): ProgressDisplay {
  const rate = rates()
  let shown = Date.now()
  return {
    step: progress => {
      const told = rate(progress)
      if (Date.now() - shown < LINE_EVERY) return
      shown = Date.now()
      process.stderr.write(
        `${countsOf(progress)}, ${told.texts}${told.left ? `, ${percentOf(progress)}, ${told.left} left` : ''}\n`,
      )
    },
    done: () => undefined,
  }
}

function bar(): ProgressDisplay {
  const rate = rates()
  let shown: SingleBar | undefined
  return {
    step: progress => {
      const { totalBytes, bytes } = progress
      const told = rate(progress)
      shown ??= begun(totalBytes)
      shown.update(totalBytes === null ? 0 : bytes, {
        percent: totalBytes === null ? '' : percentOf(progress),
        told: [countsOf(progress), told.texts, told.left && `${told.left} left`].filter(Boolean).join(', '),
        where: harmless(progress.name ?? '').slice(-40),
      })
    },
    done: () => shown?.stop(),
  }
}

function begun(totalBytes: number | null): SingleBar {
  const format = totalBytes === null ? '{told} {where}' : '{bar} {percent} {told} {where}'
  const made = new SingleBar(
    { format, barsize: 24, clearOnComplete: true, hideCursor: true, linewrap: false, stream: process.stderr },
    Presets.shades_classic,
  )
  made.start(totalBytes ?? 1, 0, { percent: '', told: '', where: '' })
  return made
}

/** Texts in a second and the time left, by what was kept in the last seconds; the time only where the end is known. */
function rates(): (progress: Progress) => { readonly texts: string; readonly left: string } {
  const seen = [{ at: Date.now(), read: 0, bytes: 0 }]
  return ({ read, bytes, totalBytes }) => {
    const now = { at: Date.now(), read, bytes }
    while (seen.length > 1 && now.at - (seen[1]?.at ?? now.at) >= WINDOW) seen.shift()
    const from = seen[0] ?? now
    seen.push(now)
    const seconds = Math.max(0.001, (now.at - from.at) / 1000)
    const speed = (bytes - from.bytes) / seconds
    const left = totalBytes !== null && speed > 0 ? timeOf((totalBytes - bytes) / speed) : ''
    return { texts: `${numberOf(Math.round((read - from.read) / seconds))}/s`, left }
  }
}

/** `12,345 texts (12,000 added, 340 unchanged, 5 not read)`: only what there is. */
export function countsOf(counts: Pick<Progress, 'read' | 'added' | 'updated' | 'unchanged' | 'failed'>): string {
  const { read, failed } = counts
  const parts = (['added', 'updated', 'unchanged'] as const)
    .filter(what => counts[what] > 0)
    .map(what => `${numberOf(counts[what])} ${what}`)
  if (failed) parts.push(`${numberOf(failed)} not read`)
  return `${counted(read, 'text')}${parts.length ? ` (${parts.join(', ')})` : ''}`
}

function percentOf({ bytes, totalBytes }: Progress): string {
  return totalBytes ? `${Math.floor((100 * bytes) / totalBytes)}%` : '100%'
}

/** `41 s`, `3 min 20 s`, `2 h 5 min`. */
export function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
