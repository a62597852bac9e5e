import { COPIES_CONFLICT } from '../../links/differences.js'
import type { PartyRole } from '../../model/vocabulary.js'
import type { Part } from '../../query/allowed.js'
import { amountRangeOf, isInRange } from '../../query/amount-range.js'
import { dateRangeOf } from '../../query/date-range.js'
import { citedValueOf } from '../cited-value.js'
import { comparable, courtMeets, folded, type Narrowing, namesAsked, standsIn } from '../facts.js'
import { ecliKey, hasMark, markOf, markOfRole } from '../particulars.js'
import type { Passage } from '../passages.js'
import { isPerson, personAsked } from '../person.js'
import { storable } from '../storable.js'
import { citedBy, citing } from './citers.js'
import { entryOf, linkageOf } from './linkage.js'
import { type Held, present, type Stack } from './stack.js'

/** Whether an entry of a library meets all that is asked of it. */
export function entriesMeeting(held: Held, asked: readonly Narrowing[]): (h: Stack) => boolean {
  const all = asked
    .filter(n => n.field !== 'in')
    .map(({ field, any, none }) => ({
      any: any.map(value => meeting(held, field, value)),
      none: none.map(value => meeting(held, field, value)),
    }))
  return h =>
    all.every(({ any, none }) => (!any.length || any.some(meets => meets(h))) && !none.some(meets => meets(h)))
}

/** Whether a passage stands where it is asked for. */
export function passageMeets({ role, rule }: Passage, asked: readonly Narrowing[]): boolean {
  return asked.every(n => n.field !== 'in' || standsIn(role, rule, n))
}

/** Whether a list shows an entry: it meets the filters, and one of its passages does. */
export function listing(held: Held, asked: readonly Narrowing[]): (h: Stack) => boolean {
  const meets = entriesMeeting(held, asked)
  const places = asked.some(n => n.field === 'in')
  return h => meets(h) && (!places || present(h).item.passages.some(p => passageMeets(p, asked)))
}

/** What one value asks. */
function meeting(held: Held, field: Narrowing['field'], value: string): (h: Stack) => boolean {
  const item = (h: Stack) => present(h).item
  const particulars = (h: Stack) => item(h).particulars
  switch (field) {
    case 'court':
      return h => courtMeets(value, item(h).title.court)
    case 'date': {
      const range = dateRangeOf(value)
      return ({ facts: { day } }) =>
        range !== null && day !== null && (range.from ?? day) <= day && day <= (range.to ?? day)
    }
    case 'outcome':
      return h => h.facts.outcomes.includes(folded(value)!)
    case 'batch':
      return h => String(present(h).batch) === value.trim()
    case 'in':
      return () => true
    case 'docket':
    case 'ecli': {
      const [asked] = namesAsked(field, [value])
      const is = (key: string) => asked !== undefined && (asked.open ? key.startsWith(asked.key) : key === asked.key)
      return h => particulars(h).called.some(is) || (field === 'ecli' && isEcliId(h) && (is(h.id) || is(h.decision)))
    }
    case 'judge':
    case 'party': {
      const asked = personAsked(value)
      return h => particulars(h)[field === 'judge' ? 'judges' : 'parties'].some(words => isPerson(asked, words))
    }
    case 'role':
      return marked(markOfRole(comparable(field, value) as PartyRole))
    case 'has': {
      const has = marked(markOf(comparable(field, value) as Part))
      return comparable(field, value) === 'problem' ? h => has(h) || isInConflict(held, h) : has
    }
    case 'problem': {
      const code = comparable(field, value)
      return code === COPIES_CONFLICT.code
        ? h => isInConflict(held, h)
        : h => item(h).problems.some(p => p.code === code)
    }
    case 'amount': {
      const range = amountRangeOf(value)
      return h => range !== null && particulars(h).amounts.some(([amount, of]) => isInRange(range, amount, of))
    }
    case 'statute':
    case 'cites': {
      const cited = citedValueOf(value)
      return cited ? citing(held, linkageOf(held), cited) : () => false
    }
    case 'citedby': {
      const cited = citedValueOf(value)
      return cited?.is === 'entry' ? citedBy(held, linkageOf(held), cited.id) : () => false
    }
    case 'id':
      return h => h.id === storable(value)
    default:
      return h => h.facts[field] === comparable(field, value)
  }
}

function marked(mark: number): (h: Stack) => boolean {
  return h => mark >= 1 && hasMark(present(h).item.particulars.marks, mark)
}

function isEcliId({ decision }: Stack): boolean {
  return decision === ecliKey(decision)
}

/** Copies of the decision say otherwise. */
function isInConflict(held: Held, h: Stack): boolean {
  const own = present(h).item.title
  return entryOf(linkageOf(held), h).title !== own
}

/** By date, the last first, those without date at the end; equal ones by id. */
export function inOrder(all: readonly Stack[]): Stack[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...all].sort((a, b) => order(b.facts.day ?? '', a.facts.day ?? '') || order(a.id, b.id))
}
