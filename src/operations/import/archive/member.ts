/** A file in an archive. */
export interface Member {
  /** Its path in the archive, as it stands there. */
  readonly path: string
  /** Its length as the archive states it, in bytes. */
  readonly size: number
  /** Why it cannot be had, in words; then `bytes` is not to be asked for. */
  readonly refused?: string
  /** Its content, once, before the next member is asked for. */
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** What tells of a folder or of the machine that packed it is no decision. */
const NO_DOCUMENT = /(?:^|\/)(?:\.[^/]*|__MACOSX|node_modules|Thumbs\.db|readme(?:\.\w{2,4})?)(?:\/|$)/i

/** True for a member that may be a decision: no folder, nothing hidden, no README. */
export function isDocument(path: string): boolean {
  return path !== '' && !path.endsWith('/') && !NO_DOCUMENT.test(path)
}
