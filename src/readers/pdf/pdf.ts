import { documentInfo } from '../document-info.js'
import type { DocumentRead } from '../documents.js'
import { compose } from './compose.js'
import { layout } from './layout.js'
import { type Pdf, pagesOf } from './pages.js'

/** Fewer signs than this a page, and pictures in the file, show a scan. */
const LEAST_SIGNS = 8
const UNMAPPED = /[\ufffd\ue000-\uf8ff\0-\x08\x0e-\x1f]/g

/** Reads a PDF: what its pages show, as text with marks, or why there is none. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentRead> {
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1')
  const pictures = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Image')
  const pdf = await pagesOf(bytes).catch((error: unknown) => ({ refused: refusal(error) }))
  if ('refused' in pdf) return pdf
  const { text, marks } = compose(layout(pdf.pages))
  const none = noText(pdf, text, pictures)
  if (none) return none
  const faults = [...pdf.faults, ...(/%%EOF/.test(tail) ? [] : ['the file is cut off: it has no end (%%EOF)'])]
  const bare = pdf.pages.filter(p => !p.pieces.some(q => q.text.trim() !== '')).map(p => p.number)
  if (bare.length && pictures)
    faults.push(
      `no text on page ${bare.slice(0, 20).join(', ')}: where it is a picture, text recognition must be run first`,
    )
  return {
    written: {
      text,
      marks,
      statements: documentInfo(pdf.title, pdf.author),
      faults: faults.slice(0, 20).map(message => ({ at: 0, message })),
    },
  }
}

function refusal(error: unknown): string {
  const { name, message } = error as Error
  if (name === 'PasswordException') return 'a PDF under a password; save it without one'
  return `a PDF that cannot be read (${message}); get it anew, or copy its text into a .txt file`
}

function noText({ pages, faults }: Pdf, text: string, pictures: boolean): DocumentRead | undefined {
  const signs = text.replace(/\s+/g, '')
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`
  if (faults.length && pages.length === 0) return { refused: `a PDF of which no page can be read (${faults[0]})` }
  if (signs === '' || (pictures && signs.length < LEAST_SIGNS * pages.length))
    return {
      noText: `a PDF of ${count} without text${pictures ? ', a scan' : ''}; run text recognition (OCR) over it first`,
    }
  if ((signs.match(UNMAPPED) ?? []).length > signs.length * 0.2)
    return {
      noText: `a PDF of ${count} whose fonts do not say which letters they show; run text recognition (OCR) over it first`,
    }
  return undefined
}
