import { StoreError, type StoreErrorCode } from '../store.js'

/** What each error of the engine means to a user: the code, and what to do. */
const MEANINGS: readonly (readonly [RegExp, StoreErrorCode, string])[] = [
  [
    /^SQLITE_FULL|^SQLITE_IOERR_SHMSIZE|^ENOSPC|^EDQUOT/,
    'store.full',
    'the disk is full; nothing that was stored is lost. Make room and try again',
  ],
  [
    /^SQLITE_READONLY|^EROFS/,
    'store.read-only',
    'cannot be written to. Get the right to write there, or name another file',
  ],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'store.locked', 'another program is writing to it. Wait for it to end and try again'],
  [
    /^SQLITE_NOTADB/,
    'store.not-a-library',
    'is not a library of Pandect, or its beginning is damaged. Name another file, or go back to a backup',
  ],
  [
    /^SQLITE_(?:CORRUPT|FORMAT)|^Z_|no such (?:table|column)|malformed/,
    'store.damaged',
    'is damaged. See how much with `pandect doctor`, then go back to a backup or import again',
  ],
  [/^ENOTDIR|^EEXIST/, 'store.unreachable', 'a file is where its folder should be. Name another place'],
  [/^EISDIR/, 'store.unreachable', 'is a folder. Name a file in it'],
  [
    /^EACCES|^EPERM/,
    'store.unreachable',
    'may not be opened. Get the right to read and write there, or name another file',
  ],
  [
    /^SQLITE_(?:CANTOPEN|PERM)|^ConnectionFailed|Unable to open/,
    'store.unreachable',
    'cannot be opened. Look whether it and its folder are there and can be written to',
  ],
  [/^SQLITE_IOERR|^EIO/, 'store.unreachable', 'the disk does not answer. Look whether it is in order'],
  [/^SQLITE_(?:NOMEM|TOOBIG)/, 'store.unreachable', 'there is not memory enough. Ask for less at once'],
]

/** What an error means; an error that only a mistake of ours can cause comes back as it is. */
export function troubleOf(error: unknown, file: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  for (const [form, meaning, text] of MEANINGS)
    if (form.test(code) || form.test(error.message)) return new StoreError(meaning, `${file}: ${text}`)
  if (code.startsWith('SQLITE_')) return new StoreError('store.damaged', `${file}: ${error.message} (${code})`)
  return error
}
