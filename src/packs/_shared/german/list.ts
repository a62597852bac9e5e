/** The words of a table that is printed as one string. */
export function words(table: string): string[] {
  return table.split(/\s+/).filter(w => w !== '')
}

/** The pairs of a table printed as `key=value; key=value`. */
export function pairs(table: string): [string, string][] {
  return table
    .split(/;\s*/)
    .map(row => row.trim().split('='))
    .filter(row => row.length === 2) as [string, string][]
}
