import type { Words } from '../../words/words.js'
import type { Import } from '../library.js'

/** An import in a list: when, what, and what came of it. */
export function ImportRow({ of, words }: { readonly of: Import; readonly words: Words }) {
  return (
    <li>
      <a href={`/imports/${of.id}`}>
        {words.label.importNumber} {of.id}
      </a>
      <span class="quiet">
        <time dateTime={of.started}>{words.date(of.started.slice(0, 10))}</time> {of.started.slice(11, 16)}
      </span>
      <span class="what">{of.what}</span>
      <span class="came">{cameOf(of, words)}</span>
    </li>
  )
}

/** `12 added, 1 failed`: what came of an import. */
export function cameOf(of: Import, words: Words): string {
  const { label } = words
  if (of.undone) return label.takenBack
  const counts = (['added', 'updated', 'unchanged', 'failed'] as const)
    .filter(name => of[name] > 0)
    .map(name => `${words.number(of[name])} ${label[name]}`)
  const came = counts.join(', ') || label.nothingCame
  return of.ended ? came : `${came} (${label.running})`
}
