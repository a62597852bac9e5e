import type { StatedField } from '../text/source.js'

/** A field of the RIS interface: the label the pages of the RIS print for it, and what it states. */
export interface RisField {
  readonly label: string
  readonly states?: StatedField
  /** What divides several values in one. */
  readonly divided?: RegExp
  /** Its text is a headnote. */
  readonly headnote?: true
}

/**
 * Fields of `Metadaten` of a decision (Technisch, Allgemein, Judikatur and the branch of its application), in the order of the pages.
 * Source: response schema of the RIS OGD interface, versions 2.5 and 2.6.
 */
export const RIS_FIELDS: Readonly<Record<string, RisField>> = {
  Gericht: { label: 'Gericht', states: 'court' },
  EntscheidendeBehoerde: { label: 'Entscheidende Behörde', states: 'court' },
  Dokumenttyp: { label: 'Dokumenttyp', states: 'type' },
  Entscheidungsart: { label: 'Entscheidungsart', states: 'type' },
  Rechtssatznummer: { label: 'Rechtssatznummer' },
  Rechtssatznummern: { label: 'Rechtssatznummer' },
  Stammrechtssatznummer: { label: 'Stammrechtssatznummer' },
  Entscheidungsdatum: { label: 'Entscheidungsdatum', states: 'date' },
  Geschaeftszahl: { label: 'Geschäftszahl', states: 'docket', divided: /;/ },
  Bundesland: { label: 'Bundesland' },
  Rechtsgebiete: { label: 'Rechtsgebiet', states: 'area' },
  Fachgebiete: { label: 'Fachgebiet', states: 'keyword' },
  Normen: { label: 'Norm', states: 'norm' },
  Indizes: { label: 'Index' },
  Schlagworte: { label: 'Schlagworte', states: 'keyword', divided: /[,;]/ },
  Kurzbezeichnung: { label: 'Kurzbezeichnung' },
  Kurzinformation: { label: 'Kurzinformation' },
  Sammlungsnummer: { label: 'Sammlungsnummer' },
  Fundstelle: { label: 'Fundstelle' },
  Veroeffentlichungen: { label: 'Veröffentlichungen', states: 'report' },
  Beachte: { label: 'Beachte' },
  Bezug: { label: 'Bezug' },
  Vorverfahren: { label: 'Vorverfahren' },
  Anfechtung: { label: 'Anfechtung' },
  Verfasser: { label: 'Verfasser' },
  Gerichtsentscheidungen: { label: 'Gerichtsentscheidung' },
  HinweisAufStammrechtssatz: { label: 'Hinweis auf Stammrechtssatz' },
  Leitsatz: { label: 'Leitsatz', headnote: true },
  Rechtssatz: { label: 'Rechtssatz', headnote: true },
  Entscheidungstexte: { label: 'Entscheidungstexte' },
  Anmerkung: { label: 'Anmerkung' },
  Textnummern: { label: 'Textnummer' },
  EuropeanCaseLawIdentifier: { label: 'European Case Law Identifier', states: 'ecli' },
  ID: { label: 'Dokumentnummer', states: 'documentNumber' },
  Veroeffentlicht: { label: 'Im RIS seit', states: 'published' },
}

/** Fields that are about the file or the interface, and addresses of pages. */
export const RIS_TECHNICAL =
  /^(?:@|Applikation$|Organ$|Einbringer$|ImportTimestamp$|Geaendert$|DokumentnummerTyp$|DokumentnummerDesVwGH$)|Url$/
