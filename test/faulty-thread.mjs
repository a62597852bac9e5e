/** A thread that goes wrong where a document says so, and answers for the others with what they say. */
export function run({ bytes, documents }) {
  let at = 0
  return documents.map(({ name, length }) => {
    const text = Buffer.from(bytes.subarray(at, at + length)).toString()
    at += length
    if (text === 'throw') throw new RangeError('too deep')
    for (; text === 'stay'; );
    if (text === 'devour') for (const all = []; ; ) all.push(Array.from({ length: 100_000 }, Math.random))
    return { items: [], failures: [{ name, code: 'read', message: text }] }
  })
}
