import type { Effect, Element } from '../effect.js'
import type { HtmlDialect } from './dialect.js'
import { BREMEN, NRWE, VORIS } from './laender.table.js'

/** Decisions of the courts of North Rhine-Westphalia. */
export const nrwe: HtmlDialect = {
  format: 'nrwe-html',
  jurisdiction: 'DE',
  recognises: html => /class=["']feldbezeichnung["']/.test(html) || /class=["']absatz(?:Links|Rechts)["']/.test(html),
  start: () => by(NRWE),
}

/** Decisions of the courts of Lower Saxony: fields as a list of terms. */
export const voris: HtmlDialect = {
  format: 'voris-html',
  jurisdiction: 'DE',
  recognises: html => /class=["'][^"'<>]{0,100}\bwkde-(?:case|document)\b/.test(html),
  start: () => {
    const effectOf = by(VORIS)
    let fields = false
    return element => {
      if (element.name === 'section') fields = /\bwkde-bibliography\b/.test(element.attributes.class ?? '')
      if (fields && element.name === 'dt') return { names: true }
      if (fields && element.name === 'dd') return { named: true, official: true }
      return effectOf(element)
    }
  },
}

/** Decisions of the courts of Bremen. */
export const bremen: HtmlDialect = {
  format: 'bremen-html',
  jurisdiction: 'DE',
  recognises: html => /class=["']project_info_(?:left|right)["']/.test(html),
  start: () => by(BREMEN),
}

/** What the id, else the first known class, of an element does. */
function by(table: Readonly<Record<string, Effect>>): (element: Element) => Effect | undefined {
  const at = (key: string) => (Object.hasOwn(table, key) ? table[key] : undefined)
  return ({ attributes }) => {
    const { id, class: classes = '' } = attributes
    const known = id === undefined ? undefined : at(`#${id}`)
    return known ?? classes.split(/\s+/).flatMap(c => at(c) ?? [])[0]
  }
}
