import type { Placed } from './layout.js'

const HYPHEN = /(\p{L}[\p{L}\p{M}]*)[-\u2010\u00ad]$/u
const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu
const EAST = /[\u3040-\u30ff\u3400-\u9fff]/
const HANGUL = /[\uac00-\ud7af]/
/** A suspended hyphen (Haus- und Grundbesitz) is no broken word. */
const SUSPENDED = /^(?:und|oder|bzw|sowie|noch|als|en|of|and|or|dan|et|ou|respectievelijk)\b/
/** A text with hyphens at fewer of its line ends than this was not hyphenated: its hyphens are those of the words. */
const HYPHENATED = 0.03
/** Korean particles and endings, which stand at the start of a line only where a word was divided. */
const KOREAN_TAIL =
  /^(?:의|에서?|에게|으로|까지|부터|로써|로서|한다|하여|하고|하는|하였다|하지|되는|된다|되어|이다|이라|이고|다)[.,)\]]?(?:\s|$)/
/** Particles that follow a closed syllable, and those that follow an open one. */
const [AFTER_CLOSED, AFTER_OPEN] = [/^[은을이과](?:[,)\]]|\s|$)/, /^[는를가와로](?:[,)\]]|\s|$)/]
/** With what Korean words of two syllables and more end. */
const KOREAN_END =
  /(?:[\uac00-\ud7af][을를은는에로고며면한할인된될의와과]|에서|에게|부터|까지|으로|하여|하여야|아니|없이|지만|라고|다고)$/
/** What is written to a number without a blank: counters behind it, ordinals and signs of dockets before it. */
const [BEHIND_NUMBER, BEFORE_NUMBER] = [
  /^(?:원|조|항|호|목|년|월|일|시|분|명|인|개|점|층|차|쪽|면|회|배|퍼센트|[가-힣]{1,2}\d)/,
  /(?:^|\s|[가-힣])제$|\d[가-힣]{1,2}$/,
]

/** How two lines of one paragraph join: what stands between them, and whether the hyphen at the end goes. */
export type Seam = '' | ' ' | 'torn'

/** Tells how lines join, from all words of the document. */
export function seams(lines: readonly Placed[], breaksWords: boolean): (a: string, b: string) => Seam {
  const known = new Map<string, number>()
  let hyphens = 0
  for (const l of lines) {
    if (HYPHEN.test(l.text)) hyphens++
    const words = l.text.match(WORDS) ?? []
    // The first and the last word of a line may be parts of one.
    for (const w of words.slice(1, -1)) known.set(w.toLowerCase(), (known.get(w.toLowerCase()) ?? 0) + 1)
  }
  const hyphenated = hyphens >= Math.max(2, lines.length * HYPHENATED)
  return (a, b) => {
    const head = HYPHEN.exec(a)?.[1]
    if (head !== undefined) return hyphen(a, b, head, known, hyphenated)
    if (/[\p{L}\d][-\u2010\u2011/]$/u.test(a) && /^[\p{L}\d]/u.test(b)) return ''
    const [last, first] = [a.at(-1) ?? '', b[0] ?? '']
    if (EAST.test(last) && EAST.test(first)) return ''
    if (!breaksWords) return ' '
    if (HANGUL.test(last) && HANGUL.test(first)) return korean(a, b, known)
    if (HANGUL.test(first)) return KOREAN_TAIL.test(b) || (/\d/.test(last) && BEHIND_NUMBER.test(b)) ? '' : ' '
    if (HANGUL.test(last) && /\d/.test(first)) return BEFORE_NUMBER.test(a) ? '' : ' '
    return ' '
  }
}

function hyphen(a: string, b: string, head: string, known: ReadonlyMap<string, number>, hyphenated: boolean): Seam {
  if (a.endsWith('\u00ad')) return 'torn'
  if (SUSPENDED.test(b)) return ' '
  if (!/^\p{Ll}/u.test(b)) return /^[\p{L}\d]/u.test(b) ? '' : ' '
  const tail = (/^[\p{L}\p{M}]+/u.exec(b) as RegExpExecArray)[0]
  const whole = known.get(`${head}${tail}`.toLowerCase()) ?? 0
  const parted = known.get(`${head}-${tail}`.toLowerCase()) ?? 0
  if (whole !== parted) return whole > parted ? 'torn' : ''
  return hyphenated ? 'torn' : ''
}

/** Between two Hangul signs at a line end: endings and the words of the document tell, else that most breaks divide words. */
function korean(a: string, b: string, known: ReadonlyMap<string, number>): Seam {
  const closed = (a.charCodeAt(a.length - 1) - 0xac00) % 28 > 0
  if (KOREAN_TAIL.test(b) || (closed ? AFTER_CLOSED : AFTER_OPEN).test(b)) return ''
  const tail = (/^[\uac00-\ud7af]+/.exec(b) as RegExpExecArray)[0]
  const head = (/[\uac00-\ud7af]+$/.exec(a) as RegExpExecArray)[0]
  const whole = head + tail
  let [joined, apart] = [0, 0]
  for (const word of known.keys()) {
    joined = Math.max(joined, alike(word, whole) - head.length)
    apart = Math.max(apart, alike(word, tail) - 1)
  }
  if (joined > 0 && joined > apart) return ''
  if (apart > 0 && joined <= 0) return known.has(head) || KOREAN_END.test(head) ? ' ' : apart > 1 ? ' ' : ''
  return KOREAN_END.test(head) ? ' ' : ''
}

/** With how many signs both begin. */
function alike(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
