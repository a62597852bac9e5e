import type { Statement } from '../../text/source.js'
import { statementOf } from '../statements.js'

const MOST_NODES = 50
const ECLI = /^(?:https?:\/\/\S{1,120}\/)?(ECLI:[A-Z]{2}:[A-Z0-9]{1,12}:\d{4}:[A-Z0-9.]{1,40})$/i

/** What the JSON-LD of a page (schema.org) states: name, identifiers, dates, publisher. Broken JSON states nothing. */
export function linkedData(json: string): Statement[] {
  let nodes: unknown[]
  try {
    nodes = [JSON.parse(json) as unknown]
  } catch {
    return []
  }
  const out: Statement[] = []
  for (let i = 0; i < nodes.length && i < MOST_NODES; i++) {
    const node = nodes[i]
    if (Array.isArray(node)) nodes.push(...node.slice(0, MOST_NODES))
    if (typeof node !== 'object' || node === null || Array.isArray(node)) continue
    for (const [key, value] of Object.entries(node)) {
      if (key === '@graph' || key === 'mainEntity') nodes.push(value)
      const plain = named(value)
      const ecli = plain === undefined ? undefined : ECLI.exec(plain)?.[1]
      if (ecli !== undefined && /^(?:@id|identifier|sameAs|legislationIdentifier|ecli)$/.test(key))
        out.push({ field: 'ecli', value: ecli })
      else if (plain !== undefined && !key.startsWith('@')) {
        const statement = statementOf(key === 'dateCreated' ? 'date' : key === 'date' ? 'decisiondate' : key, plain)
        if (statement && statement.field !== 'ecli') out.push(statement)
      }
    }
  }
  return out
}

/** A plain value, or the name or value of the thing it is. */
function named(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { name, value: inner } = value as { name?: unknown; value?: unknown }
  return typeof name === 'string' ? name : typeof inner === 'string' ? inner : undefined
}
