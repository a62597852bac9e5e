import { expect, test } from 'vitest'
import { citation, idOf, leads, made, target, words } from './contract-decisions.js'
import { keep } from './contract-samples.js'
import type { Item } from './item.js'
import type { Store } from './store.js'

/** Where citations lead, and that this stays true whatever comes and goes. */
export function linking(library: () => Store): void {
  const A = idOf('1 A 1/30')
  const citing = (...cites: NonNullable<Parameters<typeof made>[1]>['cites'] & object) => made('1 Z 9/31', { cites })
  const Z = idOf('1 Z 9/31')
  const leadsOf = (id = Z) => leads(library(), id)

  test('a citation leads to the decision of its name, whichever came first', async () => {
    await keep(library(), citing('1 A 1/30', '1 B 2/30'), made('1 A 1/30'))
    expect(await leadsOf()).toEqual([`exact ${A}`, 'outside'])
    await keep(library(), made('1 B 2/30'))
    expect(await leadsOf()).toEqual([`exact ${A}`, `exact ${idOf('1 B 2/30')}`])
    expect(await library().links('not there')).toBeUndefined()
    expect(await library().links(A)).toEqual([])
  })
  test('a link says of what it is and when it was looked for, and the decision has its status', async () => {
    const [one, two, other] = [target('1 A 1/30'), target('1 B 2/30'), { court: 'BGH' }]
    const citations = [
      citation(0, [one]),
      citation(6, [one, two]),
      citation(12, [other], { status: 'unparsed' }),
      citation(18, [{ paragraph: '1' }], { kind: 'internal', status: 'exact' }),
    ]
    await keep(library(), made('1 Z 9/31', { citations, after: ['Landhof: 2 O 1/29'] }))
    const before = await library().links(Z)
    expect(before).toMatchObject([
      { of: 'citation', index: 0, target: 0, status: 'outside', entries: [] },
      { of: 'citation', index: 1, target: 0 },
      { of: 'citation', index: 1, target: 1 },
      { of: 'history', index: 0, target: 0, status: 'outside' },
    ])
    for (const { tried } of before ?? []) expect(tried).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    const statuses = async () => (await library().get(Z))?.decision.citations.map(c => c.status)
    expect(await statuses()).toEqual(['outside', 'outside', 'unparsed', 'exact'])
    await keep(library(), made('1 A 1/30'))
    expect(await statuses()).toEqual(['exact', 'outside', 'unparsed', 'exact'])
    await keep(library(), made('1 B 2/30'))
    expect(await statuses()).toEqual(['exact', 'exact', 'unparsed', 'exact'])
    const [first] = (await library().links(Z))!
    expect(first!.tried >= before![0]!.tried).toBe(true)
  })
  test('the order in which decisions come does not matter', async () => {
    const items = [
      citing('1 A 1/30 2030-02-01', '1 A 1/30', { ecli: 'ECLI:DE:OBERHOF:2030:1' }, '1 B 2/30'),
      made('1 A 1/30', { date: '2030-02-01' }),
      made('1 A 1/30', { date: '2030-09-01' }),
      made('1 B 2/30', { ecli: 'ECLI:DE:OBERHOF:2030:1', cites: ['1 Z 9/31'] }),
      made('1 B 2/30', { name: 'copy', says: [words(1)], ecli: 'ECLI:DE:OBERHOF:2030:1', cites: ['1 A 1/30 2030-09'] }),
    ]
    const seen = new Set<string>()
    for (const order of orders(items)) {
      await keep(library(), ...order)
      const byName = new Map((await library().list([], { offset: 0, limit: 9 })).items.map(e => [e.id, e.name]))
      const all = []
      for (const [id, name] of [...byName].sort((a, b) => (a[1] < b[1] ? -1 : 1)))
        all.push([
          name,
          (await library().links(id))!.map(l => [l.index, l.status, l.entries.map(e => byName.get(e)!).sort()]),
        ])
      seen.add(JSON.stringify(all))
      await library().remove([...byName.keys()])
    }
    expect([...seen]).toHaveLength(1)
    expect([...seen][0]).toContain('["1 Z 9/31 ",[[0,"exact",["1 A 1/30 2030-02-01"]],[1,"ambiguous"')
  })
  test('senate, court and country tell decisions apart; blanks, hyphens and letters do not', async () => {
    await keep(
      library(),
      made('IV ZR 96/30'),
      made('V ZR 97/30', { court: 'Landhof' }),
      made('C\u201198/30'),
      citing('V ZR 96/30', 'V ZR 97/30', 'c-98 /30', { id: 'at:Oberhof:IV ZR 96/30' }, { docket: 'IV ZR 96/30' }),
    )
    expect(await leadsOf()).toEqual(['outside', 'outside', `exact ${idOf('C\u201198/30')}`, 'outside'])
  })
  test('one docket with two dates: the date tells, without it or with the year alone both may be meant', async () => {
    await keep(library(), made('1 A 1/30', { date: '2030-02-01' }), made('1 A 1/30', { date: '2030-09-01' }))
    await keep(
      library(),
      citing('1 A 1/30 2030-02-01', '1 A 1/30 2030-09', '1 A 1/30 2030', '1 A 1/30', '1 A 1/30 2031-01-01'),
    )
    const both = `ambiguous ${A} ${A}~2`
    expect(await leadsOf()).toEqual([`exact ${A}`, `exact ${A}~2`, both, both, 'outside'])
    await library().remove([A])
    expect(await leadsOf()).toEqual(['outside', ...Array(3).fill(`exact ${A}~2`), 'outside'])
  })
  test('an ECLI tells before court and docket do, and another printed ECLI is another decision', async () => {
    const [one, two] = ['ECLI:DE:OBERHOF:2030:1', 'ECLI:DE:OBERHOF:2030:2']
    const both = { ...target('1 B 2/30'), ecli: one }
    await keep(library(), made('1 A 1/30', { ecli: one }), made('1 B 2/30', { ecli: two, ecliBasis: 'derived' }))
    await keep(library(), citing(both, { ecli: 'ecli:de:oberhof:2030:2.' }, { ...target('1 A 1/30'), ecli: two }))
    expect(await leadsOf()).toEqual([`exact ${A}`, `exact ${idOf('1 B 2/30')}`, `exact ${idOf('1 B 2/30')}`])
    await library().remove([A])
    expect((await leadsOf())[0]).toBe(`exact ${idOf('1 B 2/30')}`)
    await keep(library(), made('1 B 2/30', { ecli: two, ecliBasis: 'printed' }))
    expect((await leadsOf())[0]).toBe('outside')
  })
  test('each docket of joined cases names the decision', async () => {
    await keep(library(), made('1 A 1/30, 1 A 2/30'), citing('1 A 2/30', '1 A 1/30', '1 A 3/30'))
    expect(await leadsOf()).toEqual([`exact ${A}`, `exact ${A}`, 'outside'])
  })
  test('a decision does not cite itself, nor a copy of it', async () => {
    const own = { date: '2031-02-01', cites: ['1 Z 9/31', '1 Z 9/31 2031-02-01', '1 Z 9/31 2029-01-01'] }
    await keep(library(), made('1 Z 9/31', own), made('1 Z 9/31', { ...own, name: 'copy', says: ['again'] }))
    expect(await leadsOf()).toEqual(['outside'])
    await keep(library(), made('1 Z 9/31', { date: '2029-01-01', after: ['Oberhof: 1 Z 9/31'] }))
    expect(await leadsOf()).toEqual([`exact ${Z}~3`])
    expect(await leadsOf(`${Z}~3`)).toEqual([`exact ${Z}`])
  })
  test('copies count once, and the better source stands for all', async () => {
    const is = { date: '2030-02-01' }
    await keep(library(), made('1 A 1/30', is), citing('1 A 1/30'))
    expect(await leadsOf()).toEqual([`exact ${A}`])
    await keep(library(), made('1 A 1/30', { ...is, name: 'longer', says: [words(1)] }))
    expect(await leadsOf()).toEqual([`exact ${A}~2`])
    expect((await library().copies(A)).map(e => e.id)).toEqual([`${A}~2`, A])
    expect(await library().copies(`${A}~2`)).toEqual(await library().copies(A))
    await library().remove([`${A}~2`])
    expect(await leadsOf()).toEqual([`exact ${A}`])
    expect((await library().copies(A)).map(e => e.id)).toEqual([A])
    expect(await library().copies('not there')).toEqual([])
  })
  test('a copy without docket is known by its text, as long as that is the text of one decision only', async () => {
    const text = { date: '2030-02-01', says: [words(1)] }
    const nameless = { court: null, id: 'sha256:0a' }
    const B = idOf('1 B 2/30')
    await keep(library(), made('1 A 1/30', text), made('', { ...nameless, ...text, name: 'x' }))
    await keep(library(), made('1 C 3/30', { ...text, says: [words(2)] }))
    expect((await library().copies(A)).map(e => e.id)).toEqual([A, 'sha256:0a'])
    await keep(library(), made('1 B 2/30', text))
    for (const id of [A, B, 'sha256:0a']) expect((await library().copies(id)).map(e => e.id)).toEqual([id])
    await library().remove([A])
    expect((await library().copies(B)).map(e => e.id)).toEqual([B, 'sha256:0a'])
  })
  test('copies without docket are copies of each other', async () => {
    const nameless = { court: null, says: [words(1)] }
    await keep(
      library(),
      made('', { ...nameless, id: 'sha256:0a' }),
      made('', { ...nameless, id: 'sha256:0b', name: 'b', language: 'de' }),
    )
    expect((await library().copies('sha256:0b')).map(e => e.id)).toEqual(['sha256:0a', 'sha256:0b'])
    await keep(library(), made('1 A 1/30', { says: [words(1)], date: '2030-02-01' }))
    expect(await library().copies('sha256:0b')).toHaveLength(3)
    await library().remove([A])
    expect(await library().copies('sha256:0b')).toHaveLength(2)
  })
  test('what is removed is cited in vain, until it comes again', async () => {
    await keep(library(), made('1 A 1/30'), citing('1 A 1/30'))
    await library().remove([A])
    expect(await leadsOf()).toEqual(['outside'])
    await keep(library(), made('1 A 1/30'))
    expect(await leadsOf()).toEqual([`exact ${A}`])
    await library().remove([Z])
    expect(await library().links(Z)).toBeUndefined()
    expect(await library().citedCounts([A])).toEqual([0])
    expect(await library().diagnose()).toEqual([])
  })
  test('undo takes back what citations lead to', async () => {
    await keep(library(), citing('1 A 1/30', '1 B 2/30'), made('1 A 1/30', { name: 'a' }))
    const { batch } = await keep(
      library(),
      made('1 A 1/30', { name: 'b', date: '2030-01-01', type: null }),
      made('1 B 2/30'),
    )
    expect((await leadsOf())[1]).toBe(`exact ${idOf('1 B 2/30')}`)
    await library().undo(batch.id)
    expect(await leadsOf()).toEqual([`exact ${A}`, 'outside'])
    expect(await library().diagnose()).toEqual([])
  })
  test('a new version that changes names, dates or citations changes the links, and going back brings them back', async () => {
    const name = 'the file'
    const id = 'sha256-of-no-meaning'
    await keep(library(), made('1 A 1/30', { name, id }), citing('1 A 1/30', '1 B 2/30'))
    expect(await leadsOf()).toEqual([`exact ${id}`, 'outside'])
    const { batch } = await keep(
      library(),
      made('1 B 2/30', { name, id }),
      made('1 Z 9/31', { cites: ['1 B 2/30 2029'] }),
    )
    expect(await leadsOf()).toEqual([`exact ${id}`])
    await keep(library(), made('1 B 2/30', { name, id, date: '2030-05-01' }))
    expect(await leadsOf()).toEqual(['outside'])
    expect((await library().get(Z, 1))?.decision.citations).toHaveLength(2)
    await library().undo(batch.id + 1)
    await library().undo(batch.id)
    expect(await leadsOf()).toEqual([`exact ${id}`, 'outside'])
  })
}

/** From each on, forwards and backwards. */
function orders(items: readonly Item[]): (readonly Item[])[] {
  const turned = items.map((_, n) => [...items.slice(n), ...items.slice(0, n)])
  return [...turned, ...turned.map(all => all.toReversed())]
}
