import type { Annotated, Evidence } from '../../pack/document.js'
import { CHAIN, isDocketList } from './chain.js'
import { docketsIn } from './identifiers.js'
import { label } from './outline.js'

const ECLI_OF_RECHTSSATZ = /^ECLI:AT:(?:(?:OGH|OLG)\d{4}:\d{4}:R[A-Z]\d{7}$|VWGH:\d{4}:.{8,30}\.[A-Z](?!00)\d{2}$)/
const LABELS = /^(?:Rechtssatz|Stammrechtssatz|Rechtssatznummer)$/
/**
 * What a Rechtssatz says about itself; `undefined` for a decision. Its day is that of the newest decision in its list, as the RIS
 * gives it; its dockets are those of all its decisions; its own number is `RS` and seven digits.
 */
export function rechtssatzOf(document: Annotated, said: readonly Evidence[]): readonly Evidence[] | undefined {
  const { source, lines } = document
  const ecli = [...said, ...source.statements].find(e => e.field === 'ecli')?.value ?? ''
  const titled = lines.find(l => l.text.length < 40 && LABELS.test(label(l.text)))
  const stated = source.statements.some(s => s.field === 'type' && s.value === 'Rechtssatz')
  const decided = document.outline.parts.some(p => p.role === 'operative' || p.role === 'reasoning')
  if (!stated && !ECLI_OF_RECHTSSATZ.test(ecli) && (!titled || decided)) return undefined
  const at = titled ?? lines[0] ?? { start: 0, end: 0 }
  return [
    { field: 'type', value: 'other', native: 'Rechtssatz', at: { start: at.start, end: at.end }, basis: 'label' },
    ...number(document, ecli),
    ...(said.some(e => e.field === 'date' && e.basis === 'label') ? [] : newest(document)),
    ...(said.some(e => e.field === 'caseNumber' && e.basis === 'label') ? [] : listed(document)),
  ]
}

function number({ source, lines }: Annotated, ecli: string): Evidence[] {
  if (source.statements.some(s => s.field === 'documentNumber')) return []
  const line = lines.find(l => /^RS\d{7}$/.test(l.text))
  const value = line?.text ?? /:(R[A-Z]\d{7})$/.exec(ecli)?.[1]
  const place = line ? { at: { start: line.start, end: line.end } } : {}
  return value === undefined ? [] : [{ field: 'documentNumber', value, ...place, basis: line ? 'label' : 'identifier' }]
}

function newest({ lines }: Annotated): Evidence[] {
  let best: { iso: string; start: number; end: number } | undefined
  for (const { text, start, end } of lines) {
    const iso = CHAIN.test(text) ? /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] : undefined
    if (iso !== undefined && (!best || iso > best.iso)) best = { iso, start, end }
  }
  return best ? [{ field: 'date', value: best.iso, at: { start: best.start, end: best.end }, basis: 'text' }] : []
}

function listed({ lines }: Annotated): Evidence[] {
  const line = lines.slice(0, 10).find(l => isDocketList(l.text))
  if (!line) return []
  const at = { start: line.start, end: line.end }
  return docketsIn(line.text).map(value => ({ field: 'caseNumber', value, at, basis: 'head' }))
}
