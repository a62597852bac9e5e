import type { Rule } from '../../pack/rule.js'
import { ecliAt } from './ecli.js'

/** The rule by which any country reads an ECLI in its texts; `prefix` is that of its rule ids. */
export function ecliCitation(prefix: string): Rule {
  return {
    id: `${prefix}.citation.ecli`,
    version: 1,
    authority: 'Council conclusions 2011/C 127/01',
    triggers: ['ECLI'],
    read: ({ text, at }) => {
      const e = ecliAt(text, at)
      return e && { is: 'citation', kind: 'case', start: at, end: e.end, targets: [{ ecli: e.value }] }
    },
    hits: [
      ['see ⟦ECLI:SI:VSRS:2016:II.IPS.1.2016⟧.', { targets: [{ ecli: 'ECLI:SI:VSRS:2016:II.IPS.1.2016' }] }],
      ['(⟦ECLI:CE:ECHR:2010:0503JUD001234505⟧)', { targets: [{ ecli: 'ECLI:CE:ECHR:2010:0503JUD001234505' }] }],
    ],
    misses: ['the ECLI of the case'],
  }
}
