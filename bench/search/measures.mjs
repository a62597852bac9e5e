// What was found of what should be: ranks, and the measures made of them.
const TOP = 10

/** Whether an entry, or a copy of it, goes by one of these names: of a record, an id, an ECLI or a docket. */
export function judge(store) {
  const copies = new Map()
  const titles = new Map()
  const namesOf = async ({ id, source, title }) => {
    if (!copies.has(id)) copies.set(id, await store.copies(id))
    const others = copies.get(id).map(entry => [entry.id, entry.name, entry.title.ecli, ...entry.title.caseNumbers])
    return new Set([id, source?.name, title?.ecli, ...(title?.caseNumbers ?? []), ...others.flat()].map(plainName))
  }
  /** The rank of each relevant decision among what was found, from 1 on; 0 for one that was not. */
  return async (found, relevant) => {
    const ranks = relevant.map(() => 0)
    for (const [i, hit] of found.slice(0, TOP).entries()) {
      const key = hit.id
      if (!titles.has(key)) titles.set(key, await namesOf(hit))
      const names = titles.get(key)
      for (const [n, name] of relevant.entries()) if (!ranks[n] && names.has(plainName(name))) ranks[n] = i + 1
    }
    return ranks
  }
}

/** A name as it is compared: `file#record` is the record. */
function plainName(name) {
  return (name ?? '')
    .replace(/^[\w./-]*#/, '')
    .replace(/\s/g, '')
    .toLowerCase()
}

/** MRR@10, Recall@10 and Recall@1 of queries, each given by the ranks of what is relevant to it. */
export function measured(all) {
  const mean = of => all.reduce((sum, ranks) => sum + of(ranks), 0) / Math.max(1, all.length)
  const best = ranks => Math.min(...ranks.map(r => r || Number.POSITIVE_INFINITY))
  return {
    n: all.length,
    mrr: mean(ranks => 1 / best(ranks)),
    recall: mean(ranks => ranks.filter(Boolean).length / Math.min(TOP, ranks.length)),
    first: mean(ranks => (best(ranks) === 1 ? 1 : 0)),
  }
}

/** One line for each group, ours beside plain; `rows` are `[name, ours, plain]` with ranks. */
export function lines(rows) {
  const head = [''.padEnd(24), 'n'.padStart(4), 'MRR@10', 'plain', 'R@10', 'plain', 'R@1', 'plain']
  const cells = rows.map(([name, ours, plain]) => {
    const [a, b] = [measured(ours), measured(plain)]
    const pairs = ['mrr', 'recall', 'first'].flatMap(m => [a[m], b[m]]).map(x => x.toFixed(3))
    return [name.padEnd(24), String(a.n).padStart(4), ...pairs]
  })
  return [head, ...cells].map(row => row.map(c => c.padStart(6)).join('  ')).join('\n')
}
