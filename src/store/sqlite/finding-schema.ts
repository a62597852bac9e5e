import { indexedPassages } from '../item.js'
import { unpacked } from '../packed.js'
import type { Driver } from './driver.js'
import { indexPassages } from './indexing.js'
import { kept } from './kept.js'
import { measuresOf } from './measures.js'

/** So many entries are read at once. */
const AT_ONCE = 100

/**
 * The sixth form of a library: beside the words of a passage its stems and concepts, and with each entry what a search must know
 * of all its passages (`measures.ts`). `passage_terms` has how many passages have a term, `passage_places` each place of it.
 */
export function found(db: Driver): void {
  db.exec(`
  drop table passage;
  drop table passage_words;
  create table passage (
    row integer primary key,
    start integer not null, stop integer not null, paragraph text, role text not null, without text
  ) strict;
  create virtual table passage_words using fts5 (
    words, stems, concepts, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
  );
  insert into passage_words (passage_words, rank) values ('automerge', 16);
  insert into passage_words (passage_words, rank) values ('hashsize', ${32 * 1024 * 1024});
  create virtual table passage_terms using fts5vocab(passage_words, 'col');
  create virtual table passage_places using fts5vocab(passage_words, 'instance');
  alter table entry add column measures blob not null default x'';
  `)
  for (let last = 0; ; ) {
    const rows = db.all<{ row: number }>(`SELECT row FROM entry WHERE row > ? ORDER BY row LIMIT ${AT_ONCE}`, [last])
    if (!rows.length) return
    for (const { row } of rows) indexAnew(db, row)
    last = rows.at(-1)!.row
  }
}

/** A record that is damaged is found no more; `diagnose` finds it. */
function indexAnew(db: Driver, row: number): void {
  const passages = passagesIn(db, row)
  indexPassages(db, row, passages)
  db.run('UPDATE entry SET passages = ?, measures = ? WHERE row = ?', [passages.length, measuresOf(passages), row])
}

function passagesIn(db: Driver, row: number) {
  try {
    return indexedPassages(unpacked(kept(db, row)!))
  } catch {
    return []
  }
}
