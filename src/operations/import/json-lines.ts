import { isUtf8 } from 'node:buffer'
import { parseJson } from '../../readers/json/parse-json.js'
import type { Failure } from '../../store/store.js'
import type { Document } from '../operation.js'

/** One line of a stream, from 1 on; `bytes` is `null` for a line longer than the limit. */
interface Line {
  readonly number: number
  readonly bytes: Buffer | null
  /** False for what stands after the last line end. */
  readonly ended: boolean
}

const LF = 10
/** How many times the limit a line may be long until the rest of the file is given up. */
const SKIPPED = 16

/** The documents of JSON lines: each line that is an object; a line that is none is a failure, and the next is read. */
export async function* jsonLines(
  name: string,
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Document | Failure> {
  for await (const line of linesOf(chunks, limit)) {
    if (line === 'endless') {
      yield failure(name, 'source.too-large', `${name}: a line does not end; what follows it was not read`)
      return
    }
    if (line.bytes && isBlank(line.bytes)) continue
    const own = `${name}#${line.number}`
    const wrong = line.bytes
      ? wrongWith(line.bytes, line.ended)
      : ['source.too-large', `longer than the limit of ${limit} bytes; raise it with --max-size`]
    if (wrong) yield failure(own, wrong[0], `${name}, line ${line.number}: ${wrong[1]}`)
    else yield { name: own, bytes: line.bytes as Buffer }
  }
}

/** True for a line that is one whole JSON object. */
export function isObject(line: Buffer): boolean {
  return wrongWith(line, true) === null
}

/** True for nothing but blanks, tabs and line ends. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every(b => b === 32 || (b >= 9 && b <= 13))
}

function wrongWith(line: Buffer, ended: boolean): readonly [Failure['code'], string] | null {
  if (!isUtf8(line)) return ['source.undecodable', 'not UTF-8; save the file as UTF-8']
  try {
    const value = parseJson(line.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return null
    return ['source.unreadable', 'not a JSON object; put one object on each line']
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'nested too deeply'
    return [
      'source.unreadable',
      `${ended ? 'broken JSON' : 'broken JSON at the end of the file, perhaps cut off'} (${why})`,
    ]
  }
}

async function* linesOf(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line | 'endless'> {
  let held: Buffer[] = []
  let [size, number] = [0, 1]
  const line = (ended: boolean): Line => {
    const bytes = size > limit ? null : held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held)
    const made = { number: number++, bytes, ended }
    held = []
    size = 0
    return made
  }
  const hold = (piece: Buffer) => {
    size += piece.length
    if (size > limit) held = []
    else held.push(piece)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, end))
      from = end + 1
      yield line(true)
    }
    hold(chunk.subarray(from))
    if (size > limit * SKIPPED) return yield 'endless'
  }
  if (size) yield line(false)
}

function failure(name: string, code: string, message: string): Failure {
  return { name, code, message }
}
