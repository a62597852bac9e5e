import type { Found, Hit, Rule } from '../src/pack/rule.js'
import { type Dispatcher, dispatcher } from '../src/pipeline/dispatch.js'

/** A hit as a rule states it: the text without brackets and the spans that stood between them. */
export interface Expectation {
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
  /** What the finding in the first brackets must have, in part. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Takes the brackets ⟦ ⟧ out of a hit; they may nest. */
export function expectationOf(hit: Hit): Expectation {
  const [marked, fields] = typeof hit === 'string' ? [hit, {}] : hit
  const spans: [number, number][] = []
  const open: number[] = []
  let text = ''
  for (const c of marked) {
    if (c === '⟦') open.push(spans.push([text.length, -1]) - 1)
    else if (c === '⟧') (spans[open.pop() ?? -1] ?? [0, 0])[1] = text.length
    else text += c
  }
  return { text, spans, fields }
}

const alone = new WeakMap<Rule, Dispatcher>()

/** What one rule finds in a text by itself, in the order it finds it. */
export function findings(rule: Rule, text: string): Found[] {
  let dispatched = alone.get(rule)
  if (!dispatched) alone.set(rule, (dispatched = dispatcher([rule])))
  const out: Found[] = []
  dispatched.run(text, found => out.push(found))
  return out
}
