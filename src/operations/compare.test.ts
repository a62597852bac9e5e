import { beforeAll, expect, test } from 'vitest'
import { type Examples, examplesLibrary } from '../../test/examples-library.js'
import { compare } from './compare.js'
import { perform } from './perform.js'

let examples: Examples
let ids: string[]
beforeAll(async () => {
  examples = await examplesLibrary()
  const { items } = await examples.context.store.list([{ field: 'country', value: 'nl', not: false }], {
    offset: 0,
    limit: 9,
  })
  ids = items.filter(e => /nl-(?:hoge-raad|gerechtshof|rechtbank-portal)/.test(e.name)).map(e => e.id)
})
const compared = async (input: Record<string, unknown>) => await perform(compare, input, examples.context)

test('decisions stand side by side, row by row, to the letter, each with its place', async () => {
  const { decisions, rows, common } = await compared({ id: ids })
  expect(decisions.map(d => d.id)).toEqual(ids)
  expect(rows.map(r => r.role)).toEqual(['question', 'rule', 'factors', 'application', 'outcome', 'costs'])
  for (const { role, cells } of rows) {
    expect(cells).toHaveLength(ids.length)
    for (const [i, cell] of cells.entries())
      for (const quoted of cell) {
        expect(quoted.text, role).toBe(examples.texts.get(decisions[i]!.name)!.slice(...quoted.at))
        expect(quoted.address).not.toBe('')
      }
  }
  for (const role of ['rule', 'outcome'])
    for (const cell of rows.find(r => r.role === role)!.cells) expect(cell.length, role).toBeGreaterThan(0)
  expect(rows[4]!.cells.flat().some(q => q.dispositions.length)).toBe(true)
  expect(common.decisions.length + common.laws.length).toBeGreaterThan(0)
  for (const { ids: of } of [...common.decisions, ...common.laws]) expect(of.length).toBeGreaterThan(1)
})

test('those that answer a question, at most four; none where nothing does', async () => {
  const { decisions } = await compared({ question: 'Wanneer mag een partij de onderhandelingen afbreken?' })
  expect(decisions.length).toBeGreaterThan(1)
  expect(decisions.length).toBeLessThanOrEqual(4)
  expect(decisions[0]!.title.jurisdiction).toBe('NL')
  expect(await compared({ question: 'Qwortschwall' })).toMatchObject({
    decisions: [],
    rows: [{ cells: [] }, {}, {}, {}, {}, {}],
  })
})

test('less than two, more than four and unknown ones are refused', async () => {
  for (const bad of [{}, { id: [ids[0]] }, { id: [ids[0], ids[0]] }, { id: ['a', 'b', 'c', 'd', 'e'] }])
    await expect(compared(bad)).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(compared({ id: [ids[0], 'none'] })).rejects.toMatchObject({ code: 'decision.unknown' })
})
