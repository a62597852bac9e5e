import { expect, test } from 'vitest'
import { dayOf, versionAt } from './version.js'

test.each([
  '(oud)',
  '(nieuw)',
  '(Wet oud)',
  '(tekst 2015)',
  '(tot 1 januari 2015)',
  'geldend tot 1 januari 2015',
  'zoals dat gold tot 1 januari 2015',
  'zoals die bepaling luidde tot en met 31 december 2014',
  'zoals deze luidde ten tijde van belang',
  'zoals dit artikel op 1 juli 2012 luidde',
  'zoals die tot 1 januari 2015 gold',
  'zoals het destijds gold',
  'in de tekst zoals die gold in 2014',
  'zoals geldend op 1 juli 2012',
  'geldend vanaf 1 juli 2012',
])('the version %s', version => {
  for (const [lead, tail] of [
    [' ', ' is'],
    [', ', ', is'],
    [' ', '. Dit'],
  ] as const)
    expect(versionAt(`X${lead}${version}${tail}`, 1)?.version).toBe(version)
  if (!version.startsWith('(')) expect(versionAt(`X (${version}) is`, 1)?.version).toBe(version)
})

test.each([
  ' zoals de rechtbank oordeelde',
  ' zoals dat geldt',
  ' zoals dat artikel bepaalt',
  ' oude zaken',
  ' (hierna: Awb)',
  ' (oudste)',
  ' geldend recht',
  ' geldt vanaf 1 januari 2015',
  ' tot 1 januari 2015',
  '',
])('no version:%s', words => {
  expect(versionAt(`X${words}`, 1)).toBeUndefined()
})

test.each([
  ['zoals dat gold tot 1 januari 2015', '2014-12-31'],
  ['(tot 1 maart 2012)', '2012-02-29'],
  ['zoals die luidde tot en met 31 december 2014', '2014-12-31'],
  ['zoals geldend op 5 juli 2012', '2012-07-05'],
  ['(oud)', undefined],
  ['(tekst 2015)', undefined],
])('%s: %s', (version, day) => {
  expect(dayOf(version)).toBe(day)
})
