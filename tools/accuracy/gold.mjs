// The founding documents against what was written down by hand for them, layer by layer.
import { spawnSync } from 'node:child_process'

/** Scores the parser by the corpus' own scorer; each layer with a bar passes or fails. */
export function measure({ corpus, parse, bars, misses }) {
  const args = [`${corpus}/accuracy/score.mjs`, '--gold', `${corpus}/gold`, '--texts', `${corpus}/decisions/portals`]
  const run = spawnSync(process.execPath, [...args, '--parse', parse, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) return { lines: [run.stderr], passed: 0, failed: 1, rows: [] }
  const lines = [`${'layer'.padEnd(26)}${['precision', 'recall', 'F1', 'bar'].map(h => h.padStart(10)).join('')}`]
  let [passed, failed] = [0, 0]
  const rows = Object.entries(JSON.parse(run.stdout).layers).map(([layer, { p, r, f1 }]) => {
    const [[measured, bar] = ['f1', undefined]] = Object.entries(bars[layer] ?? {})
    const below = bar !== undefined && (measured === 'recall' ? r : f1) < bar - 5e-4
    if (bar !== undefined) below ? failed++ : passed++
    const cells = [p, r, f1].map(n => n.toFixed(3).padStart(10)).join('')
    if (!misses || below || bar === undefined)
      lines.push(`${layer.padEnd(26)}${cells}${(bar ?? '').toString().padStart(10)}${below ? '  below' : ''}`)
    return { layer, p, r, f1, bar: bar ?? null }
  })
  return { lines, passed, failed, rows }
}
