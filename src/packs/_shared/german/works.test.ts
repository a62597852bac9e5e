import { expect, test } from 'vitest'
import type { FoundCitation } from '../../../pack/rule.js'
import { Works } from './works.js'

const cited = (target: FoundCitation['targets'][number], form?: 'anaphoric'): FoundCitation => ({
  is: 'citation',
  kind: 'literature',
  start: 0,
  end: 1,
  targets: [target],
  ...(form ? { form } : {}),
})

test('aaO means the only work of its authors that was cited before', () => {
  const works = new Works()
  works.of(cited({ authors: ['Muster', 'Probe'], title: 'ZPO', edition: '3', section: '7' }))
  expect(works.of(cited({ authors: ['Muster', 'Probe'], title: 'aaO', section: '9' }))).toMatchObject({
    form: 'anaphoric',
    targets: [{ title: 'ZPO', edition: '3', section: '9' }],
  })
  expect(works.of(cited({ authors: ['Probe'], page: '4' }, 'anaphoric')).targets).toEqual([
    { authors: ['Probe'], title: 'ZPO', edition: '3', page: '4' },
  ])
})

test('of two works none is meant, and an unknown one keeps what it says', () => {
  const works = new Works()
  works.of(cited({ authors: ['Muster'], title: 'ZPO' }))
  works.of(cited({ authors: ['Muster'], title: 'NJW 2031, 1' }))
  expect(works.of(cited({ authors: ['Muster'], title: 'aaO' })).targets).toEqual([{ authors: ['Muster'] }])
  expect(works.of(cited({ authors: ['Beispiel'], title: 'Festgabe, aaO' })).targets).toEqual([
    { authors: ['Beispiel'], title: 'Festgabe' },
  ])
})
