import type { Effect } from '../effect.js'
import type { HtmlDialect } from './dialect.js'

/** Pages of CURIA, and of EUR-Lex until its own are made: the paragraph styles of the Court's word processor as classes. */
export const curia: HtmlDialect = {
  format: 'curia-html',
  jurisdiction: 'EU',
  recognises: html =>
    /\bclass="?C(?:\d\d(?:Point|Titre|Centre|Alinea|Debut|Disposit|Indicateur|Signature)|footnote)/i.test(html),
  start: () => {
    return ({ name, attributes }) => {
      if (name === 'a') {
        const anchor = attributes.name ?? attributes.id ?? ''
        return POINT.test(anchor) || NOTE.test(anchor) ? { number: true } : CALL.test(anchor) ? REFERENCE : undefined
      }
      const style = STYLE.exec(attributes.class ?? '')?.[0].toLowerCase()
      if (style === undefined) return undefined
      if (/^c(?:footnotetext|42footnote)/.test(style)) return { marks: [{ kind: 'footnote' }] }
      return STYLES.find(([pattern]) => pattern.test(style))?.[1]
    }
  },
}

const STYLE = /\bC(?:\d\d|footnote)\w{2,40}/i
const POINT = /^point\d{1,4}$/i
/** Where a note stands, and where it is called. */
const NOTE = /^_?(?:footnote|ftn)\d{1,4}$/i
const CALL = /^_?(?:footref|ftnref)\d{1,4}$/i
const REFERENCE: Effect = { marks: [{ kind: 'footnote-ref' }] }

const heading = (value: string): Effect => ({ marks: [{ kind: 'heading', value }] })
const section = (value: string): Effect => ({ marks: [{ kind: 'section', value }] })

/** What a style says; those that are not here (running text, quotations, indents) say nothing. */
const STYLES: readonly (readonly [style: RegExp, effect: Effect])[] = [
  [/^c01point/, { marks: [{ kind: 'paragraph' }] }],
  [/^c0?75debut/, heading('2')],
  [/^c04titre1/, heading('2')],
  [/^c05titre2/, heading('3')],
  [/^c06titre3/, heading('4')],
  [/^c07titre4/, heading('5')],
  [/^c\d\dtitre\d/, heading('6')],
  [/^c71indicateur/, section('keywords')],
  [/^c41dispositif/, section('operative')],
  [/^c77signature/, section('signatures')],
]
