/** The rows of all tables of a page that have this head, cell by cell as they are written. */
export function rowsUnder(page: string, ...head: readonly string[]): string[][] {
  const lines = page.split('\n')
  const rows: string[][] = []
  lines.forEach((line, n) => {
    if (line !== `| ${head.join(' | ')} |`) return
    for (let at = n + 2; lines[at]?.startsWith('| '); at++) rows.push(cellsOf(lines[at] as string))
  })
  return rows
}

/** What stands between marks of code in a cell. */
export function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(m => m[1] as string)
}

function cellsOf(line: string): string[] {
  return line.slice(2, -2).split(' | ')
}
