import type { Line } from '../../pack/document.js'
import type { Opening, OutlineState, Pack } from '../../pack/pack.js'
import { neutral } from './neutral.js'
import { languageOf } from './unknown/language.js'
import { rules } from './unknown/rules.js'
import { stated } from './unknown/stated.js'

const NUMBERED = /^\[?(\d{1,3}(?:\.\d{1,3}){0,4})(?:\.\]?|\])? (?=\p{L}|["“„(])/u

/** Numbers that count on from the one before, at their own depth, open a paragraph; others may be anything. */
function open(line: Line, state: OutlineState): readonly Opening[] | undefined {
  const number = NUMBERED.exec(line.text)?.[1]
  if (number === undefined || !follows(state.number, number)) return undefined
  return [{ opens: 'paragraph', number }]
}

function follows(before: string | undefined, number: string): boolean {
  const now = number.split('.').map(Number)
  const last = now[now.length - 1] as number
  if (before === undefined) return now.every(n => n === 1)
  const was = before.split('.').map(Number)
  if (now.length > was.length) return now.length === was.length + 1 && last === 1 && number.startsWith(`${before}.`)
  return now.slice(0, -1).every((n, i) => n === was[i]) && last === (was[now.length - 1] as number) + 1
}

/**
 * Reads a text in which no country's signs were found: numbered paragraphs, dates, amounts, identifiers, articles and case numbers,
 * and no word of law. It does not know who decided what; only a publisher's official record tells it the court and the type.
 */
export const unknown: Pack = { ...neutral, id: 'unknown', language: languageOf, outline: { open }, rules, stated }
