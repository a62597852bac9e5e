import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ALL, sample } from '../contract-samples.js'
import { openSqlite } from './sqlite.js'

/** Another process that puts so many decisions, each in a call of its own. */
function another(file: string, count: number) {
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const script = `
    const { openSqlite } = await import(${at('./sqlite.ts')})
    const { sample } = await import(${at('../contract-samples.ts')})
    const store = await openSqlite(${JSON.stringify(file)})
    const { id } = await store.begin('another')
    for (let n = 0; n < ${count}; n++) {
      await store.put(id, [sample({ id: 'another ' + n, name: String(n), says: ['of another process ' + n] })])
      process.stdout.write('.')
    }
    await store.close()`
  const module = `${file}.mjs`
  writeFileSync(module, script)
  const args = ['--import', import.meta.resolve('tsx'), module]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const begun = new Promise(resolve => child.stdout.once('data', resolve))
  return { begun, ended: new Promise<number | null>(resolve => child.once('exit', resolve)) }
}

test('two processes write to one library in turns, and read meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pandect-processes-'))
  const file = join(folder, 'library.pandect')
  const store = await openSqlite(file)
  const { id } = await store.begin('own')
  const child = another(file, 40)
  await Promise.race([child.begun, child.ended])
  for (let n = 0; n < 40; n++) {
    await store.put(id, [sample({ id: `own ${n}`, name: `own ${n}`, says: [`of this process ${n}`] })])
    const { total } = await store.search({ words: { is: 'phrase', text: 'of this process' }, filters: [] }, ALL)
    expect(total).toBe(n + 1)
  }
  expect(await child.ended).toBe(0)
  expect((await store.list([], ALL)).total).toBe(80)
  expect((await store.batches(ALL)).items).toMatchObject([{ added: 40 }, { added: 40 }])
  expect(await store.diagnose()).toEqual([])
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})
