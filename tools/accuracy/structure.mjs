// Numbers and titles of Dutch decisions against the labels people gave them, of the text alone.
import { spawnSync } from 'node:child_process'

/** Recall of numbers and titles against their bars. */
export function measure({ corpus, parse, bars, misses }) {
  const files = `${corpus}/decisions/nl/java-rechtspraak-library-annotated`
  const args = [
    `${corpus}/accuracy/score-nl.mjs`,
    '--files',
    files,
    '--parse',
    parse,
    ...(misses ? ['--misses', 'yes'] : []),
  ]
  return scored(spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }), bars, 'r')
}

/** Rows `name P R F1 …` of a scorer's output, each with a bar against it. */
export function scored(run, bars, by) {
  if (run.status !== 0) return { lines: [run.stderr], passed: 0, failed: 1, rows: [] }
  const rows = [...run.stdout.matchAll(/^(\S+) +([\d.]+) +([\d.]+) +([\d.]+)/gm)].map(([, name, p, r, f1]) => ({
    name,
    p: Number(p),
    r: Number(r),
    f1: Number(f1),
    bar: bars[name] ?? null,
  }))
  const judged = rows.filter(row => row.bar !== null)
  const failed = judged.filter(row => row[by] < row.bar - 5e-4).length + (Object.keys(bars).length - judged.length)
  return { lines: run.stdout.trimEnd().split('\n'), passed: Object.keys(bars).length - failed, failed, rows }
}
