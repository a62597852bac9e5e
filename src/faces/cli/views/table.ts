import { pad, widthOf } from '../wrap.js'

/** Rows under each other, each column as wide as its widest; cut at `width` where there is one. */
export function table(rows: readonly (readonly string[])[], width: number | null): string {
  const widths: number[] = []
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))
  return rows
    .map(row => row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i]!))).join('  '))
    .map(line => `${width === null ? line : cut(line.trimEnd(), width)}\n`)
    .join('')
}

/** A text of at most `width` columns; `…` says that more would follow. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const char of text) {
    used += widthOf(char)
    if (used >= width) break
    kept += char
  }
  return `${kept}…`
}
