import type { Effect } from '../effect.js'
import type { HtmlDialect } from './dialect.js'

/** What stands around the decision: skip links, the bar of the window, buttons. Layers that open on a click are hidden anyway. */
const CHROME = new Set('skipnavi topDiv body_top_area rr_bx r_bx l_bx pophead btn_area trial-select-area'.split(' '))
/** The anchors of the parts, before the number of the decision, and what they are. */
const PARTS: Readonly<Record<string, string>> = {
  sa: 'headnote',
  yo: 'summary',
  conLsJo: 'references',
  conPrec: 'references',
}

/**
 * The pages of the 국가법령정보센터 (law.go.kr: precInfoP.do and its like for the Constitutional Court): `div.subtit1` cites the
 * decision, `h4` head the parts of the publisher (【판시사항】), `h5` those of the decision (【주 문】) before `p.pty4_dep1`.
 */
export const lawgokr: HtmlDialect = {
  format: 'lawgokr',
  jurisdiction: 'KR',
  recognises: html =>
    /<p class=["']pty4(?:_dep1)?["']/.test(html) ||
    (/id=["'](?:conScroll|contentBody)["']/.test(html) && /class=["'](?:subtit1|pgroup)["']/.test(html)),
  start: () => {
    let headed = false
    return ({ name, attributes }): Effect | undefined => {
      const { id = '', class: classes = '' } = attributes
      if (CHROME.has(id) || classes.split(/\s+/).some(c => CHROME.has(c)))
        return { flow: 'block', marks: [{ kind: 'dropped', value: 'site-chrome' }] }
      if (name === 'input') return hidden(id, attributes.value)
      if (name === 'div' && /\bsubtit[12]\b/.test(classes)) {
        headed = true
        return { flow: 'paragraph', marks: [{ kind: 'metadata' }] }
      }
      if (name === 'h2' && !headed)
        return { flow: 'paragraph', marks: [{ kind: 'metadata' }], states: 'title', official: true }
      const part = name === 'h4' ? PARTS[id.replace(/-\d+$/, '')] : undefined
      return part ? { flow: 'paragraph', marks: [{ kind: 'section', value: part }] } : undefined
    }
  },
}

/** What the page tells its own scripts of the decision shown. */
function hidden(id: string, value = ''): Effect | undefined {
  const field = { precSeq: 'documentNumber', detcSeq: 'documentNumber', precNo: 'docket', precYd: 'date' }[id]
  return field && value !== ''
    ? { flow: 'inline', facts: [{ field, value, official: true }] as Effect['facts'] }
    : undefined
}
