import { describe, expect, it } from 'vitest'
import { readJson } from './json.js'
import { fromBytesLiteral, fromMojibake } from './mending.js'

function only(value: unknown) {
  const read = readJson(JSON.stringify(value))
  if (read.is !== 'records') throw new Error(read.is)
  return (read.records[0] as (typeof read.records)[number]).record
}

describe('damaged records', () => {
  it('decodes bytes as a program prints them, and says so', () => {
    const r = only({
      court: 'AG Musterstadt',
      date: '30. MÃ¤rz 2029',
      text: "b'<h2>Tenor</h2>\\r\\n<p>Die Kl&#195;&#164;gerin tr&#195;&#164;gt die Kosten. It\\'s \\\\ done.</p>'",
    })
    expect(r.text).toBe("Tenor\n\nDie Klägerin trägt die Kosten. It's \\ done.\n")
    expect(r.statements).toContainEqual({ field: 'date', value: '30. März 2029' })
    expect(r.faults.map(f => f.message)).toHaveLength(2)
  })
  it.each([
    ['Der Müller für Überlingen', undefined],
    ['Ã¤', 'ä'],
    ['MÃ¤rz „echt“', undefined],
    ['Â§ 1 Abs. 2 â€“ und â€žsoâ€œ', '§ 1 Abs. 2 – und „so“'],
    ['à la carte', undefined],
    ['plain', undefined],
  ])('reads %s as %s', (value, expected) => expect(fromMojibake(value)).toBe(expected))
  it.each(["b'", "b'no end\\n", 'before \\n', "b'plain'", "b'a' + 'b\\n'", "b'\\q'"])('leaves %s alone', value =>
    expect(fromBytesLiteral(value)).toBeUndefined(),
  )
})

describe('records with parts in fields of their own', () => {
  const parts = {
    aktenzeichen: '4 S 901/29',
    tenor: 'Die Berufung\nwird zurückgewiesen.',
    leitsatz: '<p>Ein Zaun.</p>',
  }
  it('sets them together under headings where there is no whole text', () => {
    const r = only({ ...parts, gruende: 'Es gilt.' })
    expect(r.text).toBe('Leitsatz\n\nEin Zaun.\n\nTenor\n\nDie Berufung\nwird zurückgewiesen.\n\nGründe\n\nEs gilt.\n')
    expect(r.marks.filter(m => m.kind === 'section').map(m => m.value)).toEqual(['headnote', 'operative', 'reasoning'])
    expect(r.statements).toEqual([{ field: 'docket', value: '4 S 901/29' }])
  })
  it('sets before the whole text only what it lacks', () => {
    const r = only({ ...parts, text: '---\ngericht: LG\n---\nTenor\nDie Berufung wird  zurückgewiesen.' })
    expect(r.text).toBe('Leitsatz\n\nEin Zaun.\n\n---\ngericht: LG\n---\nTenor\nDie Berufung wird  zurückgewiesen.')
    for (const s of r.statements) if (s.at) expect(r.text.slice(s.at.start, s.at.end)).toBe(s.value)
  })
  it('leaves a whole text with all of them as it is', () => {
    const text = 'Ein Zaun.\nDie Berufung wird zurückgewiesen.'
    expect(only({ ...parts, text }).text).toBe(text)
  })
})
