import { expect, test } from 'vitest'
import type { Party, Problem } from '../model/decision.js'
import type { Field, Filter } from '../query/query.js'
import { type CitedValue, writtenValue } from './cited-value.js'
import { citation, idOf, made } from './contract-decisions.js'
import { ALL, keep } from './contract-samples.js'
import { docketKey } from './particulars.js'
import type { Store } from './store.js'

const AT = [0, 4] as const

/** A made-up party with its roles. */
function party(label: string, roles: Party['roles'][number]['role'][] = [], representatives: string[] = []): Party {
  const named = roles.map(role => ({ role, native: role }))
  return { label, roles: named, kind: 'unknown', pseudonym: false, representatives, at: AT }
}
const problem: Problem = { code: 'sum.mismatch', severity: 'warning', at: AT, message: 'x' }
const law = (section: string, more = {}) => citation(40, [{ code: 'WEG', section, ...more }], { kind: 'statute' })

/** What fields of decisions narrow by. */
export function fields(library: () => Store): void {
  const listed = async (...filters: readonly (readonly [Field, string, 'not'?])[]) => {
    const asked = filters.map(([field, value, not]): Filter => ({ field, value, not: not === 'not' }))
    const { items } = await library().list(asked, ALL)
    const found = await library().search({ words: null, filters: asked }, ALL)
    expect(found.hits.map(h => h.entry.id).sort()).toEqual(items.map(i => i.id).sort())
    return items
      .map(e => e.name.slice(0, 1))
      .sort()
      .join('')
  }
  const cited = (value: CitedValue) => writtenValue(value)
  const entry = (docket: string) => cited({ is: 'entry', id: idOf(docket) })
  const keepAll = () =>
    keep(
      library(),
      made('9 Ob 47/02f', {
        name: 'a',
        ecli: 'ECLI:DE:OBERHOF:2030:1',
        judges: [
          { name: 'Vorsitzende Richterin Dr. Müller', role: null, at: AT },
          { name: 'Bartels', role: null, at: AT },
        ],
        parties: [party('Meier GmbH', ['claimant'], ['Rechtsanwältin Öz']), party('B.', ['defendant'])],
        amounts: [
          { at: AT, value: '12000.50', currency: 'EUR' },
          { at: AT, value: '12000.50', currency: 'EUR' },
          { at: AT, value: '7', currency: 'EUR' },
        ],
      }),
      made('2022마5860', {
        name: 'b',
        judges: [{ name: '홍길동', role: null, at: AT }],
        parties: [party('Müller', ['claimant', 'appellant']), party('Huber GmbH', ['expert'])],
        amounts: [{ at: AT, value: '1000000', currency: 'KRW' }],
        problems: [problem],
        citations: [law('26'), law('27a'), citation(46, [{ code: 'BGB' }], { kind: 'statute' })],
      }),
      made('2 C 1/31', {
        name: 'c',
        cites: ['9 Ob 47/02f', '8 X 8/28'],
        headnotes: [{ at: AT, number: null, polarity: null }],
      }),
      made('2 C 2/31', { name: 'd', after: ['Oberhof: 9 Ob 47/02f'], citations: [law('2')] }),
    )

  test('dockets and ECLIs, however typed, or how they begin', async () => {
    await keepAll()
    for (const typed of ['9ob47/02f', '9 OB 47/02 f', '9 Ob 47-02f', '9ob 4702f'])
      expect(await listed(['docket', typed]), typed).toBe('a')
    expect(await listed(['docket', '2022 마 5860'])).toBe('b')
    expect(await listed(['docket', '2C*'])).toBe('cd')
    expect(await listed(['docket', '2 C'])).toBe('')
    expect(await listed(['docket', '2C*', 'not'])).toBe('ab')
    expect(await listed(['docket', '2 C 1/31'], ['docket', '2022마5860'])).toBe('bc')
    for (const typed of ['ECLI:DE:OBERHOF:2030:1', 'de:oberhof:2030:1', ' ecli:de:Oberhof:2030:*', 'DE:OB*'])
      expect(await listed(['ecli', typed]), typed).toBe('a')
    for (const typed of ['DE:OBERHOF:2030', '*', 'ECLI:', '1']) expect(await listed(['ecli', typed]), typed).toBe('')
    await keep(library(), made('x', { name: 'e', id: 'ECLI:DE:OBERHOF:2031:7', caseNumbers: [] }))
    expect(await listed(['ecli', 'de:oberhof:*'])).toBe('ae')
    expect(await listed(['ecli', 'de:oberhof:2031:7'])).toBe('e')
  })
  test('judges and parties by words of one name', async () => {
    await keepAll()
    expect(await listed(['judge', 'mueller'])).toBe('a')
    expect(await listed(['judge', 'Müller Dr.'])).toBe('a')
    expect(await listed(['judge', 'Müller Bartels'])).toBe('')
    expect(await listed(['judge', 'bart*'])).toBe('a')
    expect(await listed(['judge', 'bart'])).toBe('')
    expect(await listed(['judge', '홍길동'])).toBe('b')
    expect(await listed(['judge', '홍'])).toBe('b')
    expect(await listed(['judge', '§'])).toBe('')
    expect(await listed(['judge', '" OR judge:'])).toBe('')
    expect(await listed(['party', 'Müller'])).toBe('b')
    expect(await listed(['party', 'Müller GmbH'])).toBe('')
    expect(await listed(['party', 'gmbh'])).toBe('ab')
    expect(await listed(['party', 'Oez'])).toBe('a')
    expect(await listed(['party', 'gmbh', 'not'])).toBe('cd')
    expect(await listed(['party', 'b'])).toBe('a')
  })
  test('roles, what a record has, problems', async () => {
    await keepAll()
    expect(await listed(['role', 'claimant'])).toBe('ab')
    expect(await listed(['role', 'Appellant'], ['role', 'defendant'])).toBe('ab')
    expect(await listed(['role', 'expert'])).toBe('b')
    expect(await listed(['role', 'owner'])).toBe('')
    expect(await listed(['has', 'judges'])).toBe('ab')
    expect(await listed(['has', 'citations'])).toBe('bcd')
    expect(await listed(['has', 'headnote'], ['has', 'amounts'])).toBe('abc')
    expect(await listed(['has', 'ecli'])).toBe('a')
    expect(await listed(['has', 'ECLI', 'not'])).toBe('bcd')
    expect(await listed(['has', 'problem'])).toBe('b')
    expect(await listed(['problem', 'sum.mismatch'])).toBe('b')
    expect(await listed(['problem', 'text.lost'])).toBe('')
    expect(await listed(['problem', 'copies.conflict'])).toBe('')
    const copy = { ecli: 'ECLI:DE:OBERHOF:2033:3', ecliBasis: 'printed' } as const
    await keep(library(), made('3 C 3/33', { ...copy, name: 'k', date: '2033-02-01' }))
    await keep(library(), made('3 C 3/33', { ...copy, name: 'l', date: '2033-02-03' }))
    expect(await listed(['problem', 'copies.conflict'])).toBe('kl')
    expect(await listed(['has', 'problem'])).toBe('bkl')
  })
  test('amounts', async () => {
    await keepAll()
    expect(await listed(['amount', '>10000EUR'])).toBe('a')
    expect(await listed(['amount', '>10.000'])).toBe('ab')
    expect(await listed(['amount', '>=12.000,50€'])).toBe('a')
    expect(await listed(['amount', '>12.000,50€'])).toBe('')
    expect(await listed(['amount', '8..11000EUR'])).toBe('')
    expect(await listed(['amount', '7'], ['amount', 'KRW>=1000000'])).toBe('ab')
    expect(await listed(['amount', '>1', 'not'])).toBe('cd')
    expect(await listed(['amount', 'much'])).toBe('')
  })
  test('what is cited: laws, articles, decisions, names', async () => {
    await keepAll()
    const weg = { is: 'law', law: 'de:weg' } as const
    expect(await listed(['statute', cited({ ...weg, section: null })])).toBe('bd')
    expect(await listed(['statute', cited({ ...weg, section: '27a' })])).toBe('b')
    expect(await listed(['cites', cited({ ...weg, section: '2' })])).toBe('d')
    expect(await listed(['cites', cited({ ...weg, section: '3' })])).toBe('')
    expect(await listed(['cites', cited({ ...weg, section: null }), 'not'])).toBe('ac')
    expect(await listed(['cites', entry('9 Ob 47/02f')])).toBe('c')
    expect(await listed(['cites', entry('9 Ob 47/02f')], ['statute', cited({ ...weg, section: null })])).toBe('')
    expect(await listed(['cites', cited({ is: 'name', name: 'de:oberhof:8x8/28' })])).toBe('c')
    expect(await listed(['citedby', entry('2 C 1/31')])).toBe('a')
    expect(await listed(['citedby', entry('2 C 2/31')])).toBe('')
    for (const value of ['', 'law', 'entry nothing', 'BGB', '§ 26']) expect(await listed(['cites', value])).toBe('')
    for (const value of ['', 'law de:weg', 'name x']) expect(await listed(['citedby', value])).toBe('')
  })
  test('passages with a rule of the court', async () => {
    const says = ['A rule is a rule.', 'Nothing of the kind.', { role: 'facts' as const, text: 'Facts are facts.' }]
    const holdings = [{ rule: [0, 17], factors: [], application: [], paragraphs: [] }] as const
    await keep(library(), made('1 A 1/30', { name: 'a', says, holdings }), made('1 B 1/30', { name: 'b', says }))
    expect(await listed(['in', 'holding'])).toBe('a')
    expect(await listed(['in', 'holding', 'not'])).toBe('ab')
    expect(await listed(['in', 'holding'], ['in', 'facts'])).toBe('ab')
    const filters = [{ field: 'in', value: 'holding', not: false }] as const
    const { hits } = await library().search({ words: null, filters }, ALL)
    expect(hits.map(h => h.text)).toEqual(['A rule is a rule.'])
    const found = (text: string) => library().search({ words: { is: 'word', text }, filters }, ALL)
    expect([(await found('rule')).total, (await found('kind')).total]).toEqual([1, 0])
  })
  test('an entry by its address', async () => {
    await keepAll()
    expect(await listed(['id', idOf('2 C 1/31')])).toBe('c')
    expect(await listed(['id', idOf('2 C 1/31'), 'not'])).toBe('abd')
    expect(await listed(['id', ''])).toBe('')
  })
  test('citing decisions are narrowed by filters', async () => {
    await keepAll()
    await keep(library(), made('3 Z 1/31', { name: 'z', level: 'appeal', citations: [law('26')] }))
    const narrow = async (...filters: Filter[]) => {
      const { total, items } = await library().citing('de:weg', '26', ALL, filters)
      expect(total).toBe(items.length)
      return items.map(c => c.entry.name).join('')
    }
    expect(await narrow()).toBe('bz')
    expect(await narrow({ field: 'level', value: 'appeal', not: false })).toBe('z')
    expect(await narrow({ field: 'judge', value: '홍길동', not: true })).toBe('z')
    const citers = (not: boolean) =>
      library().citedBy(idOf('9 Ob 47/02f'), ALL, [{ field: 'has', value: 'headnote', not }])
    expect([(await citers(false)).total, (await citers(true)).total]).toEqual([1, 0])
    const naming = async (name: string, not: boolean) =>
      (await library().citingName(name, ALL, [{ field: 'has', value: 'headnote', not }])).items.map(c => c.entry.name)
    expect(await naming('de:oberhof:8x8/28', false)).toEqual(['c'])
    expect(await naming('de:oberhof:8x8/28', true)).toEqual([])
    expect((await library().citingName('de:oberhof:nothing', ALL)).total).toBe(0)
  })
  test('what is named by dockets, names and laws', async () => {
    await keepAll()
    const none = { dockets: [], names: [], laws: [] }
    const found = await library().named({
      dockets: [docketKey('9OB47/02f'), docketKey('1 X 1/1')],
      names: ['de:oberhof:2c1/31', 'de:oberhof:8x8/28', 'de:oberhof:nothing', '=de:njw 2031,1'],
      laws: [
        { law: 'de:weg', section: null },
        { law: 'de:weg', section: '26' },
        { law: 'de:zpo', section: null },
      ],
    })
    expect(found.entries.map(e => e.name)).toEqual(['c', 'a'])
    expect(found.cited).toEqual(['de:oberhof:8x8/28'])
    expect(found.laws).toEqual([
      { law: 'de:weg', section: null, decisions: 2 },
      { law: 'de:weg', section: '26', decisions: 1 },
    ])
    expect(await library().named(none)).toEqual({ entries: [], cited: [], laws: [] })
  })
  test('a decision that changes or goes is found by what it is now', async () => {
    await keepAll()
    const { batch } = await keep(library(), made('9 Ob 47/02f', { name: 'a', ecli: null, judges: [], key: 'new' }))
    for (const asked of [
      ['judge', 'Bartels'],
      ['party', 'Meier'],
      ['amount', '7'],
      ['role', 'defendant'],
      ['ecli', 'de:oberhof:*'],
    ] as const)
      expect(await listed(asked), asked.join()).toBe('')
    expect(await listed(['docket', '9ob47/02f'])).toBe('a')
    await library().undo(batch.id)
    expect(await listed(['judge', 'Bartels'])).toBe('a')
    expect(await listed(['amount', '7EUR'])).toBe('a')
    await library().remove([idOf('9 Ob 47/02f')])
    expect(await listed(['docket', '9*'])).toBe('')
    expect(await library().diagnose()).toEqual([])
  })
}
