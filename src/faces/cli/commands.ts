/** What the command does with files. The name is the command; the summary is its help. */
export const fileCommands = {
  import: 'Read decisions and keep them in the library',
  parse: 'Read decisions into structured records',
  check: 'Say what is wrong in decisions, like a linter',
  read: 'Set one decision for reading in the terminal',
  serve: 'Open the library in the browser',
} as const
