import type { Citing } from '../../../operations/links/citing.js'
import type { Frozen } from '../../../operations/operation.js'
import { titleLine } from '../../words/links.js'
import { harmless } from '../terminal.js'
import { passageLines } from './passage.js'
import type { Style } from './view.js'

const WIDEST = 88
const INDENT = '   '

/** Decisions that cite something, each with the first places and the word it cites with. */
export function citingLines(citing: readonly Frozen<Citing>[], offset: number, style: Style): string[] {
  return citing.flatMap((one, i) => [...shown(one, offset + i + 1, style), ''])
}

function shown({ id, title, places }: Frozen<Citing>, n: number, { colours: c, words, width }: Style): string[] {
  const columns = Math.min(width ?? WIDEST, WIDEST) - INDENT.length
  return [
    `${c.dim(String(n).padEnd(INDENT.length))}${c.bold(harmless(titleLine(title, words) || id))}`,
    ...places.flatMap(({ snippet, highlight, signal, meaning, version, through, paragraph }) => [
      ...passageLines(snippet, [highlight], columns, c).map(line => INDENT + line),
      INDENT +
        c.dim(
          harmless(
            [
              paragraph === null ? id : `${id}#${paragraph}`,
              told(signal, meaning, words),
              version && `${words.label.lawVersion} ${version}`,
              throughLine(through, words),
            ]
              .filter(Boolean)
              .join('  '),
          ),
        ),
    ]),
  ]
}

/** `vgl.: names it for comparison`. */
export function told(
  signal: string | null,
  meaning: keyof Style['words']['signalMeaning'] | null,
  words: Style['words'],
): string | null {
  if (signal === null) return null
  return meaning === null ? signal : `${signal}: ${words.signalMeaning[meaning]}`
}

/** `by the parallel citation printed in ECLI:…`; `null` for what is cited by its own name. */
export function throughLine(through: string | null, words: Style['words']): string | null {
  return through === null ? null : `${words.label.printedIn} ${through}`
}

/** `1-20 of 57; --offset 20 shows what follows`. */
export function pageLine(offset: number, shown: number, total: number, words: Style['words']): string {
  if (total === 0) return words.label.nothingFound
  if (shown === 0) return `${words.number(total)}, none from ${offset} on`
  const last = offset + shown
  const more = last < total ? `; --offset ${last} shows what follows` : ''
  return `${words.number(offset + 1)}-${words.number(last)} ${words.label.of} ${words.number(total)}${more}`
}
