import { describe, expect, it } from 'vitest'
import { frontMatter } from './front-matter.js'
import { read } from './read.js'

const FILE = `---
title: "Urteil vom 4. Mai 2015: \\"Musterweg\\""
gericht: Amtsgericht Musterstadt # collected
datum: 2015-05-04
aktenzeichen: '12 C 901/14'
normen: ["§ 1 BGB, § 2 BGB", § 3 ZPO]
schlagworte:
  - Nachbar
  - "Zaun"
generated:
  by: a script
leer: ~
---

# Tenor

Die Klage wird abgewiesen.
`

describe('frontMatter', () => {
  it('reads fields and lists with their places, and marks the block', () => {
    const found = frontMatter(FILE)
    expect(found?.marks).toEqual([{ kind: 'metadata', at: { start: 0, end: FILE.indexOf('\n\n# Tenor') } }])
    expect(found?.statements.map(s => [s.field, s.value])).toEqual([
      ['title', 'Urteil vom 4. Mai 2015: "Musterweg"'],
      ['court', 'Amtsgericht Musterstadt'],
      ['date', '2015-05-04'],
      ['docket', '12 C 901/14'],
      ['norm', '§ 1 BGB, § 2 BGB'],
      ['norm', '§ 3 ZPO'],
      ['keyword', 'Nachbar'],
      ['keyword', 'Zaun'],
    ])
    for (const s of found?.statements.slice(1) ?? []) expect(FILE.slice(s.at?.start, s.at?.end)).toBe(s.value)
    expect(found?.statements.some(s => s.official)).toBe(false)
  })

  it('reads the same with Windows line ends and a byte order mark', () => {
    const dos = `\ufeff${FILE.replace(/\n/g, '\r\n')}`
    expect(frontMatter(dos)?.statements.map(s => s.value)).toEqual(frontMatter(FILE)?.statements.map(s => s.value))
    for (const s of frontMatter(dos)?.statements.slice(1) ?? []) expect(dos.slice(s.at?.start, s.at?.end)).toBe(s.value)
  })

  it('reads keys in any script', () => {
    const found = frontMatter('---\n법원명: 가나지방법원(다라)\n사건번호: "2019카확901"\n---\n주문\n')
    expect(found?.statements.map(s => s.value)).toEqual(['가나지방법원(다라)', '2019카확901'])
  })

  it.each([
    ['a rule between paragraphs', 'Das Gericht\n---\ndatum: 2015-05-04\n---\n'],
    ['a rule at the top with prose below', '---\nDas Gericht hat erwogen: nichts.\nEs weist ab.\n---\nEnde\n'],
    ['a block that never ends', '---\ndatum: 2015-05-04\n'],
    ['an empty block', '---\n---\nText\n'],
    ['a list without a field', '---\n- eins\n---\nText\n'],
  ])('does not take %s for one', (_, text) => expect(frontMatter(text)).toBeUndefined())

  it('keeps the text as it is', () => {
    const r = read({ bytes: Buffer.from(FILE), name: 'a.md' })
    expect('source' in r && [r.source.format, r.source.text, r.source.marks.length]).toEqual(['markdown', FILE, 1])
  })

  it('costs what a long block costs', () => {
    expect(frontMatter(`---\n${'a: [b, '.repeat(200_000)}\n---\n`)?.statements).toEqual([])
  })
})
