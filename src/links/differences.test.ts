import { expect, test } from 'vitest'
import { type Copy, conflictsOf, differencesAmong } from './differences.js'

type Said = Partial<Copy['title']> & Partial<Pick<Copy, 'derived' | 'worth'>>

const court = (name: string, code: string | null = null) => ({ name, code, level: null, seat: null, chamber: null })
const type = (value: 'judgment' | 'order' | 'other') => ({ value, native: null })

function copy(id: string, { derived = false, worth = 0, ...title }: Said): Copy {
  const nothing = { court: null, date: null, caseNumbers: [], type: null, outcome: [], ecli: null }
  return { id, name: `${id}.xml`, title: { ...nothing, ...title }, derived, worth }
}

const fieldsOf = (a: Said, b: Said) => differencesAmong([copy('a', a), copy('b', b)]).map(d => d.field)

test.each<[string, Said, Said, string[]]>([
  ['the same', { date: '2031-02-01' }, { date: '2031-02-01' }, []],
  ['another day', { date: '2031-02-01' }, { date: '2031-02-03' }, ['date']],
  ['a part of the date', { date: '2031-02' }, { date: '2031-02-03' }, []],
  ['a date and none', { date: '2031-02-01' }, {}, []],
  ['another court', { court: court('Oberhof') }, { court: court('Landhof') }, ['court']],
  ['a court with its seat', { court: court('Hof Zuid') }, { court: court('Hof Zuid, locatie Noord') }, []],
  ['courts by their codes', { court: court('Hof Zuid', 'HZ') }, { court: court('Hof Zuid', 'HN') }, ['court']],
  ['a docket more', { caseNumbers: ['1 A 1/31'] }, { caseNumbers: ['1 A 1/31', '1 A 2/31'] }, []],
  ['blanks and hyphens', { caseNumbers: ['1 A 1-31'] }, { caseNumbers: ['1A1\u201131'] }, []],
  ['another docket', { caseNumbers: ['1 A 1/31'] }, { caseNumbers: ['1 A 2/31'] }, ['docket']],
  ['another senate', { caseNumbers: ['IV A 1/31'] }, { caseNumbers: ['V A 1/31'] }, ['docket']],
  ['the number of the case and that of the roll', { caseNumbers: ['C/01/1'] }, { caseNumbers: ['HA ZA 31-1'] }, []],
  ['a judgment and an order', { type: type('judgment') }, { type: type('order') }, ['type']],
  ['a judgment and a headnote', { type: type('judgment') }, { type: type('other') }, []],
  ['a part of the outcome', { outcome: ['set-aside', 'remanded'] }, { outcome: ['set-aside'] }, []],
  ['another outcome', { outcome: ['dismissed'] }, { outcome: ['set-aside'] }, ['outcome']],
  ['two printed ECLIs', { ecli: 'ECLI:X:1' }, { ecli: 'ECLI:X:2' }, ['ecli']],
  ['an ECLI worked out', { ecli: 'ECLI:X:1' }, { ecli: 'ECLI:X:2', derived: true }, []],
])('%s', (_what, a, b, fields) => {
  expect(fieldsOf(a, b)).toEqual(fields)
  expect(fieldsOf(b, a)).toEqual(fields)
})

test('every copy is told of the best source that says something else', () => {
  const copies = [
    copy('a', { date: '2031-02-01', worth: 3 }),
    copy('b', { date: '2031-02-03', worth: 2 }),
    copy('c', { date: '2031-02', worth: 1 }),
  ]
  const [a, b, c] = copies.map(own => conflictsOf(own, copies).map(x => [x.field, x.value, x.other.id, x.otherValue]))
  expect(a).toEqual([['date', '2031-02-01', 'b', '2031-02-03']])
  expect(b).toEqual([['date', '2031-02-03', 'a', '2031-02-01']])
  expect(c).toEqual([])
  expect(differencesAmong(copies)[0]?.values).toHaveLength(3)
})
