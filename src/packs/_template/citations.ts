import type { Rule } from '../../pack/rule.js'
import { ecliAt } from '../_shared/ecli.js'

/** A decision named by its European Case Law Identifier. */
export const ecli: Rule = {
  id: 'xx.citation.ecli',
  version: 1,
  authority: 'Council conclusions 2011/C 127/01',
  triggers: ['ECLI'],
  read: ({ text, at }) => {
    const found = ecliAt(text, at)
    if (!found) return undefined
    return { is: 'citation', kind: 'case', start: at, end: found.end, targets: [{ ecli: found.value }] }
  },
  hits: [['as held in ⟦ECLI:XX:SC:2020:17⟧.', { targets: [{ ecli: 'ECLI:XX:SC:2020:17' }] }]],
  misses: ['the ECLI of this decision is not known', 'ECLI:XX:SC:17'],
}
