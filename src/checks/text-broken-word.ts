import type { Check } from '../pack/check.js'
import { quoted } from './place.js'

/** With more than this many the text was set with hyphens, and none of them is a slip. */
const SLIPS = 5

/** A word is broken by a hyphen and a line end; it was joined for reading. */
export const textBrokenWord: Check = {
  code: 'text.broken-word',
  summary: 'A word is broken by a hyphen and a line end.',
  run: ({ broken, decision }) => {
    const text = decision.text ?? ''
    const first = broken[0]
    if (first && broken.length > SLIPS)
      return [
        {
          code: 'text.broken-word',
          severity: 'note',
          at: [first.start, first.end],
          message: `The text is set with hyphens: ${broken.length} words are broken at line ends, and were joined`,
        },
      ]
    return broken.map(s => ({
      code: 'text.broken-word',
      severity: 'warning',
      at: [s.start, s.end],
      message: `${quoted(text.slice(s.start, s.end))} is broken at a line end, and was joined`,
    }))
  },
  hits: ['BUNDESGERICHTSHOF\nURTEIL\nDie Eigentümer beschlossen in der Versamm-\nlung vom 3. Mai 2010 eine Umlage.'],
  misses: [
    'BUNDESGERICHTSHOF\nURTEIL\nDie Eigentümer beschlossen in der Versammlung vom 3. Mai 2010 eine Umlage.',
    'Der Haus-\nund Grundbesitzerverein klagt.',
  ],
}
