import { inflateRawSync } from 'node:zlib'
import type { Decision } from '../../model/decision.js'
import { packed } from '../packed.js'
import type { Driver } from './driver.js'

/** The second form of a library: decisions packed with a dictionary, keys as bytes, fewer indexes. */
export function packedAnew(db: Driver): void {
  db.exec(`
  alter table version rename to version_before;
  drop index version_key;
  drop index version_batch;
  create table version (
    row integer primary key,
    entry integer not null references entry(row), version integer not null,
    batch integer not null references batch(id), stored text not null,
    key any not null, title text not null,
    text blob not null, record blob not null,
    unique (entry, version)
  ) strict;
  insert into version
    select row, entry, version, batch, stored, ifnull(iif(length(key) = 64 and key = lower(key), unhex(key), null), key),
    title, text, record from version_before order by row;
  drop table version_before;
  create index version_key on version (key);
  create index version_batch on version (batch);

  drop index entry_copy;
  create index entry_copy on entry (decision, copy) where copy > 1;
  drop index met_entry;
  `)
  for (let row = 0; ; ) {
    const v = db.get<First>('SELECT row, record, text FROM version WHERE row > ? ORDER BY row LIMIT 1', [row])
    if (!v) return
    row = v.row
    const { record, text } = packed(decisionOf(v))
    db.run('UPDATE version SET record = ?, text = ? WHERE row = ?', [record, text, row])
  }
}

/** A version as the first form had it. */
interface First {
  readonly row: number
  readonly record: ArrayBuffer
  readonly text: ArrayBuffer
}

function decisionOf({ record, text }: First): Decision {
  const bytes = Buffer.from(text)
  const count = bytes.readUInt32LE(0)
  const end = (i: number) => (i < 0 ? 4 + 4 * count : bytes.readUInt32LE(4 + 4 * i))
  const blocks = Array.from({ length: count }, (_, i) => inflated(bytes.subarray(end(i - 1), end(i))) as string)
  return { ...(inflated(Buffer.from(record)) as Decision), text: blocks.join('') }
}

function inflated(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'))
}
