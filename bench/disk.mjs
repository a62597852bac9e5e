#!/usr/bin/env node
// node bench/disk.mjs [--texts 1500] [--source]: an import into a disk that is too small, which is then made larger, and into a
// folder that cannot be written to. Needs the right to mount; the parts that cannot be made are skipped, with the reason.
// Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentOf, difference, option, runImport, tally, writeTexts } from './libraries.mjs'

const texts = option('texts', 1500)
const folder = mkdtempSync(join(tmpdir(), 'pandect-disk-'))
const disk = join(folder, 'disk')
process.on('exit', () => {
  spawnSync('umount', [disk])
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})
const { holds, skip, end } = tally()
const file = join(folder, 'all.jsonl')
const names = writeTexts(file, texts)

mkdirSync(disk)
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { encoding: 'utf8' })
if (mounted.status === 0) await full()
else skip('a full disk', `no tmpfs can be mounted here (${(mounted.stderr ?? mounted.error?.message ?? '').trim()})`)
await readOnly()
process.exit(end())

async function full() {
  const library = join(disk, 'l.pandect')
  const first = await runImport(['--library', library, file]).ended
  const { error, read = 0 } = first.summary ?? {}
  holds('a full disk ends the import with its own error', first.code === 1 && error?.code === 'store.full', told(first))
  holds('and says which library, and what to do', error?.message?.includes(library) === true, error?.message)
  holds('and after some texts', read > 0 && read < texts, `${read} of ${texts}`)
  if (!existsSync(library)) return
  const left = await contentOf(library)
  const there = new Set(Object.values(left.versions).map(v => v.name))
  const lost = names.slice(0, read).filter(name => name && !there.has(name))
  holds('what was reported is there', lost.length === 0 && left.wrong.length === 0, `${lost.slice(0, 5)} ${left.wrong}`)
  spawnSync('mount', ['-o', 'remount,size=400m', disk])
  const second = await runImport(['--library', library, file]).ended
  holds(
    'with room the same command goes on to the end',
    second.summary?.resumed && second.summary.read === texts,
    told(second),
  )
  const whole = join(folder, 'whole.pandect')
  await runImport(['--library', whole, file]).ended
  const found = difference(await contentOf(library), await contentOf(whole))
  holds('as if there had always been room', found === null, found)
}

/** Root writes where it likes, but not to a disk that is mounted for reading. */
async function readOnly() {
  const closed = mounted.status === 0 ? disk : join(folder, 'closed')
  if (mounted.status === 0) spawnSync('mount', ['-o', 'remount,ro', disk])
  else {
    if (process.getuid?.() === 0) return skip('a read-only folder', 'root writes everywhere')
    mkdirSync(closed, { mode: 0o555 })
  }
  const fresh = await runImport(['--library', join(closed, 'new.pandect'), file]).ended
  const code = fresh.summary?.error?.code
  holds(
    'a folder that cannot be written to is an error of its own',
    code === 'store.read-only' && fresh.code === 1,
    told(fresh),
  )
  if (mounted.status !== 0 || !existsSync(join(disk, 'l.pandect'))) return
  const there = await runImport(['--library', join(disk, 'l.pandect'), file]).ended
  holds('also where a library is there', there.summary?.error?.code === 'store.read-only', told(there))
}

function told({ code, summary, told }) {
  return `status ${code}, ${JSON.stringify({ ...summary, failures: undefined })?.slice(0, 500)} ${told.slice(-500)}`
}
