import { DecompressionStream, TransformStream } from 'node:stream/web'

/** The most bytes that a stream of a document may inflate to: no text has more. */
export const LARGEST_ARRAY = 32 * 1024 * 1024

/**
 * Bounds what a library inflates in this thread, by itself (into arrays) or with the platform's streams. Gives how often more
 * was asked for.
 */
export function limitArrays(): () => number {
  let refused = 0
  const tooLarge = () => {
    refused++
    return new RangeError(`more than ${LARGEST_ARRAY} bytes`)
  }
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args, newTarget) {
      if (typeof args[0] === 'number' && args[0] > LARGEST_ARRAY) throw tooLarge()
      return Reflect.construct(target, args, newTarget)
    },
  })
  class Limited {
    readonly readable: ReadableStream<Uint8Array>
    readonly writable: WritableStream<Uint8Array>
    constructor(format: 'deflate' | 'deflate-raw' | 'gzip') {
      const stream = new DecompressionStream(format)
      let size = 0
      const counting = new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, to) {
          size += piece.length
          if (size > LARGEST_ARRAY) to.error(tooLarge())
          else to.enqueue(piece)
        },
      })
      this.readable = stream.readable.pipeThrough(counting) as unknown as ReadableStream<Uint8Array>
      this.writable = stream.writable as unknown as WritableStream<Uint8Array>
    }
  }
  Reflect.set(globalThis, 'DecompressionStream', Limited)
  return () => refused
}
