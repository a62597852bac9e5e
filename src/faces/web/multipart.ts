/** A field of a form as it comes in: its bytes are read by whoever wants them, before the next field. */
export interface Part {
  readonly field: string
  /** The name of a file; `null` for other fields. Without control characters. */
  readonly file: string | null
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A body that is no form, or ends within a field. */
export class BrokenForm extends Error {}

const LONGEST_HEAD = 16 * 1024
const LONGEST_NAME = 1000

/** The boundary of a `multipart/form-data` request; `null` for any other. */
export function boundaryOf(contentType: string | undefined): string | null {
  const found = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '')
  return found?.[1] ?? found?.[2] ?? null
}

/** The fields of a form, one after the other, none held in memory whole. Throws BrokenForm. */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const feed = feedOf(body)
  const mark = Buffer.from(`\r\n--${boundary}`)
  await drain(feed.until(mark))
  while ((await feed.take(2)) !== '--') {
    const head = await headOf(feed.until(Buffer.from('\r\n\r\n')))
    let met = false
    const bytes = feed.until(mark, () => {
      met = true
    })
    yield { field: parameterOf(head, 'name') ?? '', file: parameterOf(head, 'filename'), bytes }
    // Who reads a field may stop within it.
    if (!met) await drain(feed.until(mark))
  }
}

async function drain(bytes: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of bytes);
}

async function headOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  let head = Buffer.alloc(0)
  for await (const chunk of bytes) {
    head = Buffer.concat([head, chunk])
    if (head.length > LONGEST_HEAD) throw new BrokenForm('a field of the form has no end of its head')
  }
  return head.toString('utf8')
}

/** `name="files"` of a Content-Disposition; browsers write quotes and line ends in it as %22, %0D and %0A. */
function parameterOf(head: string, name: string): string | null {
  const line = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? ''
  const found = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(line)?.[1]
  if (found === undefined) return null
  const text = found.replaceAll('%22', '"').replace(/%0[AD]|[\u0000-\u001f\u007f]/gi, ' ')
  return text.slice(0, LONGEST_NAME).trim()
}

interface Feed {
  /** Bytes up to the mark, which is taken too; `met` is told when it has been. */
  until(mark: Buffer, met?: () => void): AsyncGenerator<Buffer>
  take(length: number): Promise<string>
}

function feedOf(body: AsyncIterable<Uint8Array>): Feed {
  const chunks = body[Symbol.asyncIterator]()
  // The first boundary stands at the start of the body, without the line end the others have.
  let held: Buffer = Buffer.from('\r\n')
  const more = async () => {
    const next = await chunks.next()
    if (next.done) throw new BrokenForm('the form ends too early')
    held = Buffer.concat([held, next.value])
  }
  return {
    async *until(mark, met) {
      for (;;) {
        const at = held.indexOf(mark)
        const end = at >= 0 ? at : Math.max(0, held.length - mark.length + 1)
        const piece = held.subarray(0, end)
        held = held.subarray(at >= 0 ? at + mark.length : end)
        if (at >= 0) met?.()
        if (piece.length) yield piece
        if (at >= 0) return
        await more()
      }
    },
    async take(length) {
      while (held.length < length) await more()
      const taken = held.toString('latin1', 0, length)
      held = held.subarray(length)
      return taken
    },
  }
}
