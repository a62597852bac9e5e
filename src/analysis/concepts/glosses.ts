import { GLOSSES } from './glosses.table.js'

/** A concept with what it is, in one line of English. */
type Glossed = readonly [id: string, gloss: string]

let all: readonly Glossed[] | null = null
let byId: ReadonlyMap<string, string> | null = null

/** All concepts in the order of their tables. */
export function concepts(): readonly Glossed[] {
  all ??= GLOSSES.split('\n').map((line): Glossed => {
    const blank = line.indexOf(' ')
    return [line.slice(0, blank), line.slice(blank + 1)]
  })
  return all
}

/** What a concept is, in one line of English; `null` for what is none. */
export function glossOf(id: string): string | null {
  byId ??= new Map(concepts())
  return byId.get(id) ?? null
}
