import { expect, test } from 'vitest'
import { versionAt, versionIn } from './version.js'

test.each([
  ' a.F.',
  ' aF',
  ' n. F.',
  ' idgF',
  ' i.d.g.F.',
  ' alte Fassung',
  ' i.d.F. des JStG 2021',
  ' idF BGBl I 2012/12',
  ' idF BGBl I Nr 12/2012',
  ' idF des BGBl I Nr 12/2012',
  ' idF vor der ZVN 2004',
  ' idF ZVN 2004',
  ' in der Fassung vom 3. Mai 2011',
  ' in der Fassung der Bekanntmachung vom 3. Mai 2011 (BGBl. I S. 12)',
  ' idF des GKV-WSG vom 26. 3. 2007',
  ' i. d. F. des Art. 1 des Gesetzes zur Änderung von Beispielen vom 3. Mai 2011',
  ' in der Fassung des Art. 8 Nr. 6 HZvNG vom 21. Juni 2002 (BGBl I S. 21)',
  ' in der maßgebenden Fassung des Zweiten Gesetzes für Beispiele',
  ' in der bis zum 31. Dezember 2001 geltenden Fassung',
  ' in der im Streitjahr 2015 geltenden Fassung',
  ' in der ab dem 1.1.2002 gültigen Fassung',
  ' in der damals geltenden Fassung',
  ' in der Fassung der Verordnung (EU) 2031/12',
  ' in der Fassung von 2004',
  ' idF von Art. 1 Nr. 2 Buchst. a der InsVVÄndV vom 4. Oktober 2031',
  ' in der Fassung der III. Teilnovelle',
])('the version%s', words => {
  const version = words.slice(1)
  for (const [lead, tail] of [
    [' ', ' gilt'],
    [' ', ', der'],
    [' (', ') ist'],
    [', ', '. Der Senat'],
    [' jeweils ', ' anzuwenden'],
  ] as const)
    expect(versionAt(`X${lead}${version}${tail}`, 1)?.version).toBe(version)
})

test.each([
  ' in der Fassung, die ihm der Senat gab',
  ' in der erteilten Fassung des Anspruchs',
  ' in der vom Kläger vorgelegten Fassung',
  ' in der Entscheidung vom 3. Mai 2011',
  ' idF',
  ' in der Fassung gilt',
  ' alle Schäden',
  ' a. Fußnote',
  ' aFFF',
  '',
  ' ',
  '\n',
])('no version:%s', words => {
  expect(versionAt(`X${words}`, 1)).toBeUndefined()
})

test.each([
  [' in der bis 2018 geltenden Fassung des ', 'in der bis 2018 geltenden Fassung'],
  [' des damals geltenden ', 'damals geltenden'],
  [' der bis zum 31. Dezember 2001 geltenden ', 'bis zum 31. Dezember 2001 geltenden'],
  [' der laut Vertrag anzuwendenden ', undefined],
])('between a provision and its law:%s', (words, version) => {
  expect(versionIn(words)).toBe(version)
})
