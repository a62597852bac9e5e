import type { Words } from './words.js'

export const problem: Words['problem'] = {
  'reference.dangling': 'A reference leads to nothing',
  'sum.mismatch': 'A sum does not add up',
  'amount.malformed': 'An amount is misprinted',
  'date.conflict': 'Dates contradict each other',
  'date.non-working-day': 'A date falls on a day off',
  'numbering.gap': 'A number is missing',
  'text.damaged': 'The file is damaged',
  'text.missing': 'The text is missing',
  'text.duplicate': 'The text appears twice',
  'text.broken-word': 'A word is broken',
  'text.glued': 'Words are stuck together',
  'text.lost': 'Text is in no part',
  'metadata.empty': 'A field is empty',
  'metadata.conflict': 'Fields contradict each other',
  'identifier.conflict': 'Identifiers contradict each other',
  'docket.check-letter': 'A docket has the wrong check letter',
  'pseudonym.inconsistent': 'One person, several masks',
  'pseudonym.leak': 'A name was not masked',
  'citation.future': 'A later decision is cited',
  'summary.unsupported': 'The summary says what the court did not',
  'operative.unanswered-claim': 'A claim was not answered',
  'copies.conflict': 'Copies contradict each other',
}

export const readError: Words['readError'] = {
  'source.empty': { what: 'The file is empty.', remedy: 'Save the page again, then open it once more.' },
  'source.binary': {
    what: 'The file is not text.',
    remedy: 'Save the decision as text or HTML; a picture of a page cannot be read.',
  },
  'source.too-large': {
    what: 'The file is larger than the limit.',
    remedy: 'Raise the limit with --max-size, or cut the file into one decision each.',
  },
  'source.undecodable': {
    what: 'The characters of the file could not be understood.',
    remedy: 'Save it again as UTF-8.',
  },
  'source.no-text': {
    what: 'The file holds no text of a decision.',
    remedy: 'Check that the page was fully loaded when it was saved.',
  },
  'source.unreadable': {
    what: 'The file could not be opened.',
    remedy: 'Check that it is there and that you may read it.',
  },
}
