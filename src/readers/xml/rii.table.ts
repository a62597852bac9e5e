import type { SectionRole } from '../../model/vocabulary.js'
import type { StatedField } from '../../text/source.js'

/**
 * Elements of rii-dok.dtd (rechtsprechung-im-internet.de, Federal Office of Justice; XML of juris). Labels and headings are those
 * of the portal's own pages.
 */
export const FIELDS: Readonly<Record<string, { readonly label: string; readonly states?: StatedField }>> = {
  doknr: { label: 'Dokumentnummer:', states: 'documentNumber' },
  ecli: { label: 'ECLI:', states: 'ecli' },
  gertyp: { label: 'Gericht:', states: 'court' },
  gerort: { label: 'Gerichtsort:', states: 'seat' },
  spruchkoerper: { label: 'Spruchkörper:', states: 'chamber' },
  'entsch-datum': { label: 'Entscheidungsdatum:', states: 'date' },
  aktenzeichen: { label: 'Aktenzeichen:', states: 'docket' },
  doktyp: { label: 'Dokumenttyp:', states: 'type' },
  norm: { label: 'Normen:', states: 'norm' },
  region: { label: 'Region:' },
  mitwirkung: { label: 'Mitwirkung:' },
}

/** Facts at the end of the file that the pages do not show. */
export const TECHNICAL: Readonly<Record<string, StatedField | null>> = {
  identifier: 'url',
  coverage: null,
  language: 'language',
  publisher: 'publisher',
  accessRights: null,
}

/** The parts of the text. */
export const PARTS: Readonly<Record<string, { readonly role: SectionRole; readonly heading?: string }>> = {
  vorinstanz: { role: 'lower-courts', heading: 'Verfahrensgang' },
  titelzeile: { role: 'keywords' },
  leitsatz: { role: 'headnote', heading: 'Leitsatz' },
  sonstosatz: { role: 'headnote', heading: 'Orientierungssatz' },
  tenor: { role: 'operative', heading: 'Tenor' },
  tatbestand: { role: 'facts', heading: 'Tatbestand' },
  entscheidungsgruende: { role: 'reasoning', heading: 'Entscheidungsgründe' },
  gruende: { role: 'reasoning', heading: 'Gründe' },
  abwmeinung: { role: 'reasoning', heading: 'Abweichende Meinung' },
  sonstlt: { role: 'reasoning', heading: 'Sonstiger Langtext' },
}
