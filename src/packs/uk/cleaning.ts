import type { CleaningRules } from '../../pack/pack.js'

/** What collections leave in the text of Find Case Law: styles, the version of the parser, the hash; rules and page numbers of print. */
export const cleaning: CleaningRules = {
  furniture: [
    { kind: 'style', line: /^#judgment [^{]{0,80}\{[^}]*\}$/ },
    { kind: 'hash', line: /^[0-9a-f]{64}$/ },
    { kind: 'version', line: /^\d{1,2}\.\d{1,3}\.\d{1,3}$/ },
    { kind: 'rule', line: /^(?:[-–—_*.] ?){6,}$/ },
    { kind: 'page-number', line: /^(?:Page \d{1,4}(?: of \d{1,4})?|- \d{1,4} -)$/i },
  ],
  labels: [],
}
