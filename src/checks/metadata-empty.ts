import type { Check } from '../pack/check.js'
import { placeOf, quoted } from './place.js'

/** A field label stands there with nothing behind it. */
export const metadataEmpty: Check = {
  code: 'metadata.empty',
  summary: 'A field of the head has a label and no value.',
  run: examined =>
    examined.empty.map(e => ({
      code: 'metadata.empty',
      severity: 'note',
      at: placeOf(e, examined),
      message: `${e.native ? quoted(e.native) : e.at ? quoted(examined.document.text.slice(e.at.start, e.at.end)) : `The field ${e.field}`} is empty`,
    })),
  hits: [
    `ECLI:NL:RBLIM:2024:71
Rechtbank Limburg
Datum uitspraak
6 maart 2024
Publicatiedatum
7 maart 2024
Zaaknummer
C/03/123456 / HA ZA 23-45
Rechtsgebied
Civiel recht
Rechters
Vindplaatsen
Rechtspraak.nl
Uitspraak
RECHTBANK LIMBURG
Vonnis van 6 maart 2024`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:72
Rechtbank Limburg
Datum uitspraak
6 maart 2024
Publicatiedatum
7 maart 2024
Rechtsgebied
Civiel recht
Uitspraak
RECHTBANK LIMBURG
Vonnis van 6 maart 2024`,
  ],
}
