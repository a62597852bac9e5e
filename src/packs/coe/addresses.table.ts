import type { AddressTemplate } from '../../pack/identity.js'

const hudoc = 'HUDOC, addresses of its search; general knowledge'

/** HUDOC keeps decisions under numbers of its own; by ECLI and application number it searches. */
export const addresses: readonly AddressTemplate[] = [
  {
    of: 'decision',
    template: 'https://hudoc.echr.coe.int/eng#%7B%22ecli%22:[%22{strasbourg}%22]%7D',
    verified: false,
    source: hudoc,
  },
  {
    of: 'decision',
    template: 'https://hudoc.echr.coe.int/eng#%7B%22appno%22:[%22{application}%22]%7D',
    verified: false,
    source: hudoc,
  },
  {
    of: 'law',
    template: 'https://www.echr.coe.int/documents/d/echr/{text}_ENG',
    verified: false,
    source: 'European Court of Human Rights, texts of the Convention; general knowledge',
  },
]
