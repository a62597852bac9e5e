import { expect, test } from 'vitest'
import type { Written } from '../writer.js'
import { readXml } from './xml.js'

const ENVELOPE =
  '<Grundk><appdat>14.07.2036</appdat><appdatbis>31.12.7999</appdatbis><behoerde>BFG</behoerde><betreff>Gießkannen als Werbungskosten</betreff><doktyptxt>Bescheidbeschwerde - Einzel - Erkenntnis</doktyptxt><ecli>ECLI:AT:BFG:2036:RV.7900368.2036</ecli><gid>d2c8_1</gid><gz>RV/7900368/2036</gz><matbez_erf_sub><matbez_erf>Steuer</matbez_erf></matbez_erf_sub><ngesamt_erf_sub><ngesamt_erf>§ 16 Abs. 1 EStG 1988</ngesamt_erf><ngesamt_erf>§ 20 EStG 1988</ngesamt_erf></ngesamt_erf_sub><stammnr>990257</stammnr><vadat>17.09.2036 02:15:26</vadat></Grundk>'
const file = (segk: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Segmente>\n  <Segment>\n    ${ENVELOPE}\n    <Segk><dokformat>text/xhtml</dokformat><stammnr>990257</stammnr>${segk}</Segk>\n  </Segment>\n</Segmente>`
const DECISION = file(
  '<txt>&lt;?xml version="1.0"?&gt;&lt;html&gt;&lt;head&gt;&lt;title&gt;&lt;/title&gt;&lt;/head&gt;&lt;body&gt;&lt;h1 class="titel"&gt;IM NAMEN DER REPUBLIK&lt;/h1&gt;&lt;p&gt;Das Bundesfinanzgericht hat über die Beschwerde zu Recht erkannt:&lt;/p&gt;&lt;p&gt;I. Die Beschwerde wird abgewiesen.&lt;/p&gt;&lt;h1&gt;Entscheidungsgründe&lt;/h1&gt;&lt;p&gt;A &amp;amp; B&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;</txt>',
)

function one(xml: string): Written {
  const read = readXml(xml)
  if ('refused' in read) throw new Error(read.refused)
  expect(read.dialect.format).toBe('findok-xml')
  expect(read.records).toHaveLength(1)
  return read.records[0] as Written
}
const marked = ({ text, marks }: Written, kind: string) =>
  marks.filter(m => m.kind === kind).map(m => text.slice(m.at.start, m.at.end))

test('the envelope is metadata in lines, the text within it a page', () => {
  const written = one(DECISION)
  expect(marked(written, 'metadata')[0]).toBe(
    'Entscheidungsdatum: 14.07.2036\nBehörde: BFG\nBetreff: Gießkannen als Werbungskosten\nDokumenttyp: Bescheidbeschwerde - Einzel - Erkenntnis\nECLI: ECLI:AT:BFG:2036:RV.7900368.2036\nGeschäftszahl: RV/7900368/2036\nMaterie: Steuer\nNorm: § 16 Abs. 1 EStG 1988\nNorm: § 20 EStG 1988\nStammnummer: 990257\nVeröffentlicht am: 17.09.2036 02:15:26',
  )
  expect(written.text).toContain('I. Die Beschwerde wird abgewiesen.')
  expect(written.text).toContain('A & B')
  expect(marked(written, 'heading')).toEqual(['IM NAMEN DER REPUBLIK', 'Entscheidungsgründe'])
  expect(written.text).not.toContain('d2c8')
  for (const s of written.statements) expect(written.text.slice(s.at?.start, s.at?.end)).toBe(s.value)
})

test('a headnote beside the decision is a Rechtssatz', () => {
  const written = one(
    file('<rsnr>1</rsnr><ngesamt_sub><ngesamt>§ 3 EStG</ngesamt></ngesamt_sub><txtascii>Gießen zählt.</txtascii>'),
  )
  expect(marked(written, 'headnote')[0]).toContain('Gießen zählt.')
  expect(written.statements.filter(s => s.field === 'type').map(s => s.value)).toContain('Rechtssatz')
})

test('a truncated file gives what is there and says so', () => {
  const written = one(DECISION.slice(0, DECISION.indexOf('zu Recht')))
  expect(written.text).toContain('Das Bundesfinanzgericht hat über die Beschwerde')
  expect(written.faults[0]?.message).toMatch(/^broken XML at /)
})
