import type { Check } from '../pack/check.js'
import { quoted } from './place.js'

/** A first name before a surname of which only the first letter is left: `Gerhard B*****`. */
const MASKED = /(?<![\p{L}])(\p{Lu}\p{Ll}{2,20}) (\p{Lu})\*{1,9}(?![\p{L}*])/gu
const FULL = /(?<![\p{L}.])(\p{Lu}\p{Ll}{2,20}) (\p{Lu}\p{Ll}{2,30})(?![\p{L}*])/gu

/** A name that is masked in one place stands in full in another. */
export const pseudonymLeak: Check = {
  code: 'pseudonym.leak',
  summary: 'A name that is masked in one place is printed in full in another.',
  run: ({ document, at }) => {
    const { text, placeholders } = document
    if (placeholders.length === 0) return { because: 'nothing in the text is masked' }
    if (!text.includes('*')) return []
    const masked = new Set(Array.from(text.matchAll(MASKED), m => `${m[1]} ${m[2]}`))
    if (masked.size === 0) return []
    return Array.from(text.matchAll(FULL)).flatMap(m => {
      const [print, first, surname] = m as unknown as [string, string, string]
      if (!masked.has(`${first} ${surname[0]}`)) return []
      return [
        {
          code: 'pseudonym.leak' as const,
          severity: 'warning' as const,
          at: at({ start: m.index, end: m.index + print.length }),
          message: `${quoted(print)} is masked as ${quoted(`${first} ${surname[0]}***`)} elsewhere`,
        },
      ]
    })
  },
  hits: [
    `Der Oberste Gerichtshof hat in der Rechtssache der klagenden Partei Gerhard B*****, vertreten durch Dr. Muster, beschlossen:
Spruch
Die Revision wird zurückgewiesen.
Begründung
Am Unfallstag lenkte Gerhard Beispiel den Wagen.`,
  ],
  misses: [
    `Der Oberste Gerichtshof hat in der Rechtssache der klagenden Partei Gerhard B*****, vertreten durch Dr. Muster, beschlossen:
Spruch
Die Revision wird zurückgewiesen.
Begründung
Am Unfallstag lenkte Gerhard B***** den Wagen, Anna Beispiel fuhr mit.`,
    'Niemand ist hier verborgen.',
  ],
}
