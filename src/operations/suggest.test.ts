import { beforeAll, describe, expect, test } from 'vitest'
import { countries } from '../countries.js'
import { court, keep, sample } from '../store/contract-samples.js'
import { openMemory } from '../store/memory/memory.js'
import type { Context, Reading } from './operation.js'
import { perform } from './perform.js'
import { search } from './search.js'
import { suggest } from './suggest.js'

let context: Context
beforeAll(async () => {
  const store = openMemory()
  const unused = () => Promise.reject(new Error('nothing is read here'))
  const reading: Reading = { madeWith: async () => '', keyOf: () => '', read: unused, close: () => Promise.resolve() }
  const norm = { kind: 'statute', form: 'formal', group: null, status: 'outside', by: 'test', signal: null } as const
  await keep(
    store,
    sample({
      ...{ id: 'a', key: 'a', name: 'a', jurisdiction: 'DE', language: 'de' },
      says: ['Die Verkäuferin trägt die Kosten der Zwangsvollstreckung.', 'Kosten'],
      court: court('Amtsgericht Musterstadt'),
      citations: [{ ...norm, at: [0, 3], targets: [{ code: 'ZPO', section: '91', jurisdiction: 'DE' }] }],
    }),
  )
  context = { store, reading, countries }
})

describe('what a query may go on to be', () => {
  const completed = async (q: string) => {
    const { suggestions } = await perform(suggest, { q }, context)
    return suggestions.map(s => `${s.kind} ${s.query}`)
  }
  test('a word of the library, as it is printed', async () => {
    expect(await completed('keine verkae')).toContain('word keine Verkäuferin')
    expect(await completed('kost')).toContain('word kosten')
  })
  test('a court and a law', async () => {
    expect(await completed('Kosten muster')).toContain('court Kosten court:"Amtsgericht Musterstadt"')
    expect(await completed('§ 91 zp')).toContain('law § 91 ZPO')
  })
  test('a concept in any of the languages, also of several words', async () => {
    expect((await completed('waarborgs'))[0]).toMatch(/^concept waarborgs/)
    expect((await completed('임대차보'))[0]).toMatch(/^concept 임대차보/)
    expect((await completed('a good fai'))[0]).toMatch(/^concept a good faith/)
  })
  test('nothing where nothing is begun', async () => {
    for (const q of ['', ' ', 'kosten ', 'k', 'court:', '§', 'qwort'.repeat(300)])
      expect(await completed(q), q).toEqual([])
  })
})

describe('what may have been meant', () => {
  const meant = async (query: string) => {
    const { suggestions } = await perform(search, { query }, context)
    return suggestions.map(s => s.query)
  }
  test('each word that is hardly there by one that is, as it was typed otherwise', async () => {
    expect(await meant('kosten "der" zwangsvolstrekung country:de')).toEqual([
      'kosten "der" zwangsvollstreckung country:de',
    ])
    expect(await meant('Verkäuferni')).toEqual(['Verkäuferin'])
    expect(await meant('Ksoten Zwangsvollstrekcung')).toEqual(['Kosten Zwangsvollstreckung'])
  })
  test('nothing for what is there, or like nothing that is', async () => {
    for (const query of ['Kosten', 'Qwortschwall', '"Zwangsvolstreckung Kosten"', '', '3:13'])
      expect(await meant(query)).toEqual([])
  })
})
