import { expect, test } from 'vitest'
import type { Target } from '../model/decision.js'
import { citation, idOf, leads, type Made, made, target } from './contract-decisions.js'
import { ALL, keep } from './contract-samples.js'
import type { Item } from './item.js'
import type { Store } from './store.js'

const place = (page: number): Target => ({ reporter: 'ZfX', ref: `2031, ${page}` })

/** A decision that prints pages of a report beside decisions: `1 A 1/30 = 12`. */
function printing(docket: string, pairs: readonly string[], is: Made = {}): Item {
  const citations = pairs.flatMap((pair, n) => {
    const [cited, page] = pair.split(' = ') as [string, string]
    const group = `g${n}`
    return [
      citation(200 * n, [target(cited)], { group }),
      citation(200 * n + 7, [place(Number(page))], { group, kind: 'reporter' }),
    ]
  })
  return made(docket, { citations, ...is })
}
/** A decision that cites pages of a report alone, or behind a court or a date. */
function asking(docket: string, asked: readonly (number | Target)[], is: Made = {}): Item {
  const citations = asked.map((a, n) =>
    typeof a === 'number'
      ? citation(200 * n, [place(a)], { kind: 'reporter', group: `h${n}`, signal: 'vgl.' })
      : citation(200 * n, [a]),
  )
  return made(docket, { citations, ...is })
}

/** Citations by nothing but a place in a report. */
export function parallels(library: () => Store): void {
  const [A, B, P, Q, Z] = ['1 A 1/30', '1 B 2/30', '1 P 7/31', '1 Q 8/31', '1 Z 9/31'].map(d => idOf(d)) as [
    ...[string, string, string, string, string],
  ]
  const leadsOf = (id = Z) => leads(library(), id)
  const through = async (id = Z) => (await library().links(id))!.map(l => `${l.by} ${l.through}`)

  test('a place in a report means the decision that another text prints it beside, whichever came first', async () => {
    await keep(library(), asking('1 Z 9/31', [12, 13]))
    expect(await leadsOf()).toEqual([])
    await keep(library(), made('1 A 1/30'))
    expect(await leadsOf()).toEqual([])
    await keep(library(), printing('1 P 7/31', ['1 A 1/30 = 12']), printing('1 Q 8/31', ['1 A 1/30 = 12']))
    expect(await leadsOf()).toEqual([`exact ${A}`])
    expect(await through()).toEqual([`report ${P}`])
    expect(await leadsOf(P)).toEqual([`exact ${A}`, `exact ${A}`])
    expect(await through(P)).toEqual(['name null', 'beside null'])
    const statuses = (await library().get(Z))?.decision.citations.map(c => c.status)
    expect(statuses).toEqual(['exact', 'outside'])
    await library().remove([P])
    expect([await leadsOf(), await through()]).toEqual([[`exact ${A}`], [`report ${Q}`]])
    await library().remove([Q])
    expect(await leadsOf()).toEqual([])
    expect((await library().get(Z))?.decision.citations[0]?.status).toBe('outside')
    expect(await library().diagnose()).toEqual([])
  })
  test('it is cited by it, once for places side by side, with what printed it', async () => {
    await keep(library(), made('1 A 1/30'), printing('1 P 7/31', ['1 A 1/30 = 12']), asking('1 Z 9/31', [12]))
    const { items } = await library().citedBy(A, ALL)
    expect(items.map(c => [c.entry.id, c.places.map(p => [p.at[0], p.signal, p.through])])).toEqual([
      [P, [[0, null, null]]],
      [Z, [[0, 'vgl.', P]]],
    ])
    expect(await library().citedCounts([A])).toEqual([2])
  })
  test('what texts do not agree on stays open, until they do', async () => {
    await keep(library(), made('1 A 1/30'), made('1 B 2/30'), asking('1 Z 9/31', [12]))
    await keep(library(), printing('1 P 7/31', ['1 A 1/30 = 12']), printing('1 Q 8/31', ['1 B 2/30 = 12']))
    expect(await leadsOf()).toEqual([`ambiguous ${A} ${B}`])
    await library().remove([B])
    expect(await leadsOf()).toEqual([`ambiguous ${A}`])
    const { batch } = await keep(library(), printing('1 Q 8/31', ['1 A 1/30 = 12'], { name: '1 Q 8/31 ' }))
    expect(await leadsOf()).toEqual([`exact ${A}`])
    await library().undo(batch.id)
    expect(await leadsOf()).toEqual([`ambiguous ${A}`])
    await library().remove([P])
    expect(await leadsOf()).toEqual(['outside'])
  })
  test('with and without its date they agree; two of one docket are two', async () => {
    await keep(library(), made('1 A 1/30', { date: '2030-02-01' }), asking('1 Z 9/31', [12]))
    await keep(library(), printing('1 P 7/31', ['1 A 1/30 = 12', '1 A 1/30 2030-02-01 = 12']))
    expect(await leadsOf()).toEqual([`exact ${A}`])
    await keep(library(), made('1 A 1/30', { date: '2030-09-01' }))
    expect(await leadsOf()).toEqual([`ambiguous ${A} ${A}~2`])
    await keep(library(), printing('1 P 7/31', ['1 A 1/30 2030-02-01 = 12']))
    expect(await leadsOf()).toEqual([`exact ${A}`])
  })
  test('another court or another date is another decision', async () => {
    const at = (court: string, date?: string) => ({ ...place(12), court, ...(date ? { date } : {}) })
    const asked = [at('Oberhof'), at('Landhof'), at('Oberhof', '2030-02'), at('Oberhof', '2029-02-01')]
    await keep(library(), made('1 A 1/30', { date: '2030-02-01' }), asking('1 Z 9/31', asked))
    await keep(library(), printing('1 P 7/31', ['1 A 1/30 = 12']))
    const links = async () => (await library().links(Z))!.map(l => `${l.index} ${l.status}`)
    expect(await links()).toEqual(['0 exact', '2 exact', '3 outside'])
    await keep(library(), printing('1 Q 8/31', ['1 A 1/30 2030-02-01 = 12']))
    await library().remove([P])
    expect(await links()).toEqual(['0 exact', '2 exact'])
  })
  test('a place means what it means in the country of the text', async () => {
    await keep(library(), made('1 A 1/30'), printing('1 P 7/31', ['1 A 1/30 = 12']))
    await keep(library(), asking('1 Z 9/31', [12], { jurisdiction: 'AT' }))
    expect(await leadsOf()).toEqual([])
  })
  test('where it is printed beside the decision in the same text, others do not count', async () => {
    const own = [
      citation(0, [target('1 A 1/30')], { group: 'g1' }),
      ...[7, 300].map(at => citation(at, [place(12)], { group: 'g1', kind: 'reporter' })),
    ]
    await keep(library(), made('1 A 1/30'), made('1 B 2/30'), printing('1 P 7/31', ['1 B 2/30 = 12']))
    await keep(library(), made('1 Z 9/31', { citations: own }))
    expect(await leadsOf()).toEqual(Array(3).fill(`exact ${A}`))
    expect(await through()).toEqual(['name null', 'beside null', `report ${Z}`])
    const [found] = (await library().citedBy(A, ALL)).items
    expect(found?.places.map(p => [p.at[0], p.through])).toEqual([
      [0, null],
      [300, Z],
    ])
  })
  test('a decision does not cite itself by its own place', async () => {
    await keep(library(), asking('1 A 1/30', [12]), printing('1 P 7/31', ['1 A 1/30 = 12']))
    expect(await leadsOf(A)).toEqual([])
    expect(await library().citedCounts([A])).toEqual([1])
  })
  test('what is not there is wanted by its name, once for each that cites it', async () => {
    await keep(
      library(),
      ...[printing('1 P 7/31', ['9 X 1/20 = 12', '9 Y 1/20 = 20']), printing('1 Q 8/31', ['9 X 2/20 = 20'])],
      ...[asking('1 P 8/31', [12, 13]), asking('1 Z 9/31', [12, 20])],
    )
    expect(await leadsOf()).toEqual(['outside', 'outside'])
    const wanted = async () => (await library().wanted(ALL)).items.map(w => [w.name, w.decisions])
    const one = (docket: string, decisions: number) => [`de:oberhof:${docket}`, decisions]
    expect((await wanted())[0]).toEqual(one('9x1/20', 3))
    expect((await wanted()).slice(1).sort()).toEqual([one('9x2/20', 1), one('9y1/20', 1)])
    await keep(library(), made('9 X 1/20'))
    expect(await leadsOf()).toEqual([`exact ${idOf('9 X 1/20')}`, 'outside'])
    expect(await wanted()).toHaveLength(2)
  })
}
