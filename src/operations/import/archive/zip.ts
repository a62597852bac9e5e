import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Entry, fromBufferPromise, type Options, openPromise, type ZipFile } from 'yauzl'
import type { Budget } from './budget.js'
import { isDocument, type Member } from './member.js'

/** A ZIP file (APPNOTE.TXT): an archive of files, or a document that is kept as ZIP (DOCX and the like). */
export type Zip =
  | { readonly is: 'archive'; readonly members: AsyncIterable<Member> }
  | { readonly is: 'document'; readonly bytes: Uint8Array | null }

/** Larger archives lie in a temporary file while they are read: the list of their members stands at their end. */
const IN_MEMORY = 64 * 1024 * 1024
/** Members by which a document is known (ISO/IEC 29500, OpenDocument, EPUB). */
const OFFICE = /^(?:\[Content_Types\]\.xml|word\/document\.xml|xl\/workbook\.xml|mimetype)$/
const OPTIONS: Options = { lazyEntries: true, autoClose: false }

/** True for the first bytes of a ZIP file, an empty one too. */
export function isZip(head: Buffer): boolean {
  const signature = head.toString('latin1', 0, 4)
  return signature === 'PK\x03\x04' || signature === 'PK\x05\x06'
}

/**
 * Opens a ZIP file that streams in, for as long as `use` reads it. A document larger than 64 MiB comes without its bytes. Throws
 * where the archive is damaged or cut off, and what the budget throws.
 */
export async function* withZip<T>(
  bytes: AsyncIterable<Uint8Array>,
  budget: Budget,
  use: (zip: Zip) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const iterator = bytes[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  let next = await iterator.next()
  for (; !next.done && size <= IN_MEMORY; next = await iterator.next()) {
    held.push(next.value)
    size += next.value.length
  }
  if (next.done) {
    const whole = Buffer.concat(held)
    yield* opened(await fromBufferPromise(whole, OPTIONS), whole, budget, use)
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'pandect-'))
  try {
    const file = join(folder, 'archive.zip')
    const handle = await open(file, 'w')
    try {
      for (const chunk of held.splice(0)) await handle.write(chunk)
      for (; !next.done; next = await iterator.next()) await handle.write(next.value)
    } finally {
      await handle.close()
    }
    yield* opened(await openPromise(file, OPTIONS), null, budget, use)
  } finally {
    await iterator.return?.()
    await rm(folder, { recursive: true, force: true })
  }
}

async function* opened<T>(
  zip: ZipFile,
  whole: Uint8Array | null,
  budget: Budget,
  use: (zip: Zip) => AsyncIterable<T>,
): AsyncGenerator<T> {
  try {
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) {
      budget.member()
      entries.push(entry)
    }
    const office = entries.some(e => OFFICE.test(e.fileName))
    yield* use(office ? { is: 'document', bytes: whole } : { is: 'archive', members: membersOf(zip, entries) })
  } finally {
    zip.close()
  }
}

async function* membersOf(zip: ZipFile, entries: readonly Entry[]): AsyncGenerator<Member> {
  for (const entry of entries) {
    if (!isDocument(entry.fileName)) continue
    const refused = entry.isEncrypted()
      ? 'it is encrypted; unpack the archive with its password first'
      : entry.canDecodeFileData()
        ? undefined
        : `it is compressed by method ${entry.compressionMethod}, which is not read; pack it anew`
    yield {
      path: entry.fileName,
      size: entry.uncompressedSize,
      ...(refused ? { refused } : {}),
      bytes: () => contentOf(zip, entry),
    }
  }
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>
}
