import type { Check } from '../pack/check.js'
import type { MarkKind } from '../text/source.js'
import { firstLine } from './place.js'

/** What a publisher keeps beside the text, and what a tool put there. */
const APART = new Set<MarkKind>(['metadata', 'headnote', 'editorial', 'dropped'])

/** The publisher gives the record of a decision without its text: metadata, at most a summary. */
export const textMissing: Check = {
  code: 'text.missing',
  summary: 'The file holds the record of a decision (metadata, perhaps a summary) and not its text.',
  run: examined => {
    const { source } = examined.document
    const apart = source.marks.filter(m => APART.has(m.kind))
    if (!apart.some(m => m.kind === 'metadata')) return []
    let rest = ''
    let at = 0
    for (const m of apart) {
      rest += source.text.slice(at, Math.max(at, m.at.start))
      at = Math.max(at, m.at.end)
    }
    if (/\S/.test(rest + source.text.slice(at))) return []
    const message = 'the publisher gives metadata of this decision, but not its text'
    return [{ code: 'text.missing', severity: 'warning', at: firstLine(examined), message }]
  },
  hits: [
    `<open-rechtspraak><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>
<dcterms:identifier>ECLI:NL:RBLIM:2031:9002</dcterms:identifier>
<dcterms:creator>Rechtbank Limburg</dcterms:creator>
<dcterms:date>2031-05-06</dcterms:date>
</rdf:Description></rdf:RDF></open-rechtspraak>`,
  ],
  misses: ['The claim is dismissed.'],
}
