import { expect, test } from 'vitest'
import type { Found } from '../../pack/rule.js'
import { dispatcher } from '../../pipeline/dispatch.js'
import { amounts, decimal, shift } from './amounts.js'
import { dates } from './dates.js'
import { ecliAt } from './ecli.js'

const rules = [
  ...dates({
    id: 'x.date',
    version: 1,
    authority: '',
    months: { juni: 6, Juni: 6, Jänner: 1, november: 11, November: 11 },
    dayMark: '.',
    withoutYear: false,
    beforeYear: /(?:im Jahr|Ende) $/,
    hits: { named: [''], numeric: [''], year: [''] },
    misses: { named: [''], numeric: [''], year: [''] },
  }),
  ...amounts({
    id: 'x.amount',
    version: 1,
    authority: '',
    before: { '€': 'EUR', EUR: 'EUR', S: 'ATS' },
    after: { '€': 'EUR', S: 'ATS', Euro: 'EUR' },
    magnitudes: { Mio: 6 },
    hits: [''],
    misses: [''],
  }),
]
function find(text: string): string[] {
  const out: Found[] = []
  dispatcher(rules).run(text, f => out.push(f))
  return out.map(
    f =>
      `${text.slice(f.start, f.end)} > ${f.is === 'date' ? f.iso : f.is === 'amount' ? `${f.value} ${f.currency}${f.malformed ? ' !' : ''}` : ''}`,
  )
}

test('dates in the notations of continental Europe', () => {
  expect(find('am 22. Juni 2012, 2. 3. 1980, 27.3.2002 und im Jahr 1992')).toEqual([
    '22. Juni 2012 > 2012-06-22',
    '2. 3. 1980 > 1980-03-02',
    '27.3.2002 > 2002-03-27',
    '1992 > 1992',
  ])
  expect(find('seit Jänner 1990')).toEqual(['Jänner 1990 > 1990-01'])
  expect(find('12.345.6 und 3.4.5 und 31.13.2001 und V 1/2001')).toEqual([])
})

test('amounts before and after their currency, with slips marked', () => {
  expect(find('EUR 28.574,83 (S 393.198,30) und S 393,198,30 oder 500 € oder S 502.524,-')).toEqual([
    'EUR 28.574,83 > 28574.83 EUR',
    'S 393.198,30 > 393198.30 ATS',
    'S 393,198,30 > 393198.30 ATS !',
    '500 € > 500 EUR',
    'S 502.524,- > 502524.00 ATS',
  ])
  expect(find('2,5 Mio Euro')).toEqual(['2,5 Mio Euro > 2500000 EUR'])
  expect(find('25.000 €, § 5 Satz 2')).toEqual(['25.000 € > 25000 EUR'])
})

test('decimal strings', () => {
  expect(decimal('1.228,00')).toBe('1228.00')
  expect(shift('2.50', 6)).toBe('2500000')
})

test('an ECLI ends where the label glued behind it begins', () => {
  expect(ecliAt('ECLI:AT:OGH0002:1999:0010OB00001.99.0101.000Dokumentnummer', 0)).toMatchObject({
    end: 44,
    country: 'AT',
  })
  expect(ecliAt('ecli:nl:hr:2003:al1234.', 0)).toMatchObject({ value: 'ECLI:NL:HR:2003:AL1234', end: 22 })
})
