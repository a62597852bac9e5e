import { expect, test } from 'vitest'
import { versionAt } from './version.js'

test.each([
  'as amended by the Example Act 2031',
  'as amended by section 5 of the Example (Scotland) Act 2031',
  'as amended by Directive 2004/27/EC',
  'as last amended by Council Regulation (EC) No 44/2001',
  'as amended',
  'as originally enacted',
  'as it then stood',
  'as it stood at the material time',
  'as in force on 3 May 2031',
])('the version %s', version => {
  for (const [lead, tail] of [
    [' ', ', the'],
    [', ', ', the'],
    [' (', ') is'],
  ] as const)
    expect(versionAt(`X${lead}${version}${tail}`, 1)).toBe(version)
})

test.each([' as amended claims show', ' as applied', ' as it is', ' asamended', ' and', ''])('no version:%s', words => {
  expect(versionAt(`X${words}`, 1)).toBeUndefined()
})
