const HASH = /^[0-9a-f]{64}$/

/** A key as a row has it: a hash as its bytes, which take half the room, anything else as it is. */
export function rowKey(key: string): string | Uint8Array {
  return HASH.test(key) ? Buffer.from(key, 'hex') : key
}

/** The key that a row has. */
export function keyOfRow(key: string | ArrayBuffer): string {
  return typeof key === 'string' ? key : Buffer.from(key).toString('hex')
}
