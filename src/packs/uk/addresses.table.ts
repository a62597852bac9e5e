import type { AddressTemplate } from '../../pack/identity.js'

const caselaw = 'The National Archives, Find Case Law: addresses from neutral citations (ds-caselaw-utils)'
const legislation = 'legislation.gov.uk, identifiers in judgments as Find Case Law publishes them'

/** Parts of a neutral citation as Find Case Law orders them (`list` is its division), and of the number of an act. */
export const addresses: readonly AddressTemplate[] = [
  {
    of: 'decision',
    template: 'https://caselaw.nationalarchives.gov.uk/{bench}/{list}/{year}/{serial}',
    verified: true,
    source: caselaw,
  },
  {
    of: 'decision',
    template: 'https://caselaw.nationalarchives.gov.uk/{tribunal}/{year}/{serial}',
    verified: true,
    source: caselaw,
  },
  {
    of: 'provision',
    template: 'http://www.legislation.gov.uk/id/{type}/{session}/{chapter}/{unit}/{section}',
    verified: true,
    source: legislation,
  },
  {
    of: 'law',
    template: 'http://www.legislation.gov.uk/id/{type}/{session}/{chapter}',
    verified: true,
    source: legislation,
  },
]
