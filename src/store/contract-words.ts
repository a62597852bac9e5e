import { expect, test } from 'vitest'
import { keep, sample } from './contract-samples.js'
import { editsBetween } from './spelling.js'
import type { Store } from './store.js'

/** The vocabulary of a library. */
export function vocabulary(library: () => Store): void {
  const says = (id: string, ...texts: string[]) => sample({ id, name: id, key: id, says: texts })
  const told = (words: readonly { word: string; passages: number }[]) => words.map(w => `${w.word} ${w.passages}`)

  test('words that begin so come with how many passages have them, the most frequent first', async () => {
    await keep(library(), says('a', 'Kosten kosten', 'Kosten der Kostenentscheidung'), says('b', 'die Köstlichkeit'))
    expect(told(await library().words('kost', 10))).toEqual(['kosten 2', 'kostenentscheidung 1'])
    expect(told(await library().words('koest', 10))).toEqual(['koestlichkeit 1'])
    expect(await library().words('kost', 1)).toHaveLength(1)
    for (const none of ['', 'ko', 'nichts', "kos' OR 1"]) expect(await library().words(none, 10)).toEqual([])
    await library().remove(['a'])
    expect(await library().words('kost', 10)).toEqual([])
  })
  test('words that are spelled nearly so: one edit away, long ones two behind the beginning', async () => {
    await keep(
      library(),
      says('a', 'Zwangsvollstreckung', 'Vollstreckung Insolvenz', 'Insolvenz Miete'),
      says('b', 'Mieter mieten miet Kosten'),
    )
    const near = async (word: string) => (await library().near(word, 5)).map(w => w.word).join(' ')
    expect(await near('zwangsvolstrekung')).toBe('zwangsvollstreckung')
    expect(await near('insovlenz')).toBe('insolvenz')
    expect(await near('nisolvenz')).toBe('insolvenz')
    expect(await near('volstreckung')).toBe('vollstreckung')
    expect(await near('kstn')).toBe('')
    expect(await near('ksoten')).toBe('kosten')
    expect(await near('miete')).toBe('miete miet mieten mieter')
    for (const none of ['', 'ab', '집행', '3_13', 'x'.repeat(64)]) expect(await near(none)).toBe('')
  })
  test('nearer goes before more frequent, and of as near ones the more frequent', async () => {
    await keep(library(), says('a', 'Gericht Gerichte', 'Gericht', 'Gerüchte'))
    expect(told(await library().near('gericth', 5))[0]).toBe('gericht 2')
    expect(told(await library().near('gerichtt', 5))).toEqual(['gericht 2', 'gerichte 1'])
  })
  test('a frequent word is near itself alone', async () => {
    await keep(library(), says('a', ...Array.from({ length: 20 }, () => 'Recht')), says('b', 'Rechts'))
    expect(told(await library().near('recht', 5))).toEqual(['recht 20'])
  })
  test('edits are letters changed, added, left out or swapped', () => {
    expect(
      [
        ['abcd', 'abcd'],
        ['abcd', 'abdc'],
        ['abcd', 'abxd'],
        ['abcd', 'abd'],
        ['abcd', 'xabcx'],
        ['abcd', 'dcba'],
      ].map(([a, b]) => editsBetween(a!, b!)),
    ).toEqual([0, 1, 1, 1, 2, 3])
  })
}
