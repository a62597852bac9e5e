import type { Problem } from '../model/decision.js'
import type { Check } from '../pack/check.js'
import { quoted } from './place.js'

/** With more than this many it is the export that glues, and one note says so. */
const SLIPS = 8

/** Words, labels or numbers that belong apart stand without a space; they were set apart for reading. */
export const textGlued: Check = {
  code: 'text.glued',
  summary: 'Words, labels or numbers that belong apart stand without a space between them.',
  run: ({ glued, decision }) => {
    const text = decision.text ?? ''
    const places: { start: number; end: number }[] = []
    for (const s of [...glued].sort((a, b) => a.start - b.start)) {
      const last = places[places.length - 1]
      if (last && s.start <= last.end) last.end = Math.max(last.end, s.end)
      else places.push({ start: s.start, end: Math.max(s.end, s.start + 1) })
    }
    const all = places.map(
      (s): Problem => ({
        code: 'text.glued',
        severity: 'warning',
        at: [s.start, Math.min(s.end, text.length)],
        message: `${quoted(text.slice(s.start, s.end))} runs together, and was set apart`,
      }),
    )
    const first = all[0]
    if (!first || all.length <= SLIPS) return all
    return [
      { ...first, severity: 'note', message: `The export runs fields together in ${all.length} places; first here` },
    ]
  },
  hits: [
    `OGH
Kopf
Der Oberste Gerichtshof hat beschlossen:
Spruch
Der Revisionsrekurs wird zurückgewiesen.
Anmerkung
E01234 3Ob12.99European Case Law Identifier (ECLI)
ECLI:AT:OGH0002:1999:0030OB00012.99X.0120.000Dokumentnummer
JJT_19990120_OGH0002_0030OB00012_99X0000_000`,
  ],
  misses: ['Der Oberste Gerichtshof hat beschlossen:\nDer Revisionsrekurs wird zurückgewiesen.'],
}
