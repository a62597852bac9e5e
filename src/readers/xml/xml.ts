import { SaxesParser } from 'saxes'
import type { Effect, Element } from '../effect.js'
import { writeFragment } from '../html/fragment.js'
import { Writer, type Written } from '../writer.js'
import type { XmlDialect } from './dialect.js'
import { xmlDialects } from './dialects.js'
import { ENTITIES } from './entities.table.js'

/** What an XML file came to: its records, or why there are none. */
export type XmlRead =
  | { readonly dialect: XmlDialect; readonly records: readonly Written[] }
  | { readonly refused: string }

/** Elements nested deeper than this are no document. */
const DEEPEST = 2000
const OWN_ENTITIES = /<!ENTITY\s/

/**
 * Reads XML as a stream, in one pass and without a tree. Broken markup is read on and recorded as a fault; a file that declares
 * its own entities is refused, for they are never expanded (no entity attack, no outside file, costs anything).
 */
export function readXml(xml: string): XmlRead {
  const reader = new XmlReader()
  const start =
    /^[^<]{0,2000}?(?=<\?xml\s)/.exec(xml)?.[0].length ?? (/^[\s\ufeff]*/.exec(xml) as RegExpExecArray)[0].length
  reader.write(xml.slice(0, start), xml.slice(start))
  return reader.read()
}

class XmlReader {
  private dialect: XmlDialect | undefined
  private effectOf: ((element: Element) => Effect) | undefined
  private readonly records: Written[] = []
  /** The outermost record, and those that opened within it. */
  private readonly writers: { readonly writer: Writer; readonly depth: number }[] = [{ writer: new Writer(), depth: 0 }]
  private element: Element | undefined
  private depth = 0
  private refused: string | undefined
  /** An open element whose content is HTML, and what of it was read. */
  private markup: { readonly depth: number; text: string } | undefined
  private readonly parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })

  /** `preface` is what stands before the XML, if anything: kept, as no part of the decision. */
  write(preface: string, xml: string): void {
    if (preface.trim() !== '' && preface !== '\ufeff') {
      this.writer.open({ flow: 'paragraph', marks: [{ kind: 'dropped', value: 'preface' }] })
      this.writer.text(preface)
      this.writer.close()
    }
    const { parser } = this
    Object.assign(parser.ENTITIES, ENTITIES)
    parser.on('error', error => this.writer.fault(`broken XML at ${error.message.replace(/\.$/, '')}`))
    parser.on('doctype', doctype => {
      if (OWN_ENTITIES.test(doctype))
        this.refused = 'declares entities of its own, which are never expanded; save it without them'
    })
    parser.on('opentag', tag => this.opened(tag))
    parser.on('closetag', tag => this.closed(tag.name))
    parser.on('processinginstruction', ({ target }) => this.instructed(target))
    parser.on('text', chars => this.chars(chars))
    parser.on('cdata', chars => this.chars(chars))
    for (let at = 0; at < xml.length && this.refused === undefined; at += CHUNK) parser.write(xml.slice(at, at + CHUNK))
    if (this.refused === undefined) parser.close()
  }

  read(): XmlRead {
    if (this.refused !== undefined) return { refused: this.refused }
    if (!this.dialect) return { refused: 'XML without any element; save the text alone' }
    if (this.dialect.nothing !== undefined) return { refused: this.dialect.nothing }
    this.endMarkup()
    while (this.writers.length) this.endRecord()
    return { dialect: this.dialect, records: this.records }
  }

  private get writer(): Writer {
    return (this.writers.at(-1) as { writer: Writer }).writer
  }

  private opened(tag: { readonly name: string; readonly attributes: Record<string, string> }): void {
    if (++this.depth > DEEPEST) this.refused = `elements nested more than ${DEEPEST} deep; save the text alone`
    if (this.refused !== undefined) return
    if (this.markup) {
      this.markup.text += `<${tag.name}>`
      return
    }
    this.element = { name: local(tag.name), attributes: tag.attributes, parent: this.element }
    this.effectOf ??= this.begin(this.element)
    const effect = this.effectOf(this.element)
    if (effect.record) this.writers.push({ writer: new Writer(), depth: this.depth })
    this.writer.open(effect.flow === undefined ? { flow: 'block', ...effect } : effect)
    if (effect.markup) this.markup = { depth: this.depth, text: '' }
  }

  private begin(root: Element): (element: Element) => Effect {
    const dialect = xmlDialects.find(d => d.recognises(root)) as XmlDialect
    this.dialect = dialect
    return dialect.start()
  }

  private closed(name: string): void {
    if (this.refused !== undefined) return
    if (this.markup && this.markup.depth < this.depth) {
      this.markup.text += `</${name}>`
      this.depth--
      return
    }
    this.endMarkup()
    this.writer.close()
    if (this.writers.length > 1 && this.writers.at(-1)?.depth === this.depth) this.endRecord()
    this.depth--
    this.element = this.element?.parent
  }

  private endMarkup(): void {
    if (this.markup) writeFragment(this.writer, this.markup.text)
    this.markup = undefined
  }

  private instructed(target: string): void {
    const effect = this.dialect?.instruction?.(target)
    if (!effect || this.refused !== undefined) return
    this.writer.open(effect)
    this.writer.close()
  }

  private endRecord(): void {
    const record = (this.writers.pop() as { writer: Writer }).writer.finish()
    // What stands around the records of a file is a record only where there are no others.
    if (this.writers.length > 0 || this.records.length === 0) this.records.push(record)
  }

  private chars(chars: string): void {
    if (this.refused !== undefined) return
    if (this.markup) this.markup.text += chars
    else this.writer.text(chars)
  }
}

const CHUNK = 65_536

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
