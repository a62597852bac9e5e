import type { SectionRole } from '../../model/vocabulary.js'
import type { StatedField } from '../../text/source.js'

// Akoma Ntoso 3.0 (OASIS Standard, 29 August 2018, part 2, schema; with the elements of the release of June 2025), the profile of
// Find Case Law (The National Archives, caselaw.xsd) and that of NeuRIS (Rechtsinformationen des Bundes, ris 0.1).

/** Elements that stand in a line (schema groups inlineCM, HTMLinline, ANinline, ANheaderInline, ANtitleInline). */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'b i u span a abbr sub sup ref mref rref ins del date time person organization concept object event location process role ' +
    'term quantity def entity courtType court docketNumber neutralCitation party judge lawyer witness opinion argument signature ' +
    'relatedDocument change placeholder docTitle docNumber docType docDate docProponent docStage docStatus docAuthority ' +
    'docCommittee docIntroducer docJurisdiction docPurpose shortTitle legislature session caseNumber affectedDocument inline omissis ' +
    'decoration fillIn remark mmod rmod mod quotedText embeddedText img math foreignText narrative outcome rollCall vote count ' +
    'recordedTime scene noteRef font em strong small cite'
  ).split(' '),
)

/** Containers of numbered units that may have a heading: parts of the decision, not paragraphs. */
export const LEVELS: ReadonlySet<string> = new Set(
  (
    'level division section subsection part subpart chapter subchapter title subtitle book tome list sublist transitional ' +
    'subdivision hcontainer article rule subrule proviso'
  ).split(' '),
)

/** Units whose `num` is the number of a paragraph. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  'paragraph subparagraph clause subclause point indent alinea item'.split(' '),
)

/** Texts of others, whose numbers and headings are not the decision's. */
export const QUOTED: ReadonlySet<string> = new Set(
  'embeddedStructure quotedStructure embeddedText quotedText'.split(' '),
)

/** Headings inside a document. */
export const HEADINGS: ReadonlySet<string> = new Set('heading subheading crossHeading longTitle'.split(' '))

/** Parts of a document and of a judgment; `null` where only the heading tells what the part is. */
export const PARTS: Readonly<Record<string, SectionRole | null>> = {
  coverPage: 'head',
  header: 'head',
  preface: 'head',
  preamble: 'head',
  introduction: null,
  background: 'facts',
  arguments: 'arguments',
  remedies: null,
  motivation: 'reasoning',
  judgmentSummary: 'summary',
  conclusions: 'signatures',
  attachments: 'note',
  annex: 'note',
  appendix: 'note',
  schedule: 'note',
}

/** What is for machines: addresses, styles, the history of the file. */
export const SILENT: ReadonlySet<string> = new Set(
  'presentation preservation lifecycle workflow temporalData mappings uk:parser uk:hash uk:year uk:number componentInfo'.split(
    ' ',
  ),
)

/** Texts of elements that state a fact; in the header of the court itself, in the metadata as its publisher keeps them. */
export const STATES: Readonly<Record<string, StatedField>> = {
  neutralCitation: 'docket',
  docketNumber: 'docket',
  docType: 'type',
  'uk:cite': 'docket',
  'uk:caseNumber': 'docket',
  'uk:court': 'court',
  'ris:aktenzeichen': 'docket',
  'ris:dokumenttyp': 'type',
  'ris:gericht': 'court',
  'ris:spruchkoerper': 'chamber',
  'ris:sachgebiet': 'area',
  'ris:normAbkuerzung': 'norm',
  'ris:ecli': 'ecli',
  'ris:entscheidungsdatum': 'date',
  'ris:dokumentnummer': 'documentNumber',
}

/** The fields of the metadata as the publisher's page names them. NeuRIS gives its own names (`domainTerm`). */
export const LABELS: Readonly<Record<string, string>> = {
  'uk:cite': 'Neutral citation:',
  'uk:caseNumber': 'Case number:',
  'uk:court': 'Court:',
  'uk:jurisdiction': 'Jurisdiction:',
  'uk:summaryOf': 'Summary of:',
  'uk:summaryOfCite': 'Summary of:',
}

/** Fields of NeuRIS that hold one value, shown after their name; the others of its fields are containers. */
export const RIS_FIELDS: ReadonlySet<string> = new Set(
  (
    'aktenzeichen dokumenttyp gericht rechtskraft sachgebiet dokumentationsstelle streitjahr abweichendesDatum abweichendesAktenzeichen ' +
    'abweichenderEcli abweichendeEcli ecli entscheidungsdatum dokumentnummer eingangsart entscheidungsname rechtsfrage ' +
    'rechtsmittelfuehrer land region spruchkoerperZusatz'
  ).split(' '),
)

/** The parts of a decision by the name NeuRIS and juris give them (`domainTerm`, `name`). */
export const TERMS: Readonly<Record<string, SectionRole | null>> = {
  Leitsatz: 'headnote',
  Gliederung: null,
  Tenor: 'operative',
  Tatbestand: 'facts',
  Gründe: 'reasoning',
  Entscheidungsgründe: 'reasoning',
  'Sonstiger Langtext': null,
  'Abweichende Meinung': 'reasoning',
}
/** Texts of the documentation about the decision. */
export const ABOUT: ReadonlySet<string> = new Set([
  'Orientierungssatz',
  'Sonstiger Orientierungssatz',
  'Dokumentarischer Kurztext',
])
