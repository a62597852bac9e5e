let calls = 0

/** Says what it was told after a while, or fails in one of the ways a thread can. */
export async function run(input: {
  readonly say?: string
  readonly throws?: string
  readonly stays?: boolean
  readonly grows?: boolean
  readonly leaves?: boolean
}): Promise<unknown> {
  await new Promise(resolve => setTimeout(resolve, 1))
  if (input.throws) throw new Error(input.throws)
  if (input.leaves) process.exit(3)
  const held: unknown[] = []
  while (input.stays || input.grows) if (input.grows) held.push(Array.from({ length: 1000 }, (_, i) => ({ i })))
  return { said: input.say, calls: ++calls }
}
