import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Decision } from '../src/model/decision.js'
import { check } from '../src/operations/check.js'
import { get } from '../src/operations/get.js'
import { list } from '../src/operations/list.js'
import { perform } from '../src/operations/perform.js'
import { stats } from '../src/operations/stats.js'
import { closePages, type Pages, pagesWith } from './pages.js'
import { sample } from './sample.js'

const other: Decision = {
  ...sample,
  date: '2031-08-22',
  outcome: ['dismissed'],
  source: { ...sample.source, name: 'other.html', format: 'html' },
}
const [ONE, TWO] = [sample.id, `${sample.id}~2`]
const SAID = `date: 2031-08-20 here (${sample.source.name}`

let pages: Pages
beforeAll(async () => {
  pages = await pagesWith(sample, other)
})
afterAll(closePages)

const told = (problems: readonly { readonly code: string; readonly message: string }[]) =>
  problems.filter(p => p.code === 'copies.conflict').map(p => p.message)

test('what copies disagree on is a problem wherever problems are given', async () => {
  const { library } = pages
  const own = await perform(get, { id: ONE }, library)
  expect(own.copies).toHaveLength(2)
  expect(own.differences.map(d => d.field)).toContain('date')
  expect(told(own.decision.problems)[0]).toContain(SAID)
  const checked = (await perform(check, { id: ONE }, library)).decisions[0]
  expect(told(checked!.problems)).toEqual(told(own.decision.problems))
  expect(checked!.checks.filter(c => c.code === 'copies.conflict')).toMatchObject([{ result: 'found' }])
  expect((await perform(stats, {}, library)).problems).toContainEqual({
    ...{ code: 'copies.conflict', severity: 'warning', decisions: 2 },
  })
  const { entries } = await perform(list, {}, library)
  for (const { id, title } of entries) {
    const { problems } = (await perform(get, { id }, library)).decision
    expect(title.problems.warning).toBe(problems.filter(p => p.severity === 'warning').length)
  }
})

test('on the pages', async () => {
  expect(await pages.textOf('/problems')).toContain('copies.conflict')
  for (const id of [ONE, TWO]) expect(await pages.textOf(`/d/${encodeURIComponent(id)}`)).toContain('2031-08-22')
  const html = await pages.textOf(`/d/${encodeURIComponent(ONE)}`)
  expect(html).toContain(SAID)
  expect(html).toContain('Copies contradict each other')
})

test('the record keeps its own problems only: reading it again gives no other', async () => {
  expect(told(sample.problems)).toEqual([])
  await pages.library.store.remove([TWO])
  expect((await perform(get, { id: ONE }, pages.library)).decision.problems).toEqual(sample.problems)
  expect(await pages.textOf('/problems')).not.toContain('copies.conflict')
})
