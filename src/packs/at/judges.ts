import type { Identified } from '../../pack/document.js'
import type { JudgeFound } from '../../pack/pack.js'
import { benchIn } from './bench.js'
import { captionOf } from './head.js'

/** The judges named in the caption. */
export function judges(document: Identified): readonly JudgeFound[] {
  const panel = captionOf(document)?.panel
  return panel ? benchIn(document.text, panel) : []
}
