import type { Identified } from '../../pack/document.js'
import type { JudgeFound } from '../../pack/pack.js'
import { judgesIn } from '../_shared/german/persons.js'

const BENCH =
  /(?:\bdurch(?: (?=d(?:en|ie|as) |Richter|Vorsitz|Präsident|Vizepräs)|:\s)|unter Mitwirkung (?=d(?:es|er) |von )(?:von )?|in der Besetzung(?: mit)?:?\s|Mitwirkung d(?:er|es) (?=Richter))/g

/** The judges of the bench, from the sentence of the heading that names them, with titles as printed. */
export function judges(document: Identified): JudgeFound[] {
  for (const part of document.outline.parts) {
    if (part.role !== 'head' && part.role !== 'operative') continue
    const text = document.text.slice(part.start, part.end).replace(/\n/g, ' ')
    BENCH.lastIndex = 0
    for (let m = BENCH.exec(text); m; m = BENCH.exec(text)) {
      const found = judgesIn(text, m.index + m[0].length)
      if (found.length)
        return found.map(j => ({ name: j.name, role: j.role, start: part.start + j.start, end: part.start + j.end }))
    }
  }
  return signed(document)
}

/** A name as judges sign: titles, particles, one family name, the office's place in brackets. */
const NAME =
  /^(?:(?:Prof|Dr|h|c)\. ?)*(?:(?:von|van|de|zu)(?: der)? )?\p{Lu}[\p{L}'’]+(?:-\p{Lu}\p{L}+)?(?: \(\p{Lu}\p{L}+\))?$/u
const CLERK = /Urkundsbeamt|Justiz|Rechtspfleger|Geschäftsstelle|Ausgefertigt|Beglaubigt|Unterschrift|gez/
const COLUMN = /\S+(?: \S+)*/g

/** The names that sign, where the heading names nobody: each alone in its line or column. */
function signed(document: Identified): JudgeFound[] {
  const part = document.outline.parts.find(p => p.role === 'signatures')
  const text = part ? document.text.slice(part.start, part.end) : ''
  if (!part || CLERK.test(text)) return []
  const out: JudgeFound[] = []
  for (const m of text.matchAll(COLUMN))
    if (NAME.test(m[0]))
      out.push({ name: m[0], role: null, start: part.start + m.index, end: part.start + m.index + m[0].length })
  return out.length > 1 ? out : []
}
