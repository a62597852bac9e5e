import type { Driver } from './driver.js'

/**
 * The third form of a library: how its decisions hang together. Names are kept as numbers (`name-number.ts`). `target` of a citation
 * is the entry it leads to, 0 where several may be meant, -1 where it is the decision itself, nothing where none is there. The fifth
 * form fills it.
 */
export function linked(db: Driver): void {
  db.exec(`
  create table link (
    entry integer primary key references entry(row),
    date integer, ecli integer, work integer, worth integer,
    names blob not null, sketch blob not null
  ) strict;
  create index link_work on link (work) where work is not null;
  create table name (
    name integer not null, entry integer not null references entry(row),
    primary key (name, entry)
  ) strict, without rowid;
  create table likely (
    key integer not null, entry integer not null references entry(row),
    primary key (key, entry)
  ) strict, without rowid;
  create table cite (
    entry integer not null references entry(row), n integer not null,
    name integer not null, also integer, date integer, instance integer not null,
    target integer, tried integer not null, places blob not null,
    primary key (entry, n)
  ) strict, without rowid;
  create index cite_name on cite (name);
  create index cite_also on cite (also) where also is not null;
  create index cite_target on cite (target, instance) where target > 0;
  create table law (row integer primary key, name text not null unique) strict;
  create table provision (
    entry integer not null references entry(row), law integer not null references law(row),
    section text not null, places blob not null,
    primary key (entry, law, section)
  ) strict, without rowid;
  create index provision_law on provision (law, section);

  drop table docket;
  drop index entry_ecli;
  alter table entry drop column ecli;
  `)
}

/** The fourth form: in how many fields a copy of a decision is at odds with another. */
export const COMPARED = `
  alter table link add column differs integer;
  create index link_differs on link (differs) where differs is not null;
`
