import type { SectionRole } from '../../model/vocabulary.js'
import type { StatedField } from '../../text/source.js'
import type { Effect } from '../effect.js'

/** What an element of the metadata says: its label on the publisher's page, and the fact it states. */
export interface MetadataElement {
  readonly label: string
  readonly states?: StatedField
}

/**
 * Elements of `rdf:Description` that are read, with the labels of uitspraken.rechtspraak.nl. All others (format, modified, language,
 * accessRights, coverage, hasFormat) are technical. Raad voor de rechtspraak, open-metadata.xsd 1.0.
 */
export const METADATA: Readonly<Record<string, MetadataElement>> = {
  identifier: { label: 'ECLI:', states: 'ecli' },
  isReplacedBy: { label: 'Vervangen door:' },
  replaces: { label: 'Vervangt:' },
  creator: { label: 'Instantie:', states: 'court' },
  date: { label: 'Datum uitspraak:', states: 'date' },
  issued: { label: 'Datum publicatie:', states: 'published' },
  zaaknummer: { label: 'Zaaknummer:', states: 'docket' },
  type: { label: 'Type:', states: 'type' },
  procedure: { label: 'Bijzondere kenmerken:', states: 'procedure' },
  temporal: { label: 'Periode:' },
  spatial: { label: 'Zittingsplaats:', states: 'seat' },
  subject: { label: 'Rechtsgebied:', states: 'area' },
  relation: { label: 'Formele relatie:' },
  references: { label: 'Verwijzing:' },
  hasVersion: { label: 'Vindplaatsen:', states: 'report' },
  publisher: { label: 'Uitgever:', states: 'publisher' },
  title: { label: 'Titel:', states: 'title' },
  alternative: { label: 'Alternatieve titel:', states: 'title' },
  abstract: { label: 'Samenvatting:' },
}

/** The roles a publisher gives a `section` (rechtspraak-1_0.xsd, attlist.section). */
export const ROLES: Readonly<Record<string, SectionRole>> = {
  beslissing: 'operative',
  overwegingen: 'reasoning',
  procesverloop: 'procedure',
}

/** What the elements of the text do whatever they stand in (rechtspraak-1_0.xsd). */
export const ELEMENTS: Readonly<Record<string, Effect>> = {
  inhoudsindicatie: {
    flow: 'paragraph',
    marks: [{ kind: 'section', value: 'headnote' }, { kind: 'headnote' }],
  },
  samenvatting: { flow: 'paragraph', marks: [{ kind: 'editorial', value: 'summary' }] },
  uitspraak: { flow: 'paragraph', marks: [{ kind: 'section', value: 'head' }] },
  conclusie: { flow: 'paragraph', marks: [{ kind: 'section', value: 'head' }] },
  ondertekening: { flow: 'paragraph', marks: [{ kind: 'section', value: 'signatures' }] },
  bridgehead: { flow: 'paragraph', marks: [{ kind: 'heading', value: '3' }] },
  title: { flow: 'paragraph', marks: [{ kind: 'heading', value: '2' }] },
  paragroup: { flow: 'paragraph', marks: [{ kind: 'paragraph' }] },
  parablock: { flow: 'paragraph' },
  blockquote: { flow: 'paragraph' },
  informaltable: { flow: 'paragraph' },
  table: { flow: 'paragraph' },
  itemizedlist: { flow: 'paragraph' },
  orderedlist: { flow: 'paragraph' },
  mediaobject: { flow: 'paragraph' },
  emphasis: { flow: 'inline' },
  quote: { flow: 'inline' },
  foreignphrase: { flow: 'inline' },
  superscript: { flow: 'inline' },
  subscript: { flow: 'inline' },
  link: { flow: 'inline' },
  inlinemediaobject: { flow: 'inline' },
  imageobject: { flow: 'inline' },
  imagedata: { flow: 'inline' },
  alt: { flow: 'inline' },
}
