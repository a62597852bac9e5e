import type { StatedField } from '../text/source.js'

/** What RIS calls a part of a document: its title on the page, and what it is. */
export interface RisZone {
  readonly title: string
  /** `field`: metadata beside the text; `headnote`; `references`: the decisions of a Rechtssatz; `body`: read by its title. */
  readonly is: 'field' | 'headnote' | 'references' | 'body'
  readonly states?: StatedField
  /** What divides several values. */
  readonly divided?: RegExp
}

/**
 * The parts of a RIS document by their machine name (`ct`), which is the same in all applications of Judikatur (Justiz, Vfgh, Vwgh, Bvwg,
 * Lvwg, AsylGH, Ubas, Uvs, Verg, Umse, Bks, Dsk, Gbk …). Source: documents of the RIS and the labels of its pages.
 */
export const RIS_ZONES: Readonly<Record<string, RisZone>> = {
  gericht: { title: 'Gericht', is: 'field', states: 'court' },
  organ: { title: 'Entscheidende Behörde', is: 'field', states: 'court' },
  rechtssatznummer: { title: 'Rechtssatznummer', is: 'field', states: 'documentNumber' },
  doknr: { title: 'Dokumentnummer', is: 'field', states: 'documentNumber' },
  dokumentnummer: { title: 'Dokumentnummer', is: 'field', states: 'documentNumber' },
  entscheidungsart: { title: 'Entscheidungsart', is: 'field', states: 'type' },
  dokumenttyp: { title: 'Dokumenttyp', is: 'field', states: 'type' },
  entscheidungsdatum: { title: 'Entscheidungsdatum', is: 'field', states: 'date' },
  gz: { title: 'Geschäftszahl', is: 'field', states: 'docket', divided: /;/ },
  geschaeftszahl: { title: 'Geschäftszahl', is: 'field', states: 'docket', divided: /;/ },
  norm: { title: 'Norm', is: 'field', states: 'norm' },
  normen: { title: 'Norm', is: 'field', states: 'norm' },
  schlagworte: { title: 'Schlagworte', is: 'field', states: 'keyword', divided: /[,;]/ },
  rechtsgebiet: { title: 'Rechtsgebiet', is: 'field', states: 'area' },
  rechtsgebiete: { title: 'Rechtsgebiet', is: 'field', states: 'area' },
  fachgebiet: { title: 'Fachgebiet', is: 'field', states: 'keyword' },
  fachgebiete: { title: 'Fachgebiet', is: 'field', states: 'keyword' },
  index: { title: 'Index', is: 'field' },
  indizes: { title: 'Index', is: 'field' },
  beachte: { title: 'Beachte', is: 'field' },
  bezug: { title: 'Bezug', is: 'field' },
  bundesland: { title: 'Bundesland', is: 'field' },
  kurzbezeichnung: { title: 'Kurzbezeichnung', is: 'field' },
  kurzinformation: { title: 'Kurzinformation', is: 'field' },
  sammlungsnummer: { title: 'Sammlungsnummer', is: 'field' },
  slgnr: { title: 'Sammlungsnummer', is: 'field' },
  fundstelle: { title: 'Fundstelle', is: 'field' },
  veroeff: { title: 'Veröffentlichungen', is: 'field' },
  veroeffentlichungen: { title: 'Veröffentlichungen', is: 'field' },
  vorverfahren: { title: 'Vorverfahren', is: 'field' },
  anfechtung: { title: 'Anfechtung', is: 'field' },
  textnummer: { title: 'Textnummer', is: 'field' },
  hinweisstrs: { title: 'Hinweis auf Stammrechtssatz', is: 'field' },
  ecli: { title: 'European Case Law Identifier', is: 'field', states: 'ecli' },
  imrisseit: { title: 'Im RIS seit', is: 'field', states: 'published' },
  geaendert: { title: 'Zuletzt aktualisiert am', is: 'field' },
  leitsatz: { title: 'Leitsatz', is: 'headnote' },
  rechtssatz: { title: 'Rechtssatz', is: 'headnote' },
  strs: { title: 'Stammrechtssatz', is: 'headnote' },
  entscheidungstexte: { title: 'Entscheidungstexte', is: 'references' },
  anmerkung: { title: 'Anmerkung', is: 'body' },
  betreff: { title: 'Betreff', is: 'body' },
  kopf: { title: 'Kopf', is: 'body' },
  spruch: { title: 'Spruch', is: 'body' },
  text: { title: 'Text', is: 'body' },
  begruendung: { title: 'Begründung', is: 'body' },
  rechtlichebeurteilung: { title: 'Rechtliche Beurteilung', is: 'body' },
}

/** What tells that a document is a Rechtssatz, not a decision. */
export const OF_RECHTSSATZ: ReadonlySet<string> = new Set([
  'rechtssatznummer',
  'rechtssatz',
  'strs',
  'entscheidungstexte',
])
