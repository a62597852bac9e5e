import { expect, test } from 'vitest'
import { judgesIn } from './persons.js'

const read = (text: string) => judgesIn(text, 0).map(j => `${j.role}: ${j.name}`)

test('titles belong to the name, offices do not', () => {
  expect(
    read(
      'den Vorsitzenden Richter Prof. Dr. Amsel, die Richter Prof. Dr. Buch-Eiche und Dr. Fink und die Richterinnen Dr. Gans und Hummel für Recht erkannt:',
    ),
  ).toEqual([
    'Vorsitzenden Richter: Prof. Dr. Amsel',
    'Richter: Prof. Dr. Buch-Eiche',
    'Richter: Dr. Fink',
    'Richterinnen: Dr. Gans',
    'Richterinnen: Hummel',
  ])
})

test('an Austrian bench', () => {
  expect(
    read(
      'den Senatspräsidenten des Obersten Gerichtshofes Dr. Amsel als Vorsitzenden und die Hofräte des Obersten Gerichtshofs Dr. Fink und Mag. Gans in der Rechtssache',
    ),
  ).toEqual([
    'Senatspräsidenten des Obersten Gerichtshofes: Dr. Amsel',
    'Hofräte des Obersten Gerichtshofs: Dr. Fink',
    'Hofräte des Obersten Gerichtshofs: Mag. Gans',
  ])
})

test('an office without a name is nobody', () => {
  expect(read('den Vizepräsidenten des Landesarbeitsgerichts beschlossen:')).toEqual([])
})
