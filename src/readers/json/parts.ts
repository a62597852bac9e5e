import type { SectionRole } from '../../model/vocabulary.js'
import { ENVELOPES } from '../field-names.table.js'
import { writeFragment } from '../html/fragment.js'
import { foldKey } from '../statements.js'
import { Writer } from '../writer.js'
import { type Fields, isFields, type JsonDialect, type JsonRecord } from './dialect.js'
import { flat } from './flat.js'

/** Fields that hold a part of the decision, in the order in which decisions have them, with the heading of German portals. */
const PARTS: Readonly<Record<string, readonly [role: SectionRole, heading: string]>> = {
  leitsatz: ['headnote', 'Leitsatz'],
  leitsaetze: ['headnote', 'Leitsätze'],
  leitsätze: ['headnote', 'Leitsätze'],
  headnote: ['headnote', 'Leitsatz'],
  orientierungssatz: ['headnote', 'Orientierungssatz'],
  sonstosatz: ['headnote', 'Orientierungssatz'],
  tenor: ['operative', 'Tenor'],
  tatbestand: ['facts', 'Tatbestand'],
  entscheidungsgruende: ['reasoning', 'Entscheidungsgründe'],
  entscheidungsgründe: ['reasoning', 'Entscheidungsgründe'],
  gruende: ['reasoning', 'Gründe'],
  gründe: ['reasoning', 'Gründe'],
  abwmeinung: ['reasoning', 'Abweichende Meinung'],
}
/** So much of a part is looked for in the whole text. */
const GLANCE = 200

/**
 * Records that give the parts of a German decision in fields of their own. Parts that the whole text lacks, all where there is no
 * whole text, are set before it under the headings of the portals.
 */
export const parts: JsonDialect = {
  format: 'json',
  records: value => {
    const inner = ENVELOPES.map(k => value[k]).find(isFields)
    const fields = { ...inner, ...value }
    if (!Object.keys(fields).some(k => Object.hasOwn(PARTS, foldKey(k)))) return undefined
    const [whole] = flat.records(value) ?? []
    const known = squeezed(whole?.text ?? '')
    const writer = new Writer()
    for (const [key, text] of partsOf(fields)) {
      if (known.includes(squeezed(text).slice(0, GLANCE))) continue
      const [role, heading] = PARTS[key] as (typeof PARTS)[string]
      writer.open({ flow: 'paragraph', marks: [{ kind: 'section', value: role }], heading })
      writeFragment(writer, text)
      writer.close()
    }
    const written = writer.finish()
    if (written.text.trim() === '') return undefined
    const [record] = whole ? [whole] : (flat.records({ ...value, text: '-' }) ?? [])
    return record && [joined(written, whole ? record : { ...record, text: '', marks: [], faults: [] })]
  },
}

function partsOf(fields: Fields): [key: string, text: string][] {
  const order = Object.keys(PARTS)
  return Object.entries(fields)
    .flatMap(([key, v]): [string, string][] => {
      const folded = foldKey(key)
      const text = Array.isArray(v) ? v.filter(x => typeof x === 'string').join('\n\n') : v
      return Object.hasOwn(PARTS, folded) && typeof text === 'string' && text.trim() !== '' ? [[folded, text]] : []
    })
    .sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]))
}

function joined(before: ReturnType<Writer['finish']>, after: JsonRecord): JsonRecord {
  const gap = after.text === '' ? '' : '\n'
  const by = before.text.length + gap.length
  const moved = (at: { start: number; end: number }) => ({ start: at.start + by, end: at.end + by })
  return {
    ...after,
    text: `${before.text}${gap}${after.text}`,
    marks: [...before.marks, ...after.marks.map(m => ({ ...m, at: moved(m.at) }))],
    statements: after.statements.map(s => (s.at ? { ...s, at: moved(s.at) } : s)),
    faults: [...before.faults, ...after.faults.map(f => ({ ...f, at: f.at + by }))],
  }
}

/** Letters and figures alone, by which two copies of a text are the same. */
function squeezed(text: string): string {
  return text.replace(/<[^<>]{0,2000}>|&[a-zA-Z\d#]{1,10};/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
}
