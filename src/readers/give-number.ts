import type { MarkKind } from '../text/source.js'

const NUMBERED = new Set<MarkKind>(['paragraph', 'footnote', 'headnote', 'section'])

interface Marked {
  readonly marks: readonly { readonly kind: MarkKind; value?: string }[]
}

/**
 * Gives the innermost open element that counts and has no number yet the number as printed, without brackets and stop; as a
 * `path` within the number of the paragraph around it (`7.a`), unless it repeats that itself (`7.1`).
 */
export function giveNumber(open: readonly Marked[], printed: string, path: boolean): void {
  const number = printed.replace(/^[[(\s]+|[\])\s.:]+$/g, '')
  if (number === '') return
  for (let i = open.length - 1; i >= 0; i--) {
    const mark = (open[i] as Marked).marks.find(m => NUMBERED.has(m.kind) && m.value === undefined)
    if (!mark) continue
    const around = path && mark.kind === 'paragraph' ? paragraphAround(open, i) : undefined
    mark.value = around === undefined || number.startsWith(`${around}.`) ? number : `${around}.${number}`
    return
  }
}

function paragraphAround(open: readonly Marked[], inner: number): string | undefined {
  for (let i = inner - 1; i >= 0; i--) {
    const value = (open[i] as Marked).marks.find(m => m.kind === 'paragraph')?.value
    if (value !== undefined) return value
  }
  return undefined
}
