import { expect, test } from 'vitest'
import { packPlaces, unpackPlaces } from './link-places.js'

test('the first three places come back, in order, with what is said before them', () => {
  const places = [
    { at: [70_000, 70_040], signal: 'a.M.' },
    { at: [5, 12], signal: null, by: 'name' },
    { at: [7, 9], signal: null, by: 'beside' },
    { at: [300, 512], signal: '같은 취지', by: 'report' },
    { at: [99_999, 100_000], signal: '' },
    { at: [5, 12], signal: null },
  ] as const
  const kept = (n: number) => {
    const { at, signal } = places[n]!
    return { at, signal, ...(n === 3 ? { by: 'report' } : {}) }
  }
  const packed = packPlaces(places)
  expect(unpackPlaces(packed.buffer as ArrayBuffer)).toEqual([kept(1), kept(3), kept(0)])
  expect(unpackPlaces(packPlaces([places[4]]).buffer as ArrayBuffer)).toEqual([kept(4)])
  const versions = [
    { at: [1, 4], signal: null, version: 'a.F.' },
    { at: [7, 9], signal: 'vgl.', version: '구' },
  ] as const
  expect(unpackPlaces(packPlaces(versions).buffer as ArrayBuffer)).toEqual(versions)
  expect(unpackPlaces(new ArrayBuffer(0))).toEqual([])
})
