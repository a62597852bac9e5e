import { describe, expect, it } from 'vitest'
import { htmlDialects } from './dialects.js'
import { readHtml } from './html.js'

function page(html: string) {
  const dialect = htmlDialects.find(d => d.recognises(html))
  const read = readHtml(html, dialect)
  const marked = (kind: string) =>
    read.marks.filter(m => m.kind === kind).map(m => [m.value, read.text.slice(m.at.start, m.at.end)])
  const official = read.statements.filter(s => s.official).map(s => `${s.field}=${s.value}`)
  return { format: dialect?.format, marked, official, ...read }
}

const JURIS = `<html><body><div class="docLayoutText doktyp-juris-r">
<table class="TableRahmenkpl"><tr><td colspan="2"><div class="docLayoutTitel"><p><strong>Nachbarrecht: Zaun</strong></p></div></td></tr>
<tr><td class="TD30"><strong>Gericht:</strong></td><td class="TD70">OLG Musterstadt 9. Zivilsenat</td></tr>
<tr><td class="TD30"><strong>Entscheidungsdatum:</strong></td><td class="TD70">17.03.2036</td></tr>
<tr><td class="TD30"><strong>Aktenzeichen:</strong></td><td class="TD70">9 U 995/35</td></tr>
<tr><td class="TD30"><strong>ECLI:</strong></td><td class="TD70">ECLI:DE:OLGXX:2036:0317.9U995.35.00</td></tr>
<tr><td class="TD30"><strong>Dokumenttyp:</strong></td><td class="TD70">Urteil</td></tr>
<tr><td class="TD30"><strong>Normen:</strong></td><td class="TD70">§ 1 BGB, § 2 ZPO</td></tr></table>
<div class="docLayoutMarginTopMore"><h4 class="doc" data-juris-toc='{"level":1,"label":"Tenor"}'><!--hlIgnoreOn-->Tenor</h4></div>
<div class="docLayoutText"><div><dl class="RspDL"><dt></dt><dd><p>Die Berufung wird zurückgewiesen.</p></dd></dl></div></div>
<div class="docLayoutMarginTopMore"><h4 class="doc">Gründe</h4></div>
<div class="docLayoutText"><div><dl class="RspDL"><dt><span class="unsichtbar">Randnummer</span><a name="rd_1">1</a></dt>
<dd><p>Der Kläger hat recht<a class="FuNo" href="#FuNo1">1</a>.</p>
<table><tr><th>Datum</th><td>1.1.2030</td></tr></table></dd></dl>
<dl class="RspDL"><dt><span class="unsichtbar">Randnummer</span><a name="rd_2">2</a></dt><dd><p>Ende.</p></dd></dl></div></div>
<h3 class="unsichtbar">Permalink</h3><div id="permalink" class="docLayoutText docLayoutPermalink">https://example.org/perma?d=X</div>
</div></body></html>`

const NRWE = `<html><head><title>Landgericht Musterstadt, 5 O 901/24</title></head><body><p class="screen">Seite drucken</p>
<h3 id="nrwetitle">Landgericht Musterstadt, 5 O 901/24</h3><div id="enclosingDiv" class="maindiv">
<div class="feldbezeichnung">Datum:</div><div class="feldinhalt">18.10.2035</div>
<div class="feldbezeichnung">Gericht:</div><div class="feldinhalt">Landgericht Musterstadt</div>
<div class="feldbezeichnung">Spruchkörper:</div><div class="feldinhalt">5. Zivilkammer</div>
<div class="feldbezeichnung">Entscheidungsart:</div><div class="feldinhalt">Urteil</div>
<div class="feldbezeichnung">Aktenzeichen:</div><div class="feldinhalt">5 O 901/24</div></div>
<div class="maindiv"><div class="feldbezeichnung">Tenor:</div><div class="feldinhalt"><p>Die Klage wird abgewiesen.</p></div></div>
<div class="maindiv"><span class="absatzRechts">1</span><p class="absatzLinks"><b>Gr&#252;nde:</b></p>
<span class="absatzRechts">2</span><p class="absatzLinks">Es gilt.</p></div><div id="footerBild">Logo</div></body></html>`

const VORIS = `<html><body><article class="wkde-case wkde-document"><header>
<h1 class="wkde-doctitle">OVG Niedersachsen<br>Beschl. v. 30.01.2036, Az.: 1 LA 902/35</h1>
<section class="wkde-subtitle wkde-case-catchwords"><p>Zaun; Grenze</p></section>
<section class="wkde-bibliography"><h2>Bibliographie</h2><dl><dt>Gericht</dt><dd>OVG Niedersachsen</dd><dt>Datum</dt><dd>30.01.2036</dd>
<dt>Aktenzeichen</dt><dd>1 LA 902/35</dd><dt>Entscheidungsform</dt><dd>Beschluss</dd><dt>Referenz</dt><dd>WKRS 2036, 1</dd></dl></section>
<section class="wkde-case-history"><h2>Verfahrensgang</h2><dl><dt>vorgehend</dt><dd>VG Musterstadt - 17.09.2034 - AZ: 1 A 918/33</dd></dl></section>
<section class="wkde-case-headnote-official"><h2>Amtlicher Leitsatz</h2><p>Ein Zaun.</p></section></header>
<section class="wkde-document-body"><div class="tenor"><h2>Tenor:</h2><p>Der Antrag wird abgelehnt.</p></div>
<div class="gruende"><h2>Gründe</h2><p>I.</p><p>Es gilt.</p></div></section></article></body></html>`

describe('pages of the juris portals', () => {
  const r = page(JURIS)
  it('reads the labelled fields, and none of the tables of the text', () => {
    expect(r.format).toBe('juris-html')
    expect(r.official).toEqual([
      'title=Nachbarrecht: Zaun',
      'court=OLG Musterstadt 9. Zivilsenat',
      'date=17.03.2036',
      'docket=9 U 995/35',
      'ecli=ECLI:DE:OLGXX:2036:0317.9U995.35.00',
      'type=Urteil',
      'norm=§ 1 BGB, § 2 ZPO',
    ])
    expect(r.marked('metadata')).toHaveLength(1)
  })
  it('numbers paragraphs, and sets apart what is there for screen readers', () => {
    expect(r.marked('paragraph').flatMap(([n]) => n ?? [])).toEqual(['1', '2'])
    expect(r.marked('dropped').map(([, t]) => t)).toEqual([
      'Randnummer',
      'Randnummer',
      'Permalink',
      'https://example.org/perma?d=X',
    ])
    expect(r.marked('footnote-ref').map(([, t]) => t)).toContain('1')
    expect(r.marked('heading').map(([, t]) => t)).toEqual(['Tenor', 'Gründe', 'Permalink'])
  })
  it('knows a piece cut out of such a page by its margin numbers', () => {
    const piece = page('<div><dl><dt><a name="rd_1"><span>1</span></a></dt><dd><p>Es gilt.</p></dd></dl></div>')
    expect(piece.format).toBe('juris-html')
    expect(piece.marked('paragraph')).toEqual([['1', '1\n\nEs gilt.']])
  })
  it('reads what is left of a torn page', () => {
    expect(page(JURIS.slice(0, JURIS.indexOf('Ende'))).text).toContain('Der Kläger hat recht')
  })
})

describe('pages of the Länder', () => {
  it('reads those of North Rhine-Westphalia', () => {
    const r = page(NRWE)
    expect(r.format).toBe('nrwe-html')
    expect(r.official).toEqual([
      'date=18.10.2035',
      'court=Landgericht Musterstadt',
      'chamber=5. Zivilkammer',
      'type=Urteil',
      'docket=5 O 901/24',
    ])
    expect(r.text).toContain('Tenor:\n\nDie Klage wird abgewiesen.\n\n1\n\nGründe:\n\n2\n\nEs gilt.')
    expect(r.marked('dropped').map(([, t]) => t)).toEqual(['Seite drucken', 'Logo'])
  })
  it('reads those of Lower Saxony', () => {
    const r = page(VORIS)
    expect(r.format).toBe('voris-html')
    expect(r.official.slice(1)).toEqual([
      'court=OVG Niedersachsen',
      'date=30.01.2036',
      'docket=1 LA 902/35',
      'type=Beschluss',
    ])
    expect(r.marked('section').map(([role]) => role)).toEqual([
      'keywords',
      'lower-courts',
      'headnote',
      'operative',
      'reasoning',
    ])
  })
  it('reads those of Bremen', () => {
    const field = (l: string, v: string) =>
      `<div class='project_info'><div class='project_info_left'>${l}</div><div class='project_info_right'>${v}</div></div>`
    const r = page(
      `<h1>29.01.2036 - Zaun</h1>${field('Datum der Entscheidung', '29.01.2036')}${field('Aktenzeichen', '2 U 906/32')}${field('Leitsatz', 'Ein Zaun.')}`,
    )
    expect([r.format, r.official]).toEqual(['bremen-html', ['date=29.01.2036', 'docket=2 U 906/32']])
  })
  it('takes no other page for one of them', () => {
    expect(page('<div class="absatz"><p>Randnummer 1</p><a name="rd">1</a></div>').format).toBeUndefined()
  })
})
