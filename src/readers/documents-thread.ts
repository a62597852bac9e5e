import type { DocumentRead, DocumentToRead } from './documents.js'
import { readDocx } from './docx/docx.js'
import { readPdf } from './pdf/pdf.js'

/** Reads a document in this thread. */
export function run({ bytes, kind }: DocumentToRead): Promise<DocumentRead> {
  return kind === 'pdf' ? readPdf(bytes) : readDocx(bytes)
}
