import { getDocumentProxy } from 'unpdf'
import type { Page, Piece } from './page.js'

/** What a PDF holds: its pages with their text, what it says of itself, and where it could not be read. */
export interface Pdf {
  readonly pages: readonly Page[]
  readonly title: string | undefined
  readonly author: string | undefined
  readonly faults: readonly string[]
}

/** More pages than any decision has. */
export const MOST_PAGES = 1500
/** More pieces of text than that many pages hold. */
const MOST_PIECES = 3_000_000
const SETTINGS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
  disableAutoFetch: true,
  useWorkerFetch: false,
  enableXfa: false,
} as const

/** Reads all text of a PDF with its places. Throws what pdf.js throws for a file that is none. */
export async function pagesOf(bytes: Uint8Array): Promise<Pdf | { readonly refused: string }> {
  const document = await open(bytes)
  try {
    const count = document.numPages
    if (count > MOST_PAGES)
      return { refused: `${count} pages, the limit is ${MOST_PAGES}; split it into its decisions` }
    const faults: string[] = []
    const pages: Page[] = []
    let pieces = 0
    for (let number = 1; number <= count; number++) {
      try {
        const page = await pageOf(document, number)
        pages.push(page)
        pieces += page.pieces.length
      } catch (error) {
        faults.push(`page ${number} of ${count} cannot be read: ${error instanceof Error ? error.message : error}`)
      }
      if (pieces > MOST_PIECES)
        return { refused: `more than ${MOST_PIECES} pieces of text; split it into its decisions` }
    }
    const info = await document.getMetadata().then(
      m => m.info as Readonly<Record<string, unknown>>,
      () => undefined,
    )
    return { pages, title: word(info?.Title), author: word(info?.Author), faults }
  } finally {
    await document.loadingTask.destroy()
  }
}

const CATALOGUE = /(?:^|[\r\n])(\d{1,9}) (\d{1,5}) obj[\s\S]{0,400}?\/Type\s{0,4}\/Catalog\b/

/** Opens a PDF; one that was cut off before its end is given an end that points to its catalogue. */
async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  // pdf.js takes the bytes it is given: of these a copy, to be read again.
  const again = bytes.slice()
  try {
    return await getDocumentProxy(bytes, SETTINGS)
  } catch (error) {
    const text = Buffer.from(again.buffer, again.byteOffset, again.byteLength)
    if ((error as Error).name !== 'InvalidPDFException' || text.includes('trailer')) throw error
    const root = CATALOGUE.exec(text.toString('latin1'))
    if (!root) throw error
    const end = Buffer.from(`\nendobj\ntrailer\n<</Root ${root[1]} ${root[2]} R>>\nstartxref\n0\n%%EOF\n`)
    return await getDocumentProxy(new Uint8Array(Buffer.concat([text, end])), SETTINGS)
  }
}

async function pageOf(document: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<Page> {
  const page = await document.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  page.cleanup()
  return {
    number,
    height: view.height,
    pieces: items.flatMap(item => ('str' in item ? piece(item, view.transform) : [])),
  }
}

/** A piece as it stands on the page as shown; text that runs another way than from left to right stands in no line. */
function piece(
  item: { readonly str: string; readonly width: number; readonly transform: readonly number[] },
  view: readonly number[],
): Piece[] {
  if (item.str === '') return []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view
  const x = e * va + f * vc + ve
  const y = e * vb + f * vd + vf
  const along = [a * va + b * vc, a * vb + b * vd]
  const size = Math.hypot(c * va + d * vc, c * vb + d * vd) || Math.hypot(...along)
  if (!Number.isFinite(x + y + size + item.width)) return []
  const level = Math.abs(along[1] ?? 0) <= Math.abs(along[0] ?? 0) * 0.2
  return [{ text: plain(item.str), x, end: level ? x + item.width : x, y, size: Math.max(size, 0.5) }]
}

/** Ligatures are the letters they join; kinds of space and control characters are blanks. */
function plain(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, c => c.normalize('NFKC')).replace(/[\s\0-\x1f\x7f]/g, ' ')
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
