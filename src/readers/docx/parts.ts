import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

export interface PartLimits {
  readonly entries: number
  /** Bytes of one part, and of all that are read, when inflated. */
  readonly part: number
  readonly total: number
  /** A part larger than `free` bytes may not inflate to more than this many times its packed size. */
  readonly ratio: number
  readonly free: number
}

const MB = 1024 * 1024
export const PART_LIMITS: PartLimits = { entries: 5000, part: 96 * MB, total: 128 * MB, ratio: 250, free: 4 * MB }

/** Parts of a package by name, in the pieces they were inflated in. */
export type Parts = ReadonlyMap<string, readonly Buffer[]>

/** A package that is not read: damaged, locked, or larger than its limits. */
export class Refused extends Error {}

/** Inflates the parts whose names are wanted, and counts what comes out. Throws `Refused`. */
export async function partsOf(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: PartLimits = PART_LIMITS,
): Promise<Parts> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
    (error: Error) => {
      throw new Refused(`a package that cannot be opened (${error.message}); get it anew, it may be cut off`)
    },
  )
  return inflate(zip, wanted, limits)
}

async function inflate(zip: ZipFile, wanted: (name: string) => boolean, limits: PartLimits): Promise<Parts> {
  const parts = new Map<string, readonly Buffer[]>()
  if (zip.entryCount > limits.entries)
    throw new Refused(`a package of ${zip.entryCount} parts, the limit is ${limits.entries}; save its text alone`)
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (!wanted(entry.fileName) || parts.has(entry.fileName)) continue
      if (entry.isEncrypted()) throw new Refused('a package under a password; save it without one')
      const pieces = await inflated(zip, entry, limits)
      total += pieces.reduce((sum, p) => sum + p.length, 0)
      if (total > limits.total) throw tooLarge('its parts', limits.total)
      parts.set(entry.fileName, pieces)
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(`a package that is damaged (${(error as Error).message}); get it anew`)
  }
  return parts
}

async function inflated(zip: ZipFile, entry: Entry, limits: PartLimits): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  let size = 0
  const stream = await zip.openReadStreamPromise(entry)
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limits.part) throw tooLarge(entry.fileName, limits.part)
    if (size > limits.free && size > entry.compressedSize * limits.ratio)
      throw new Refused(
        `${entry.fileName} inflates to more than ${limits.ratio} times its packed size, as no text does; save its text alone`,
      )
    pieces.push(piece)
  }
  return pieces
}

function tooLarge(what: string, bytes: number): Refused {
  return new Refused(`${what} inflates to more than ${bytes / MB} MB; split it into its decisions`)
}
