import { SaxesParser } from 'saxes'
import { Refused } from './parts.js'

/** Attributes by name without prefix. */
export type Attributes = Readonly<Record<string, string>>

/** What becomes of the elements and the text of a part; names are without prefix. */
export interface Visitor {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(chars: string): void
  /** Markup is broken here; what can be read is read on. */
  broken?(message: string): void
}

/** Elements nested deeper than this are no document. */
const DEEPEST = 2000

/** Goes through a part as a stream. Entities of its own are refused, for they are never expanded. */
export function walk(name: string, pieces: readonly Buffer[], visitor: Visitor): void {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  let depth = 0
  parser.on('error', error => visitor.broken?.(`broken XML in ${name} at ${error.message.replace(/\.$/, '')}`))
  parser.on('doctype', doctype => {
    if (/<!ENTITY\s/.test(doctype)) throw new Refused(`${name} declares entities of its own; save its text alone`)
  })
  parser.on('opentag', tag => {
    if (++depth > DEEPEST) throw new Refused(`${name} nests elements more than ${DEEPEST} deep; save its text alone`)
    visitor.open?.(local(tag.name), plain(tag.attributes))
  })
  parser.on('closetag', tag => {
    depth--
    visitor.close?.(local(tag.name))
  })
  parser.on('text', chars => visitor.text?.(chars))
  parser.on('cdata', chars => visitor.text?.(chars))
  const first = pieces[0]
  const wide = first && ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0x3c && first[1] === 0))
  const decoder = new TextDecoder(wide ? 'utf-16le' : 'utf-8')
  for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }))
  parser.write(decoder.decode())
  parser.close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function plain(attributes: Record<string, string>): Attributes {
  const out: Record<string, string> = Object.create(null)
  for (const key of Object.keys(attributes)) out[local(key)] = attributes[key] as string
  return out
}

/** Whether an on-off property is on. */
export function isOn({ val }: Attributes): boolean {
  return val === undefined || !/^(?:0|false|off|none)$/.test(val)
}
