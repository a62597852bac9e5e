import { dateRangeOf } from '../../query/date-range.js'
import { comparable, courtMeets, folded, type Narrowing } from '../facts.js'
import type { PassageRole } from '../passages.js'
import { present, type Stack } from './stack.js'

/** Whether an entry meets all that is asked of it. */
export function entryMeets(h: Stack, asked: readonly Narrowing[]): boolean {
  return asked.every(n => n.field === 'in' || meets(n, value => has(h, n.field, value)))
}

/** Whether a passage of this role meets what is asked of passages. */
export function roleMeets(role: PassageRole, asked: readonly Narrowing[]): boolean {
  return asked.every(n => n.field !== 'in' || meets(n, value => folded(value) === role))
}

/** Whether a list shows an entry: it meets the filters, and one of its passages does. */
export function listed(h: Stack, asked: readonly Narrowing[]): boolean {
  const roles = present(h).item.passages.map(p => p.role)
  return entryMeets(h, asked) && (!asked.some(n => n.field === 'in') || roles.some(r => roleMeets(r, asked)))
}

function meets({ any, none }: Narrowing, has: (value: string) => boolean): boolean {
  return (!any.length || any.some(has)) && !none.some(has)
}

function has(h: Stack, field: Narrowing['field'], value: string): boolean {
  const { facts } = h
  const now = present(h)
  switch (field) {
    case 'court':
      return courtMeets(value, now.item.title.court)
    case 'date': {
      const range = dateRangeOf(value)
      if (!range || facts.day === null) return false
      return (range.from ?? facts.day) <= facts.day && facts.day <= (range.to ?? facts.day)
    }
    case 'outcome':
      return facts.outcomes.includes(folded(value)!)
    case 'batch':
      return String(now.batch) === value.trim()
    case 'in':
      return true
    default:
      return facts[field] === comparable(field, value)
  }
}

/** By date, the last first, those without date at the end; equal ones by id. */
export function inOrder(all: readonly Stack[]): Stack[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...all].sort((a, b) => order(b.facts.day ?? '', a.facts.day ?? '') || order(a.id, b.id))
}
