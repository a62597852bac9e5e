// Court, date and docket of every decision whose publisher states them: of the file as it is, and read off its words alone.
import { existsSync } from 'node:fs'
import { FIELDS, metadataOf, RECORDED } from './compare.mjs'
import { sourcesIn } from './sources.mjs'

/** Each country and field against the share that must be right where the words state the fact. */
export async function measure({ corpus, bars, misses }) {
  const { readAll } = await import('../../dist/readers/read.js')
  const { parseSource } = await import('../../dist/parse.js')
  const { stated } = await import('../../dist/pipeline/stated.js')
  const { packs } = await import('../../dist/packs/index.js')
  const paths = [`${corpus}/decisions`, `${corpus}/bench/multilingual.jsonl.gz`].filter(existsSync)
  const rows = []
  for (const path of paths)
    for (const { file, source } of sourcesIn(path, readAll))
      if (source) for (const row of metadataOf(source, { parseSource, stated, packs })) rows.push({ ...row, file })
  const lines = []
  let [passed, failed] = [0, 0]
  for (const country of [...new Set(rows.map(r => r.country))].sort())
    for (const field of [...FIELDS, ...RECORDED]) {
      const all = rows.filter(r => r.country === country && r.field === field)
      const words = all.filter(r => r.inText)
      const right = words.filter(r => r.words === 'right').length
      const whole = all.filter(r => r.whole === 'right').length
      const official = all.filter(r => r.official)
      const record = official.filter(r => r.whole === 'right').length
      const share = words.length ? right / words.length : 1
      if (all.length === 0 && RECORDED.includes(field)) continue
      const bar = FIELDS.includes(field) ? bars.words[country] : undefined
      if (bar !== undefined) share < bar ? failed++ : passed++
      if (official.length) record < official.length * bars.whole ? failed++ : passed++
      lines.push(
        `${country} ${field.padEnd(7)} words alone ${words.length ? (100 * share).toFixed(1).padStart(5) : '    -'} % (${right} of ${words.length} that state it)${bar !== undefined && share < bar ? `  below ${bar}` : ''}; file as it is ${whole} of ${all.length}; official records ${record} of ${official.length}`,
      )
      if (misses)
        for (const r of all.filter(r => (r.inText && r.words !== 'right') || r.whole !== 'right'))
          lines.push(`    ${r.name}: stated ${r.stated}; words ${r.words} ${r.got ?? ''}; file ${r.whole}`)
    }
  return { lines, passed, failed, rows }
}
