import type { AddressTemplate } from '../../pack/identity.js'

const gii = 'gesetze-im-internet.de; directories in bundestag/gesetze, pages of single provisions in public use'

/** Official addresses of German decisions and laws; `ordinal` is the last part of an ECLI as the court's site writes it. */
export const addresses: readonly AddressTemplate[] = [
  {
    of: 'decision',
    template: 'https://www.bverfg.de/e/{bverfg}.html',
    verified: true,
    source: 'bverfg.de; kiersch/parse_ecli (README): ordinal in small letters, stop as _',
  },
  {
    of: 'decision',
    template: 'https://www.bverwg.de/de/{bverwg}',
    verified: true,
    source: 'bverwg.de, permanent addresses of decisions: ordinal of the ECLI',
  },
  {
    of: 'decision',
    template: 'https://juris.bundesgerichtshof.de/cgi-bin/rechtsprechung/list.py?Gericht=bgh&Art=en&az={bgh}',
    verified: false,
    source: 'search of the court; that it takes a docket is general knowledge',
  },
  {
    of: 'provision',
    template: 'https://www.gesetze-im-internet.de/{law}/{provision}.html',
    verified: true,
    source: gii,
  },
  { of: 'law', template: 'https://www.gesetze-im-internet.de/{law}/', verified: true, source: gii },
]
