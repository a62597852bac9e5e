import type { Rule } from '../../../pack/rule.js'
import { amounts } from '../amounts.js'

const SIGNS: Readonly<Record<string, string>> = {
  EUR: 'EUR',
  '€': 'EUR',
  Euro: 'EUR',
  DM: 'DEM',
  DEM: 'DEM',
  ATS: 'ATS',
  öS: 'ATS',
  CHF: 'CHF',
  sfr: 'CHF',
  'US-$': 'USD',
  'US-Dollar': 'USD',
  USD: 'USD',
  US$: 'USD',
  '£': 'GBP',
  GBP: 'GBP',
}

/** Amounts of money in German: `500 €`, `EUR 28.574,83`, `2,5 Mio. Euro`, and the former currencies. */
export function germanAmounts(id: string, version: number, more: Readonly<Record<string, string>>): Rule[] {
  const all = { ...SIGNS, ...more }
  return amounts({
    id,
    version,
    authority: 'ISO 4217; DIN 5008, section 10 (amounts); Council Regulation (EC) No 974/98',
    before: all,
    after: { ...all },
    magnitudes: { 'Mio.': 6, Mio: 6, Millionen: 6, Million: 6, 'Mrd.': 9, Mrd: 9, Milliarden: 9, 'Tsd.': 3 },
    hits: [
      ['ein Betrag von ⟦25.000 €⟧', { value: '25000', currency: 'EUR' }],
      ['⟦EUR 28.574,83⟧ samt Anhang', { value: '28574.83', currency: 'EUR' }],
      ['rund ⟦2,5 Mio. Euro⟧', { value: '2500000', currency: 'EUR' }],
      ['damals ⟦1.200 DM⟧', { value: '1200', currency: 'DEM' }],
    ],
    misses: ['im Jahr 1990', 'Rn. 500', 'die EUR-Lex-Datenbank', 'DM-Bilanzgesetz'],
  })
}
