// What is left of a decision when all that its format and its publisher say is hidden: the words alone.

/** The source as text only: without marks and statements, without the block of metadata and the words the reader supplied. */
export function bare(source) {
  const hidden = source.marks.filter(m => m.kind === 'metadata' || m.kind === 'supplied').map(m => m.at)
  let text = ''
  let at = 0
  for (const { start, end } of hidden) {
    if (start > at) text += source.text.slice(at, start)
    at = Math.max(at, end)
  }
  text += source.text.slice(at)
  return { ...source, text, mediaType: 'text/plain', format: 'text', marks: [], statements: [], faults: [] }
}
