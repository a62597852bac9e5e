import { expect, test } from 'vitest'
import { Writer } from './writer.js'

const shown = (write: (w: Writer) => void) => {
  const writer = new Writer()
  write(writer)
  const { text, marks, statements } = writer.finish()
  return {
    text,
    marks: marks.map(m => `${m.kind}${m.value ? ` ${m.value}` : ''}: ${text.slice(m.at.start, m.at.end)}`),
    says: statements.map(
      s => `${s.field}=${s.value}${s.at ? ` at ${text.slice(s.at.start, s.at.end)}` : ''}${s.official ? '!' : ''}`,
    ),
  }
}

test('an element marks its text; its number is that of the paragraph around it', () => {
  expect(
    shown(w => {
      w.open({ flow: 'block', marks: [{ kind: 'paragraph' }] })
      w.open({ flow: 'inline', number: true })
      w.text(' [12.] ')
      w.close()
      w.open({ flow: 'block' })
      w.text('The claim fails.')
      w.close(0)
    }),
  ).toEqual({
    text: '[12.]\nThe claim fails.\n',
    marks: ['paragraph 12: [12.]\nThe claim fails.'],
    says: [],
  })
})

test('labels and headings are written only before text, and marked as supplied', () => {
  expect(
    shown(w => {
      w.open({ flow: 'block', heading: 'Tenor', marks: [{ kind: 'section', value: 'operative' }] })
      w.text('  ')
      w.close()
      w.open({ flow: 'block', label: 'Court:', states: 'court', official: true })
      w.text('Court of Example')
      w.close()
    }),
  ).toEqual({
    text: 'Court: Court of Example\n',
    marks: ['supplied: Court:'],
    says: ['court=Court of Example at Court of Example!'],
  })
})

test('facts of attributes are lines of their own where they have a label', () => {
  expect(
    shown(w => {
      w.open({ silent: true, facts: [{ field: 'date', value: '2031-04-05' }] })
      w.text('f3a9c0')
      w.close()
      w.fact({ field: 'ecli', value: ' ECLI:XX:C:2031:1 ', label: 'ECLI:' })
      w.text('Text.')
    }),
  ).toEqual({
    text: 'ECLI: ECLI:XX:C:2031:1\nText.\n',
    marks: ['supplied: ECLI:'],
    says: ['date=2031-04-05', 'ecli=ECLI:XX:C:2031:1 at ECLI:XX:C:2031:1'],
  })
})

test('what is cut out again states without a place', () => {
  expect(
    shown(w => {
      w.text('Before. ')
      const from = w.flow.mark()
      w.open({ states: 'docket' })
      w.text('1 A 2/31')
      w.close()
      w.cut(from)
      w.text('After.')
    }),
  ).toEqual({ text: 'Before.\nAfter.\n', marks: [], says: ['docket=1 A 2/31'] })
})
