import { expect, test } from 'vitest'
import { type Decision, isDecision, parseAll } from '../src/main.js'

const HEADNOTES = '[1] 책임이 있는지 여부(적극) / 감액할 수 있는지 여부(소극)<br/>[2] 위 <별지 생략>의 효력'
const BODY =
  '【원고, 항소인】 원고<br/>【피고, 피항소인】 주식회사 가나<br/>【주 문】<br/>  항소를 기각한다.<br/>【이 유】<br/>  1. 사안의 개요<br/>' +
  '  가. 원고는 소를 제기하였다.<br/>  나. 피고는 다툰다.<br/>  2. 판단<br/>  이유 없다.<br/>판사 김가나(재판장) 이다라'

const SHAPES = {
  'drf-xml':
    '<?xml version="1.0" encoding="UTF-8"?><PrecService><판례정보일련번호>900001</판례정보일련번호><사건명>배상</사건명>' +
    '<사건번호><![CDATA[2031나100(본소), 117(반소)]]></사건번호><선고일자>20320514</선고일자><선고>선고</선고><법원명>서울고법</법원명>' +
    `<판결유형>제1민사부판결 : 상고</판결유형><판시사항><![CDATA[${HEADNOTES}]]></판시사항><판례내용><![CDATA[${BODY}]]></판례내용></PrecService>`,
  'drf-json': JSON.stringify({
    PrecService: {
      판례내용: BODY,
      판시사항: HEADNOTES,
      판결유형: '제1민사부판결 : 상고',
      법원명: '서울고법',
      선고일자: '20320514',
      사건번호: '2031나100(본소), 117(반소)',
      판례정보일련번호: '900001',
    },
  }),
  lawgokr:
    '<html><body><div id="bodyContent"><input type="hidden" id="precSeq" value="900001" /><div id="contentBody"><h2>배상</h2>' +
    '<div class="subtit1">[서울고법 2032. 5. 14. 선고 2031나100(본소), 117(반소) 제1민사부판결 : 상고]</div><div class="pgroup" id="conScroll">' +
    `<h4 id="sa-900001">【판시사항】</h4><p class="pty4">${HEADNOTES.replace('<별지 생략>', '&lt;별지 생략&gt;')}</p><h4 id="jun-900001">【전문】</h4>` +
    `${BODY.replace(/(【[^】]+】)/g, '</p><h5>$1</h5><p class="pty4_dep1">')}</p></div></div></div></body></html>`,
}

const read = (text: string) => parseAll({ bytes: Buffer.from(text), name: 'file' }) as Decision[]

test.each(Object.entries(SHAPES))('%s says what the decision is', (format, text) => {
  const [d, ...more] = read(text)
  expect(more).toEqual([])
  expect(d && isDecision(d)).toBe(true)
  const { source, jurisdiction, court, type, date, caseNumbers, documentNumber, outcome } = d as Decision
  expect([source.format, jurisdiction, court?.code, court?.name, date, documentNumber]).toEqual([
    format,
    'KR',
    '000200',
    '서울고등법원',
    '2032-05-14',
    '900001',
  ])
  expect([type, caseNumbers, outcome]).toEqual([
    { value: 'judgment', native: '판결' },
    ['2031나100', '2031나117'],
    ['dismissed'],
  ])
})

test.each(Object.entries(SHAPES))('%s gives the parts, the headnotes and the numbers of the court', (_format, text) => {
  const d = read(text)[0] as Decision
  expect(d.sections.map(s => s.role)).toEqual([
    'head',
    'headnote',
    'note',
    'parties',
    'parties',
    'operative',
    'reasoning',
    'signatures',
  ])
  expect(d.headnotes.map(h => [h.number, h.polarity])).toEqual([
    ['1', 'yes'],
    ['1', 'no'],
    ['2', null],
  ])
  expect(d.paragraphs.map(p => p.number)).toEqual(['1', '1.가', '1.나', '2'])
  expect(d.judges.map(j => j.name)).toEqual(['김가나', '이다라'])
  expect(d.problems.map(p => p.code)).toEqual([])
})

test('a member of a list of results has facts and no text, and says so', () => {
  const list = {
    PrecSearch: { prec: [{ 판례일련번호: '1', 사건번호: '2031다1', 법원명: '대법원', 선고일자: '2031.05.14' }] },
  }
  const d = read(JSON.stringify(list))[0] as Decision
  expect([d.court?.code, d.date, d.caseNumbers]).toEqual(['000100', '2031-05-14', ['2031다1']])
  expect(d.problems.map(p => p.code)).toContain('text.missing')
})

test('what is no decision of a court is not said to be one', () => {
  const d = read(
    '<ExpcService><안건번호>31-0001</안건번호><해석기관명>법제처</해석기관명><회답>등록하여야 합니다.</회답></ExpcService>',
  )
  expect([d[0]?.court, d[0]?.type]).toEqual([null, { value: 'other', native: '법령해석' }])
})
