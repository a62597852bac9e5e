/** A text as every engine can keep it: halves of surrogate pairs and NUL become U+FFFD. */
export function storable(text: string): string {
  return text.replace(/[\0\ud800-\udfff]/gu, '\ufffd')
}
