import { expect, test } from 'vitest'
import type { Written } from '../writer.js'
import { htmlDialects } from './dialects.js'
import { readHtml } from './html.js'

function page(html: string): Written {
  const dialect = htmlDialects.find(d => d.recognises(html))
  expect(dialect?.format).toBe('ris-html')
  return readHtml(html, dialect)
}
const stated = (w: Written) => w.statements.filter(s => s.official).map(s => `${s.field} ${s.value}`)

const title = (text: string) => `<h1 class="Titel AlignJustify">${text}</h1>`
const p = (text: string) => `<p class="ErlText AlignJustify">${text}</p>`
const DOCUMENT = `<html><head><title>RIS Dokument</title></head><body><div class="paperw">${title('Gericht')}${p('OGH')}${title('Entscheidungsdatum')}${p('03.02.2031')}${title('Geschäftszahl')}${p('2Ob9044/30x; 2Ob9045/30v')}${title('Spruch')}${p('Der Revision wird gemäß <span aria-hidden="true">§ 508a Abs 2 ZPO</span><span class="sr-only">Paragraph 508 a, Absatz 2, ZPO</span> nicht Folge gegeben.')}${title('European Case Law Identifier')}${p('ECLI:AT:OGH0002:2031:0020OB09044.30X.0203.000')}</div></body></html>`

test('a document: titles over their values, and nothing twice', () => {
  const written = page(DOCUMENT)
  expect(stated(written)).toEqual([
    'court OGH',
    'date 03.02.2031',
    'docket 2Ob9044/30x',
    'docket 2Ob9045/30v',
    'ecli ECLI:AT:OGH0002:2031:0020OB09044.30X.0203.000',
  ])
  expect(written.text).toContain('gemäß § 508a Abs 2 ZPO nicht Folge gegeben.')
  expect(written.text).not.toContain('Paragraph 508')
  for (const s of written.statements.filter(x => x.official))
    expect(written.text.slice(s.at?.start, s.at?.end)).toContain(s.value)
})

const container = (name: string, inner: string) =>
  `<div id="MainContent_DocumentRepeater_JustizDocumentData_0_${name}Container_0" class="contentBlock">${inner}</div>`
const PAGE = `<html><body><header><p>RIS</p></header><nav><a href="/">Startseite</a></nav><div class="document">${container('Gericht', '<h3>Gericht</h3><p>OGH</p>')}${container('Rechtssatznummer', '<h3>Rechtssatznummer</h3><p>RS9900001</p>')}${container('Entscheidungsdatum', '<h3>Entscheidungsdatum</h3><p>03.02.2031</p>')}${container('Rechtssatz', '<h3>Rechtssatz</h3><p>Wer leiht, gibt zurück.</p>')}${container('Entscheidungstexte', '<h3>Entscheidungstexte</h3><p>TE OGH 2031-02-03 2 Ob 9044/30x</p>')}${container('Dokumentnummer', '<h3>Dokumentnummer</h3><p>JJR_20310203_OGH0002_0020OB09044_30X0000_001</p>')}</div><footer id="footer">Impressum</footer></body></html>`

test('a page around a document: its containers are the parts, what belongs to the site is set apart', () => {
  const written = page(PAGE)
  const marked = (kind: string) =>
    written.marks.filter(m => m.kind === kind).map(m => written.text.slice(m.at.start, m.at.end))
  expect(marked('metadata')).toEqual([
    'Gericht\n\nOGH\n\nRechtssatznummer\n\nRS9900001\n\nEntscheidungsdatum\n\n03.02.2031',
  ])
  expect(marked('headnote')).toHaveLength(1)
  expect(marked('headnote')[0]).toContain('Wer leiht, gibt zurück.')
  expect(marked('dropped')).toEqual(['RIS', 'Impressum'])
  expect(written.statements.map(s => `${s.field} ${s.value}`)).toContain('type Rechtssatz')
  expect(stated(written)).toContain('documentNumber JJR_20310203_OGH0002_0020OB09044_30X0000_001')
})

test('a page cut off in the middle of a tag keeps what is there', () => {
  expect(page(DOCUMENT.slice(0, DOCUMENT.indexOf('Paragraph 508'))).text).toContain('§ 508a Abs 2 ZPO')
})
