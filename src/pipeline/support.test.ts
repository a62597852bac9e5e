import { expect, test } from 'vitest'
import type { Pack, Related } from '../pack/pack.js'
import type { FoundAmount, FoundDate } from '../pack/rule.js'
import { supportOf } from './support.js'

const COURT =
  'The defendant, a developer, breached the agreement on 6 March 2024. The defendant shall pay € 2,500 under article 74.'

/** A document whose first part the court wrote and whose rest is a machine's summary, sentence by sentence. */
function document(summary: string): Related {
  const text = `${COURT}\n${summary}`
  const start = COURT.length + 1
  const sentences = (at: { start: number; end: number }) =>
    Array.from(text.slice(at.start, at.end).matchAll(/[^.]+(?:\.\d[^.]*)*\.?/g), m => ({
      start: at.start + m.index,
      end: at.start + m.index + m[0].length,
    }))
  const dates = Array.from(
    text.matchAll(/(\d) (March) (\d{4})/g),
    (m): FoundDate => ({
      is: 'date',
      start: m.index,
      end: m.index + m[0].length,
      iso: `${m[3]}-03-0${m[1]}`,
    }),
  )
  const amounts = Array.from(
    text.matchAll(/€ (\d),(\d{3})/g),
    (m): FoundAmount => ({
      is: 'amount',
      start: m.index,
      end: m.index + m[0].length,
      value: `${m[1]}${m[2]}.00`,
      currency: 'EUR',
    }),
  )
  return {
    text,
    dates,
    amounts,
    orders: [],
    facts: { date: null },
    outline: {
      parts: [{ start: 0, end: COURT.length, role: 'reasoning', heading: null, children: [] }],
      editorial: [{ start, end: text.length, kind: 'summary', by: 'machine', parts: [] }],
    },
    sentences,
    inEditorial: (offset: number) => offset >= start,
    within: (list: readonly { start: number; end: number }[], at: { start: number; end: number }) =>
      list.filter(x => x.start >= at.start && x.end <= at.end),
  } as unknown as Related
}
const pack = { orders: { dispositions: [{ pattern: /\bdismiss/, gives: ['dismissed'] }] } } as unknown as Pack
const judged = (summary: string) => supportOf(document(summary), pack).map(s => s.missing ?? s.supported)

test.each([
  ['The defendant breached the agreement', true],
  ['The defendant was in breach of an agreement since 6 March 2024 and has to pay € 2,500', true],
  ['The defendant breached the agreement on 7 March 2024', '7 March 2024'],
  ['The defendant must pay € 3,500', '€ 3,500'],
  ['The defendant is liable under article 75', '75'],
  ['The projectdeveloper breached the agreement', true],
  ['The defendant breached the agreement by misrepresentation', 'misrepresentation'],
  ['The claim against the defendant is dismissed', 'dismissed'],
  ['The defendant, a developer, behaved badly towards several people', null],
  ['Gedaagde handelde volgens onze beoordeling klaarblijkelijk wanprestatiegevoelig', null],
])('%s: %s', (summary, expected) => {
  expect(judged(summary)).toEqual([expected])
})
