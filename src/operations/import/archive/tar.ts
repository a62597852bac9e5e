import { ReadableStream, type ReadableWritablePair } from 'node:stream/web'
import { createTarDecoder, type TarHeader } from 'modern-tar'
import { isDocument, type Member } from './member.js'

/** How many bytes must be seen to tell a tar archive: its first block. */
export const TAR_HEAD = 512
const MAGIC_AT = 257

interface Entry {
  readonly header: TarHeader
  readonly body: ReadableStream<Uint8Array>
}

/** True for the first block of a POSIX or GNU tar archive (POSIX.1-1988, `ustar`). */
export function isTar(head: Buffer): boolean {
  return head.toString('latin1', MAGIC_AT, MAGIC_AT + 5) === 'ustar'
}

/** The files in a tar archive, as it streams by. Throws where the archive is damaged or cut off. */
export async function* membersOfTar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  // The package's types are those of browsers, whose streams cannot be iterated.
  const decoder = createTarDecoder({ strict: true }) as unknown as ReadableWritablePair<Entry, Uint8Array>
  const entries: ReadableStream<Entry> = ReadableStream.from(bytes).pipeThrough(decoder)
  for await (const { header, body } of entries) {
    let taken = false
    const isFile = header.type === undefined || header.type === 'file'
    if (isFile && isDocument(header.name))
      yield {
        path: header.name,
        size: header.size,
        bytes: () => {
          taken = true
          return body
        },
      }
    if (!taken) await body.cancel()
  }
}
