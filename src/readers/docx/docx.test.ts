import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from './docx.js'

const part = (root: string, inner: string) => new TextEncoder().encode(`<w:${root} xmlns:w="w">${inner}</w:${root}>`)
const read = async (body: string, parts: Readonly<Record<string, Uint8Array>> = {}) => {
  const r = await readDocx(zipSync({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...parts }))
  if (!('written' in r)) throw new Error(JSON.stringify(r))
  return r.written
}
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const listed = (num: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`
const level = (i: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}${level(2, 'upperRoman', '%3')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1', '<w:pStyle w:val="Rn"/>')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`,
)

test('numbers of lists are computed: levels, restart, a new start', async () => {
  const body = [
    listed(1, 0),
    listed(1, 1),
    listed(1, 1),
    listed(1, 2),
    listed(1, 0),
    listed(1, 1),
    listed(2, 0),
    listed(1, 0),
  ]
  const { text } = await read(body.map((n, i) => p(run(`T${i}`), n)).join(''), { 'word/numbering.xml': numbering })
  expect(text.split('\n')).toEqual(['1. T0', '1.a) T1', '1.b) T2', 'I T3', '2. T4', '2.a) T5', '5. T6', '6. T7', ''])
})

test('a bare number, by its style, is that of a paragraph, in the margin', async () => {
  const styles = part(
    'styles',
    `<w:style w:type="paragraph" w:styleId="Rn"><w:name w:val="Rn"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`,
  )
  const { text, marks } = await read(
    p(run('One.'), '<w:pStyle w:val="Rn"/>') + p(run('Two.'), '<w:pStyle w:val="Rn"/>'),
    {
      'word/numbering.xml': numbering,
      'word/styles.xml': styles,
    },
  )
  expect(text).toBe('1\nOne.\n2\nTwo.\n')
  expect(marks).toMatchObject([
    { kind: 'paragraph', value: '1' },
    { kind: 'paragraph', value: '2' },
  ])
})

test('what was inserted counts, what was deleted, hidden or is the code of a field does not', async () => {
  const { text } = await read(
    p(
      `${run('A ')}<w:ins>${run('new ')}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>` +
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden </w:t></w:r>` +
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('claim')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
        `<w:r><w:noBreakHyphen/><w:t>form</w:t><w:tab/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>`,
    ),
  )
  expect(text).toBe('A new claim\u2011form •\n')
})

test('notes stand at the end, heads of pages apart, cells of a row on one line', async () => {
  const cell = (text: string) => `<w:tc>${p(run(text))}</w:tc>`
  const { text, marks } = await read(
    `${p(`${run('It is so')}<w:r><w:footnoteReference w:id="4"/></w:r>${run('.')}`)}<w:tbl><w:tr>${cell('Costs')}${cell('£ 90')}</w:tr><w:tr>${cell('Interest')}${cell('£ 3')}</w:tr></w:tbl>`,
    {
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:id="4">${p(`<w:r><w:footnoteRef/></w:r>${run('Agreed.')}`)}</w:footnote>`,
      ),
      'word/header1.xml': part('hdr', p(run('Court of Example'))),
    },
  )
  expect(text).toBe('Court of Example\nIt is so1.\nCosts £ 90\nInterest £ 3\n\n1 Agreed.\n')
  expect(marks.map(m => [m.kind, m.value])).toEqual([
    ['dropped', 'running-head'],
    ['footnote-ref', '1'],
    ['footnote', '1'],
  ])
})
