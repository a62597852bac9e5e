import { DIGIT, FOLD, GAP, HIGH, JAMO, KIND, LETTER, PAIR, SIGN, UNSEEN } from './characters.js'
import { AFTER_HYPHEN } from './characters.table.js'

/** A word as an index keeps it: letters, digits and `_` only, folded, at most 64 long. */
export interface Token {
  readonly form: string
  /** Where it stands in the text given, `[start, end)`. */
  readonly at: readonly [number, number]
}

/** What `§` is kept as. */
export const SIGN_FORM = '_s'

/** Longer forms are cut, of what is indexed and of what is asked alike. */
export const LONGEST = 64

/** The words of a text in their order. One pass; never throws. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  eachToken(text, (form, start, end) => found.push({ form, at: [start, end] }))
  return found
}

/**
 * Tells the words of a text in their order. Letters and digits part (`02f` is two words, so that `02 f` is the same);
 * digits joined by `. , : /` are one (`3:13` is `3_13`); Hangul, Han and kana come in overlapping pairs.
 */
export function eachToken(text: string, tell: Tell): void {
  for (let at = 0; at < text.length; ) at = tokenAt(text, at, tell)
}
type Tell = (form: string, start: number, end: number) => void

/** Tells the words that begin at a place, if any; returns where to go on. */
export function tokenAt(text: string, start: number, tell: Tell): number {
  const kind = kindAt(text, start)
  if (kind === LETTER) return letters(text, start, tell)
  if (kind === DIGIT) return digits(text, start, tell)
  if (kind === PAIR || kind === JAMO) return pairs(text, start, tell)
  let at = start + 1
  if (kind !== SIGN) return at
  while (KIND[text.charCodeAt(at)] === SIGN) at++
  tell(SIGN_FORM, start, at)
  return at
}

/** The kind of the character that begins at a place; a pair of surrogates counts by the plane it is in. */
function kindAt(text: string, at: number): number {
  const kind = KIND[text.charCodeAt(at)] ?? GAP
  if (kind !== HIGH) return kind
  const code = text.codePointAt(at) as number
  if (code < 0x10000 || code >= 0x40000) return GAP
  if (code >= 0x20000) return PAIR
  return code < 0x1b300 || (code >= 0x1e800 && code < 0x1ea00) ? LETTER : GAP
}

/** ⟦Grund-⏎stück⟧, ⟦i.V.m⟧. */
function letters(text: string, start: number, tell: Tell): number {
  let end = wordEnd(text, start)
  if (end === singleEnd(text, start))
    for (let on = end; on >= 0; on = text.charCodeAt(end) === 0x2e ? singleEnd(text, end + 1) : -1) end = on
  let form = folded(text, start, end)
  for (let on = lineEndHyphen(text, end); on >= 0; on = lineEndHyphen(text, end)) {
    const next = wordEnd(text, on)
    const rest = folded(text, on, next)
    if (AFTER_HYPHEN.has(rest)) break
    form += rest
    end = next
  }
  tell(cut(form), start, end)
  return end
}

/** Where the letters that begin at a place end; unseen characters among them are skipped, not those after the last. */
function wordEnd(text: string, start: number): number {
  let end = start
  let at = start
  for (;;) {
    const kind = KIND[text.charCodeAt(at)]
    if (kind === LETTER) end = ++at
    else if (kind === UNSEEN) at++
    else if (kind === HIGH && kindAt(text, at) === LETTER) end = at += 2
    else break
  }
  // Accents belong to the letter before them.
  return text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) <= 0x36f ? accentsEnd(text, end) : end
}

function accentsEnd(text: string, at: number): number {
  while (text.charCodeAt(at) >= 0x300 && text.charCodeAt(at) <= 0x36f) at++
  return at
}

/** Where a letter ends that stands alone, or -1. */
function singleEnd(text: string, at: number): number {
  if (KIND[text.charCodeAt(at)] !== LETTER) return -1
  const end = accentsEnd(text, at + 1)
  const next = KIND[text.charCodeAt(end)]
  return next === LETTER || next === UNSEEN || next === HIGH ? -1 : end
}

/** Where a word goes on that a hyphen breaks at the end of a line, or -1. */
export function lineEndHyphen(text: string, end: number): number {
  const hyphen = text.charCodeAt(end)
  if (hyphen !== 0x2d && hyphen !== 0xad && hyphen !== 0x2010) return -1
  let lines = 0
  const last = Math.min(text.length, end + LONGEST_BREAK)
  for (let at = end + 1; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) lines++
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d)
      return lines > 0 && ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)) ? at : -1
  }
  return -1
}
/** A line end with the foot of a page, left blank, between. */
const LONGEST_BREAK = 400

function folded(text: string, start: number, end: number): string {
  let form = ''
  let from = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) continue
    const kind = KIND[code]
    const fold = FOLD[code]
    if (kind === HIGH) at++
    if (kind === HIGH || (kind === LETTER && fold === '')) continue
    form += text.slice(from, at)
    if (kind === LETTER) form += isDiaeresis(text, start, at, code) ? 'o' : fold
    else if (code === 0x308 && isUmlaut(text, start, at)) form += 'e'
    from = at + 1
  }
  return from === start ? text.slice(start, end) : form + text.slice(from, end)
}

/** Dutch *coördinatie*: after an o, two points part the letters. */
function isDiaeresis(text: string, start: number, at: number, code: number): boolean {
  return (code === 0xf6 || code === 0xd6) && at > start && isO(text.charCodeAt(at - 1))
}

/** Two points of their own after a, o or u. */
function isUmlaut(text: string, start: number, at: number): boolean {
  let base = at - 1
  while (base > start && text.charCodeAt(base) !== 0x308 && KIND[text.charCodeAt(base)] === UNSEEN) base--
  const code = text.charCodeAt(base) | 0x20
  if (code === 0x61 || code === 0x75) return true
  return code === 0x6f && !(base - 1 >= start && isO(text.charCodeAt(base - 1)))
}

export function isO(code: number): boolean {
  return code === 0x6f || code === 0x4f
}

/** ⟦3:13⟧, ⟦326056⟧, ⟦12.03.2010⟧. */
function digits(text: string, start: number, tell: Tell): number {
  let form = ''
  let end = start
  let from = start
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    const kind = KIND[code]
    if (kind === DIGIT) {
      if (FOLD[code]) {
        form += text.slice(from, at) + FOLD[code]
        from = at + 1
      }
      end = at + 1
    } else if (kind === UNSEEN) {
      form += text.slice(from, at)
      from = at + 1
    } else if (end === at && isJoint(code) && KIND[text.charCodeAt(at + 1)] === DIGIT) {
      form += `${text.slice(from, at)}_`
      from = at + 1
    } else break
  }
  form += text.slice(from, Math.max(from, end))
  const date = form.length <= 10 && form.length >= 8 ? /^0?(\d\d?)_0?(\d\d?)_(\d{4})$/.exec(form) : null
  tell(cut(date ? `${date[1]}_${date[2]}_${date[3]}` : form), start, end)
  return end
}

export function isJoint(code: number): boolean {
  // . , : / and their full-width forms
  return (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3a ||
    code === 0x2f ||
    code === 0xff0e ||
    code === 0xff0c ||
    code === 0xff1a ||
    code === 0xff0f
  )
}

/** 집행비용 is ⟦집행⟧ ⟦행비⟧ ⟦비용⟧; one syllable alone is itself. 제53조 is 53조. */
function pairs(text: string, start: number, tell: Tell): number {
  let before = ''
  let beforeAt = start
  let told = false
  let end = start
  for (let at = start; ; ) {
    const kind = kindAt(text, at)
    if (kind === UNSEEN) {
      at++
      continue
    }
    if (kind !== PAIR && kind !== JAMO) break
    const next = at + sizeAt(text, at, kind)
    const one =
      kind === JAMO ? text.slice(at, next).normalize('NFC') : FOLD[text.charCodeAt(at)] || text.slice(at, next)
    if (before !== '') {
      tell(cut(before + one), beforeAt, next)
      told = true
    }
    before = one
    beforeAt = at
    end = at = next
  }
  if (!told && !(before === '제' && isBeforeNumber(text, end))) tell(cut(before), start, end)
  return end
}

function isBeforeNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return KIND[code === 0x20 || code === 0xa0 ? text.charCodeAt(at + 1) : code] === DIGIT
}

/** How long the character is: Hangul letters up to a whole syllable. */
function sizeAt(text: string, at: number, kind: number): number {
  if (kind === PAIR) return KIND[text.charCodeAt(at)] === HIGH ? 2 : 1
  const isVowel = (code: number) => code >= 0x1161 && code <= 0x1175
  const isFinal = (code: number) => code >= 0x11a8 && code <= 0x11c2
  const first = text.charCodeAt(at)
  if (first > 0x1112 || !isVowel(text.charCodeAt(at + 1))) return 1
  return isFinal(text.charCodeAt(at + 2)) ? 3 : 2
}

function cut(form: string): string {
  if (form.length <= LONGEST) return form
  const last = form.charCodeAt(LONGEST - 1)
  return form.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST)
}
