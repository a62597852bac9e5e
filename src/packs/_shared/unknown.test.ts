import { expect, test } from 'vitest'
import { isDecision, parse } from '../../main.js'

test('a text of no known country gives numbered paragraphs, dates, amounts and ECLIs, and says what it does not know', () => {
  const text =
    'Verdict\n1. The fine was CHF 1.250,50.\n2. See ECLI:SI:VSRS:2016:II.IPS.1.2016, of 2 May 2016.\n7. Not next.\n3. Next.'
  const d = parse({ bytes: new TextEncoder().encode(text), name: 'x.txt' })
  if (!isDecision(d)) throw new Error('unreadable')
  expect(d.jurisdiction).toBeNull()
  expect(d.court).toBeNull()
  expect(d.paragraphs.map(p => p.number)).toEqual(['1', '2', '3'])
  expect(d.amounts.map(a => [a.value, a.currency])).toEqual([['1250.50', 'CHF']])
  expect(d.citations.map(c => c.targets)).toEqual([[{ ecli: 'ECLI:SI:VSRS:2016:II.IPS.1.2016' }]])
  expect(d.dates.map(x => x.iso)).toEqual(['2016-05-02'])
})
