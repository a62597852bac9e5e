// References in German court sentences against what people marked in them (LER).
import { spawnSync } from 'node:child_process'
import { scored } from './structure.mjs'

/** F1 of each class against its bar. */
export function measure({ corpus, parse, bars }) {
  const args = [`${corpus}/accuracy/score-ler.mjs`, '--gold', `${corpus}/gold-ler/ler_dev.jsonl`]
  const run = spawnSync(process.execPath, [...args, '--parse', `${parse} --country de`], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return scored(run, bars, 'f1')
}
