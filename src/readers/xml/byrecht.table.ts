import type { SectionRole } from '../../model/vocabulary.js'
import type { StatedField } from '../../text/source.js'

/**
 * Elements of byrecht.rspr.dtd (gesetze-bayern.de, decisions of the courts of Bavaria; Verlag C.H.Beck). Labels and headings are
 * those of the portal's own pages.
 */
export const FIELDS: Readonly<Record<string, { readonly label: string; readonly states?: StatedField }>> = {
  aktenzeichen: { label: 'Aktenzeichen:', states: 'docket' },
  doktyp: { label: 'Dokumenttyp:', states: 'type' },
  'entsch-datum': { label: 'Entscheidungsdatum:', states: 'date' },
  ecli: { label: 'ECLI:', states: 'ecli' },
  fundstelle: { label: 'Fundstelle:', states: 'report' },
  gericht: { label: 'Gericht:', states: 'court' },
  gerichtsbarkeit: { label: 'Gerichtsbarkeit:' },
  mitwirkung: { label: 'Mitwirkung:' },
  norm: { label: 'Normenkette:', states: 'norm' },
  schlagwort: { label: 'Schlagworte:', states: 'keyword' },
  sachgebiet: { label: 'Sachgebiet:', states: 'area' },
  spruchkoerper: { label: 'Spruchkörper:', states: 'chamber' },
}

/** Lists of other courts that had the case. */
export const COURTS = { vorinstanz: 'Vorinstanz', rechtsmittelinstanz: 'Rechtsmittelinstanz' } as const

/** The parts of the text. */
export const PARTS: Readonly<Record<string, { readonly role: SectionRole; readonly heading?: string }>> = {
  titelzeile: { role: 'keywords' },
  'kurztext-land': { role: 'summary' },
  leitsatz: { role: 'headnote', heading: 'Leitsatz' },
  sonstosatz: { role: 'headnote', heading: 'Orientierungssatz' },
  tenor: { role: 'operative', heading: 'Tenor' },
  tatbestand: { role: 'facts', heading: 'Tatbestand' },
  entschgruende: { role: 'reasoning', heading: 'Entscheidungsgründe' },
  entscheidungsgruende: { role: 'reasoning', heading: 'Entscheidungsgründe' },
  gruende: { role: 'reasoning', heading: 'Gründe' },
  abwmeinung: { role: 'reasoning', heading: 'Abweichende Meinung' },
  sonstlt: { role: 'reasoning', heading: 'Sonstiger Langtext' },
}
