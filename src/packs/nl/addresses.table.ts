import type { AddressTemplate } from '../../pack/identity.js'

const jci = 'Juriconnect, jci 1.31; links to wetten.overheid.nl in public use'

/** Addresses of decisions and laws. `uitspraak` is an ECLI of the Netherlands, `ljn` the number before it, `boek` that of the BW, `day` that of a version. */
export const addresses: readonly AddressTemplate[] = [
  {
    of: 'decision',
    template: 'https://deeplink.rechtspraak.nl/uitspraak?id={uitspraak}',
    verified: true,
    source: 'rdf:about of the open data of rechtspraak.nl; in public use',
  },
  {
    of: 'decision',
    template: 'https://uitspraken.rechtspraak.nl/details?id={uitspraak}',
    verified: false,
    source: 'page of the deeplink; general knowledge',
  },
  {
    of: 'entry',
    template: 'https://data.rechtspraak.nl/uitspraken/zoeken?replaces={ljn}',
    verified: true,
    source: 'wetsuite-core (documentation of its search by LJN)',
  },
  {
    of: 'entry',
    template: 'https://linkeddata.overheid.nl/front/portal/document-viewer?ext-id={uitspraak}',
    verified: false,
    source: 'LiDO; general knowledge',
  },
  {
    of: 'provision',
    template:
      'https://wetten.overheid.nl/jci1.31:c:{law}&boek={boek}&artikel={artikel}&lid={lid}&onderdeel={onderdeel}',
    verified: true,
    source: jci,
  },
  {
    of: 'provision',
    template: 'https://wetten.overheid.nl/jci1.31:c:{law}&boek={boek}&artikel={artikel}&lid={lid}',
    verified: true,
    source: jci,
  },
  {
    of: 'provision',
    template: 'https://wetten.overheid.nl/jci1.31:c:{law}&boek={boek}&artikel={artikel}',
    verified: true,
    source: jci,
  },
  {
    of: 'provision',
    template: 'https://wetten.overheid.nl/jci1.31:c:{law}&artikel={artikel}&lid={lid}&onderdeel={onderdeel}',
    verified: true,
    source: jci,
  },
  {
    of: 'provision',
    template: 'https://wetten.overheid.nl/jci1.31:c:{law}&artikel={artikel}&lid={lid}',
    verified: true,
    source: jci,
  },
  {
    of: 'provision',
    template: 'https://wetten.overheid.nl/jci1.31:c:{law}&artikel={artikel}',
    verified: true,
    source: jci,
  },
  {
    of: 'provision',
    template: 'https://wetten.overheid.nl/jci1.31:c:{law}&boek={boek}&artikel={artikel}&z={day}&g={day}',
    verified: true,
    dated: true,
    source: jci,
  },
  {
    of: 'provision',
    template: 'https://wetten.overheid.nl/jci1.31:c:{law}&artikel={artikel}&z={day}&g={day}',
    verified: true,
    dated: true,
    source: jci,
  },
  {
    of: 'law',
    template: 'https://wetten.overheid.nl/{law}',
    verified: false,
    source: 'wetten.overheid.nl; general knowledge',
  },
]
