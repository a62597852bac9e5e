import { givenToThread } from '../src/threads/given.js'

/** Says back what it was given: for the tests of threads. */
export function run(input: string): { readonly input: string; readonly given: unknown } {
  if (input === 'throw') throw new Error('thrown')
  for (; input === 'stay'; );
  return { input, given: givenToThread() }
}
