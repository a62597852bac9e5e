import { countries } from '../src/countries.js'
import type { Decision } from '../src/model/decision.js'
import type { Context, Reading } from '../src/operations/operation.js'
import { itemOf } from '../src/store/item.js'
import { openMemory } from '../src/store/memory/memory.js'
import { keep } from './library.js'
import { sample } from './sample.js'

const { text } = sample
/** A second version of the sample, and another decision, both made up. */
export const second: Decision = { ...sample, outcome: ['granted'] }
export const other: Decision = {
  ...sample,
  id: 'kr:대법원:2031다7',
  ecli: null,
  jurisdiction: 'KR',
  language: 'ko',
  date: '2030-05-06',
  caseNumbers: ['2031다7'],
  court: { code: null, name: '대법원', level: 'supreme', seat: null, chamber: null },
  source: { ...sample.source, name: 'other.txt' },
  text,
  citations: [
    ...sample.citations,
    {
      ...{ kind: 'statute', form: 'formal', group: null, status: 'outside', by: 'test' },
      ...{
        at: sample.paragraphs[0]!.at,
        signal: 'Vgl.',
        targets: [{ code: 'BW', section: '3:13', jurisdiction: 'NL' }],
      },
    },
  ],
}

/** A library in memory: two imports, one decision with two versions, one failure, one saved search. */
export async function filled(): Promise<Context & { close(): Promise<void> }> {
  const library = { store: openMemory(), reading, countries, close: async () => undefined }
  const failures = [{ name: 'broken.txt', code: 'source.empty', message: 'broken.txt: empty' }]
  await keep(library, [sample, other], { what: 'first.zip', failures })
  await library.store.saveSearch('vordering', JSON.stringify({ query: 'vordering', country: ['NL'] }))
  await keep(library, [second], { what: 'second.zip' })
  return library
}

/** Reads every text into the sample, and `broken` into a failure. */
const reading: Reading = {
  madeWith: async () => sample.madeWith,
  keyOf: ({ name }) => name,
  read: async documents =>
    documents.map(({ name, bytes }) =>
      Buffer.from(bytes).toString() === 'broken'
        ? { items: [], failures: [{ name, code: 'source.empty', message: `${name}: broken` }] }
        : { items: [itemOf({ ...sample, source: { ...sample.source, name } }, name)], failures: [] },
    ),
  close: async () => undefined,
}
