import { describe, expect, test } from 'vitest'
import { readXml } from './xml.js'

const FIELDS =
  '<판례정보일련번호>900001</판례정보일련번호><사건명><![CDATA[손해배상(기)]]></사건명>' +
  '<사건번호><![CDATA[2031다100(본소), 117(반소)]]></사건번호><선고일자>20310514</선고일자><선고>선고</선고><법원명>대법원</법원명>' +
  '<법원종류코드>400201</법원종류코드><사건종류명>민사</사건종류명><사건종류코드>400101</사건종류코드><판결유형>전원합의체 판결</판결유형>'
const PARTS =
  '<판시사항><![CDATA[<br/>[1] 책임이 있는지 여부(적극)<br/>[2] <별지 생략>의 효력]]></판시사항>' +
  '<판결요지>[1] 책임이 &lt;b&gt;있다&lt;/b&gt;.&lt;br/&gt;[2] 효력이 없다.</판결요지><참조조문>민법 제750조</참조조문><참조판례/>' +
  '<판례내용><![CDATA[【주 문】<br/>  상고를 기각한다.<br/>【이 유】<table><tr><td>합계</td><td>10원</td></tr></table>]]></판례내용>'

const one = (xml: string) => {
  const read = readXml(xml)
  if ('refused' in read) throw new Error(read.refused)
  return { format: read.dialect.format, ...(read.records[0] as (typeof read.records)[number]) }
}
const marked = ({ text, marks }: ReturnType<typeof one>, kind: string) =>
  marks.filter(m => m.kind === kind).map(m => [m.value, text.slice(m.at.start, m.at.end).split('\n')[0]])

describe('a text of the API', () => {
  const read = one(`<?xml version="1.0" encoding="UTF-8"?><PrecService>${FIELDS}${PARTS}</PrecService>`)

  test('reads as its page does, with the fields above and the parts under their headings', () => {
    expect(read.text).toBe(
      '판례정보일련번호: 900001\n사건명: 손해배상(기)\n사건번호: 2031다100(본소), 117(반소)\n선고일자: 20310514\n선고: 선고\n법원명: 대법원\n' +
        '법원종류코드: 400201\n사건종류명: 민사\n사건종류코드: 400101\n판결유형: 전원합의체 판결\n\n【판시사항】\n\n[1] 책임이 있는지 여부(적극)\n[2] <별지 생략>의 효력\n\n' +
        '【판결요지】\n\n[1] 책임이 있다.\n[2] 효력이 없다.\n\n【참조조문】\n\n민법 제750조\n\n【전문】\n\n【주 문】\n상고를 기각한다.\n' +
        '【이 유】\n\n합계\n10원\n',
    )
  })

  test('states its fields, each at its place', () => {
    expect(read.format).toBe('drf-xml')
    expect(read.statements.map(s => [s.field, s.value, s.official])).toEqual([
      ['documentNumber', '900001', true],
      ['title', '손해배상(기)', true],
      ['docket', '2031다100(본소), 117(반소)', true],
      ['date', '20310514', true],
      ['court', '대법원', true],
      ['area', '민사', true],
      ['type', '전원합의체 판결', true],
    ])
    for (const { at, value } of read.statements) expect(read.text.slice(at?.start, at?.end)).toBe(value)
  })

  test('marks one block of fields, and the parts', () => {
    expect(marked(read, 'metadata')).toEqual([[undefined, '판례정보일련번호: 900001']])
    expect(marked(read, 'section')).toEqual([
      ['headnote', '【판시사항】'],
      ['summary', '【판결요지】'],
      ['references', '【참조조문】'],
      [undefined, '【전문】'],
    ])
  })
})

test('elements of HTML in a field are no fields, and lines of a field without markup count', () => {
  expect(one('<PrecService><판시사항>하나<br/>둘 <u>셋</u> &amp; 넷</판시사항></PrecService>').text).toBe(
    '【판시사항】\n\n하나\n둘 셋 & 넷\n',
  )
  expect(one('<PrecService><이유>\n 1. 하나\n 가. 둘\n</이유></PrecService>').text).toBe(
    '【이유】\n\n1. 하나\n가. 둘\n',
  )
})

test('the services for other bodies state what they are', () => {
  const facts = (xml: string) => one(xml).statements.map(s => `${s.field}=${s.value}`)
  expect(
    facts('<DetcService><사건번호>2031헌바1</사건번호><종국일자>20310514</종국일자><전문>가</전문></DetcService>'),
  ).toEqual(['court=헌법재판소', 'type=결정', 'docket=2031헌바1', 'date=20310514'])
  expect(facts('<ExpcService><안건번호>31-0001</안건번호><회답>가</회답></ExpcService>')).toEqual([
    'type=법령해석',
    'docket=31-0001',
  ])
  expect(
    facts(
      '<PrecService><행정심판례일련번호>7</행정심판례일련번호><재결청>가나위원회</재결청><주문>가</주문></PrecService>',
    ),
  ).toEqual(['documentNumber=7', 'court=가나위원회'])
})

test('a field that is not known keeps its text under its name', () => {
  expect(one('<FtcService><조치유형>시정명령<br/>과징금</조치유형></FtcService>').text).toBe(
    '조치유형: 시정명령\n과징금\n',
  )
})

test('a list of results is as many records, without what was asked', () => {
  const list = readXml(
    '<PrecSearch><target>prec</target><키워드>배상</키워드><totalCnt>2</totalCnt>' +
      '<prec id="1"><판례일련번호>1</판례일련번호><판례상세링크>/DRF/x?OC=k</판례상세링크></prec>' +
      '<prec id="2"><판례일련번호>2</판례일련번호></prec></PrecSearch>',
  )
  expect('records' in list && list.records.map(r => r.text)).toEqual(['판례일련번호: 1\n', '판례일련번호: 2\n'])
})

test('a text cut off keeps what is there', () => {
  const read = one(`<PrecService>${FIELDS}<판시사항><![CDATA[책임이 있는지 여부(적`)
  expect(read.text.endsWith('【판시사항】\n\n책임이 있는지 여부(적\n')).toBe(true)
  expect(read.faults).not.toEqual([])
})

test('the answer that there is none is no decision', () => {
  expect(readXml('<Law>일치하는 판례가 없습니다.</Law>')).toHaveProperty('refused')
})
