import type { Check } from '../pack/check.js'
import { quoted } from './place.js'

/** An amount is written as no notation of its country writes one. */
export const amountMalformed: Check = {
  code: 'amount.malformed',
  summary: 'An amount is written in a way that no notation allows, such as with two decimal commas.',
  run: ({ document, at }) => {
    if (document.amounts.length === 0) return { because: 'the text states no amount' }
    return document.amounts.flatMap(a =>
      a.malformed === undefined
        ? []
        : [
            {
              code: 'amount.malformed',
              severity: 'warning',
              at: at(a),
              message: `${quoted(document.text.slice(a.start, a.end))}: ${a.malformed}; read as ${a.value} ${a.currency}`,
            },
          ],
    )
  },
  hits: ['Der Oberste Gerichtshof hat beschlossen:\nDer Kläger begehrte S 214,500,20 sA.'],
  misses: [
    'Der Oberste Gerichtshof hat beschlossen:\nDer Kläger begehrte S 214.500,20 sA.',
    'Der Kläger begehrte Auskunft.',
  ],
}
