import { expect, test } from 'vitest'
import { readJson } from './json.js'

const records = (value: unknown) => {
  const r = readJson(JSON.stringify(value))
  return r.is === 'records'
    ? r.records.map(({ dialect, record: x }) => ({
        ...x,
        format: dialect.format,
        says: x.statements.map(s => `${s.field}=${s.value}`),
      }))
    : []
}
const FIELDS = {
  판례내용: '【주 문】<br/>상고를 기각한다.<br/>【이 유】<br/>이유 없다.',
  판시사항: '책임이 있는지 여부(적극)',
  참조판례: '',
  판결유형: '판결',
  법원명: '서울고법',
  선고일자: 20310514,
  사건번호: '2031나7',
  사건종류코드: '400101',
  판례정보일련번호: '900001',
}

test('a text reads in the order of the pages, whatever that of its fields', () => {
  const [read, ...more] = records({ PrecService: FIELDS })
  expect(more).toEqual([])
  expect(read?.format).toBe('drf-json')
  expect(read?.text).toBe(
    '판례정보일련번호: 900001\n사건번호: 2031나7\n선고일자: 20310514\n법원명: 서울고법\n판결유형: 판결\n사건종류코드: 400101\n\n' +
      '【판시사항】\n\n책임이 있는지 여부(적극)\n\n【전문】\n\n【주 문】\n상고를 기각한다.\n【이 유】\n이유 없다.\n',
  )
  expect(read?.says).toEqual([
    'documentNumber=900001',
    'docket=2031나7',
    'date=20310514',
    'court=서울고법',
    'type=판결',
  ])
})

test('a record taken out of its envelope is one all the same, and brings its detail along', () => {
  expect(records(FIELDS)[0]?.format).toBe('drf-json')
  const detailed = records({
    판례일련번호: '1',
    선고일자: '2031.05.14',
    상세정보: { 선고일자: '20310514', 판례내용: '가' },
  })
  expect(detailed[0]?.text).toBe('판례일련번호: 1\n선고일자: 20310514\n\n【전문】\n\n가\n')
})

test('the members of a list are records; one alone is not in an array', () => {
  const member = (n: number) => ({ 판례일련번호: `${n}`, 사건번호: `2031다${n}` })
  expect(records({ PrecSearch: { totalCnt: '2', prec: [member(1), member(2)] } }).map(r => r.says[1])).toEqual([
    'docket=2031다1',
    'docket=2031다2',
  ])
  expect(records({ DetcSearch: { Detc: member(3) } })[0]?.says[0]).toBe('court=헌법재판소')
  expect(records({ PrecSearch: { totalCnt: '0' } })).toEqual([])
})

test('lines of plain text, arrays and members of members are kept', () => {
  expect(records({ ExpcService: { 질의요지: '가\n나', 회답: ['다', '라'], 비고: { 마: '바' } } })[0]?.text).toBe(
    '【질의요지】\n\n가\n나\n\n【회답】\n\n다\n라\n\n비고: 마: 바\n',
  )
})

test('a long field of another name is a text by itself', () => {
  const content = `【이 유】\n${'이유 없다. '.repeat(40).trim()}`
  expect(records({ 판례일련번호: '1', content, note: '짧다' })[0]?.text).toBe(
    `판례일련번호: 1\n\n${content}\n\nnote: 짧다\n`,
  )
})

test('a torn file is broken, another shape is none of this', () => {
  expect(readJson('{"PrecService":{"판례내용":"가').is).toBe('broken')
  expect(readJson('{"PrecService":"없음"}').is).toBe('no-text')
  expect(records({ text: '판결', 사건번호: '2031다1' })[0]?.format).toBe('json')
})
