import { documentInfo } from '../document-info.js'
import type { DocumentRead } from '../documents.js'
import { Writer } from '../writer.js'
import { Body, type Story } from './body.js'
import { Numbering } from './numbering.js'
import { type Parts, partsOf, Refused } from './parts.js'
import { stylesOf } from './styles.js'
import { walk } from './walk.js'

const WANTED =
  /^(?:docProps\/core\.xml|_rels\/\.rels|.{0,40}\/?(?:document\d?|styles|numbering|footnotes|endnotes|header\d{0,3}|footer\d{0,3})\.xml)$/

/** Reads a Word document: its text with computed numbers, notes at the end, heads of pages set apart, or why there is none. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentRead> {
  try {
    return read(await partsOf(bytes, name => WANTED.test(name)))
  } catch (error) {
    if (error instanceof Refused) return { refused: `a Word document: ${error.message}` }
    throw error
  }
}

function read(parts: Parts): DocumentRead {
  const main = mainPart(parts)
  const pieces = parts.get(main)
  if (!pieces) return { refused: `a Word document without its text (${main}); get it anew` }
  const part = (name: string) => parts.get(main.replace(/[^/]*$/, `${name}.xml`))
  const styles = part('styles')
  const numbering = part('numbering')
  const story: Story = {
    styles: styles ? stylesOf(styles) : new Map(),
    numbering: numbering && new Numbering(numbering),
    notes: { called: [] },
  }
  const writer = new Writer()
  writeHeads(writer, story, parts)
  walk(main, pieces, new Body(writer, story))
  writer.close(0)
  writeNotes(writer, story, part)
  const { text, marks, statements, faults } = writer.finish()
  if (text.trim() === '')
    return { noText: 'a Word document without text, perhaps only pictures; run text recognition (OCR) over it first' }
  const info = coreOf(parts.get('docProps/core.xml') ?? [])
  return { written: { text, marks, statements: [...statements, ...documentInfo(info.title, info.creator)], faults } }
}

/** The part that holds the text, as the package says. */
function mainPart(parts: Parts): string {
  let main = 'word/document.xml'
  walk('_rels/.rels', parts.get('_rels/.rels') ?? [], {
    open: (name, a) => {
      if (name === 'Relationship' && /\/officeDocument$/.test(a.Type ?? '') && a.Target)
        main = a.Target.replace(/^\.?\//, '')
    },
  })
  return parts.has(main) ? main : 'word/document.xml'
}

/** The notes in the order of their calls. */
function writeNotes(writer: Writer, story: Story, part: (name: string) => readonly Buffer[] | undefined): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const pieces = part(`${kind}s`)
    const called = story.notes.called.filter(n => n.kind === kind)
    if (!pieces || called.length === 0) continue
    const numbers = new Map(called.map(n => [n.id, n.number]))
    let body: Body | undefined
    walk(`${kind}s.xml`, pieces, {
      open: (name, a) => {
        if (name === kind) {
          const number = numbers.get(a.id ?? '')
          if (number === undefined) return
          writer.flow.paragraph()
          writer.open({ flow: 'block', marks: [{ kind: 'footnote', value: number }] })
          body = new Body(writer, story, number)
        } else body?.open(name, a)
      },
      close: name => {
        if (name === kind && body) {
          body = undefined
          writer.close(0)
        } else body?.close(name)
      },
      text: chars => body?.text(chars),
      broken: message => writer.fault(message),
    })
  }
}

/** Heads and feet of pages, each once, set apart before the text. */
function writeHeads(writer: Writer, story: Story, parts: Parts): void {
  const seen = new Set<string>()
  for (const [name, pieces] of parts) {
    if (!/\/(?:header|footer)\d{0,3}\.xml$/.test(name)) continue
    const own = new Writer()
    walk(name, pieces, new Body(own, { ...story, numbering: undefined, notes: { called: [] } }))
    const { text } = own.finish()
    for (const line of text.split('\n')) {
      if (line.trim() === '' || seen.has(line)) continue
      seen.add(line)
      writer.flow.paragraph()
      writer.open({ flow: 'block', marks: [{ kind: 'dropped', value: 'running-head' }] })
      writer.text(line)
      writer.close(0)
    }
  }
}

function coreOf(pieces: readonly Buffer[]): { title?: string; creator?: string } {
  const out: { title?: string; creator?: string } = {}
  let field: 'title' | 'creator' | undefined
  walk('docProps/core.xml', pieces, {
    open: name => {
      field = name === 'title' || name === 'creator' ? name : undefined
    },
    close: () => {
      field = undefined
    },
    text: chars => {
      if (field) out[field] = (out[field] ?? '') + chars
    },
  })
  return out
}
