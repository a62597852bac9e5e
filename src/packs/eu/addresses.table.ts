import type { AddressTemplate } from '../../pack/identity.js'

/** Addresses of decisions and acts. `eu` is an ECLI of the Union's courts, `treaty` the CELEX number of one article of a treaty. */
export const addresses: readonly AddressTemplate[] = [
  {
    of: 'decision',
    template: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{judgment}',
    verified: true,
    source: 'EUR-Lex, links by CELEX number in public use',
  },
  {
    of: 'decision',
    template: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli:{eu}',
    verified: false,
    source: 'EUR-Lex; general knowledge',
  },
  {
    of: 'decision',
    template: 'https://curia.europa.eu/juris/liste.jsf?num={docket}',
    verified: false,
    source: 'CURIA; general knowledge',
  },
  {
    of: 'provision',
    template: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{treaty}',
    verified: false,
    source: 'EUR-Lex, CELEX numbers of single articles; general knowledge',
  },
  {
    of: 'law',
    template: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{law}',
    verified: true,
    source: 'EUR-Lex, links by CELEX number in public use',
  },
]
