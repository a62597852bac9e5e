import { afterAll, expect, test } from 'vitest'
import { threads } from './threads.js'

const echo = threads<string, unknown>(new URL('../../test/echo.ts', import.meta.url), {
  min: 1,
  max: 2,
  given: { a: 1 },
})
afterAll(() => echo.close())

test('a function answers from its thread, with what the thread was given', async () => {
  expect(await Promise.all([echo.run('x'), echo.run('y')])).toEqual([
    { input: 'x', given: { a: 1 } },
    { input: 'y', given: { a: 1 } },
  ])
})
test('what it throws arrives', async () => {
  await expect(echo.run('throw')).rejects.toThrow('thrown')
})
test('a thread that does not come back is ended, and the next call is answered', async () => {
  await expect(echo.run('stay', { signal: AbortSignal.timeout(500) })).rejects.toThrow(/abort/i)
  expect(await echo.run('z')).toMatchObject({ input: 'z' })
})
