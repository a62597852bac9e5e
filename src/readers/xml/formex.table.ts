import type { SectionRole } from '../../model/vocabulary.js'
import type { Effect } from '../effect.js'

/** What starts a decision in Formex 4: judgments, orders and opinions of the Court's collections, and what goes with them. */
export const FORMEX_ROOTS = new Set([
  'CASE',
  'CONCLUSION',
  'DECISION.ECR',
  'JUDGMENT',
  'JUDGMENT.NP',
  'OPINION',
  'ORDER',
  'ORDER.NP',
  'REPORT.HEARING',
  'SUMMARY.JUDGMENT',
  'SUMMARY.ORDER',
])

/** Elements in which points are no paragraphs of the decision. */
export const UNNUMBERED = /^(?:QUOT\.S|LIST|JURISDICTION|NOTE|TBL)$/

const inline: Effect = { flow: 'inline' }
const block: Effect = { flow: 'block' }
const paragraph: Effect = { flow: 'paragraph' }
const silent: Effect = { silent: true }
/**
 * What the elements of Formex 4 do to the text (Publications Office, Formex 4 physical specifications, case law), but for those
 * whose effect hangs on where they stand. An element that is not here is a block.
 */
export const FORMEX_ELEMENTS: Readonly<Record<string, Effect>> = {
  // Bibliographic block: numbers of pages and places in the collection are technical.
  'NO.SEQ': silent,
  'PAGE.FIRST.ECR': silent,
  'PAGE.LAST.ECR': silent,
  'PAGE.SEQ': silent,
  'PAGE.TOTAL': silent,
  'PAGE.FIRST': silent,
  'PAGE.LAST': silent,
  'LG.DOC': silent,
  'NO.CELEX': { flow: 'block', label: 'CELEX:', states: 'documentNumber', official: true },
  AUTHOR: { flow: 'block', label: 'Author:', states: 'court', official: true },
  // Parts of a decision.
  'CURR.TITLE': { flow: 'paragraph', marks: [{ kind: 'dropped', value: 'running-head' }] },
  TITLE: paragraph,
  INTERMEDIATE: paragraph,
  // Blocks of text.
  P: block,
  ALINEA: block,
  INTRO: block,
  'QUOT.S': paragraph,
  LIST: paragraph,
  TBL: paragraph,
  ROW: block,
  CELL: { flow: 'block', marks: [{ kind: 'table-cell', value: 'td' }] },
  'PARTY.STATUS': block,
  AGAINST: block,
  BR: { flow: 'line' },
  // Words within a line.
  HT: inline,
  DATE: inline,
  FT: inline,
  'QUOT.START': inline,
  'QUOT.END': inline,
  'NAME.CASE': inline,
  'NO.ECLI': inline,
  'NO.CASE': inline,
  'REF.CASE': inline,
  'REF.DOC': inline,
  'REF.DOC.ECR': inline,
  'REF.DOC.OJ': inline,
  'REF.DOC.SE': inline,
  'REF.NP.ECR': inline,
  'REF.NOTE': inline,
  'REF.ERR': inline,
  ADDRESS: inline,
  'ADDR.S': inline,
  EXPR: inline,
  EXPONENT: inline,
  IND: inline,
  OVER: inline,
  UNDER: inline,
  SUB: inline,
  SUP: inline,
  FRACTION: inline,
  DIVIDEND: inline,
  DIVISOR: inline,
  'FMT.VALUE': inline,
  IE: inline,
}

/** Parts of a decision and their roles; of a part without, its heading tells. */
export const FORMEX_PARTS: Readonly<Record<string, SectionRole | null>> = {
  INDEX: 'keywords',
  'JUDGMENT.INIT': 'head',
  'ORDER.INIT': 'head',
  'OPINION.INIT': 'head',
  'CONCLUSION.INIT': 'head',
  PARTIES: 'parties',
  PREAMBLE: 'head',
  'PREAMBLE.GEN': 'head',
  'CONTENTS.JUDGMENT': 'procedure',
  'CONTENTS.ORDER': 'procedure',
  'CONTENTS.OPINION': 'reasoning',
  'CONTENTS.CONCLUSION': 'reasoning',
  'CONTENTS.SUMMARY.JUDGMENT': 'summary',
  'CONTENTS.SUMMARY': 'summary',
  'GR.SEQ': null,
  TOC: 'note',
  JURISDICTION: 'operative',
  'SIGNATURE.CASE': 'signatures',
  'GR.NOTES': 'footnotes',
}
