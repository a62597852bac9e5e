import type { Pack } from '../../pack/pack.js'

/**
 * What can be read without knowing the country: nothing but lines. Every pack starts from it, so that a new pack
 * compiles and reads from its first minute; it also reads the texts in which no country's signs were found.
 */
export const neutral: Pack = {
  id: 'neutral',
  jurisdiction: '',
  language: '',
  signs: [],
  courts: [],
  abbreviations: [],
  cleaning: { furniture: [], labels: [] },
  outline: { open: () => undefined },
  rules: [],
  head: () => [],
  judges: () => [],
  parties: () => [],
  orders: { dispositions: [] },
  history: () => [],
  claims: () => [],
  costs: () => null,
  holdings: { roles: ['reasoning'], rule: [], factor: [], application: [], notOwn: [] },
  facts: { totals: /(?!)/ },
}
