import { createColors } from 'picocolors'

/** Colours for a stream: none when it is not a terminal, when NO_COLOR is set, or on a dumb terminal. */
export function coloursFor(stream: { isTTY?: boolean }): ReturnType<typeof createColors> {
  const env = process.env
  if (env.NO_COLOR) return createColors(false)
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return createColors(true)
  return createColors(Boolean(stream.isTTY) && env.TERM !== 'dumb')
}

/** Writes and waits where the reader is slower than we are, so that a large batch stays small in memory. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

/** Control characters of a text could move the cursor or colour the screen: they are shown as `·`. Every blank is a plain one, for `grep`. */
export function harmless(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·')
}

/** A line on standard error that says how far a batch has come; silent when nobody watches. */
export function progressOf(total: number): { step(name: string): void; done(): void } {
  const stream = process.stderr
  if (!stream.isTTY || total < 20) return { step: () => undefined, done: () => undefined }
  let count = 0
  let shown = 0
  return {
    step: name => {
      count++
      if (Date.now() - shown < 80 && count < total) return
      shown = Date.now()
      const filled = Math.round((count / total) * 24)
      const bar = '█'.repeat(filled) + '░'.repeat(24 - filled)
      stream.write(`\r\u001b[2K${bar} ${count}/${total} ${harmless(name).slice(-40)}`)
    },
    done: () => stream.write('\r\u001b[2K'),
  }
}
