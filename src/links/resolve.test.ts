import { expect, test } from 'vitest'
import { isEcli } from './names.js'
import { type Candidate, MOST_NAMED, meaningOf } from './resolve.js'

const [docket, ecli] = ['de:bundesgerichtshof:vzr1/30', 'ecli:de:bgh:2031:1']
const entry = (given: Partial<Candidate<string> & { name: string }> = {}) => ({
  ...{ name: docket, work: 1, date: '2031-02-01', ecli: null },
  ...given,
})
const means = (
  asked: { names?: string[]; date?: string | null; instance?: boolean; own?: number },
  ...entries: ReturnType<typeof entry>[]
) => {
  const { names = [docket], date = null, instance = false, own = 0 } = asked
  const meaning = meaningOf({ names, ecli: names.find(isEcli) ?? null, date, instance }, own, name =>
    entries.filter(e => e.name === name),
  )
  return [meaning.status, ...meaning.candidates.map(c => c.work)].join(' ')
}

test('one decision of the name is meant, several may be', () => {
  expect(means({})).toBe('outside')
  expect(means({}, entry())).toBe('exact 1')
  expect(means({}, entry(), entry({ work: 2 }))).toBe('ambiguous 1 2')
  expect(means({}, entry(), entry({ date: null }))).toBe('exact 1 1')
  expect(means({}, ...Array(MOST_NAMED + 1).fill(entry()))).toMatch(/^ambiguous/)
})

test('another date is another decision, a part of a date may be the same', () => {
  const both = [entry(), entry({ work: 2, date: '2031-05-01' })]
  expect(means({ date: '2031-05-01' }, ...both)).toBe('exact 2')
  expect(means({ date: '2031-05' }, ...both)).toBe('exact 2')
  expect(means({ date: '2031' }, ...both)).toBe('ambiguous 1 2')
  expect(means({ date: '2031-06-01' }, ...both)).toBe('outside')
  expect(means({ date: '2031-06-01' }, entry({ date: null }))).toBe('exact 1')
  expect(means({ date: '2031-06-01' }, entry({ date: null }), entry())).toBe('outside')
})

test('an ECLI goes before the docket, and tells printed ones apart', () => {
  const names = [ecli, docket]
  expect(means({ names }, entry(), entry({ name: ecli, work: 2, ecli }))).toBe('exact 2')
  expect(means({ names }, entry())).toBe('exact 1')
  expect(means({ names }, entry({ ecli: 'ecli:de:bgh:2031:2' }))).toBe('outside')
  expect(means({ names: [docket] }, entry({ ecli: 'ecli:de:bgh:2031:2' }))).toBe('exact 1')
})

test('what may be the decision itself is no link, but an instance is never itself', () => {
  expect(means({ own: 1 }, entry(), entry({ work: 2 }))).toBe('itself')
  expect(means({ own: 1, date: '2031-05-01' }, entry(), entry({ work: 2, date: '2031-05-01' }))).toBe('exact 2')
  expect(means({ own: 1, instance: true }, entry(), entry({ work: 2 }))).toBe('exact 2')
  expect(means({ own: 1, instance: true }, entry())).toBe('outside')
})
