import type { At, Citation, Decision, Section } from '../src/model/decision.js'

interface Placed {
  readonly at: At
}

/** What of the laws of the record a decision breaks: nothing lost, spans inside, siblings sorted and apart, JSON in and out. */
export function brokenLaws(decision: Decision, text: string): string[] {
  return [
    ...lostText(decision, text),
    ...badSpans(decision, text.length),
    ...siblings(decision),
    ...citations(decision.citations),
    ...json(decision),
  ]
}

function lostText(decision: Decision, text: string): string[] {
  const held = new Uint8Array(text.length)
  for (const part of [...decision.sections, ...decision.dropped, ...decision.editorial]) held.fill(1, ...part.at)
  const counts = (i: number) => /\S/.test(text[i] as string) && !INVISIBLE.test(text[i] as string)
  const lost = first(text.length, i => held[i] === 0 && counts(i))
  if (lost >= 0 && !decision.problems.some(p => p.code === 'text.lost'))
    return [`the character at ${lost} is in no part, and text.lost says nothing of it`]
  const dropped = new Uint8Array(text.length)
  for (const d of decision.dropped) dropped.fill(1, ...d.at)
  return decision.editorial
    .filter(
      e => first(e.at[1] - e.at[0], i => dropped[e.at[0] + i] === 1 && /\S/.test(text[e.at[0] + i] as string)) >= 0,
    )
    .map(e => `editorial at ${e.at} holds dropped text`)
}
/** Characters that are no text: the mark at the head of a file, soft hyphens, zero-width signs. */
const INVISIBLE = /[\ufeff\u00ad\u200b-\u200d\u2060]/

function first(length: number, is: (i: number) => boolean): number {
  for (let i = 0; i < length; i++) if (is(i)) return i
  return -1
}

function badSpans(decision: Decision, length: number): string[] {
  return spansIn(decision)
    .filter(
      ([, [start, end]]) =>
        !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length),
    )
    .map(([path, at]) => `${path} is [${at}] in a text of ${length}`)
}

/** Every pair of offsets of a record with the path to it. */
function spansIn(value: unknown, path = 'decision'): [string, At][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, v]) => {
    const here = `${path}.${key}`
    if (['at', 'marker', 'rule'].includes(key) && Array.isArray(v)) return [[here, v as unknown as At] as [string, At]]
    if (['answeredBy', 'factors', 'application'].includes(key))
      return (v as At[]).map((at, i) => [`${here}.${i}`, at] as [string, At])
    return spansIn(v, here)
  })
}

function siblings(d: Decision): string[] {
  const lists: Readonly<Record<string, readonly Placed[]>> = {
    sections: d.sections,
    paragraphs: d.paragraphs,
    dropped: d.dropped,
    editorial: d.editorial,
    footnotes: d.footnotes,
    headnotes: d.headnotes,
    mentions: d.mentions,
    placeholders: d.placeholders,
    amounts: d.amounts,
    dates: d.dates,
    operative: d.operative,
  }
  return [...Object.entries(lists).flatMap(([name, list]) => apart(name, list)), ...d.sections.flatMap(children)]
}

function children(s: Section): string[] {
  const outside = s.children.filter(c => c.at[0] < s.at[0] || c.at[1] > s.at[1])
  return [
    ...apart(`children of ${s.role}`, s.children),
    ...outside.map(c => `${c.role} [${c.at}] lies outside ${s.role} [${s.at}]`),
    ...s.children.flatMap(children),
  ]
}

function apart(name: string, list: readonly Placed[]): string[] {
  return list.flatMap((item, i) => {
    const before = list[i - 1]
    return before && item.at[0] < before.at[1] ? [`${name}: [${item.at}] after [${before.at}]`] : []
  })
}

/** Citations may nest; they never cross. */
function citations(list: readonly Citation[]): string[] {
  return list.flatMap((c, i) => {
    const before = list[i - 1]
    if (!before) return []
    if (c.at[0] < before.at[0]) return [`citations: [${c.at}] after [${before.at}]`]
    return c.at[0] < before.at[1] && c.at[1] > before.at[1] ? [`citations: [${c.at}] crosses [${before.at}]`] : []
  })
}

function json(decision: Decision): string[] {
  const once = JSON.stringify(decision)
  return JSON.stringify(JSON.parse(once)) === once ? [] : ['JSON does not come back as it went']
}
