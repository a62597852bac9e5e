import { StoreError } from '../store.js'
import { catalogued } from './catalogue-parts.js'
import type { Driver } from './driver.js'
import { fielded } from './fields-schema.js'
import { found } from './finding-schema.js'
import { COMPARED, linked } from './links-schema.js'
import { packedAnew } from './packed-anew.js'
import { paralleled } from './parallels-schema.js'
import { SAVED } from './saved.js'

/** `PAND`: tells a library from any other SQLite file. */
const APPLICATION_ID = 0x50414e44

/** One step for each version of the file, a script or what it takes; a file of version n has had the first n. Never changed once released. */
export const MIGRATIONS: readonly (string | ((db: Driver) => void))[] = [
  `
  create table batch (
    id integer primary key autoincrement,
    what text not null, started text not null, ended text, undone text,
    added integer not null default 0, updated integer not null default 0,
    unchanged integer not null default 0, failed integer not null default 0
  ) strict;
  create table failure (
    row integer primary key,
    batch integer not null references batch(id),
    name text not null, code text not null, message text not null,
    unique (batch, name, code, message)
  ) strict;

  create table court (
    row integer primary key,
    code text, name text not null, country text,
    key text not null unique
  ) strict;
  create table entry (
    row integer primary key autoincrement,
    id text not null unique,
    decision text not null, copy integer not null,
    name text not null, made_with text not null,
    version integer not null, batch integer not null references batch(id),
    court integer references court(row),
    country text, level text, type text, lang text, day text, ecli text,
    outcomes text not null,
    passages integer not null
  ) strict;
  create index entry_order on entry (day desc, id);
  create index entry_copy on entry (decision, copy);
  create index entry_name on entry (name);
  create index entry_ecli on entry (ecli);
  create index entry_batch on entry (batch);

  create table version (
    row integer primary key,
    entry integer not null references entry(row), version integer not null,
    batch integer not null references batch(id), stored text not null,
    key text not null, title text not null,
    text blob not null, record blob not null,
    unique (entry, version)
  ) strict;
  create index version_key on version (key);
  create index version_batch on version (batch);

  create table docket (
    value text not null, entry integer not null references entry(row),
    primary key (value, entry)
  ) strict, without rowid;
  create index docket_entry on docket (entry);
  create table problem (
    entry integer not null references entry(row), code text not null, severity text not null,
    primary key (entry, code, severity)
  ) strict, without rowid;

  create table met (
    batch integer not null references batch(id), entry integer not null references entry(row), name text not null,
    primary key (batch, entry, name)
  ) strict, without rowid;
  create index met_entry on met (entry);

  create table passage (
    row integer primary key,
    start integer not null, stop integer not null, paragraph text, role text not null,
    weight real not null, without text
  ) strict;
  create virtual table passage_words using fts5 (
    words, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
  );
  insert into passage_words (passage_words, rank) values ('automerge', 16);
  insert into passage_words (passage_words, rank) values ('hashsize', ${32 * 1024 * 1024});
  `,
  packedAnew,
  linked,
  COMPARED,
  paralleled,
  found,
  fielded,
  SAVED,
  catalogued,
]

/** Makes an empty file a library and brings an old one up to date. Throws for a file that is no library of ours. */
export function prepare(db: Driver, file: string): void {
  if (isCurrent(db, file)) return
  db.transaction(() => {
    if (isCurrent(db, file)) return
    for (const step of MIGRATIONS.slice(versionOf(db))) typeof step === 'string' ? db.exec(step) : step(db)
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`)
  })
}

/** Whether the file needs nothing; throws for a file that is no library, or one of a newer Pandect. */
export function isCurrent(db: Driver, file: string): boolean {
  const mark = db.get<{ application_id: number }>('PRAGMA application_id')!.application_id
  const empty = db.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_master')!.n === 0
  if (mark !== APPLICATION_ID && !(mark === 0 && empty))
    throw new StoreError('store.not-a-library', `${file}: a database, but not a library of Pandect: name another file`)
  const version = versionOf(db)
  if (version > MIGRATIONS.length)
    throw new StoreError('store.newer', `${file}: made by a newer Pandect (format ${version}): use that one`)
  return version === MIGRATIONS.length
}

function versionOf(db: Driver): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')!.user_version
}
