import type { Driver } from './driver.js'

/** The second form of a library: keys as bytes, fewer indexes. */
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
}
