import type { HtmlDialect } from './dialect.js'

/**
 * Judgments as HUDOC shows them, made from the Court's word processor files: the classes are hashes of styles and say nothing, notes
 * have anchors.
 */
export const hudoc: HtmlDialect = {
  format: 'hudoc-html',
  jurisdiction: 'CE',
  recognises: html =>
    /<(?:p|span|div) class="s[0-9A-F]{6,8}"/.test(html) &&
    /European Court of Human Rights|Cour europ(?:é|&eacute;|&#233;)enne des|CASE OF |AFFAIRE /i.test(html),
  start:
    () =>
    ({ name, attributes }) => {
      if (name === 'div' && NOTE.test(attributes.id ?? '')) return { flow: 'block', marks: [{ kind: 'footnote' }] }
      if (name !== 'a') return undefined
      const anchor = attributes.name ?? attributes.id ?? ''
      if (CALL.test(anchor)) return { marks: [{ kind: 'footnote-ref' }] }
      return NOTE.test(anchor) ? { number: true } : undefined
    },
}

const NOTE = /^_?ftn\d{1,4}$/
const CALL = /^_?ftnref\d{1,4}$/
