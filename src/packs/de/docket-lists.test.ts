import { expect, test } from 'vitest'
import { docketsOf } from './docket-lists.js'

test('joined dockets are told apart, and numbers of one register are written in full', () => {
  expect(docketsOf('5 StR 601/31 und 5 StR 602/31')).toEqual(['5 StR 601/31', '5 StR 602/31'])
  expect(docketsOf('VIII ZB 3/31 und 4/31')).toEqual(['VIII ZB 3/31', 'VIII ZB 4/31'])
  expect(docketsOf('AK 19 - 21/31')).toEqual(['AK 19/31', 'AK 20/31', 'AK 21/31'])
  expect(docketsOf('I ZB 8/32 bis I ZB 10/32')).toEqual(['I ZB 8/32', 'I ZB 9/32', 'I ZB 10/32'])
  expect(docketsOf('StB 6 + 8/31')).toEqual(['StB 6/31', 'StB 8/31'])
})

test('what only looks like a range stays as it is', () => {
  expect(docketsOf('4 ARs 20-1/14')).toEqual(['4 ARs 20-1/14'])
  expect(docketsOf('VI  ZR 114/31')).toEqual(['VI ZR 114/31'])
})
