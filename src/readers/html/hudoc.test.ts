import { expect, test } from 'vitest'
import { htmlDialects } from './dialects.js'
import { readHtml } from './html.js'

const PAGE = `<html><head><style>.s6E50BD9 { margin:0pt }</style></head><body><div>
  <p class="s30EEC3F8"><span class="sB8D990E2">FIFTH SECTION</span></p><p class="s30EEC3F8"><span class="sB8D990E2">CASE OF ALDER v. EXAMPLELAND</span></p>
  <p class="s6E50BD9"><span class="sB8D990E2">1.&#xa0;&#xa0;The applicant</span><a href="#_ftn1" name="_ftnref1"><span class="s1A844BC0">[1]</span></a><span class="sB8D990E2"> complained.</span></p>
  <ol class="sA1B2C3D4"><li class="s6E50BD9">Declares the application admissible;</li><li class="s6E50BD9">Holds that there has been a violation.</li></ol>
  <div id="_ftn1"><p class="s6E50BD9"><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a><span> Born in 1980.</span></p></div></div></body></html>`

test('a page of HUDOC keeps its lines, numbers of lists and notes', () => {
  const dialect = htmlDialects.find(d => d.recognises(PAGE))
  expect(dialect?.format).toBe('hudoc-html')
  const page = readHtml(PAGE, dialect)
  expect(page.text.replace(/\u00a0/g, ' ').split(/\n+/)).toEqual([
    'FIFTH SECTION',
    'CASE OF ALDER v. EXAMPLELAND',
    '1.  The applicant[1] complained.',
    '1. Declares the application admissible;',
    '2. Holds that there has been a violation.',
    '[1] Born in 1980.',
    '',
  ])
  const notes = page.marks.filter(m => m.kind === 'footnote')
  expect(notes.map(m => [m.value, page.text.slice(m.at.start, m.at.end)])).toEqual([['1', '[1] Born in 1980.']])
  expect(readHtml(PAGE.slice(0, PAGE.indexOf('Holds')), dialect).text).toContain('Declares')
})

test('a page with other hashes as classes is not of this kind', () => {
  const page = '<p class="sABCDEF12">Weather report</p>'
  expect(htmlDialects.find(d => d.recognises(page))?.format).toBeUndefined()
})
