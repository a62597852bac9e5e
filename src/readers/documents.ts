import { type Lost, waiting } from '../threads/waiting.js'
import type { Written } from './writer.js'

/** Documents that are no text. */
export type DocumentKind = 'pdf' | 'docx'

export interface DocumentToRead {
  readonly kind: DocumentKind
  readonly bytes: Uint8Array
}

/** What a document came to: its text, or why there is none, with the remedy. */
export type DocumentRead = { readonly written: Written } | { readonly refused: string } | { readonly noText: string }

export const MEDIA_TYPES: Readonly<Record<DocumentKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
const NAMES: Readonly<Record<DocumentKind, string>> = { pdf: 'a PDF document', docx: 'a Word document' }

/** Memory of the thread that reads documents, in megabytes: twice what a thousand pages need. */
const MEGABYTES = 300
/** How long a document may take, in milliseconds, besides a second for each megabyte. */
const TIME = 8_000

const MODULE = new URL(import.meta.url.endsWith('.ts') ? 'documents-thread.ts' : 'documents-thread.js', import.meta.url)
const ask = waiting<DocumentToRead, DocumentRead>(MODULE, MEGABYTES)

/** Reads a PDF or a Word document in a thread of its own, within limits of time and memory. Never throws. */
export function readDocument(kind: DocumentKind, bytes: Uint8Array): DocumentRead {
  const ms = TIME + bytes.length / 1000
  // A view would take along the whole buffer that it is a part of.
  const answer = ask({ kind, bytes: new Uint8Array(bytes) }, ms)
  if ('value' in answer) return answer.value
  const why = 'lost' in answer ? lost(answer.lost, ms) : `cannot be read (${answer.thrown})`
  return { refused: `${NAMES[kind]} that ${why}; split it into its decisions, or save it as plain text` }
}

function lost(how: Lost, ms: number): string {
  if (how === 'time') return `was not read after ${Math.round(ms / 1000)} s`
  return how === 'memory' ? `needs more than ${MEGABYTES} MB of memory` : 'ended the thread that read it'
}
