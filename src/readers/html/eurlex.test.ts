import { describe, expect, test } from 'vitest'
import { htmlDialects } from './dialects.js'
import { readHtml } from './html.js'

const read = (html: string) => {
  const dialect = htmlDialects.find(d => d.recognises(html))
  const page = readHtml(html, dialect)
  const of = (kind: string) =>
    page.marks
      .filter(m => m.kind === kind)
      .map(m => `${m.value ?? ''}: ${page.text.slice(m.at.start, m.at.end).replace(/\s+/g, ' ').slice(0, 30)}`)
  return { ...page, format: dialect?.format, of, says: page.statements.map(s => `${s.field}=${s.value}`) }
}
const row = (first: string, ...rest: string[]) =>
  `<table width="100%" border="0"><col/><tr><td>${first}</td><td>${rest.map(p => `<p class="coj-normal">${p}</p>`).join('')}</td></tr></table>`

const EURLEX = `<html><head><title>62019TJ0901</title></head><body>
  <p class="coj-sum-title-1"><a id="judgment"> </a>JUDGMENT OF THE GENERAL COURT (Second Chamber)</p>
  <p class="coj-sum-title-1">5 May 2021 (<span class="coj-note"><a id="c-ECR_62019TJ0901_EN_01-E0001" href="#t-ECR_62019TJ0901_EN_01-E0001">*1</a></span>)</p>
  <p class="coj-index">(Trade marks – Costs)</p>
  <p class="coj-normal">In Case T‑901/19,</p><p class="coj-normal"><span class="coj-bold">Alder GmbH</span>,</p><p class="coj-pnormal">v</p>
  ${row('<p class="coj-count">–</p>', 'the Office, by B. Beech,')}
  <p class="coj-sum-title-1"><span class="coj-bold">Judgment</span></p>
  ${row('<p class="coj-count" id="point1">1</p>', 'Rule 4 states:', `‘2.   Quoted.${row('<p class="coj-count">(a)</p>', 'deep;')}`)}
  <p class="coj-title-grseq-2">Costs</p>
  ${row('<p class="coj-count" id="point2">2</p>', 'The applicant pays.')}
  <table class="coj-table"><tr><td>Year</td><td>2019</td></tr></table>
  ${row('<p class="coj-count coj-bold">1.</p>', 'Dismisses the action;')}
  <div class="coj-signaturecase"><p class="coj-normal">[Signatures]</p></div>
  <hr class="coj-note"/><p class="coj-note">(<span class="coj-note"><a id="t-ECR_62019TJ0901_EN_01-E0001" href="#c-ECR">*1</a></span>) Language of the case: German.</p></body></html>`

describe('EUR-Lex', () => {
  test('numbers and dashes stand before their text, points above it', () => {
    expect(read(EURLEX).text.replace(/\n+/g, '\n')).toBe(
      `JUDGMENT OF THE GENERAL COURT (Second Chamber)
5 May 2021 (*1)
(Trade marks – Costs)
In Case T‑901/19,
Alder GmbH,
v
– the Office, by B. Beech,
Judgment
1
Rule 4 states:
‘2. Quoted.
(a) deep;
Costs
2
The applicant pays.
Year
2019
1. Dismisses the action;
[Signatures]
(*1) Language of the case: German.
`,
    )
  })

  test('what it states, and its structure', () => {
    const page = read(EURLEX)
    expect(page.format).toBe('eurlex-html')
    expect(page.says).toEqual([
      'title=62019TJ0901',
      'type=JUDGMENT OF THE GENERAL COURT (Second Chamber)',
      'documentNumber=62019TJ0901',
    ])
    expect(page.of('paragraph').filter(m => !m.startsWith(':'))).toEqual([
      '1: 1 Rule 4 states: ‘2. Quoted. (',
      '2: 2 The applicant pays.',
    ])
    expect(page.of('heading')).toEqual(['2: Judgment', '3: Costs'])
    expect(page.of('section')).toEqual(['keywords: (Trade marks – Costs)', 'signatures: [Signatures]'])
    expect(page.of('footnote')).toEqual(['*1: (*1) Language of the case: Ger'])
  })

  test('pages of the years before have the same classes without prefix', () => {
    const page = read(EURLEX.replaceAll('coj-', ''))
    expect(page.format).toBe('eurlex-html')
    expect(page.of('heading')).toEqual(['2: Judgment', '3: Costs'])
  })

  test('a page cut off keeps what it has', () => {
    const page = read(EURLEX.slice(0, EURLEX.indexOf('The applicant')))
    expect(page.of('paragraph').some(m => m.startsWith('2: 2'))).toBe(true)
    expect(page.text).toContain('Rule 4')
  })

  test('acts of the Official Journal are no decisions', () => {
    expect(read('<p class="oj-doc-ti">REGULATION</p><p class="oj-normal">x</p>').format).toBeUndefined()
  })
})

const CURIA = `<p class="C36Centregras">ORDER OF THE COURT (Sixth Chamber)</p><p class="C19Centre">4 July 2024 (<a href="#Footnote*" name="Footref*">*</a>)</p>
  <p class="C71Indicateur">( Appeal – Costs )</p><p class="C75Debutdesmotifs">Order</p>
  <p class="C01PointnumeroteAltN"><a name="point1">1</a>&nbsp;&nbsp;&nbsp;The appellant<a href="#Footnote2" name="Footref2">2</a> seeks:</p><p class="C09Marge0avecretrait">‘2. Quoted.’</p>
  <p class="C04Titre1">Costs</p><p class="C01PointnumeroteAltN"><a name="point2">2</a>&nbsp;&nbsp;He pays.</p>
  <p class="C41DispositifIntroduction">On those grounds, the Court hereby orders:</p><p class="C08Dispositif">1.&nbsp;Dismisses the appeal.</p><p class="C77Signatures">[Signatures]</p>
  <hr><p class="Cfootnotetext"><a href="#Footref2" name="Footnote2">2</a>&nbsp;See above.</p>`

test('CURIA says by its paragraph styles what is what', () => {
  const page = read(CURIA)
  expect(page.format).toBe('curia-html')
  expect(page.of('paragraph')).toEqual(['1: 1 The appellant2 seeks:', '2: 2 He pays.'])
  expect(page.of('heading')).toEqual(['2: Order', '2: Costs'])
  expect(page.of('section').map(m => m.split(':')[0])).toEqual(['keywords', 'operative', 'signatures'])
  expect(page.of('footnote')).toEqual(['2: 2 See above.'])
  expect(page.of('footnote-ref').length).toBeGreaterThan(0)
})
