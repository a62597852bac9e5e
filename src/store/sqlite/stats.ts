import { COPIES_CONFLICT } from '../../links/differences.js'
import type { Count, Stats } from '../store.js'
import { versionOf } from './data-version.js'
import type { Driver } from './driver.js'

const counted = new WeakMap<Driver, { readonly at: string; readonly stats: Stats }>()

/** What the library holds, counted anew when anybody has written to it. */
export function stats(db: Driver): Stats {
  const at = versionOf(db)
  const before = counted.get(db)
  if (before?.at === at) return before.stats
  const stats = count(db)
  counted.set(db, { at, stats })
  return stats
}

function count(db: Driver): Stats {
  const by = (column: string) =>
    db.all<Count>(
      `SELECT ${column} AS value, count(*) AS decisions FROM entry WHERE ${column} IS NOT NULL
       GROUP BY 1 ORDER BY 2 DESC, 1`,
    )
  const all = db.all<Pick<Stats, 'decisions' | 'passages' | 'from' | 'to'>>(
    `SELECT count(*) AS decisions, ifnull(sum(passages), 0) AS passages, min(day) AS "from", max(day) AS "to" FROM entry`,
  )[0]!
  const failed = db.get<{ n: number }>(
    'SELECT count(DISTINCT f.name) AS n FROM failure f JOIN batch b ON b.id = f.batch WHERE b.undone IS NULL',
  )!
  return {
    ...all,
    failures: failed.n,
    countries: by('country'),
    courts: db.all<Stats['courts'][number]>(
      `SELECT ifnull(c.code, c.name) AS value, count(*) AS decisions, c.name, c.country
       FROM entry e JOIN court c ON c.row = e.court GROUP BY c.row ORDER BY 2 DESC, 1, 3, 4`,
    ),
    levels: by('level'),
    outcomes: outcomes(db),
    languages: by('lang'),
    years: by('substr(day, 1, 4)'),
    problems: db.all<Stats['problems'][number]>(
      `SELECT code, severity, count(*) AS decisions FROM problem GROUP BY 1, 2
       UNION ALL SELECT ?, ?, n FROM (SELECT count(*) AS n FROM link WHERE differs > 0) WHERE n
       ORDER BY 3 DESC, 1, 2`,
      [COPIES_CONFLICT.code, COPIES_CONFLICT.severity],
    ),
  }
}

function outcomes(db: Driver): Count[] {
  const counts = new Map<string, number>()
  const rows = db.all<{ outcomes: string; n: number }>('SELECT outcomes, count(*) AS n FROM entry GROUP BY 1')
  for (const { outcomes, n } of rows)
    for (const o of outcomes.split(' ')) if (o) counts.set(o, (counts.get(o) ?? 0) + n)
  return [...counts]
    .map(([value, decisions]) => ({ value, decisions }))
    .sort((a, b) => b.decisions - a.decisions || (a.value < b.value ? -1 : 1))
}
