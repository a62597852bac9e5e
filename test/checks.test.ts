import { expect, test } from 'vitest'
import { checks } from '../src/checks/index.js'
import { COPIES_CONFLICT } from '../src/links/differences.js'
import { isDecision, parse } from '../src/main.js'
import { PROBLEM_CODES } from '../src/model/vocabulary.js'

/** Checks whose hits no text can show: they are proved beside the check. */
const UNSHOWN = new Set(['text.lost', 'operative.unanswered-claim'])

const found = (text: string, code: string) => {
  const record = parse({ bytes: new TextEncoder().encode(text), name: 'made-up' })
  if (!isDecision(record)) throw new Error(record.error.message)
  return record.problems.filter(p => p.code === code)
}

test('there is one check for every problem code that one text can show, in the order of the codes', () => {
  const codes = checks.map(c => c.code)
  expect(codes).toEqual([...codes].sort())
  expect(PROBLEM_CODES.filter(code => code !== COPIES_CONFLICT.code).sort()).toEqual(codes)
})

for (const check of checks) {
  if (!UNSHOWN.has(check.code))
    test.each(check.hits)(`${check.code} is found: %s`, text => {
      expect(found(text, check.code)).not.toEqual([])
    })
  test.each(check.misses)(`${check.code} is not found: %s`, text => {
    expect(found(text, check.code)).toEqual([])
  })
}
