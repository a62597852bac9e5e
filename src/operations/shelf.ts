import type { CourtInfo } from '../model/decision.js'
import { type Decision, isDecision, type Target, type Unreadable } from '../model/decision.js'
import type { Disposition } from '../model/vocabulary.js'
import { STDIN } from './files.js'
import { parseFile } from './parse-files.js'
import type { Parser, ReadOptions } from './parser.js'

/** What a list shows of one file. */
export interface Entry {
  /** Address of the decision on this shelf; unique. */
  readonly id: string
  readonly file: string
  /** Which of the file's records, from 0. */
  readonly place: number
  readonly title: Title
}
export type Title =
  | {
      readonly readable: true
      readonly court: CourtInfo | null
      readonly type: Decision['type']
      readonly date: string | null
      readonly caseNumbers: readonly string[]
      readonly ecli: string | null
      readonly language: string | null
      readonly jurisdiction: string | null
      readonly outcome: readonly Disposition[]
      readonly problems: { readonly error: number; readonly warning: number; readonly note: number }
    }
  | { readonly readable: false; readonly error: Unreadable['error'] }

/** Decisions lying ready to be read: a list in memory, the records made again when opened. */
export interface Shelf {
  readonly entries: readonly Entry[]
  /** The record of an entry, read from its file; the last few are kept. */
  open(id: string): Promise<Decision | Unreadable | undefined>
  /** The id of the one entry a citation's target means, by ECLI or by docket and court. */
  find(target: Target): string | undefined
}

const KEPT = 16

/** Reads all files once, in order, one in memory at a time, and keeps what a list needs. */
export async function shelve(
  files: readonly string[],
  options: ReadOptions,
  parse: Parser,
  progress: (done: number) => void = () => undefined,
): Promise<Shelf> {
  const entries: Entry[] = []
  const kept = new Map<string, Decision | Unreadable>()
  const ids = new Map<string, Entry>()
  const keys = new Map<string, string | null>()
  const know = (key: string | null | undefined, id: string) => {
    if (key) keys.set(key, keys.has(key) && keys.get(key) !== id ? null : id)
  }
  const shelveOne = (record: Decision | Unreadable, file: string, place: number) => {
    const wish = isDecision(record) ? record.id : 'unreadable'
    let id = wish
    for (let n = 2; ids.has(id); n++) id = `${wish}~${n}`
    const entry: Entry = { id, file, place, title: titleOf(record) }
    ids.set(id, entry)
    entries.push(entry)
    if (isDecision(record)) {
      know(record.ecli, id)
      for (const docket of record.caseNumbers) know(`${record.court?.name} ${docket}`, id)
    }
    if (file === STDIN || kept.size < KEPT) kept.set(id, record)
  }
  for (const [done, file] of files.entries()) {
    for (const [place, record] of (await parseFile(file, options, parse)).entries()) shelveOne(record, file, place)
    progress(done + 1)
  }
  return {
    entries,
    find: t => keys.get(t.ecli ?? '') ?? keys.get(`${t.court} ${t.docket}`) ?? undefined,
    open: async id => {
      const entry = ids.get(id)
      if (!entry) return undefined
      const record = kept.get(id) ?? (await parseFile(entry.file, options, parse))[entry.place]
      if (!record) return undefined
      kept.delete(id)
      kept.set(id, record)
      for (const [old] of kept) {
        if (kept.size <= KEPT) break
        if (ids.get(old)?.file !== STDIN) kept.delete(old)
      }
      return record
    },
  }
}

function titleOf(record: Decision | Unreadable): Title {
  if (!isDecision(record)) return { readable: false, error: record.error }
  const problems = { error: 0, warning: 0, note: 0 }
  for (const p of record.problems) problems[p.severity]++
  const { court, type, date, caseNumbers, ecli, language, jurisdiction, outcome } = record
  return { readable: true, court, type, date, caseNumbers, ecli, language, jurisdiction, outcome, problems }
}
