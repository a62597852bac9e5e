import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import type { Effect } from '../effect.js'
import { numeral } from '../numeral.js'
import { statementOf } from '../statements.js'
import { Writer, type Written } from '../writer.js'
import type { HtmlDialect } from './dialect.js'
import { BLOCKS, PARAGRAPHS, RAW, SILENT, VOID } from './html-elements.table.js'
import { linkedData } from './linked-data.js'

const HEADING = /^h[1-6]$/
const BULLET = '•'

interface List {
  readonly tag: string
  readonly ordered: boolean
  readonly style: string
  next: number
}
/** An element that does something to the text: it is marked when the element ends, or cut out again. */
interface Watched {
  readonly tag: string
  readonly silent: boolean
  readonly start: number
  /** How many elements the writer had open when it began. */
  readonly outer: number
  /** Whether the dialect says how it stands in the text. */
  readonly placed: boolean
  /** How many lists and tables were open when it began. */
  readonly depth: number
  inner: number
}
/** Elements whose start, or whose end, ends another one that is open: HTML allows to leave out its end tag. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th'],
}
const ENDS: Readonly<Record<string, readonly string[]>> = {
  tr: ['td', 'th'],
  table: ['td', 'th'],
  ul: ['li'],
  ol: ['li'],
}
const MOST_WATCHED = 200
const MOST_STATED = 500

/**
 * Reads a page as a stream of tokens: no tree, so that neither deep nesting nor missing end tags cost more than their length.
 * Markup that browsers repair reads as they show it, line by line.
 */
export function readHtml(html: string, dialect?: HtmlDialect): Written {
  const writer = new Writer()
  writeHtml(writer, html, dialect)
  return writer.finish()
}

/** Writes a page, or a piece of one, into a document. */
export function writeHtml(writer: Writer, html: string, dialect?: HtmlDialect): void {
  const outer = writer.depth
  const reader = new PageReader(writer, dialect?.start())
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, reader)
  reader.tokenizer = tokenizer
  tokenizer.write(html, true)
  writer.close(outer)
}

class PageReader {
  tokenizer: Tokenizer | undefined
  private readonly watched: Watched[] = []
  private readonly lists: List[] = []
  private tables = 0
  private stated = 0
  /** The element whose content is not shown and not markup, and what it holds. */
  private raw: { readonly tag: string; readonly keep: boolean; text: string } | undefined

  constructor(
    private readonly writer: Writer,
    private readonly effectOf: ReturnType<HtmlDialect['start']> | undefined,
  ) {}

  onStartTag(token: Token.TagToken): void {
    const tag = token.tagName
    if (this.enterRaw(token)) return
    if (tag === 'meta') this.meta(token)
    this.endImplied(STARTS[tag])
    const effect: Effect = this.effectOf?.({ name: tag, attributes: attributes(token), parent: undefined }) ?? {}
    if (effect.flow === undefined) this.breakFor(tag)
    if (tag === 'br') this.flow.line()
    if (tag === 'ul' || tag === 'ol') this.openList(token)
    if (tag === 'li') this.openItem(token)
    if (tag === 'table') this.tables++
    if (tag === 'pre') this.flow.pre++
    const alone = VOID.has(tag) || token.selfClosing
    const silent = !alone && (effect.silent === true || SILENT.has(tag) || isHidden(token))
    const mark = markOf(token)
    const marks = [...(effect.marks ?? []), ...(mark ? [mark] : [])]
    const { silent: _, ...loud } = effect
    if ((silent || marks.length || Object.keys(loud).length) && this.watched.length < MOST_WATCHED) {
      this.watched.push({
        tag,
        silent,
        start: this.flow.mark(),
        outer: this.writer.depth,
        placed: effect.flow !== undefined,
        depth: this.depth,
        inner: 0,
      })
      this.writer.open({ ...loud, marks })
      if (alone) this.end(this.watched.length - 1)
    } else for (const w of this.watched) if (w.tag === tag) w.inner++
  }

  onEndTag(token: Token.TagToken): void {
    const tag = token.tagName
    if (this.raw?.tag === tag) {
      this.leaveRaw()
      return
    }
    this.endImplied(ENDS[tag])
    let placed = false
    for (let i = this.watched.length - 1; i >= 0; i--) {
      const w = this.watched[i] as Watched
      if (w.tag !== tag || w.inner-- > 0) continue
      placed = w.placed
      this.end(i)
      break
    }
    if (tag === 'ul' || tag === 'ol') this.lists.pop()
    if (tag === 'table' && this.tables > 0) this.tables--
    if (tag === 'pre' && this.flow.pre > 0) this.flow.pre--
    if (!placed) this.breakFor(tag)
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.raw) {
      if (this.raw.keep) this.raw.text += token.chars
    } else this.writer.text(token.chars)
  }
  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }
  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  private get flow(): Writer['flow'] {
    return this.writer.flow
  }
  private get depth(): number {
    return this.lists.length + this.tables
  }

  /** Ends the element whose end tag was left out before this one. */
  private endImplied(tags: readonly string[] = []): void {
    const last = this.watched[this.watched.length - 1]
    if (last && last.depth === this.depth && tags.includes(last.tag)) this.end(this.watched.length - 1)
  }

  /** Ends a watched element and what was left open in it. */
  private end(index: number): void {
    const w = this.watched[index] as Watched
    this.watched.length = index
    this.writer.close(w.outer)
    if (w.silent) this.writer.cut(w.start, !BLOCKS.has(w.tag) && !PARAGRAPHS.has(w.tag))
  }

  private breakFor(tag: string): void {
    if (PARAGRAPHS.has(tag)) this.flow.paragraph()
    else if (BLOCKS.has(tag)) this.flow.block()
  }

  /** Title, script and the like: the tokenizer is told that no markup follows. */
  private enterRaw(token: Token.TagToken): boolean {
    const tag = token.tagName
    const title = tag === 'title' || tag === 'textarea'
    if (!this.tokenizer || !(title || RAW.has(tag)) || token.selfClosing) return false
    this.tokenizer.state = title
      ? TokenizerMode.RCDATA
      : tag === 'script'
        ? TokenizerMode.SCRIPT_DATA
        : TokenizerMode.RAWTEXT
    this.tokenizer.lastStartTagName = tag
    const keep = tag === 'title' || (tag === 'script' && /ld\+json/i.test(attribute(token, 'type') ?? ''))
    this.raw = { tag, keep, text: '' }
    return true
  }

  private leaveRaw(): void {
    const { tag, text } = this.raw as { tag: string; text: string }
    this.raw = undefined
    if (tag === 'title') this.state('title', text)
    if (tag === 'script' && text !== '') for (const s of linkedData(text)) this.writer.fact(s)
  }

  private meta(token: Token.TagToken): void {
    const key = attribute(token, 'name') ?? attribute(token, 'property') ?? attribute(token, 'itemprop')
    // A page's own `date` is that of the page, not of the decision on it.
    if (key && !/^(?:date|url|reference|name)$/i.test(key)) this.state(key, attribute(token, 'content') ?? '')
  }

  private state(key: string, value: string): void {
    const statement = statementOf(key, value)
    if (statement && this.stated++ < MOST_STATED) this.writer.fact(statement)
  }

  private openList(token: Token.TagToken): void {
    const start = Number.parseInt(attribute(token, 'start') ?? '1', 10)
    const unmarked = /list-style(?:-type)?\s*:\s*none/i.test(attribute(token, 'style') ?? '')
    this.lists.push({
      tag: token.tagName,
      ordered: token.tagName === 'ol',
      style: unmarked ? 'none' : (attribute(token, 'type') ?? '1'),
      next: Number.isSafeInteger(start) ? start : 1,
    })
  }

  private openItem(token: Token.TagToken): void {
    const list = this.lists[this.lists.length - 1]
    if (list?.style === 'none') return
    if (!list?.ordered) {
      this.flow.bullet(`${BULLET} `)
      return
    }
    const value = Number.parseInt(attribute(token, 'value') ?? '', 10)
    const n = Number.isSafeInteger(value) ? value : list.next
    list.next = n + 1
    this.flow.bullet(`${numeral(n, list.style)}. `)
  }
}

function markOf(token: Token.TagToken): NonNullable<Effect['marks']>[number] | undefined {
  const tag = token.tagName
  if (HEADING.test(tag)) return { kind: 'heading', value: tag.slice(1) }
  if (tag === 'td' || tag === 'th') return { kind: 'table-cell', value: tag }
  if (tag === 'li') return { kind: 'list-item' }
  const href = tag === 'a' ? attribute(token, 'href') : undefined
  if (href && /#[\w.-]{0,60}?(?:fn|footnote|voetnoot|fussnote|note|ftn)[\w.-]{0,60}$/i.test(href.slice(-160)))
    return { kind: 'footnote-ref', value: href.slice(href.lastIndexOf('#') + 1) }
  return undefined
}

function isHidden(token: Token.TagToken): boolean {
  return token.attrs.some(a => a.name === 'hidden' || (a.name === 'style' && /display\s*:\s*none/i.test(a.value)))
}

function attributes(token: Token.TagToken): Readonly<Record<string, string>> {
  return Object.fromEntries(token.attrs.map(a => [a.name, a.value]))
}

function attribute(token: Token.TagToken, name: string): string | undefined {
  return token.attrs.find(a => a.name === name)?.value
}
