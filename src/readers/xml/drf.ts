import { drfEffect, drfFacts } from '../drf.js'
import { DRF_ITEM, DRF_LIST, DRF_TEXT } from '../drf.table.js'
import type { XmlDialect } from './dialect.js'

/**
 * The open API of the 국가법령정보센터 (law.go.kr/DRF) in XML: a text, or a list of results, whose members are records without text.
 * A field is an element; its text is HTML in CDATA.
 */
export const drf: XmlDialect = {
  format: 'drf-xml',
  jurisdiction: 'KR',
  recognises: root => DRF_TEXT.test(root.name) || DRF_LIST.test(root.name),
  start: () => element => {
    const { name, parent } = element
    if (!parent) return DRF_TEXT.test(name) ? drfFacts(name) : {}
    if (DRF_LIST.test(parent.name) && DRF_ITEM.test(name)) return { record: true, ...drfFacts(name) }
    return drfEffect(name)
  },
}

/** What the same API answers when it has no such decision, or with a law. */
export const drfLaw: XmlDialect = {
  format: 'drf-law',
  recognises: root => root.name === 'Law' && Object.keys(root.attributes).length === 0,
  start: () => () => ({ silent: true }),
  nothing:
    'the answer of law.go.kr that it has no such decision; ask it again by another number, or leave the file out',
}
