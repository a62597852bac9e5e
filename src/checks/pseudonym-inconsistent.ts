import type { Problem } from '../model/decision.js'
import type { Check } from '../pack/check.js'
import type { FoundPlaceholder } from '../pack/rule.js'
import { quoted } from './place.js'

/** Masks in brackets are numbered by whoever masked; numbered role words (`defendant 2`) follow the parties of the case. */
const NUMBERED = /^([[<(].{0,40}?\D)(\d{1,3})(\D{0,2})$/

/** The word before the number without case, gender and plural: `[appellant 1]`, `[appellante 2]` and `[appellanten 1]` are one row. */
function stem(word: string): string {
  return word.toLowerCase().replace(/(?:innen|in|sen|en|e|n|s)?(?=[^\p{L}]*$)/u, '')
}

/** One masked thing is spelled in two ways, or the numbers of the masks leave one out. */
export const pseudonymInconsistent: Check = {
  code: 'pseudonym.inconsistent',
  summary: 'The same mask is spelled in two ways, or a number is missing in a row of masks.',
  run: ({ document, at }) => {
    const { placeholders, text } = document
    if (placeholders.length === 0) return { because: 'nothing in the text is masked' }
    const problems: Problem[] = []
    const spelled = new Map<string, string>()
    const rows = new Map<string, Map<number, FoundPlaceholder>>()
    const add = (p: FoundPlaceholder, message: string) =>
      problems.push({ code: 'pseudonym.inconsistent', severity: 'note', at: at(p), message })
    for (const p of placeholders) {
      const print = text.slice(p.start, p.end)
      const folded = print.toLowerCase().replace(/[\s_-]/g, '')
      const first = spelled.get(folded)
      if (first === undefined) spelled.set(folded, print)
      else if (first !== print && first.toLowerCase() !== print.toLowerCase())
        add(p, `${quoted(print)} is written ${quoted(first)} elsewhere`)
      const m = NUMBERED.exec(print)
      if (!m) continue
      const name = `${stem(m[1] as string)}${m[3]}`
      const row = rows.get(name) ?? new Map<number, FoundPlaceholder>()
      if (!row.has(Number(m[2]))) row.set(Number(m[2]), p)
      rows.set(name, row)
    }
    for (const row of rows.values())
      for (const [n, p] of row)
        if (n > 1 && !row.has(n - 1) && [...row.keys()].some(k => k < n))
          add(p, `${quoted(text.slice(p.start, p.end))}: there is no number ${n - 1}`)
    return problems
  },
  hits: [
    `ECLI:NL:RBLIM:2024:91
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
2. De feiten
2.1. [naam 1] heeft met [naam 3] gesproken.`,
  ],
  misses: [
    `ECLI:NL:RBLIM:2024:92
RECHTBANK LIMBURG
Vonnis van 6 maart 2024
in de zaak van
[eiser], eisende partij
2. De feiten
2.1. [naam 1] heeft met [naam 2] gesproken.`,
    'Niemand is onherkenbaar gemaakt.',
  ],
}
