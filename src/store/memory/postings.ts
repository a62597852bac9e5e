import { levelRank } from '../../links/level-rank.js'
import type { Catalogue, Column } from '../finding/catalogue.js'
import type { Lookup } from '../finding/evaluate.js'
import type { Near, Phrase } from '../matching.js'
import { PASSAGE_ROLES } from '../weight.js'
import { present, type Stack } from './stack.js'

/** What a search must know of all entries. */
export function catalogueOf(all: readonly Stack[]): Catalogue {
  const passages = all.flatMap((h, entry) => present(h).item.passages.map(p => ({ ...p, entry })))
  const starts = new Int32Array(all.length + 1)
  for (const { entry } of passages) starts[entry + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const lengths = Float32Array.from(passages, p => p.at[1] - p.at[0])
  const column = (value: (h: Stack) => string | null): Column => {
    const values = ['', ...new Set(all.map(value).filter(v => v !== null && v !== ''))] as string[]
    return { values, of: Uint32Array.from(all, h => Math.max(0, values.indexOf(value(h) ?? ''))) }
  }
  return {
    starts,
    decisions: Int32Array.from(passages, p => p.entry),
    weights: Float32Array.from(passages, p => p.weight),
    lengths,
    meanLength: lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length) || 1,
    roles: Uint8Array.from(passages, p => PASSAGE_ROLES.indexOf(p.role)),
    rules: Uint8Array.from(passages, p => (p.rule ? 1 : 0)),
    facts: {
      country: column(h => h.facts.country),
      court: column(h => courtKey(h)),
      level: column(h => h.facts.level),
      type: column(h => h.facts.type),
      lang: column(h => h.facts.lang),
      year: column(h => h.facts.day?.slice(0, 4) ?? null),
      outcome: column(h => h.facts.outcomes.join(' ')),
      days: Int32Array.from(all, h => Number((h.facts.day ?? '').replaceAll('-', ''))),
    },
  }
}

/** A court by code or name, without blanks, so that it is one value. */
export function courtKey(h: Stack): string | null {
  const { court, jurisdiction } = present(h).item.title
  return court && encodeURIComponent(JSON.stringify([jurisdiction, court.code, court.name]))
}

/** What each entry counts when those come first that count most: the level of its court, then how many cite it. */
export function authorityOf(all: readonly Stack[], cited: (h: Stack) => number): Float32Array {
  return Float32Array.from(all, h => cited(h) + 1e5 * (10 - levelRank(present(h).item.title.court?.level ?? null)))
}

/** Looks at everything for every question. */
export function lookupIn(all: readonly Stack[]): Lookup {
  const passages = all.flatMap(h => h.words.map((words, n) => ({ words, ...besides(h, n) })))
  return asked => {
    const found: [number, number][] = []
    for (const [n, passage] of passages.entries()) {
      const count =
        asked.is === 'near' ? Number(standsNear(passage.words, asked)) : placesOf(passage[asked.in], asked).length
      if (count) found.push([n, count])
    }
    return { passages: Int32Array.from(found, f => f[0]), times: Uint16Array.from(found, f => f[1]) }
  }
}

function besides(h: Stack, n: number) {
  const { stems, concepts } = present(h).item.passages[n]!
  return { stems: stems.split(' '), concepts: concepts.split(' ') }
}

function placesOf(passage: readonly string[], { forms, open }: Phrase): number[] {
  const last = forms.length - 1
  const stands = (at: number) =>
    forms.every((w, n) => (open && n === last ? passage[at + n]?.startsWith(w) : passage[at + n] === w))
  return [...passage.keys()].filter(at => at + last < passage.length && stands(at))
}

/** Whether each phrase ends at most so many words before the last of them begins. */
function standsNear(passage: readonly string[], { of, within }: Near): boolean {
  const places = of.map(phrase => placesOf(passage, phrase))
  const fits = (last: number) => (at: number, phrase: Phrase) =>
    at <= last && last - (at + phrase.forms.length) <= within
  return places.flat().some(last => places.every((all, n) => all.some(at => fits(last)(at, of[n]!))))
}
