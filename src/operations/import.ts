import { createHash } from 'node:crypto'
import { z } from 'zod'
import { plainName } from '../readers/name.js'
import type { Failure, Kept } from '../store/store.js'
import { batchIdSchema, countSchema, failureSchema, idSchema } from './entry.js'
import type { Arrival } from './import/documents-in.js'
import { documentsOf } from './import/documents-of.js'
import { importing } from './import/importing.js'
import { type Context, type Document, type Operation, OperationError } from './operation.js'
import { DEFAULT_MAX_BYTES } from './parser.js'

const MOST_DOCUMENTS = 1000
const MOST_LISTED = 10_000
/** Bytes of what is given, and of what it inflates to. */
const MOST_BYTES = { given: DEFAULT_MAX_BYTES, inflated: 4 * DEFAULT_MAX_BYTES }

const document = z
  .strictObject({
    name: z.string().min(1).max(500).describe('What the document is called; a name, never a place on a disk.'),
    text: z.string().max(MOST_BYTES.given).optional().describe('Its text.'),
    base64: z
      .string()
      .max(2 * MOST_BYTES.given)
      .refine(value => value.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(value), 'This is not base64')
      .optional()
      .describe('Its bytes, where they are not plain text.'),
  })
  .refine(d => (d.text === undefined) !== (d.base64 === undefined), 'Give either text or base64')

const input = z.strictObject({
  documents: z
    .array(document)
    .min(1)
    .max(MOST_DOCUMENTS)
    .describe('At most 1,000 and 64 MiB together; JSON lines, also packed with gzip, are a decision for each line.'),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Two letters such as nl, at, de, kr or eu')
    .optional()
    .describe('Whose law a text follows (`nl`, `AT`) when it does not say.'),
})
const output = z.object({
  batch: batchIdSchema,
  added: countSchema('New entries.'),
  updated: countSchema('Entries that got a new version.'),
  unchanged: countSchema('Decisions that were kept already.'),
  failed: countSchema('Files or records that could not be read.'),
  items: z
    .array(
      z.object({
        id: idSchema,
        name: z.string().describe('Name of the file or record.'),
        became: z.enum(['added', 'updated', 'unchanged']).describe('What became of it.'),
      }),
    )
    .describe('In the order given; the first 10,000.'),
  failures: z.array(failureSchema).describe('What could not be read, the first 10,000.'),
})

/** Keeps documents that are given with the request: those of a page that a file was dropped on, or of a program. */
export const importDocuments: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'import',
  summary: 'Read decisions and keep them in the library',
  input,
  output,
  http: { method: 'post', path: '/api/import' },
  positional: ['documents'],
  example: { documents: [{ name: 'decision.txt', text: 'Rechtbank Zeeveld\n20 augustus 2031\n…' }], country: 'nl' },
  answer: { batch: 3, added: 1, failed: 0, items: [{ name: 'decision.txt', became: 'added' }], failures: [] },
  fails: ['input.too-large'],
  async run({ documents, country }, context) {
    const given = documents.map(bytesOf)
    const totalBytes = given.reduce((sum, d) => sum + d.bytes.length, 0)
    if (totalBytes > MOST_BYTES.given)
      throw new OperationError('input.too-large', 'The documents are larger than 64 MiB together', [
        { path: 'documents', message: 'Give them in several requests, or import files with the command' },
      ])
    const items: { id: string; name: string; became: 'added' | 'updated' | 'unchanged' }[] = []
    const onKept = (names: readonly { readonly name: string }[], kept: readonly Kept[]) => {
      for (const [i, { id, became }] of kept.entries())
        if (became !== 'gone' && items.length < MOST_LISTED) items.push({ id, name: names[i]?.name ?? '', became })
    }
    const options = { onKept, ...(country ? { country } : {}) }
    const done = await importing(whatOf(given), { totalBytes, each: arrivals(given) }, context, options)
    if (done.stopped instanceof Error) throw done.stopped
    const { added, updated, unchanged, failed, batch } = done
    const failures = await failuresOf(batch.id, context.store)
    return { batch: batch.id, added, updated, unchanged, failed, items, failures }
  },
}

function bytesOf({ name, text, base64 }: z.infer<typeof document>): Document {
  return {
    name: plainName(name) ?? 'unnamed',
    bytes: text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text, 'utf8'),
  }
}

/** The same documents go on with an import of them that was broken off. */
function whatOf(documents: readonly Document[]): string {
  const hash = createHash('sha256')
  for (const { name, bytes } of documents) hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  const [first, second, ...others] = documents.map(d => d.name)
  const names = [first, ...(second ? [second] : []), ...(others.length ? [`${others.length} more`] : [])]
  return `${names.join(', ')} (received, ${hash.digest('hex').slice(0, 8)})`
}

async function* arrivals(documents: readonly Document[]): AsyncGenerator<Arrival> {
  let [bytes, inflated] = [0, 0]
  for (const document of documents) {
    bytes += document.bytes.length
    for await (const found of documentsOf(document.name, once(document.bytes), DEFAULT_MAX_BYTES)) {
      inflated += 'bytes' in found ? found.bytes.length : 0
      if (inflated > MOST_BYTES.inflated) {
        const message = `${document.name}: inflates to more than 256 MiB; import it with the command`
        yield { found: { name: document.name, code: 'source.too-large', message }, bytes }
        return
      }
      yield { found, bytes }
    }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function failuresOf(batch: number, store: Context['store']): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  for (;;) {
    const { items, total } = await store.failures(batch, { offset: failures.length, limit: 1000 })
    failures.push(...items)
    if (!items.length || failures.length >= Math.min(total, MOST_LISTED)) return failures
  }
}
