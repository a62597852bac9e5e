/** What a user can do, whatever the face. The name is the command; the summary is its help. */
export const operations = [
  { name: 'parse', summary: 'Read decisions into structured records' },
  { name: 'check', summary: 'Say what is wrong in decisions, like a linter' },
  { name: 'read', summary: 'Set one decision for reading in the terminal' },
  { name: 'serve', summary: 'Open decisions in the browser, a page for each' },
] as const
export type OperationName = (typeof operations)[number]['name']

/** The summary of an operation. */
export function summaryOf(name: OperationName): string {
  return operations.find(o => o.name === name)!.summary
}
