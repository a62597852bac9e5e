// The decisions that accuracy is measured on, read by the product's own readers.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Every source below a folder, and of a gzipped file of records; files that give none are listed with the reason. */
export function* sourcesIn(path, readAll) {
  for (const { file, bytes } of filesIn(path))
    for (const result of readAll({ bytes, name: file }))
      if ('source' in result) yield { file, source: result.source }
      else yield { file, error: result.error }
}

/** Every file below a folder with its bytes, those of a gzipped file inflated. */
export function* filesIn(path) {
  for (const file of files(path))
    yield { file, bytes: file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file) }
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => files(join(path, name)))
}
