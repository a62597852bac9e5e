/** The commands that a page shows after `$ `, each with what it says is printed. */
export function stepsOf(page: string): [command: string, shown: string][] {
  return [...page.matchAll(/```console\n([\s\S]*?)```/g)]
    .flatMap(block => (block[1] as string).split(/^\$ /m).slice(1))
    .map(step => [step.slice(0, step.indexOf('\n')), step.slice(step.indexOf('\n') + 1).trimEnd()])
}

/** What a page shows, as a pattern: `…` stands for anything, and how long it took differs. */
export function patternOf(shown: string): RegExp {
  const literal = shown.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
  const timed = literal.replace(/\d+ ms\b/g, '[\\d.]+ ms').replace(/in \d+ s\b/g, 'in [\\d.]+ s')
  return new RegExp(`^${timed.replaceAll('…', '[\\s\\S]*?')}\\s*$`)
}
