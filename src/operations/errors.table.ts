import type { StoreErrorCode } from '../store/store.js'

/** What went wrong, and what to do about it. */
interface ErrorMeaning {
  readonly meaning: string
  readonly remedy: string
}

/** Errors of operations that the user can mend. The codes are permanent. */
export const OPERATION_ERRORS = {
  'input.invalid': {
    meaning: 'What was given does not fit the operation; `problems` names each field.',
    remedy: 'Mend the fields named and ask again.',
  },
  'input.too-large': {
    meaning: 'More was given at once than is taken.',
    remedy: 'Give less at once, or import large files with the command.',
  },
  'decision.unknown': {
    meaning: 'The library has no decision, or no such version of it, at this id.',
    remedy: 'Look for it with search or list; it may have been removed.',
  },
  'law.unknown': {
    meaning: 'No decision of the library cites a law of this name.',
    remedy: 'See which laws are cited with statute, without naming one.',
  },
  'search.unknown': {
    meaning: 'There is no saved search of this name.',
    remedy: 'See which there are with saved-searches.',
  },
  'import.unknown': {
    meaning: 'There is no import of this number.',
    remedy: 'See which there are with imports.',
  },
  'model.unreachable': {
    meaning: 'The configured model could not be reached; the passages are given all the same.',
    remedy: 'Start it, or mend PANDECT_MODEL_URL.',
  },
  'model.refused': {
    meaning: 'The configured model refused to answer; the passages are given all the same.',
    remedy: 'Look whether PANDECT_MODEL and PANDECT_MODEL_KEY are what it wants.',
  },
  'model.timeout': {
    meaning: 'The configured model took longer than two minutes; the passages are given all the same.',
    remedy: 'Ask for fewer passages (limit), or use a faster model.',
  },
  'model.unusable': {
    meaning: 'What the configured model answered is too large, or not in the form it was asked for.',
    remedy: 'Ask again, or use a model that writes JSON.',
  },
} as const satisfies Readonly<Record<string, ErrorMeaning>>
export type OperationErrorCode = keyof typeof OPERATION_ERRORS

/** What a library could not do. */
export const STORE_ERRORS: Readonly<Record<StoreErrorCode, ErrorMeaning>> = {
  'store.full': { meaning: 'The disk is full; nothing reported as stored is lost.', remedy: 'Make room and go on.' },
  'store.read-only': {
    meaning: 'The library or its folder cannot be written to.',
    remedy: 'Give yourself the right to write there, or name another file with --library.',
  },
  'store.locked': {
    meaning: 'Another program is writing to the library.',
    remedy: 'Wait for it to end, then try again.',
  },
  'store.damaged': {
    meaning: 'The library file is damaged.',
    remedy: 'See how much with pandect doctor, then go back to a backup or import again.',
  },
  'store.not-a-library': {
    meaning: 'The file is not a library of Pandect.',
    remedy: 'Name another file with --library.',
  },
  'store.newer': { meaning: 'The library was made by a newer Pandect.', remedy: 'Use that version, or a newer one.' },
  'store.unreachable': {
    meaning: 'The library could not be opened.',
    remedy: 'Look whether its folder is there and can be read.',
  },
  'store.exists': { meaning: 'The file to be written is already there.', remedy: 'Name one that is not.' },
  'store.timeout': {
    meaning: 'The answer took longer than is allowed.',
    remedy: 'Ask for less, or try again when less is going on.',
  },
  'store.no-import': {
    meaning: 'The import that this belongs to is closed or was taken back.',
    remedy: 'Import again.',
  },
}
