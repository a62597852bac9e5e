import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Decision } from '../src/model/decision.js'

/** How a text is printed. */
export interface Print {
  /** `number` stands in a column of its own beside the text. */
  readonly margin?: 'left' | 'right'
  /** Two columns, justified, words divided at line ends. */
  readonly columns?: true
  /** Paragraphs are told by an indent, not by space. */
  readonly indent?: true
  readonly language?: string
  /** Type size in points; default 11. */
  readonly size?: number
}

const NUMBER = /^\d{1,3}$/
const HEAD = 'Fictional decisions, collected edition'

/** The lines of a text as paragraphs, each with the number that stands on a line of its own before it. */
export function paragraphsOf(text: string): { readonly text: string; readonly number?: string }[] {
  const lines = text.replace(/\n+$/, '').split(/\r?\n/)
  const out: { text: string; number?: string }[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const next = lines[i + 1] ?? ''
    if (NUMBER.test(line) && next.length > 20 && lines[i - 1] !== 'Randnummer')
      out.push({ text: lines[++i] as string, number: line })
    else out.push({ text: line })
  }
  return out
}

/** A text as a page to be printed. */
export function printable(text: string, print: Print): string {
  const side = print.margin ?? 'left'
  const column = `n{position:absolute;${side}:-3.2em;width:2em;text-align:${side === 'left' ? 'right' : 'left'}}`
  const set = print.columns
    ? `body{columns:2;column-gap:9mm;text-align:justify;hyphens:auto;font-size:${print.size ?? 9.5}pt}`
    : `body{font-size:${print.size ?? 11}pt}`
  const apart = print.indent ? 'p{margin:0;text-indent:1.6em}n{text-indent:0}' : 'p{margin:0 0 7pt}'
  const paragraphs = paragraphsOf(text).map(p =>
    p.text.trim() === ''
      ? '<p class="blank">&nbsp;</p>'
      : `<p>${p.number === undefined ? '' : `<n>${p.number}</n>`}${escaped(p.text)}</p>`,
  )
  return `<!doctype html><html lang="${print.language ?? 'de'}"><meta charset="utf-8">
<style>body{font-family:"Noto Serif","DejaVu Serif",serif;line-height:1.35;margin:0 3.4em}p{position:relative}${apart}${column}${set}</style>
${paragraphs.join('\n')}`
}

/** What stands at the head and the foot of each printed page. */
export const FURNITURE = {
  displayHeaderFooter: true,
  headerTemplate: `<div style="font-size:8pt;width:100%;text-align:center">${HEAD}</div>`,
  footerTemplate: '<div style="font-size:8pt;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>',
  format: 'A4',
  margin: { top: '24mm', bottom: '24mm', left: '22mm', right: '22mm' },
} as const

/** A text as a Word document: a paragraph for each line, its number as that of a list. */
export async function wordDocument(text: string): Promise<Uint8Array> {
  const children = paragraphsOf(text).map(
    p =>
      new Paragraph({
        text: p.text,
        ...(p.number === undefined ? {} : { numbering: { reference: `from ${p.number}`, level: 0 } }),
      }),
  )
  const numbers = paragraphsOf(text).flatMap(p => p.number ?? [])
  const config = [...new Set(numbers)].map(n => ({
    reference: `from ${n}`,
    levels: [{ level: 0, format: 'decimal' as const, text: '%1', start: Number(n) }],
  }))
  const page = new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] })
  const document = new Document({
    numbering: { config },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(HEAD)] }) },
        footers: { default: new Footer({ children: [page] }) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A decision without its source, what stands at its offsets instead of them: blanks, hyphens and furniture left out. */
export function comparable(decision: Decision): unknown {
  const { text = '', dropped, source, id, ...rest } = decision
  const said = (start: number, end: number) => {
    let out = ''
    let at = start
    for (const d of dropped) {
      if (d.at[1] <= at || d.at[0] >= end) continue
      out += text.slice(at, Math.max(at, d.at[0]))
      at = Math.max(at, d.at[1])
    }
    return plain(out + text.slice(Math.min(at, end), end))
  }
  const walk = (value: unknown): unknown => {
    if (isSpan(value)) return said(value[0], value[1])
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value === 'string') return plain(value)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k, k === 'terms' ? v : k === 'message' ? counted(v) : walk(v)]),
    )
  }
  return walk({ ...rest, id: id.startsWith('sha256:') ? 'sha256' : id })
}

function isSpan(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(n => Number.isInteger(n)) && value[0] <= value[1]
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u00ad\u2010-]+/g, '')
}

/** A message without its counts: of characters, blanks included. */
function counted(message: unknown): string {
  return plain(String(message)).replace(/\d+(?=characters)/g, '#')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
