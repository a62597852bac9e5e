import { expect, test } from 'vitest'
import { parseAll } from '../src/main.js'
import { countsOf, differenceOf, saidBy } from '../tools/difference.js'

const said = (text: string) => parseAll({ bytes: Buffer.from(text), name: 'a.txt' }).flatMap(saidBy)
const text = (reason: string, before = '') =>
  `${before}대법원\n판결\n사건 2031다100 배상\n【주 문】\n상고를 기각한다.\n【이 유】\n${reason}\n대법관 김가나(재판장) 이다라\n`
const PLAIN = text('1. 원고는 2030. 1. 2. 소를 제기하였다.\n2. 민법 제750조를 본다.')

test('what is said twice alike is no difference, wherever it stands', () => {
  expect(differenceOf(said(PLAIN), said(PLAIN))).toEqual({ gained: [], lost: [] })
  const moved = said(PLAIN.replace('대법원\n', '\n\n\n대법원\n'))
  expect(differenceOf(said(PLAIN), moved)).toEqual({ gained: [], lost: [] })
})

test('what one says and the other does not is gained or lost, with its text', () => {
  const { gained, lost } = differenceOf(
    said(PLAIN),
    said(text('1. 원고는 2030. 1. 3. 소를 제기하였다.\n2. 상법 제1조를 본다.')),
  )
  const of = (list: typeof gained, kind: string) => list.filter(s => s.kind === kind).map(s => s.text)
  expect([of(lost, 'date'), of(gained, 'date')]).toEqual([
    ['“2030. 1. 2.” iso=2030-01-02'],
    ['“2030. 1. 3.” iso=2030-01-03'],
  ])
  expect(of(lost, 'citation.statute')[0]).toContain('“민법 제750조” form=formal targets=code 민법, section 750')
  expect(of(gained, 'paragraph')).toEqual([
    '“1. 원고는 2030. 1. 3. 소를 제기하였다.” number=1',
    '“2. 상법 제1조를 본다.” number=2',
  ])
  expect(of(gained, 'court')).toEqual([])
})

test('how often counts', () => {
  const once = [{ kind: 'date', text: 'a' }]
  const twice = [...once, ...once]
  expect(differenceOf(once, twice)).toEqual({ gained: once, lost: [] })
  expect(differenceOf(twice, once)).toEqual({ gained: [], lost: once })
})

test('facts, sections and errors are said too', () => {
  const kinds = new Set(said(PLAIN).map(s => s.kind))
  for (const kind of ['court', 'type', 'caseNumbers', 'outcome', 'section.reasoning', 'paragraph', 'judge', 'order'])
    expect([...kinds]).toContain(kind)
  expect(said('')).toEqual([{ kind: 'error', text: expect.stringContaining('source.empty: ') }])
})

test('counts are by kind, in the order of their names', () => {
  const of = (kind: string) => ({ kind, text: '' })
  expect(
    countsOf([
      { gained: [of('date'), of('amount')], lost: [] },
      { gained: [of('date')], lost: [of('date')] },
    ]),
  ).toEqual([
    ['amount', 1, 0],
    ['date', 2, 1],
  ])
})
