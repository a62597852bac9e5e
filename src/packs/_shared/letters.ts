/** 0 not asked yet, 1 no letter, 2 a letter: by code unit, each asked once. */
const known = new Uint8Array(0x10000)

/** True for a letter as `\p{L}` has it, by its code unit; false behind the end of a text. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (known[code] === 0) known[code] = /\p{L}/u.test(String.fromCharCode(code)) ? 2 : 1
  return known[code] === 2
}

/** True for `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
