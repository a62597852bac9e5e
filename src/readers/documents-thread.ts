import { LARGEST_ARRAY, limitArrays } from './array-limit.js'
import type { DocumentRead, DocumentToRead } from './documents.js'
import { readDocx } from './docx/docx.js'
import { readPdf } from './pdf/pdf.js'

const refused = limitArrays()

/** Reads a document in this thread. */
export async function run({ bytes, kind }: DocumentToRead): Promise<DocumentRead> {
  if (kind === 'docx') return readDocx(bytes)
  const before = refused()
  const read = await readPdf(bytes)
  if ('written' in read || refused() === before) return read
  const limit = LARGEST_ARRAY / 1024 / 1024
  return { refused: `a PDF with a stream that inflates to more than ${limit} MB, as no text does; get its text alone` }
}
