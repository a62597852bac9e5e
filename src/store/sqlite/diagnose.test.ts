import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sample } from '../contract-samples.js'
import { connection } from './connection.js'
import { openDriver } from './driver.js'

const folder = mkdtempSync(join(tmpdir(), 'pandect-diagnose-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

/** What is found after two decisions were put and something was done to the file. */
function foundAfter(harm: string): readonly string[] {
  const file = join(folder, `${++files}`)
  const answer = connection({ file, mode: 'write', synchronous: 'normal', busyMs: 100, maxBytes: null })
  const ask = (action: Parameters<typeof answer>[0]['action'], ...values: unknown[]) => {
    const given = answer({ action, values })
    if (!given.ok) throw new Error(given.message)
    return given.value
  }
  ask('begin', 'x')
  ask('put', 1, [sample({ id: 'A' }), sample({ id: 'B', name: 'b', says: ['one', 'two'] })], [])
  ask('close')
  const db = openDriver(file, 100)
  db.exec(`PRAGMA foreign_keys = OFF; ${harm}`)
  db.close()
  const found = ask('diagnose') as readonly string[]
  ask('close')
  return found
}

/** A citation by the first decision of another, which is not there. */
const CITES = `INSERT INTO cite VALUES (1, 0, 77, NULL, NULL, 0, 99, 0, x'', NULL)`

test.each([
  ['nothing wrong', '', []],
  ['text', `UPDATE version SET text = x'00ff' WHERE entry = 1`, [/^A: version 1 cannot be unpacked\. Remove this/]],
  ['record', `UPDATE version SET record = x'00ff' WHERE entry = 2`, [/^B: version 1 cannot be unpacked\./]],
  ['place', 'UPDATE passage SET stop = 99999 WHERE row = 65536', [/^A: 1 of its passages lie outside its text\./]],
  [
    'passage',
    'DELETE FROM passage WHERE row = 65536',
    [/^1 places in the index of words belong/, /^1 decisions have more/],
  ],
  ['words', 'DELETE FROM passage_words WHERE rowid = 65536', [/^1 passages are not in the index of words\. Go back/]],
  ['entry', 'DELETE FROM entry WHERE row = 1', [...Array(4).fill(/^A row of /), /^1 passages belong to no decision/]],
  ['names', 'DELETE FROM link WHERE entry = 1', [/^1 decisions are without their names and citations/]],
  ['citation', CITES, [/^1 citations lead to nothing that is there/]],
  [
    'citation with a wrong name',
    `${CITES}; UPDATE cite SET target = 2`,
    [/^1 citations lead to what has another name/],
  ],
  [
    'place in a report',
    'INSERT INTO parallel VALUES (-5, 1, 1, 0, NULL)',
    [/^1 places in reports are printed beside nothing that is cited/],
  ],
  [
    'part of the catalogue',
    `INSERT INTO catalogue VALUES (0, 1, '[[],[],[],[],[],[],[]]', x'00000000')`,
    [/^1 parts of what a search knows are not as the decisions are/],
  ],
  ['torn part of the catalogue', `INSERT INTO catalogue VALUES (0, 1, '[]', x'00ff')`, [/^1 parts of what a search/]],
  ['version', 'DELETE FROM version WHERE entry = 1', [/^1 decisions are without their text/]],
  [
    'index',
    'UPDATE passage_words_data SET block = zeroblob(20) WHERE id > 100',
    [/^The file is damaged: malformed inverted index/],
  ],
])('%s', (_, harm, expected) => {
  const found = foundAfter(harm)
  expect(found, found.join('\n')).toHaveLength(expected.length)
  for (const [n, form] of expected.entries()) expect(found[n]).toMatch(form)
})
