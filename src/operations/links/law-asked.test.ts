import { expect, test } from 'vitest'
import { lawAsked } from './law-asked.js'

test.each([
  ['bgb 823', null, 'bgb', '823'],
  ['§ 823 Abs. 1 BGB', null, 'BGB', '823'],
  ['§823 BGB', null, 'BGB', '823'],
  ['BGB § 823 Abs 1 Satz 2', null, 'BGB', '823'],
  ['§ 37 II StPO', null, 'StPO', '37'],
  ['de:bgb 823', 'de', 'bgb', '823'],
  ['DE:BGB', 'de', 'BGB', null],
  ['art 3:13 bw', null, 'bw', '3:13'],
  ['artikel 6:162, lid 1, BW', null, 'BW', '6:162'],
  ['3:13 bw', null, 'bw', '3:13'],
  ['art. 8:42 Awb', null, 'Awb', '8:42'],
  ['Vw 2000 28', null, 'Vw 2000', '28'],
  ['Vw 2000', null, 'Vw 2000', null],
  ['민법 제750조', null, '민법', '750'],
  ['민법 제741조의2 제1항', null, '민법', '741의2'],
  ['민법', null, '민법', null],
  ['민집53조', null, '민집', '53'],
  ['민법741조의2', null, '민법', '741의2'],
  ['eu:32016r0679 6', 'eu', '32016r0679', '6'],
  ['32016R0679', null, '32016R0679', null],
])('%s', (typed, country, name, section) => {
  expect(lawAsked(typed)).toEqual({ country, name, section })
})

test('a number alone names no law', () => {
  for (const typed of ['', '§ 5', ' , ', 'art. 6']) expect(lawAsked(typed)).toBeNull()
})
