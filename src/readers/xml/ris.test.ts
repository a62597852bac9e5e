import { expect, test } from 'vitest'
import type { Written } from '../writer.js'
import { readXml } from './xml.js'

const HEAD =
  '<?xml version="1.0" encoding="utf-8"?><risdok stylesheet="RISJudikaturXML2XHTML11.xsl" h-version="4.1.7" xmlns="http://www.bka.gv.at"><metadaten /><nutzdaten><abschnitt nr="1" typ="ns" paperf="h" endnhier="true">'
const RUNNING =
  '<kzinhalt typ="p"><absatz typ="kz" halign="j"><tab align="z" position="212.6" leader="o" /><feld code="+DOCPROPERTY++-ORGAN-++"><span>OGH</span></feld></absatz></kzinhalt><fzinhalt typ="f"><absatz typ="fz">www.ris.bka.gv.at<tab />Seite <feld code="+PAGE+"><span>1</span></feld> von <feld code="+NUMPAGES+">2</feld></absatz></fzinhalt>'
const TAIL = '</abschnitt></nutzdaten><layoutdaten paperf="7" paperh="841.9"/></risdok>'

const titled = (title: string, ct: string, ...paragraphs: string[]) =>
  `<ueberschrift typ="titel" halign="j">${title}</ueberschrift>${paragraphs.map(p => `<absatz typ="erltext" ct="${ct}" halign="j">${p}</absatz>`).join('')}`

const DECISION = `${HEAD}${RUNNING}${titled('Gericht', 'gericht', 'OGH')}${titled('Entscheidungsdatum', 'entscheidungsdatum', '03.02.2031')}${titled('Geschäftszahl', 'gz', '2Ob9044/30x; 2Ob9045/30v')}${titled('Norm', 'norm', 'ABGB §9001', 'ABGB §9002')}${titled('Kopf', 'kopf', 'Der Oberste Gerichtshof hat in der Rechtssache der klagenden Partei <b>A*</b> den<b> Beschluss </b>gefasst:')}${titled('Spruch', 'spruch', '<gs sperrweite="18">Der Revision wird nicht Folge gegeben.</gs>')}<ueberschrift typ="titel">Text</ueberschrift><abstand ct="text" halign="l"/><absatz typ="tabtextz" ct="text">B e g r ü n d u n g :</absatz><absatz ct="text">[1] Nach Art 7 B<gdash/>VG gilt 1 <lt/> 2<br/>und H<sub>2</sub>O.</absatz><liste><aufzaehlung><listelem ct="text"><symbol stellen="2">1.</symbol>die erste Sache</listelem></aufzaehlung></liste><table><tr><td><absatz>Kosten</absatz></td><td><absatz>EUR 9,90</absatz></td></tr></table><binary><src>bild.png</src></binary>${titled('Rechtliche Beurteilung', 'rechtlichebeurteilung', '[2] Die Revision ist nicht berechtigt.')}${titled('European Case Law Identifier', 'ecli', 'ECLI:AT:OGH0002:2031:0020OB09044.30X.0203.000')}${TAIL}`

const RECHTSSATZ = `${HEAD}${titled('Gericht', 'gericht', 'OGH')}${titled('Rechtssatznummer', 'rechtssatznummer', 'RS9900001')}${titled('Entscheidungsdatum', 'entscheidungsdatum', '03.02.2031')}${titled('Geschäftszahl', 'gz', Array.from({ length: 60 }, (_, i) => `2Ob${9001 + i}/30x`).join('; '))}${titled('Rechtssatz', 'rechtssatz', 'Wer eine Gießkanne leiht, hat sie zurückzugeben.', 'Das gilt auch im Winter.')}${titled('Entscheidungstexte', 'entscheidungstexte', 'TE OGH 2029-01-09 2 Ob 9001/29x', 'Beisatz: Hier: Leihe. (T1)')}${titled('European Case Law Identifier', 'ecli', 'ECLI:AT:OGH0002:2029:RS9900001')}${TAIL}`

function one(xml: string): Written {
  const read = readXml(xml)
  if ('refused' in read) throw new Error(read.refused)
  expect(read.dialect.format).toBe('ris-xml')
  expect(read.records).toHaveLength(1)
  return read.records[0] as Written
}
const marked = ({ text, marks }: Written, kind: string) =>
  marks.filter(m => m.kind === kind).map(m => `${m.value ?? ''}|${text.slice(m.at.start, m.at.end)}`)
const stated = ({ statements }: Written, field: string) => statements.filter(s => s.field === field).map(s => s.value)

test('a decision: metadata in front with their places, labels as headings, running heads dropped, nothing lost', () => {
  const written = one(DECISION)
  expect(marked(written, 'metadata')).toEqual([
    '|Gericht\nOGH\n\nEntscheidungsdatum\n03.02.2031\n\nGeschäftszahl\n2Ob9044/30x; 2Ob9045/30v\n\nNorm\nABGB §9001\nABGB §9002',
  ])
  expect(marked(written, 'dropped')).toEqual(['running-head|OGH', 'running-head|www.ris.bka.gv.at Seite 1 von 2'])
  expect(marked(written, 'heading').map(h => h.slice(2))).toEqual([
    ...['Gericht', 'Entscheidungsdatum', 'Geschäftszahl', 'Norm', 'Kopf', 'Spruch', 'Text', 'Rechtliche Beurteilung'],
    'European Case Law Identifier',
  ])
  expect(written.text).toContain('der klagenden Partei A* den Beschluss gefasst:')
  expect(written.text).toContain('[1] Nach Art 7 B\u2011VG gilt 1 < 2\nund H2O.\n1. die erste Sache')
  expect(written.text).not.toContain('bild.png')
  expect(marked(written, 'table-cell')).toEqual(['td|Kosten', 'td|EUR 9,90'])
  expect(marked(written, 'section')).toEqual([
    'note|European Case Law Identifier\nECLI:AT:OGH0002:2031:0020OB09044.30X.0203.000',
  ])
  expect(stated(written, 'docket')).toEqual(['2Ob9044/30x', '2Ob9045/30v'])
  for (const s of written.statements) {
    expect(s.official).toBe(true)
    expect(written.text.slice(s.at?.start, s.at?.end)).toContain(s.value)
  }
  expect(stated(written, 'norm')).toEqual(['ABGB §9001', 'ABGB §9002'])
})

test('a Rechtssatz says so; its headnote stands apart from its title and from its decisions; long lists of dockets are read', () => {
  const written = one(RECHTSSATZ)
  expect(stated(written, 'type')).toEqual(['Rechtssatz'])
  expect(stated(written, 'documentNumber')).toEqual(['RS9900001'])
  expect(stated(written, 'docket')).toHaveLength(60)
  expect(marked(written, 'headnote')).toEqual([
    '|Wer eine Gießkanne leiht, hat sie zurückzugeben.\nDas gilt auch im Winter.',
  ])
  expect(marked(written, 'section').map(s => s.slice(0, 33))).toEqual([
    'headnote|Rechtssatz\nWer eine Gieß',
    'references|Entscheidungstexte\nTE ',
    'note|European Case Law Identifier',
  ])
})

test('a part without its title gets the one its pages print, marked as supplied; unknown parts are kept', () => {
  const written = one(
    `${HEAD}<absatz ct="spruch">Der Antrag wird abgewiesen.</absatz><absatz ct="neuesfeld">Neues</absatz><neu>Ganz neu</neu>${TAIL}`,
  )
  expect(marked(written, 'supplied')).toEqual(['|Spruch'])
  expect(written.text).toBe('Spruch\n\nDer Antrag wird abgewiesen.\nNeues\nGanz neu\n')
})

test('a truncated file gives what is there and says where it ends; a title with nothing below is kept', () => {
  const written = one(DECISION.slice(0, DECISION.indexOf('Rechtliche Beurteilung') + 22))
  expect(written.text.trimEnd().endsWith('Rechtliche Beurteilung')).toBe(true)
  expect(written.faults[0]?.message).toMatch(/^broken XML at /)
  expect(stated(written, 'date')).toEqual(['03.02.2031'])
})
