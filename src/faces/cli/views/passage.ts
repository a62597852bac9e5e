import { harmless } from '../terminal.js'
import { wrap } from '../wrap.js'
import type { Style } from './view.js'

/** Stand for the ends of what was found; they take no column, and no snippet holds them. */
const [FROM, TO] = ['\u2060', '\u200b']

/** A piece of a text in lines, its highlights in bold. */
export function passageLines(
  snippet: string,
  highlights: readonly (readonly [number, number])[],
  width: number,
  c: Style['colours'],
): string[] {
  return wrap(marked(snippet, highlights), width).map(bolder(c))
}

function marked(snippet: string, highlights: readonly (readonly [number, number])[]): string {
  let text = ''
  let at = 0
  for (const [start, end] of highlights) {
    text += `${snippet.slice(at, start)}${FROM}${snippet.slice(start, end)}${TO}`
    at = end
  }
  return harmless(text + snippet.slice(at))
}

/** Sets what stands between the marks in bold, line by line: a mark may end on another line. */
function bolder(c: Style['colours']): (line: string) => string {
  let open = false
  return line =>
    line
      .split(new RegExp(`(${FROM}|${TO})`))
      .map(part => {
        if (part === FROM || part === TO) open = part === FROM
        else return open && part ? c.bold(c.yellow(part)) : part
        return ''
      })
      .join('')
}
