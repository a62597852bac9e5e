import type { Effect, Element } from '../effect.js'
import { RisParts } from '../ris-parts.js'
import type { HtmlDialect } from './dialect.js'

const CONTAINER = /^MainContent_DocumentRepeater_[A-Za-z]{2,30}DocumentData_\d{1,4}_([A-Za-z]{2,40})Container_\d{1,4}$/
const DOCUMENT = /\bid=["']MainContent_DocumentRepeater_[A-Za-z]{2,30}DocumentData_\d/
/** Paragraphs and titles as the style sheet of RIS documents names them. */
const STYLED = /\bclass=["'](?:ErlText|Titel)(?: Align[A-Z][a-z]{3,8})?["']/
const CHROME: Effect = { flow: 'paragraph', marks: [{ kind: 'dropped', value: 'site-chrome' }] }
const HEADING = /^h[1-6]$/

/**
 * Pages of the RIS: the documents it makes from its XML (titles and paragraphs by class), and the pages around them (a container
 * for each part, named as in the XML). What is only read out (`§ 5` as "Paragraph 5") is a second copy and left out.
 */
export const ris: HtmlDialect = {
  format: 'ris-html',
  jurisdiction: 'AT',
  recognises: html => DOCUMENT.test(html) || (STYLED.test(html) && /\bErlText\b/.test(html)),
  start: () => {
    const parts = new RisParts()
    return element => effectOf(element, parts)
  },
}

function effectOf({ name, attributes }: Element, parts: RisParts): Effect | undefined {
  const classes = (attributes.class ?? '').split(/\s+/)
  if (classes.includes('sr-only')) return { silent: true }
  const container = CONTAINER.exec(attributes.id ?? '')?.[1]
  if (container !== undefined) {
    parts.titled()
    const { zone, facts } = parts.part(container)
    return { flow: 'paragraph', ...(zone ? { zone } : {}), ...(facts ? { facts } : {}) }
  }
  if (
    name === 'header' ||
    name === 'footer' ||
    name === 'nav' ||
    /^(?:header|footer|navigation)$/i.test(attributes.id ?? '')
  )
    return CHROME
  if (classes.some(c => /^titel$/i.test(c)))
    return {
      flow: 'paragraph',
      names: true,
      ...(HEADING.test(name) ? {} : { marks: [{ kind: 'heading', value: '2' }] }),
    }
  if (HEADING.test(name)) return { names: true }
  return name === 'p' || classes.includes('ErlText') ? { named: true, official: true, divided: /;/ } : undefined
}
