import { expect, test } from 'vitest'
import { readHtml } from './html.js'
import { lawgokr } from './lawgokr.js'

const VIEW =
  '<h2>손해배상(기)</h2><div class="subtit1">\n [대법원 2031. 5. 14. 선고 2031다100 판결]\n</div><div class="subtit2"></div>' +
  '<div class="pgroup" id="conScroll"><h4 id="sa-900001">【판시사항】</h4><p class="pty4">책임이 있는지 여부<strong>(적극)</strong><br /></p>' +
  '<h4 id="conLsJo">【참조조문】</h4><p class="pty4"><a href="#AJAX" onclick="fncLawPop()">민법 제750조</a></p>' +
  '<h4 id="jun-900001">【전문】</h4><h5>【주 문】</h5><p class="pty4_dep1"> 상고를 기각한다.<br /><br /></p>' +
  '<h5>【이 유】</h5><p class="pty4_dep1"> 1. 가 <br /> 2. 나</p><div style="text-align:center"> 대법관 김가나(재판장) </div></div>'
const PAGE =
  '<!DOCTYPE html><html><head><title>판례 &gt; 손해배상(기) | 국가법령정보센터</title></head><body><div id="skipnavi"><p>본문 바로가기</p></div>' +
  '<div class="body_top_area"><div class="l_bx"><a>본문</a></div><div class="r_bx"><a>화면내검색</a></div></div><div id="bodyContent">' +
  '<input type="hidden" id="precSeq" value="900001" /><input type="hidden" id="precNo" value="2031다100" />' +
  `<input type="hidden" id="precYd" value="20310514" /><div id="contentBody">${VIEW}</div></div>` +
  '<div id="saveLayer" style="display:none"><p>파일형식</p></div></body></html>'

const read = (html: string) => {
  const page = readHtml(html, lawgokr)
  const of = (kind: string) =>
    page.marks.filter(m => m.kind === kind).map(m => [m.value, page.text.slice(m.at.start, m.at.end)])
  return { ...page, of }
}

test('a page is its decision; the bar of the window is no part of it', () => {
  expect(lawgokr.recognises(PAGE)).toBe(true)
  const page = read(PAGE)
  expect(page.text).toBe(
    '본문 바로가기\n\n본문\n화면내검색\n\n손해배상(기)\n\n[대법원 2031. 5. 14. 선고 2031다100 판결]\n\n【판시사항】\n\n' +
      '책임이 있는지 여부(적극)\n\n【참조조문】\n\n민법 제750조\n\n【전문】\n\n【주 문】\n\n상고를 기각한다.\n\n【이 유】\n\n1. 가\n2. 나\n\n' +
      '대법관 김가나(재판장)\n',
  )
  expect(page.of('dropped').map(([, text]) => text)).toEqual([
    '본문 바로가기',
    '본문\n화면내검색',
    '본문',
    '화면내검색',
  ])
  expect(page.of('metadata')).toEqual([[undefined, '손해배상(기)\n\n[대법원 2031. 5. 14. 선고 2031다100 판결]']])
  expect(page.of('section')).toEqual([
    ['headnote', '【판시사항】'],
    ['references', '【참조조문】'],
  ])
  expect(page.statements.filter(s => s.official).map(s => `${s.field}=${s.value}`)).toEqual([
    'documentNumber=900001',
    'docket=2031다100',
    'date=20310514',
    'title=손해배상(기)',
  ])
})

test('a piece cut out of a page is known by its paragraphs', () => {
  const piece = '<h5>【주 문】</h5>\n<p class="pty4_dep1"> 상고를 기각한다.<br /></p>'
  expect(lawgokr.recognises(piece)).toBe(true)
  expect(read(piece).text).toBe('【주 문】\n\n상고를 기각한다.\n')
  expect(lawgokr.recognises('<div class="subtit1"><p>법원</p></div>')).toBe(false)
})

test('a page cut off keeps what is there', () => {
  expect(read(PAGE.slice(0, PAGE.indexOf(' 2. 나'))).text).toContain('【이 유】\n\n1. 가')
})
