import { describe, expect, test } from 'vitest'
import type { StatedField } from '../../text/source.js'
import { pack } from './index.js'
import { courtNamed, stated } from './stated.js'

const said = (field: StatedField, value: string) =>
  stated({ field, value })?.map(s => [s.field, s.value, s.native].filter(Boolean).join(' ')) ?? null

describe('what publishers state reads in normal form', () => {
  test.each([
    ['2031다100', ['2031다100']],
    ['2031다100(본소), 117(반소)', ['2031다100', '2031다117']],
    ['2031다100, 2031다117 (병합)', ['2031다100', '2031다117']],
    ['2031헌마1·2(병합)', ['2031헌마1', '2031헌마2']],
    ['서울고등법원-2031-누-7', ['2031누7']],
    ['4289민상1', ['4289민상1']],
    ['2031Hun-Ma7, 2031Hun-Ba9 (consolidated)', ['2031헌마7', '2031Hun-Ma7', '2031헌바9', '2031Hun-Ba9']],
    ['2031집단41', ['2031집단41']],
  ])('docket %s', (value, dockets) => {
    expect(said('docket', value)).toEqual(dockets.map(d => `caseNumber ${d}`))
  })

  test('a number of another kind is left to the core', () => {
    expect([said('docket', '서면-2031-자본거래-44'), said('docket', '31-0001')]).toEqual([null, null])
  })

  test.each([
    ['대법원', ['court 대법원']],
    ['헌재', ['court 헌법재판소']],
    ['서울고법', ['court 서울고등법원']],
    ['광주고등법원(전주)', ['court 광주고등법원(전주)']],
    ['광주고법 제주재판부', ['court 광주고등법원(제주)']],
    ['서울고법(춘천)', ['court 서울고등법원(춘천)']],
    ['서울중앙지법', ['court 서울중앙지방법원']],
    ['수원지법 평택지원', ['court 수원지방법원 평택지원']],
    ['서울민사지법', ['court 서울민사지방법원']],
    ['서울지법 동부지원', ['court 서울지방법원 동부지원']],
    ['특허법원', ['court 특허법원']],
    ['서울고등법원 제20민사부', ['court 서울고등법원', 'chamber 제20민사부']],
    ['Supreme Court of Korea', ['court 대법원']],
    ['Gwangju High Court (Jeonju)', ['court 광주고등법원(전주)']],
  ])('court %s', (value, courts) => {
    expect(said('court', value)).toEqual(courts)
  })

  test.each([
    ['20310514', '2031-05-14'],
    ['2031.05.14', '2031-05-14'],
    ['2031. 5. 14.', '2031-05-14'],
    ['2031-05-14', '2031-05-14'],
    ['42890525', '1956-05-25'],
    ['203105140', undefined],
    ['20311399', undefined],
  ])('date %s', (value, iso) => {
    expect(said('date', value)).toEqual(iso ? [`date ${iso}`] : [])
  })

  test.each([
    ['판결', ['type judgment 판결']],
    ['판결 : 확정', ['type judgment 판결']],
    ['결정', ['type order 결정']],
    ['명령', ['type order 명령']],
    ['제11민사부판결 : 상고', ['type judgment 판결', 'chamber 제11민사부']],
    ['전원합의체 판결', ['type judgment 판결', 'chamber 전원합의체']],
    ['중간판결', ['type judgment 중간판결']],
    ['Inquiry-response (질의회신)', ['type other 질의회신']],
  ])('type %s', (value, types) => {
    expect(said('type', value)).toEqual(types)
  })
})

test('courts that the table lacks have a level all the same', () => {
  expect(
    ['서울민사지방법원', '광주고등법원(가나)', '육군보통군사법원', '특허심판원', '어느 회사'].map(courtNamed),
  ).toEqual([
    { level: 'first-instance', seat: '서울' },
    { level: 'appeal', seat: '광주' },
    { level: 'first-instance' },
    { level: 'other' },
    undefined,
  ])
})

test('every court of the table is known by its own name', () => {
  const bySeat = pack.courts.filter(c => !/[시군]법원(?:\([가-힣]\))?$|^특허심판원$/.test(c.name))
  expect(bySeat.filter(c => said('court', c.name)?.[0] !== `court ${c.name}`).map(c => c.name)).toEqual([])
})
