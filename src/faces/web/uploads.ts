import { documentsOf } from '../../operations/import/documents-of.js'
import { type Imported, importing } from '../../operations/import/importing.js'
import { type Context, OperationError } from '../../operations/operation.js'
import { DEFAULT_MAX_BYTES } from '../../operations/parser.js'
import { BrokenForm, boundaryOf, type Part, partsOf } from './multipart.js'

/** What one upload may hold. */
export interface UploadLimits {
  readonly files: number
  /** All of it, in bytes. */
  readonly bytes: number
  /** One document, in bytes. */
  readonly document: number
}
export const UPLOAD_LIMITS: UploadLimits = { files: 5000, bytes: 1024 ** 3, document: DEFAULT_MAX_BYTES }

/** Imports that come through the pages: they go on when the request has been answered. */
export interface Uploads {
  /** Takes the files of a form. Resolves with the number of the import when all bytes have come in. */
  take(request: Request): Promise<number>
  /** True while an import is at work here. */
  isRunning(batch: number): boolean
  /** Why an import stopped early; `null` when it did not. */
  stopped(batch: number): string | null
  /** Resolves when nothing is at work any more. */
  settled(): Promise<void>
}

/** Opens the way in for files. */
export function uploadsTo(context: Context, limits: UploadLimits = UPLOAD_LIMITS): Uploads {
  const running = new Map<number, Promise<unknown>>()
  const stopped = new Map<number, string>()
  return {
    isRunning: batch => running.has(batch),
    stopped: batch => stopped.get(batch) ?? null,
    settled: async () => void (await Promise.allSettled(running.values())),
    take: async request => {
      const form = await openForm(request, limits)
      const batch = (await context.store.begin(form.what)).id
      const work = importing(form.what, { totalBytes: null, each: form.each }, context, { maxBytes: limits.document })
        .then(({ stopped: why }: Imported) => {
          if (why !== null) stopped.set(batch, why === 'interrupted' ? why : why.message)
        })
        .catch(error => {
          stopped.set(batch, error instanceof Error ? error.message : String(error))
          process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
        })
        .finally(() => running.delete(batch))
      running.set(batch, work)
      // An import that stops early takes no more of the form: what still comes is let pass.
      await Promise.race([form.read, work])
      return batch
    },
  }
}

type Arrivals = Parameters<typeof importing>[1]['each']

interface Form {
  /** What the import is called: the files, as far as they are known at the beginning. */
  readonly what: string
  readonly each: Arrivals
  /** Settles when the form has been read. */
  readonly read: Promise<void>
}

const LONGEST_WHAT = 300

async function openForm(request: Request, limits: UploadLimits): Promise<Form> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? undefined)
  if (boundary === null || request.body === null) throw refused('This is no form with files')
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytes) throw tooLarge(limits)
  const parts = partsOf(request.body as unknown as AsyncIterable<Uint8Array>, boundary)
  let named = ''
  try {
    for (;;) {
      const next = await parts.next()
      if (next.done) throw refused('No file was chosen')
      const { field, file, bytes } = next.value
      if (field === 'what' && file === null) named = await short(bytes)
      if (!file) continue
      const files = filesOf(next.value, parts)
      let done: () => void = () => undefined
      const read = new Promise<void>(resolve => {
        done = resolve
      })
      const each = arrivals(files, limits, done)
      return { what: named || file.slice(0, LONGEST_WHAT), each, read }
    }
  } catch (error) {
    throw error instanceof BrokenForm ? refused(`The upload is broken: ${error.message}`) : error
  }
}

async function* filesOf(first: Part, rest: AsyncIterable<Part>): AsyncGenerator<Part> {
  yield first
  for await (const part of rest) if (part.file) yield part
}

async function* arrivals(
  files: AsyncIterable<Part>,
  limits: UploadLimits,
  done: () => void,
): Arrivals & AsyncGenerator {
  let [count, taken, torn, name] = [0, 0, false, '']
  const failure = (code: string, why: string) => ({
    found: { name, code, message: `${name}: ${why}` },
    bytes: taken,
  })
  async function* counted(bytes: AsyncIterable<Uint8Array>) {
    try {
      for await (const chunk of bytes) {
        taken += chunk.length
        if (taken > limits.bytes) throw new Error(`more than ${limits.bytes} bytes at once`)
        yield chunk
      }
    } catch (error) {
      torn = true
      throw error
    }
  }
  try {
    for await (const { file, bytes } of files) {
      name = file ?? ''
      if (++count > limits.files) {
        yield failure(
          'input.too-large',
          `more than ${limits.files} files at once; this one and those after it were not read`,
        )
        return
      }
      for await (const found of documentsOf(name, counted(bytes), limits.document)) yield { found, bytes: taken }
      if (torn) return
    }
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error
    yield failure('source.unreadable', 'the upload broke off after it; what came before was read')
  } finally {
    done()
  }
}

async function short(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of bytes) if (text.length < LONGEST_WHAT) text += Buffer.from(chunk).toString('utf8')
  return text
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, LONGEST_WHAT)
}

function refused(message: string): OperationError {
  return new OperationError('input.invalid', message, [{ path: 'files', message }])
}

function tooLarge({ bytes }: UploadLimits): OperationError {
  return new OperationError('input.too-large', `More than ${Math.floor(bytes / 1024 ** 2)} MB at once`)
}
