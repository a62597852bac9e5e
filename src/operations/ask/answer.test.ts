import { beforeAll, describe, expect, test } from 'vitest'
import { type Examples, examplesLibrary } from '../../../test/examples-library.js'
import { ask } from '../ask.js'
import { type Model, OperationError } from '../operation.js'
import { perform } from '../perform.js'

const QUESTION = 'Wanneer mag een partij de onderhandelingen afbreken?'
let examples: Examples
beforeAll(async () => {
  examples = await examplesLibrary()
})
const askedWith = async (model: Model, more = {}) =>
  await perform(ask, { question: QUESTION, country: ['nl'], ...more }, { ...examples.context, model })
const saying = (...sentences: readonly (readonly [string, ...number[]])[]): Model => {
  const said = sentences.map(([text, ...passages]) => ({ text, passages }))
  return async () => JSON.stringify({ sentences: said })
}
/** What the sentence, resting on the passage whose quotation has the words, is said to lack. */
async function lacks(words: string, sentence: string): Promise<string[]> {
  const { countries } = await askedWith(saying(['x', 1]))
  const n = countries[0]!.passages.find(p => p.quotation.includes(words))!.n
  const [one] = (await askedWith(saying([sentence, n]))).answer!.sentences
  expect(one!.supported).toBe(one!.missing.length === 0)
  return one!.missing.map(m => `${m.kind} ${m.text}`)
}

test('the model gets the question and numbered passages', async () => {
  let content = ''
  const { total } = await askedWith(async messages => {
    content = messages.map(m => m.content).join('\n')
    return '{"sentences":[]}'
  })
  expect(content).toContain(QUESTION)
  for (let n = 1; n <= total; n++) expect(content).toContain(`\n[${n}] `)
  expect(content).not.toContain(`\n[${total + 1}] `)
})

describe('a sentence is compared with the passages it names', () => {
  test.each([
    ['Elke partij mag de onderhandelingen afbreken.', []],
    ['“de onderhandelingen mag afbreken” geldt.', []],
    ['Het zegt “dat nooit mag worden afgebroken”.', ['quotation “dat nooit mag worden afgebroken”']],
    ['Zo ook ECLI:NL:HR:2011:BP9999.', ['docket ECLI:NL:HR:2011:BP9999']],
    ['Dat geldt sinds 3 mei 1999.', ['date 3 mei 1999']],
    ['De schade is € 99.999,--.', ['amount € 99.999']],
    ['Dit volgt uit artikel 7:904 BW.', ['article artikel 7:904', 'name BW']],
    ['Er zijn 77 gevallen.', ['number 77']],
    ['Dat zei ook Zwaluwveen destijds.', ['name Zwaluwveen']],
  ])('%s', async (sentence, missing) => {
    expect(await lacks('mag afbreken', sentence)).toEqual(missing)
  })
  test('with none, and with one that is not there', async () => {
    const { answer } = await askedWith(saying(['Dat mag.'], ['Dat mag.', 999]))
    expect(answer!.sentences).toEqual([
      { text: 'Dat mag.', passages: [], supported: false, missing: [{ kind: 'passage', text: '' }] },
      { text: 'Dat mag.', passages: [], supported: false, missing: [{ kind: 'passage', text: '999' }] },
    ])
  })
})

test.each([
  'I cannot help with that.',
  '{"sentences":[{"text":"Cut off',
  '{"sentences":"none"}',
  '{"sentences":[{"text":7,"passages":[1]}]}',
  '{"sentences":[{"text":"a","passages":["1"]}]}',
  'null',
  `{"sentences":[${Array(100).fill('{"text":"a","passages":[1]}').join()}]}`,
  'x'.repeat(100_000),
])('what is not the form asked for is told, and the passages are given: %.30s', async said => {
  const { total, answer } = await askedWith(async () => said)
  expect(total).toBeGreaterThan(0)
  expect(answer).toMatchObject({ sentences: [], trouble: { code: 'model.unusable' } })
})

test('so is a model that does not answer', async () => {
  const gone = async () =>
    await Promise.reject(new OperationError('model.timeout', 'The model gave no answer in 120 s'))
  expect(await askedWith(gone)).toMatchObject({ answer: { trouble: { code: 'model.timeout' } } })
  expect((await askedWith(gone)).total).toBeGreaterThan(0)
})

test('it is not asked where nothing was found, nor for bare passages; a fence and thoughts are none of the answer', async () => {
  const never = async () => await Promise.reject(new Error('asked'))
  expect((await askedWith(never, { bare: true })).answer).toBeNull()
  expect((await askedWith(never, { question: 'Qwortschwall' })).answer).toBeNull()
  const fenced = async () => '<think>{"a":1}</think>```json\n{"sentences":[{"text":"Dat mag.","passages":[1]}]}\n```'
  expect((await askedWith(fenced)).answer!.sentences).toHaveLength(1)
})
